// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demo/open_demo.h"

#include <QProcess>

namespace hall::ui {

using namespace Qt::StringLiterals;

Result<void> openDemo(const QString& program)
{
    if (QProcess::startDetached(program, {u"--demo"_s}))
        return {};
    return Error{
        QCoreApplication::translate("hall::ui::openDemo", "%1 cannot be started.").arg(program),
        u"DEMO_NOT_STARTED"_s, program};
}

} // namespace hall::ui
