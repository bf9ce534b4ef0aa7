// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/verify/summaries/term_check.h"

#include "core/audit/record.h"
#include "core/audit/storage/raw_statement.h"

namespace hall {

using namespace Qt::StringLiterals;

Checked checkTerms(const Connection& connection, const std::vector<bool>& usedTerms, qint64 lastSeq)
{
    using Step = RawStatement::Step;
    Result<RawStatement> rows = RawStatement::prepare(connection, "SELECT id, text FROM term");
    if (!rows)
        return rows.error();
    for (Step step = rows->step(); step != Step::Done; step = rows->step()) {
        if (step == Step::Failed)
            return rows->error();
        const qint64 id = rows->integer(0);
        const QByteArrayView word = rows->bytes(1);
        const bool isUsed =
            id >= 0 && std::size_t(id) < usedTerms.size() && usedTerms[std::size_t(id)];
        // A new log has this one before the first record that says it.
        const bool isFirst = id == 1 && word == record_kind::decision;
        if (!isUsed && !isFirst)
            return Finding{
                u"column"_s,
                0,
                u"Table term has the word \"%1\", number %2, which no record says."_s.arg(
                    QString::fromUtf8(word), QString::number(id)),
                {},
                lastSeq};
    }
    return {};
}

} // namespace hall
