// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/record_table.h"
#include "core/crypto/sha256_hasher.h"

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace hall {

/// What a record's own bytes say about its place in the log and its columns, as UTF-8. The views
/// point into the body, into constants or into `decoded`.
struct RecordFacts {
    qint64 seq = 0;
    qint64 recordedAtMs = 0;
    std::array<char, 16> uuid{};
    std::optional<Sha256> prevHash; ///< nullopt: null
    std::optional<int> blast;
    QByteArrayView kind, correlationId, approvalId;
    std::array<QByteArrayView, termColumns.size()> terms; ///< empty: NULL in the table
    std::vector<QByteArray> decoded;
};

/// The place of a column among the terms.
consteval std::size_t termIndex(std::string_view column)
{
    for (std::size_t i = 0; i < termColumns.size(); ++i) {
        if (termColumns[i] == column)
            return i;
    }
    throw "no such column"; // at compile time
}

/// Reads a body in one pass, and makes sure that it is in canonical form. False: it is not, or it
/// says something that is rare; factsOfBody() has to tell then. `isDecision` is a guess of the
/// kind. What this accepts, that accepts too, with the same facts. Thread-safe.
bool scanRecord(QByteArrayView body, bool isDecision, RecordFacts& facts);

/// The same by way of the JSON tree: slow, and the definition of what a record says. The Error says
/// what the body is not. Thread-safe.
Result<RecordFacts> factsOfBody(const QByteArray& body);

/// `id` as the facts have it: `dec_…`, or `rec_…` for what is no decision.
QString recordIdOf(const RecordFacts& facts);

/// For the scans: what is searched of a reason.
void setReason(RecordFacts& facts, QByteArrayView reason);
/// For the scans: `text` has two lower-case digits for each byte.
bool readHex(QByteArrayView text, std::array<char, 16>& bytes);
bool readHex(QByteArrayView text, Sha256& bytes);

} // namespace hall
