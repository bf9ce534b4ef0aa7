// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/verify/audit_verify.h"
#include "core/base/result.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace hall {

/// What is known of a log's integrity.
enum class LogState {
    Unverified, ///< nobody has verified all of it yet
    Intact,
    Altered,
    EndMissing,   ///< what is there is intact, but there was more
    NotCheckable, ///< the check could not be made; that says nothing about the log
};
/// `unverified`, `intact`, `altered`, `end_missing`, `could_not_check`
QByteArray logStateName(LogState state);
std::optional<LogState> parseLogState(const QString& name);

/// A check of the log that came to its end.
struct LogCheck {
    /// Who checked how much.
    enum class Method {
        Hall,        ///< the running Hall, all records
        CommandLine, ///< `hall audit verify`, all records
        Start,       ///< the Hall when it started, the newest records
    };

    LogState state = LogState::Unverified;
    Method method = Method::Hall;
    QString by;            ///< token name, or `local` for the window
    qint64 atMs = 0;       ///< when it ended
    qint64 durationMs = 0; ///< how long it took
    qint64 records = 0;    ///< checked
    int checkpoints = 0;   ///< checked with them
    qint64 firstSeq = 0, lastSeq = 0;
    QString headHash;  ///< hex, of the last record checked
    QString problem;   ///< the word of VerifyReport::problem
    QString detail;    ///< what is wrong, or why it could not check: sentences for a person
    qint64 badSeq = 0; ///< 0: not a record, but what `detail` names
    qint64 lastTrustworthySeq = 0;
    qint64 expectedSeq = 0; ///< EndMissing: number of the last record there was; 0: not known

    bool hasFailed() const { return state == LogState::Altered || state == LogState::EndMissing; }
    /// Whether the same thing is wrong: what somebody acknowledged is not said again.
    bool isSameFinding(const LogCheck& other) const;

    static LogCheck of(const Result<VerifyReport>& report);
    /// `outcome`, `method`, `records`, `bad_seq` and so on; with `at` and `by`.
    QJsonObject toJson() const;
    /// What toJson() wrote; a member that is missing or of another kind is INVALID_MEMBER.
    static Result<LogCheck> fromJson(const QJsonObject& json);
};

/// Something that a check found wrong.
struct LogProblem {
    LogCheck found;
    QString acknowledgedBy = {}; ///< empty: by nobody yet
    QString reason = {};         ///< that he gave
    qint64 acknowledgedAtMs = 0;

    bool isOpen() const { return acknowledgedBy.isEmpty(); }
};

struct LogIntegrity {
    struct Running {
        qint64 startedAtMs = 0;
        qint64 done = 0, total = 0; ///< records
    };

    std::optional<LogCheck> last;      ///< newest check; of those at start only one that failed
    std::optional<LogProblem> problem; ///< newest finding, which stays when it is acknowledged
    std::optional<Running> running;

    /// What nobody has acknowledged, else what the last check came to.
    LogState state() const;
    bool hasOpenProblem() const { return problem && problem->isOpen(); }

    /// What outlives the program: without `running`.
    QJsonObject toJson() const;
    /// Members that cannot be read are as if nobody had checked.
    static LogIntegrity fromJson(const QJsonObject& json);
};

} // namespace hall
