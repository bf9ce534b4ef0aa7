// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit_log.h"
#include "core/audit/search/audit_reader.h"

#include <QJsonObject>
#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <random>

namespace hall::test {

inline constexpr qint64 testTimeMs = 1'780'000'000'000;

using Written = Result<std::vector<CommittedRecord>>;

/// A denied decision about `capability`, as the engine would make it, decided at `atMs`.
RouteDecision someDecision(qint64 atMs = testTimeMs,
                           const QString& capability = QStringLiteral("cap.doc.read"));

/// Decisions and events with fields drawn from small sets, so that filters match some of them.
/// Times go forward, stand still and now and then back.
class RandomRecords {
public:
    explicit RandomRecords(quint32 seed);
    RecordDraft next();
    template <typename T>
    const T& pick(const std::vector<T>& from)
    {
        return from[m_random() % from.size()];
    }
    quint32 number(quint32 below) { return quint32(m_random() % below); }
    qint64 now() const { return m_now; }

private:
    RecordDraft event();
    std::mt19937 m_random;
    qint64 m_now = testTimeMs;
};

/// A log on a real file in a folder of its own.
struct LogFixture {
    QTemporaryDir folder;
    std::unique_ptr<AuditLog> log;
    Error error;

    explicit LogFixture(AuditLogOptions options = {}) { open(std::move(options)); }
    QString path() const { return folder.filePath(QStringLiteral("hall.db")); }
    bool open(AuditLogOptions options = {});
    void close() { log.reset(); }

    /// Submits and waits for the answer.
    Written write(std::vector<RecordDraft> records,
                  std::function<Result<void>(QSqlDatabase&)> apply = {});
    /// Writes `count` records in batches; the fields in the order of their seq.
    std::vector<RecordFields> fill(RandomRecords& source, int count);

    /// Changes the closed file behind the log's back.
    bool edit(const QStringList& statements);
    /// The first value of a query on the file.
    QVariant value(const QString& sql);
};

/// Runs a python3 script with arguments and gives what it printed; empty when it failed.
QByteArray python(const QByteArray& script, const QStringList& arguments);

} // namespace hall::test
