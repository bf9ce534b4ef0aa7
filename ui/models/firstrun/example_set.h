// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/bundle.h"
#include "core/engine/snapshot.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

/// The examples of the first steps: two workers and one rule, clearly named, that do nothing
/// anywhere and can be taken away again. All pure and thread-safe.
namespace hall::ui {

inline const QString exampleReader = QStringLiteral("org.example.first-reader");
inline const QString exampleMailer = QStringLiteral("org.example.first-mailer");
inline const QString exampleReadCapability = QStringLiteral("cap.example.doc.read");
inline const QString exampleMailCapability = QStringLiteral("cap.example.mail.send");
/// Nobody is enrolled for it.
inline const QString exampleDeniedCapability = QStringLiteral("cap.example.doc.delete");
/// Every rule whose id begins so is an example.
inline const QString exampleRulePrefix = QStringLiteral("example.");
inline const QString exampleRuleId = QStringLiteral("example.mail.needs-a-person");

inline QStringList exampleWorkers()
{
    return {exampleReader, exampleMailer};
}

/// A record as Hall::enrollWorker takes it, for one capability. `environment` nullopt: any.
QByteArray plainRecord(const QString& workerId, const QString& capability,
                       std::optional<Environment> environment);
/// That of one of exampleWorkers().
QByteArray exampleRecord(const QString& workerId);

/// Of exampleWorkers(), those that are enrolled.
QStringList enrolledExamples(const Snapshot& snapshot);
bool hasExampleRule(const Bundle& bundle);

/// A person has to agree before a mail is sent.
QJsonObject exampleRule();

/// The Hall's configuration as Hall::importBundle takes it; registry and claims stay as they are.
QJsonObject configurationOf(const Bundle& current);
/// With exampleRule() before all other rules, so that none of them hides it.
QByteArray bundleWithExampleRule(const Bundle& current);
QByteArray bundleWithoutExampleRules(const Bundle& current);

/// Who asks in the first steps, and for what.
struct TrialWorker {
    QString workerId;
    QString capability;
    Environment env = Environment::Dev;
};
/// The worker that somebody has just enrolled, else the example reader, else the first that can be
/// used; nullopt when there is none. `preferred` may be empty.
std::optional<TrialWorker> trialWorker(const Snapshot& snapshot, const QString& preferred);

/// Bodies of POST /api/route.
QJsonObject allowedRequest(const TrialWorker& worker);
QJsonObject deniedRequest(const TrialWorker& worker);
QJsonObject approvalRequest();

} // namespace hall::ui
