// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/snapshot.h"

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

/// Something that is worth asking a Hall: what a worker of its own can do, where it may.
struct ExampleQuestion {
    QString workerId;
    QString capability;
    Environment env = Environment::Dev;
};
/// About the first usable worker; about the example worker when there is none.
ExampleQuestion exampleQuestion(const Snapshot& snapshot);
/// Asks that; needs the session token.
QString routeCommand(const CommandContext& context, const ExampleQuestion& question);

} // namespace hall::ui
