// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/kits/kit_writer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

struct WriterWords {
    Q_DECLARE_TR_FUNCTIONS(hall::ui::KitWriter)
};

Error unwritable(const QString& path, const QString& why)
{
    return {WriterWords::tr("%1 cannot be written: %2.").arg(path, why), u"FILE_UNWRITABLE"_s,
            path};
}

Result<void> writeOutput(const KitOutput& output)
{
    const QString folder = QFileInfo(output.path).absolutePath();
    if (!QDir().mkpath(folder))
        return unwritable(output.path, WriterWords::tr("the folder %1 cannot be made").arg(folder));
    QSaveFile file(output.path);
    if (!file.open(QIODevice::WriteOnly))
        return unwritable(output.path, file.errorString());
    QFileDevice::Permissions mode = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (!output.isSecret)
        mode |= QFileDevice::ReadGroup | QFileDevice::ReadOther;
    if (output.isProgram)
        mode |= QFileDevice::ExeOwner;
    // Before there is anything in it.
    if (!file.setPermissions(mode) || file.write(output.bytes) != output.bytes.size() ||
        !file.commit())
        return unwritable(output.path, file.errorString());
    return {};
}

} // namespace

QStringList existingOutputs(const std::vector<KitOutput>& outputs)
{
    QStringList existing;
    for (const KitOutput& output : outputs) {
        const QFileInfo info(output.path);
        if (info.exists() || info.isSymLink())
            existing.append(output.path);
    }
    return existing;
}

Result<void> writeOutputs(const std::vector<KitOutput>& outputs)
{
    for (const KitOutput& output : outputs) {
        if (const auto written = writeOutput(output); !written)
            return written.error();
    }
    return {};
}

} // namespace hall::ui
