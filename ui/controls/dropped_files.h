// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QMimeData;

namespace hall::ui {

/// The paths of the files of this machine in what is dragged or pasted.
QStringList droppedFiles(const QMimeData& data);

} // namespace hall::ui
