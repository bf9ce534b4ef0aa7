// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/record.h"
#include "ui/models/cell_look.h"
#include "ui/models/decision/decision_facts.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace hall::ui {

/// A record that is no decision, for people. Pure; thread-safe.

/// Word for a kind of record, translated; one that this version does not know stays as it is.
QString kindWord(const QByteArray& kind);

/// "Worker org.acme.reader: suspended." One sentence from `data`; for an event that this version
/// does not know, its own words. May hold text from outside.
QString recordSentence(const QByteArray& kind, const QJsonObject& data);
/// Whether what happened is good, bad, or only worth knowing.
CellTone recordTone(const QByteArray& kind, const QJsonObject& data);

/// What the record says, member by member: its own, then what changed from before to after.
std::vector<FactSection> recordFacts(const RecordFields& fields, const QJsonObject& data);
/// Where it stands in the chain.
std::vector<FactSection> chainFacts(const CommittedRecord& record, const RecordFields& fields);

} // namespace hall::ui
