// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/terminal/output.h"
#include "core/base/result.h"

#include <QJsonObject>
#include <QString>

namespace hall::cli {

/// {"answers": {"q1": "…"}, "explanation": "…"} from a file, `-` for standard input: the members of
/// a verdict as POST /api/approvals/{id}/resolve takes them. Errors: those of readWhole() and of
/// the JSON reader, USAGE for a member that is not known or of another type.
Result<QJsonObject> readAnswers(const QString& path);

/// What readAnswers() would read, asked of the person at the terminal: questions with numbered
/// choices, or an explanation. Error USAGE when he stops.
Result<QJsonObject> askAnswers(const QJsonObject& challenge, Output& out);

/// Whether nobody can pass `challenge` without answers.
bool needsAnswers(const QJsonObject& challenge);

/// Waits until `ms` have passed and shows how long it still takes; what is typed meanwhile is
/// forgotten.
void waitOut(qint64 ms, Output& out);

} // namespace hall::cli
