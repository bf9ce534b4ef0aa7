// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engine.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

/// One Hall and one request that pass every step, with every step switched on, to break in one
/// place at a time.
namespace hall::test {

inline constexpr char goodHash[] =
    "1111111111111111111111111111111111111111111111111111111111111111";
inline constexpr char otherHash[] =
    "2222222222222222222222222222222222222222222222222222222222222222";

struct Case {
    QJsonObject bundle;
    QJsonObject request;
    std::optional<QString> codeHash = QString::fromLatin1(goodHash);
    bool lockdown = false;
    bool online = true;
    QStringList bannedHashes;
    /// What a bundle cannot say, done to the parsed one.
    std::function<void(Bundle&)> afterParsing = [](Bundle&) {};
};

/// prod, RESTRICTED, a named worker, attestation, claimed namespaces, tiers, policy gate, privilege
/// envelopes: nothing is skipped, and the answer is ALLOW.
Case strictCase();
/// dev, no worker named, nothing required.
Case plainCase();

/// Parsed JSON; a mistake in a test's own text is a failed test, not a crash.
QJsonObject object(const char* json);

std::shared_ptr<const Snapshot> snapshotOf(const Case& testCase);
RouteRequest requestOf(const QJsonObject& body);
RouteDecision decideCase(const Case& testCase, bool explain = false);

/// `ALLOW`, or the deny code.
QString answer(const RouteDecision& decision);

// Shorthands for changing one part of a nested object.
void setConfig(Case& testCase, const QString& name, const QJsonValue& value);
void setRequest(Case& testCase, const QString& name, const QJsonValue& value);
void editRule(Case& testCase, qsizetype index, const std::function<void(QJsonObject&)>& edit);
void editDecision(Case& testCase, const std::function<void(QJsonObject&)>& edit);
void editWorker(Case& testCase, qsizetype index, const std::function<void(QJsonObject&)>& edit);
void addWorker(Case& testCase, const QJsonObject& worker);
void addRule(Case& testCase, const QJsonObject& rule);
void setPolicy(Case& testCase, const QJsonObject& policy);

} // namespace hall::test
