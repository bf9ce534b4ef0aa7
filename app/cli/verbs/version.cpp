// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal/output.h"
#include "app/cli/verbs/verb_groups.h"

#include <QJsonObject>

namespace hall::cli {

using namespace Qt::StringLiterals;

namespace {

ExitCode version(const Invocation&, Output& out)
{
    const QString qt = QString::fromLatin1(qVersion());
    if (out.wantsJson())
        out.json(QJsonObject{{u"name"_s, u"hall"_s},
                             {u"version"_s, QStringLiteral(HALL_VERSION)},
                             {u"qt_version"_s, qt}});
    else
        out.line(u"hall %1 (Qt %2)"_s.arg(QStringLiteral(HALL_VERSION), qt));
    return ExitCode::Done;
}

} // namespace

std::vector<Verb> versionVerbs()
{
    return {{{}, u"version"_s, u"print the version"_s, {}, u"hall version"_s, {}, {}, version}};
}

} // namespace hall::cli
