// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace hall::ui {

/// A file that is to be written.
struct KitOutput {
    QString path; ///< whole
    QByteArray bytes;
    bool isSecret = false;  ///< holds the token: for its owner alone
    bool isProgram = false; ///< may be run
};

/// Those that are there already.
QStringList existingOutputs(const std::vector<KitOutput>& outputs);
/// Writes all, folders too; each is whole or as it was. Error FILE_UNWRITABLE names the first that
/// cannot be written; those after it are not.
Result<void> writeOutputs(const std::vector<KitOutput>& outputs);

} // namespace hall::ui
