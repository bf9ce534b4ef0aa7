// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace hall {

namespace loading {
class MemberReader;
class Problem;
} // namespace loading

/// How the audit log is looked after: `config.audit` of a bundle. (Audit log, "Verify")
struct AuditSettings {
    /// What happens when a check finds that the log was changed, besides the alert.
    enum class OnTampering {
        Alert,    ///< decisions go on
        Lockdown, ///< everything is denied until a person ends it
    };
    OnTampering onTampering = OnTampering::Alert;

    /// Records that are older are archived once a day, in days; 0: all stay in the database.
    int retentionDays = 0;
    static constexpr int mostRetentionDays = 36'500;

    /// Without what is as it is by default, so that older bundles keep their bytes.
    QJsonObject toJson() const;
    /// Member `audit` of `config`; an unknown member in it is a Problem.
    static AuditSettings read(loading::MemberReader& config, loading::Problem& problem);
};

} // namespace hall
