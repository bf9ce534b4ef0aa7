// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/guard/framing/request_reader.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace {

constexpr hall::FramingLimits limits{4096, 8192};

/// What a reader made of the whole input: the sum over its requests, and how it ended.
struct Outcome {
    int requests = 0;
    qsizetype bodyBytes = 0;
    qsizetype targets = 0;
    bool failed = false;

    bool operator==(const Outcome&) const = default;
};

[[noreturn]] void broken()
{
    std::abort();
}

/// Reads the input in pieces of `step` bytes, as a connection does.
Outcome readAll(QByteArrayView input, qsizetype step)
{
    using State = hall::RequestReader::State;
    hall::RequestReader reader(limits);
    Outcome outcome;
    while (!input.isEmpty() && reader.state() != State::Failed) {
        const qsizetype offered = std::min(step, input.size());
        const qsizetype taken = reader.feed(input.first(offered));
        if (taken < 0 || taken > offered)
            broken();
        if (reader.bufferedBytes() > limits.maxHeaderBytes + limits.maxBodyBytes + 1)
            broken();
        (void)reader.takeContinueWanted();
        if (reader.state() == State::Complete) {
            const hall::FramedRequest request = reader.take();
            if (request.body.size() > limits.maxBodyBytes || request.target.isEmpty())
                broken();
            ++outcome.requests;
            outcome.bodyBytes += request.body.size();
            outcome.targets += request.target.size();
        } else if (taken != offered && reader.state() != State::Failed) {
            broken();
        }
        input = input.sliced(taken);
    }
    outcome.failed = reader.state() == State::Failed;
    if (outcome.failed && reader.error().code.isEmpty())
        broken();
    return outcome;
}

} // namespace

/// The pieces in which bytes arrive must make no difference, and no input may break the limits.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArrayView input(data, qsizetype(size));
    const Outcome whole = readAll(input, std::max<qsizetype>(1, input.size()));
    if (readAll(input, 1) != whole || readAll(input, 7) != whole)
        broken();
    return 0;
}
