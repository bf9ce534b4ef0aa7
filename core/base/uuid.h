// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <optional>

/// Identifiers and times as the contract spells them. All thread-safe.
namespace hall {

/// 16 bytes of a UUIDv7 (RFC 9562): 48 bits of Unix milliseconds, then a per-process counter that
/// keeps ids of one millisecond in order, then random bits. Each is larger than the one before,
/// also when the clock repeats or goes back: then the last time used counts on. Thread-safe.
QByteArray makeUuidV7(qint64 unixMs);
/// The same layout from given bytes, for output that has to be the same twice (`hall evaluate`).
QByteArray uuidV7FromHash(qint64 unixMs, const QByteArray& atLeast16Bytes);
/// Random UUID as text, `xxxxxxxx-xxxx-4xxx-…`. Thread-safe.
QString makeUuidV4Text();

/// 16 bytes → `xxxxxxxx-xxxx-…`; empty for any other number of bytes.
QString uuidText(const QByteArray& bytes);
/// `dec_` + 32 hex digits. The same UUID is the record's receipt_id.
QString decisionIdFromUuid(const QByteArray& bytes);
/// The 16 bytes of `dec_…` or of a UUID in text; empty when it is neither.
QByteArray uuidFromId(QStringView id);

/// `2026-11-21T03:35:00.123Z`; empty outside the years 0 to 9999.
QByteArray isoTime(qint64 unixMs);
/// Accepts what isoTime prints, without milliseconds too; nullopt otherwise.
std::optional<qint64> parseIsoTime(QStringView text);

} // namespace hall
