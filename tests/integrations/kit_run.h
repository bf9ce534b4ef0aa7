// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/hall_process.h"

#include <QList>
#include <QString>

namespace hall::test {

/// One integration kit, and the script of run/ that is to it what its platform is.
struct Kit {
    const char* script;
    bool usesNpm = false;          ///< left out where npm's packages are not installed
    bool followsRedirects = false; ///< its platform does, and no setting of it says not to
    bool bindsReply = true;        ///< also refuses a reply to another question, or of another type
    bool saysSettings = true;      ///< names HALL_URL or HALL_TOKEN where one of them is wrong
    bool trimsToken = false;       ///< its platform takes a line break off the end of a token
    bool speaksHttp = true; ///< asks by POST /api/route or /api/evaluate, and not through MCP
};

/// Those that can be run here.
QList<Kit> kits();

/// What a run of a kit came to.
struct KitReport {
    bool valid = false; ///< the script came to its end and reported
    bool proceeded = false;
    QString log; ///< what the integrator can read
};

/// Where the kit looks for a Hall.
struct KitCase {
    QString url, token;
};

/// What it asks there.
struct KitQuestion {
    QString capability, worker;
    QString timeoutS = QStringLiteral("10");
    QString waitS = QStringLiteral("20");
};

/// Runs the kit once for each case, in one process: one report for each, in order.
QList<KitReport> runKit(Sandbox& sandbox, const Kit& kit, const KitQuestion& question,
                        const QList<KitCase>& cases);

/// A script of run/.
QString kitScript(const QString& name);

} // namespace hall::test
