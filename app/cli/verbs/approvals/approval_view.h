// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/terminal/output.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace hall::cli {

/// "Worker org.acme.reader wants to run cap.doc.delete in prod, with RESTRICTED data."
QString approvalSentence(const QJsonObject& approval);

/// All there is to know about an approval of the Hall, line by line: the sentence, who asks and
/// why, the request in full, what has to be done to approve it, or what became of it.
QStringList approvalLines(const QJsonObject& approval);

/// A challenge in words, with its questions and numbered choices; empty for none.
QStringList challengeLines(const QJsonObject& challenge);

/// A JSON document, indented, one line each.
QStringList jsonLines(const QJsonObject& object);

/// "approved by alice through api at 2026-11-21T03:35:00.123Z: note"
QString outcomeLine(const QJsonObject& approval);

/// Approvals as a table: those that are pending, or what became of them.
Table pendingTable(const QJsonArray& approvals);
Table historyTable(const QJsonArray& approvals);

} // namespace hall::cli
