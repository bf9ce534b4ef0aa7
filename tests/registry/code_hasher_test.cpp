// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/code_hasher.h"
#include "tests/support/test_registry.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace hall;

class CodeHasherTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;

    QString write(const QString& name, const QByteArray& content)
    {
        const QString path = m_dir.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return {};
        return path;
    }
    static QString sha256(const QByteArray& bytes)
    {
        return QString::fromLatin1(
            QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    }
    /// Sets the modification time, so that a change leaves no trace but the change time.
    static bool setTime(const QString& path, qint64 seconds)
    {
        const timespec times[2] = {{seconds, 0}, {seconds, 0}};
        return ::utimensat(AT_FDCWD, QFile::encodeName(path).constData(), times, 0) == 0;
    }

private Q_SLOTS:
    void hashesAFile()
    {
        CodeHasher hasher(codeAnywhere());
        const QString path = write(u"worker.py"_s, "print('hello')\n");
        QCOMPARE(hasher.hash(path, {}), sha256("print('hello')\n"));
        QCOMPARE(hasher.hash(path, {}), sha256("print('hello')\n"));
    }

    void seesAChangeOfTheSameSizeAndTime()
    {
        CodeHasher hasher(codeAnywhere());
        const QString path = write(u"same.py"_s, "a = 1\n");
        QVERIFY(setTime(path, 1'600'000'000));
        QCOMPARE(hasher.hash(path, {}), sha256("a = 1\n"));
        QCOMPARE(write(u"same.py"_s, "a = 2\n"), path);
        QVERIFY(setTime(path, 1'600'000'000));
        QCOMPARE(hasher.hash(path, {}), sha256("a = 2\n"));
    }

    void seesAnotherFileInItsPlace()
    {
        CodeHasher hasher(codeAnywhere());
        const QString path = write(u"swap.py"_s, "old\n");
        QCOMPARE(hasher.hash(path, {}), sha256("old\n"));
        const QString other = write(u"other.py"_s, "new\n");
        QVERIFY(QFile::remove(path));
        QVERIFY(QFile::rename(other, path));
        QCOMPARE(hasher.hash(path, {}), sha256("new\n"));
    }

    void whatCannotBeReadHasNoHash()
    {
        CodeHasher hasher(codeAnywhere());
        QVERIFY(!hasher.hash({}, {}).has_value());
        QVERIFY(!hasher.hash(m_dir.filePath(u"missing.py"_s), {}).has_value());
        QVERIFY(QDir(m_dir.path()).mkpath(u"empty"_s));
        QVERIFY(!hasher.hash(m_dir.filePath(u"empty"_s), {}).has_value());
        QVERIFY(!hasher.hash(u"relative.py"_s, {}).has_value());
        QVERIFY(!hasher.hash(u"/dev/zero"_s, {}).has_value());
    }

    void hashesAPackageInTheOrderItWasRegisteredIn()
    {
        QVERIFY(QDir(m_dir.path()).mkpath(u"package/a"_s));
        write(u"package/a/b"_s, "1");
        write(u"package/a-b"_s, "2");
        const auto record = [](const QByteArray& path, const QByteArray& content) -> QByteArray {
            return path + "\n1\n" + sha256(content).toLatin1() + '\n';
        };
        const QString byComponents = sha256(record("a/b", "1") + record("a-b", "2"));
        const QString byBytes = sha256(record("a-b", "2") + record("a/b", "1"));
        CodeHasher hasher(codeAnywhere());
        const QString package = m_dir.filePath(u"package"_s);
        QCOMPARE(hasher.hash(package, {}), byComponents);
        QCOMPARE(hasher.hash(package, byBytes), byBytes);
        write(u"package/a/b"_s, "3");
        const auto changed = hasher.hash(package, byBytes);
        QVERIFY(changed.has_value());
        QVERIFY(*changed != byBytes && *changed != byComponents);
        write(u"package/new"_s, "4");
        QVERIFY(hasher.hash(package, {}) != changed);
    }

    void relativePathsNeedABase()
    {
        write(u"inside.py"_s, "x\n");
        CodeHasher hasher(codeAnywhere(m_dir.path()));
        QCOMPARE(hasher.hash(u"inside.py"_s, {}), sha256("x\n"));
    }
};

HALL_TEST(CodeHasherTest);
#include "code_hasher_test.moc"
