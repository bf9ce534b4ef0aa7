// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hall {

/// Makes the names in the folder of `path` survive a power loss: what was made, renamed or deleted
/// there. A folder that cannot be synchronised is left as it is.
void syncFolderOf(const QString& path);

} // namespace hall
