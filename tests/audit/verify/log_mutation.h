// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/verify/audit_verify.h"

#include <QSqlDatabase>
#include <QString>
#include <QStringList>

#include <memory>
#include <random>
#include <vector>

namespace hall {
class Connection;
}

namespace hall::test {

/// One thing that somebody did to a log, and how a verification has to speak of it.
struct Mutation {
    QString what;
    std::vector<qint64> seqs;  ///< one of these has to be the bad record
    QString named = {};        ///< or this has to stand in the detail
    bool isNoteEnough = false; ///< nothing was lost: a note that has `named` says so
    QStringList problems = {}; ///< one of these; empty: any

    bool isFound(const VerifyReport& report) const;
};

/// Changes a closed log at random, one thing at a time: a cell of any of its tables, a row, the
/// end, the file of checkpoints beside it.
class LogMutator {
public:
    explicit LogMutator(quint32 seed) : m_random(seed) {}

    /// `path`: a copy that may be spoilt. `otherNotes`: the checkpoint file of another log. An
    /// Error when the copy cannot be written.
    Result<Mutation> mutate(const QString& path, const QByteArray& otherNotes);

private:
    using Act = Mutation (LogMutator::*)();

    Mutation recordCell();
    Mutation recordDeleted();
    Mutation recordInserted();
    Mutation recordsSwapped();
    Mutation recordsRewritten();
    Mutation endCut();
    Mutation endCutCleanly();
    Mutation termCell();
    Mutation termDeleted();
    Mutation termInserted();
    Mutation blockCell();
    Mutation blockDeleted();
    Mutation blockInserted();
    Mutation nodeCell();
    Mutation nodeDeleted();
    Mutation nodeInserted();
    Mutation columnsCell();
    Mutation columnsDeleted();
    Mutation checkpointCell();
    Mutation checkpointDeleted();
    Mutation checkpointInserted();
    Mutation checkpointReplaced();
    Mutation keyCell();
    Mutation keyDeleted();
    Mutation keyInserted();
    Mutation segmentInserted();
    Mutation fileByte();
    Mutation fileCut();
    Mutation fileDeleted();
    Mutation fileReplaced();
    Mutation noteRemoved();
    Mutation noteAdded();

    quint32 below(quint32 bound) { return quint32(m_random() % bound); }
    QString pick(const QStringList& from) { return from[int(below(quint32(from.size())))]; }
    bool run(const QString& sql, const QVariantList& values = {});
    QVariant value(const QString& sql, const QVariantList& values = {});
    qint64 number(const QString& sql, const QVariantList& values = {});
    /// Another value of the same type, or a value where there was none.
    QVariant changed(const QVariant& value);
    /// Changes one column of the row that `where` finds.
    bool change(const QString& table, const QString& column, const QString& where,
                const QVariantList& values);
    qint64 randomSeq();
    qint64 randomSize();
    qint64 firstUse(qint64 term);
    QByteArray note(qint64 size, const QByteArray& root) const;
    QByteArray fileBytes() const;
    void putFile(const QByteArray& bytes);

    std::mt19937 m_random;
    QString m_path, m_error;
    QByteArray m_otherNotes;
    QSqlDatabase m_database;
    qint64 m_last = 0;
};

} // namespace hall::test
