// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>

namespace hall {

/// Longest id a request may carry, in UTF-8 bytes. (Hall Server contract, "POST /api/route")
inline constexpr qsizetype maxIdBytes = 256;

/// `cap.` followed by segments of letters, digits, `-` and `_` separated by dots. Catalogue
/// membership is not asked for: integrators use their own ids.
bool looksLikeCapabilityId(QStringView id);
/// `ctrl.` + segments. The WCP text forbids underscores and uses them: both are taken.
bool looksLikeControlId(QStringView id);
/// Non-blank, at most maxIdBytes, no control or invisible characters.
bool isAcceptableId(QStringView id);

/// Whether `text` takes more than `limit` bytes in UTF-8.
bool exceedsUtf8Bytes(QStringView text, qsizetype limit);

/// Control ids are compared with `-` and `_` taken as equal: this is the form with `-`.
QString normalisedControlId(const QString& id);

/// `x.alice.reader` → `x.alice`, `org.acme.db.writer` → `org.acme`; empty for an opaque id such as
/// `wrk_…` and where the slug is not lower-case letters, digits and hyphens. Trust comes from this,
/// never from the species.
QString namespaceOfWorkerId(QStringView workerId);

/// `text` without C0/C1 controls, DEL, and the invisible and bidirectional format characters, for
/// telemetry and logs. (Hall Server contract, pipeline step 12)
QString withoutControlCharacters(const QString& text);

/// `text` in quotes for an error message: without such characters, cut when long.
QString quotedForMessage(const QString& text);

/// sha256 in the only form the Hall compares: 64 lower-case hex digits.
bool isSha256Hex(QStringView text);
/// `sha256:` taken off, if it is there.
QString withoutHashLabel(const QString& hash);

} // namespace hall
