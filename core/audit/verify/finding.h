// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <optional>
#include <utility>

namespace hall {

/// Something in a log that is not what it was, in the words of a VerifyReport.
struct Finding {
    QString problem;
    qint64 seq = 0;
    QString detail;
    QString decisionId = {};
    qint64 lastTrustworthySeq = -1; ///< -1: all before `seq`
    qint64 expectedSeq = 0;         ///< number of the last record before the end was cut off; or 0
};

/// Of a log that ends with record `lastSeq` and had `writtenSeq` of them.
Finding endMissing(qint64 lastSeq, qint64 writtenSeq);

/// What a check came to: nothing, what is wrong, or why it could not check.
class [[nodiscard]] Checked {
public:
    Checked() = default;
    Checked(Finding finding) : m_finding(std::move(finding)) {}
    Checked(std::optional<Finding> finding) : m_finding(std::move(finding)) {}
    Checked(Error error) : m_error(std::move(error)) {}

    /// Nothing is wrong, as far as was checked.
    bool isSound() const { return !m_finding && !m_error; }
    const std::optional<Finding>& finding() const { return m_finding; }
    const std::optional<Error>& error() const { return m_error; }

private:
    std::optional<Finding> m_finding;
    std::optional<Error> m_error;
};

} // namespace hall
