// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The commands that a newcomer pastes into a terminal on the machine of the Hall: complete, but
/// with references to the tokens instead of the tokens, so that neither the screen nor a shell's
/// history holds a secret. Pure but for looking whether a token file is there.
namespace hall::ui {

struct CommandContext {
    QString url; ///< `http://127.0.0.1:8765`
    QString databasePath;
};

/// Enrolls the example worker `org.example.reader`; needs the admin token.
QString enrollCommand(const CommandContext& context);
/// Asks whether that worker may read a document; needs the session token.
QString routeCommand(const CommandContext& context);

} // namespace hall::ui
