// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/columns/log_columns.h"

#include "core/audit/columns/block_codec.h"

namespace hall {

using namespace Qt::StringLiterals;

QByteArray BlockRows::encoded(LogColumn column) const
{
    switch (column) {
    case LogColumn::Time:
        return encodeTimes(times);
    case LogColumn::Hash:
        return encodeHashes(hashes);
    default:
        return WordColumn::encode(words[std::size_t(column)]);
    }
}

QString blockRowsSql()
{
    return u"SELECT seq, recorded_at, hash, kind, ifnull(actor, 0), ifnull(capability, 0), "
           u"ifnull(worker, 0), ifnull(species, 0), ifnull(tenant, 0), ifnull(rule, 0), "
           u"ifnull(env, 0), ifnull(label, 0), ifnull(outcome, 0), ifnull(code, 0), "
           u"ifnull(reason, 0), ifnull(blast + 1, 0), correlation_id IS NOT NULL, "
           u"approval_id IS NOT NULL FROM record WHERE seq BETWEEN ? AND ? ORDER BY seq"_s;
}

} // namespace hall
