// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/evidence/keys/signing_key_table.h"
#include "core/audit/storage/connection.h"
#include "core/audit/verify/blocks/record_block.h"
#include "core/audit/verify/evidence/archived_part.h"
#include "core/audit/verify/finding.h"

#include <QStringList>

#include <vector>

namespace hall {

/// The signing keys of a log as its records introduce them; table `signing_key` is only compared.
class KeyHistory {
public:
    /// Begins with the keys of the archived part, and with those that the table names from there to
    /// record `fromSeq`, as their records say.
    Checked open(const Connection& connection, const ArchivedPart& archived, qint64 fromSeq);
    /// A record of subject SigningKey.
    Checked add(const NotedRecord& record);
    /// After the last record: the table says the same, and nothing else.
    Checked finish(const Connection& connection) const;

    /// Oldest first.
    const std::vector<SigningKey>& keys() const { return m_keys; }
    /// What is no tampering and still worth knowing.
    const QStringList& notes() const { return m_notes; }

private:
    std::vector<SigningKey> m_keys;
    QStringList m_notes;
};

} // namespace hall
