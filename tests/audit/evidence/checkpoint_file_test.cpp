// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/evidence/checkpoints/checkpoint_file.h"
#include "tests/audit/evidence/signed_log.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray someNote(qint64 size)
{
    return "hall-monitor/0123456789abcdef\n" + QByteArray::number(size) +
           "\nroot\ntime 2026-11-21T08:00:00.000Z\n\n\xE2\x80\x94 hall-monitor/0123456789abcdef "
           "c2lnbmF0dXJl\n";
}

/// While it lives no file may grow beyond so many bytes: a disk that is full in mid-write.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limited = m_before;
        limited.rlim_cur = bytes;
        ::setrlimit(RLIMIT_FSIZE, &limited);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

} // namespace

class CheckpointFileTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path() const { return m_folder.filePath(u"notes"_s); }

private Q_SLOTS:
    void cleanup()
    {
        QDir(m_folder.path()).removeRecursively();
        QVERIFY(QDir().mkpath(m_folder.path()));
    }

    void whatIsAppendedIsRead()
    {
        CheckpointFile file(path(), true);
        QVERIFY(readCheckpointFile(path())->notes.isEmpty());
        QVERIFY(file.append({someNote(1)}));
        QVERIFY(file.append({someNote(2), someNote(3)}));
        const auto read = readCheckpointFile(path());
        QVERIFY(read);
        QCOMPARE(read->notes, (QByteArrayList{someNote(1), someNote(2), someNote(3)}));
        QCOMPARE(read->torn, QByteArray());
        QCOMPARE(SignedLog::bytesOf(path()),
                 someNote(1) + '\n' + someNote(2) + '\n' + someNote(3) + '\n');
    }

    void itsEndIsReadFromTheEnd()
    {
        CheckpointFile file(path(), false);
        QByteArrayList notes;
        for (int i = 1; i <= 200; ++i)
            notes.append(someNote(i));
        QVERIFY(file.append(notes));
        const qint64 whole = SignedLog::bytesOf(path()).size();
        // Wherever the cut is, what comes out are the last notes, and whole ones.
        for (qint64 bytes = 0; bytes <= whole + 5; bytes += bytes < 600 ? 1 : 997) {
            const auto end = file.readEnd(bytes);
            QVERIFY(end);
            QCOMPARE(end->notes, notes.last(end->notes.size()));
            QCOMPARE(end->fromStart, bytes >= whole);
            QVERIFY(end->notes.size() >= bytes / 160 - 1);
            if (end->fromStart)
                QCOMPARE(end->notes.size(), 200);
        }
    }

    void aTornNote()
    {
        const QByteArray whole = someNote(7) + '\n';
        const QByteArray next = someNote(1234567) + '\n';
        for (qsizetype cut = 0; cut < next.size(); ++cut) {
            const CheckpointNotes read = splitCheckpointNotes(whole + next.first(cut));
            QCOMPARE(read.notes, QByteArrayList{someNote(7)});
            QCOMPARE(read.torn, next.first(cut));
            const auto size = sizeOfTornNote(read.torn);
            QCOMPARE(size.has_value(),
                     cut > qsizetype(qstrlen("hall-monitor/0123456789abcdef\n1234567")));
            if (size)
                QCOMPARE(*size, 1234567);
        }
        QVERIFY(SignedLog::put(path(), whole + next.first(20)));
        CheckpointFile file(path(), false);
        QCOMPARE(file.readEnd(1000)->torn.size(), 20);
        QVERIFY(file.cut(20));
        QVERIFY(file.append({someNote(8)}));
        QCOMPARE(readCheckpointFile(path())->notes, (QByteArrayList{someNote(7), someNote(8)}));
    }

    void aFullDiskLeavesNoHalfNote()
    {
        CheckpointFile file(path(), true);
        QVERIFY(file.append({someNote(1)}));
        const QByteArray before = SignedLog::bytesOf(path());
        {
            const FullDisk full(rlim_t(before.size() + 20));
            const auto refused = file.append({someNote(2)});
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, u"CHECKPOINT_FILE_UNWRITABLE"_s);
            QVERIFY2(refused.error().message.contains(path()), qPrintable(refused.error().message));
        }
        QCOMPARE(SignedLog::bytesOf(path()), before);
        QVERIFY(file.append({someNote(2)}));
        QCOMPARE(readCheckpointFile(path())->notes.size(), 2);
    }

    void others()
    {
        QVERIFY(QDir().mkpath(path()));
        CheckpointFile file(path(), true);
        const auto unreadable = file.readEnd(100);
        QVERIFY(!unreadable);
        QCOMPARE(unreadable.error().code, u"CHECKPOINT_FILE_UNREADABLE"_s);
        QVERIFY(unreadable.error().message.contains(path()));
        const auto refused = file.append({someNote(1)});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"CHECKPOINT_FILE_UNWRITABLE"_s);
        QVERIFY(QDir().rmdir(path()));

        QVERIFY(QFile::link(u"/dev/zero"_s, path()));
        QCOMPARE(file.readEnd(100).error().code, u"CHECKPOINT_FILE_UNREADABLE"_s);
    }

    void whoeverTouchesItIsNoticed()
    {
        CheckpointFile file(path(), false);
        QVERIFY(!file.isAsLeft()); // nobody has looked yet
        QVERIFY(file.readEnd(100));
        QVERIFY(file.isAsLeft());
        QVERIFY(file.append({someNote(1)}));
        QVERIFY(file.isAsLeft());
        QVERIFY(SignedLog::put(path(), someNote(1)));
        QVERIFY(!file.isAsLeft());
        QVERIFY(file.readEnd(100));
        QVERIFY(QFile::remove(path()));
        QVERIFY(!file.isAsLeft());
        QVERIFY(file.readEnd(100));
        QVERIFY(file.isAsLeft());
    }
};

HALL_TEST(CheckpointFileTest);
#include "checkpoint_file_test.moc"
