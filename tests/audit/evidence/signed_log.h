// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/evidence/checkpoints/checkpoint_file.h"
#include "core/audit/evidence/evidence_reader.h"
#include "core/audit/evidence/keys/key_ring.h"
#include "core/proof/keys/key_file.h"
#include "core/proof/note/signed_note.h"
#include "tests/audit/log_fixture.h"

#include <QFile>

#include <future>

namespace hall::test {

/// Signs, and makes checkpoints only when a test says so.
inline AuditLogOptions signingOptions()
{
    AuditLogOptions options;
    options.signs = true;
    options.checkpointEveryRecords = 1'000'000;
    options.checkpointEveryMs = 3'600'000;
    return options;
}

/// A log as a Hall keeps it.
struct SignedLog : LogFixture {
    explicit SignedLog(const AuditLogOptions& options = signingOptions()) : LogFixture(options) {}

    QString keyPath() const { return signingKeyPath(path()); }
    QString notesPath() const { return checkpointFilePath(path()); }
    bool reopen(const AuditLogOptions& options = signingOptions()) { return open(options); }

    bool writeSome(int count)
    {
        const auto before = log->head().seq;
        fill(records, count);
        return log->head().seq == before + count;
    }
    Result<Checkpoint> checkpoint()
    {
        std::promise<Result<Checkpoint>> made;
        auto answer = made.get_future();
        log->makeCheckpoint([&made](Result<Checkpoint> result) { made.set_value(result); });
        return answer.get();
    }
    Result<SigningKey> rotate()
    {
        return changed(
            [this](auto done) { log->rotateKey(QStringLiteral("admin"), std::move(done)); });
    }
    Result<SigningKey> replace()
    {
        return changed(
            [this](auto done) { log->replaceKey(QStringLiteral("admin"), std::move(done)); });
    }

    QByteArray notesBytes() const { return bytesOf(notesPath()); }
    QByteArrayList notes() const { return splitCheckpointNotes(notesBytes()).notes; }
    qint64 rows() { return value(QStringLiteral("SELECT count(*) FROM checkpoint")).toLongLong(); }

    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static bool put(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly | QIODevice::Truncate) &&
               file.write(bytes) == bytes.size();
    }

    RandomRecords records{17};

private:
    template <typename Start>
    static Result<SigningKey> changed(const Start& start)
    {
        auto made = std::make_shared<std::promise<Result<SigningKey>>>();
        auto answer = made->get_future();
        start([made](Result<SigningKey> result) { made->set_value(std::move(result)); });
        return answer.get();
    }
};

/// Why the note is no checkpoint of this log over `size` records; empty when it is. Computes the
/// root from the records' bytes alone.
QString noteProblem(const QString& path, const QByteArray& note, qint64 size,
                    const QByteArray& publicKey, const QString& origin);

} // namespace hall::test
