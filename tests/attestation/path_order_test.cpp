// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attestation/path_order.h"
#include "tests/attestation/package_folder.h"
#include "tests/support/program_output.h"
#include "tests/support/test_registry.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace hall;

using Less = bool (*)(QByteArrayView, QByteArrayView);
Q_DECLARE_METATYPE(Less)

namespace {

/// Paths that differ in few characters, so that every level of an order gets to decide.
QByteArrayList randomPaths(QByteArrayView alphabet)
{
    QRandomGenerator random(7);
    QByteArrayList paths;
    while (paths.size() < 2000) {
        QByteArray path(1 + random.bounded(7), Qt::Uninitialized);
        for (char& c : path)
            c = alphabet[random.bounded(int(alphabet.size()))];
        const bool isPath = !path.startsWith('/') && !path.endsWith('/') && !path.contains("//");
        if (isPath && !paths.contains(path))
            paths.append(path);
    }
    return paths;
}

QByteArray printableAscii()
{
    QByteArray all;
    for (char c = ' '; c <= '~'; ++c)
        all.append(c);
    return all;
}

} // namespace

class PathOrderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sortsAsAnEngineDoes_data()
    {
        const QString python = u"/usr/bin/python3"_s;
        const QString readLines = u"import sys\np = sys.stdin.buffer.read().split(b'\\n')\n"_s;
        const QString writeLines = u"sys.stdout.buffer.write(b'\\n'.join(p))"_s;
        QTest::addColumn<Less>("less");
        QTest::addColumn<QString>("program");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<bool>("asciiOnly");
        QTest::newRow("components")
            << &componentsLess << python
            << QStringList{u"-c"_s, readLines +
                                        u"from pathlib import PurePosixPath as P\n"
                                        u"p.sort(key=lambda b: P(b.decode()))\n"_s +
                                        writeLines}
            << false;
        QTest::newRow("bytes") << &bytesLess << python
                               << QStringList{u"-c"_s, readLines + u"p.sort()\n"_s + writeLines}
                               << false;
        QTest::newRow("collation")
            << &collationLess << u"/usr/bin/node"_s
            << QStringList{u"-e"_s, u"const p = require('fs').readFileSync(0, 'utf8').split('\\n');"
                                    u"p.sort((a, b) => a.localeCompare(b));"
                                    u"process.stdout.write(p.join('\\n'));"_s}
            << true;
    }
    void sortsAsAnEngineDoes()
    {
        QFETCH(Less, less);
        QFETCH(QString, program);
        QFETCH(QStringList, arguments);
        QFETCH(bool, asciiOnly);
        QByteArrayList alphabets{"aAbB/-.", printableAscii()};
        QByteArrayList paths = randomPaths(alphabets[0]) + randomPaths(alphabets[1]);
        paths.removeIf([](const QByteArray& path) {
            // Those that Python's paths would shorten, and what the line-wise transport would trim.
            const QByteArrayList names = path.split('/');
            return names.contains(".") || path.contains(' ');
        });
        if (!asciiOnly)
            paths << "\xC3\xA9/x"
                  << "\xC3\xA9-x"
                  << "\xEF\xBD\x9E"
                  << "\xF0\x9F\x98\x80";
        std::sort(paths.begin(), paths.end());
        paths.erase(std::unique(paths.begin(), paths.end()), paths.end());

        const QByteArray expected = hall::test::outputOf(program, arguments, paths.join('\n'));
        std::sort(paths.begin(), paths.end(),
                  [&](const QByteArray& a, const QByteArray& b) { return less(a, b); });
        const QByteArrayList theirs = expected.split('\n');
        QCOMPARE(theirs.size(), paths.size());
        for (qsizetype i = 0; i < paths.size(); ++i)
            QCOMPARE(paths[i], theirs[i]);
    }

    void theOrdersDiffer()
    {
        QVERIFY(componentsLess("a/b", "a-b"));
        QVERIFY(!componentsLess("a-b", "a/b"));
        QVERIFY(bytesLess("a-b", "a/b"));
        QVERIFY(bytesLess("B", "a"));
        QVERIFY(collationLess("a", "B"));
        QVERIFY(collationLess("a b", "a-b"));
    }

    void knowsWhatItCannotCollate()
    {
        QVERIFY(hasCollation(printableAscii()));
        QVERIFY(!hasCollation("caf\xC3\xA9"));
        QVERIFY(!hasCollation("tab\there"));
        QVERIFY(!hasCollation(QByteArrayView("nul\0", 4)));
    }
};

HALL_TEST(PathOrderTest);
#include "path_order_test.moc"
