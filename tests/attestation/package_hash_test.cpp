// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attestation/package_hash.h"
#include "tests/attestation/package_folder.h"
#include "tests/support/program_output.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hall;
using hall::test::outputOf;
using hall::test::PackageFolder;

namespace {

/// The published format in a few lines of Python; the second argument is how to sort.
const QString pythonHash = uR"(
import hashlib, os, sys
root, by = sys.argv[1], sys.argv[2]
skip = {'.git', '__pycache__', '.DS_Store', 'manifest.json', 'manifest.sig', 'manifest.tmp'}
paths = []
for folder, folders, names in os.walk(root):
    folders[:] = [f for f in folders if f not in skip]
    for name in names:
        if name not in skip and not name.endswith('.pyc'):
            paths.append(os.path.relpath(os.path.join(folder, name), root))
paths.sort(key={'components': lambda p: p.split('/'), 'bytes': os.fsencode}[by])
whole = hashlib.sha256()
for path in paths:
    content = open(os.path.join(root, path), 'rb').read()
    whole.update(f'{path}\n{len(content)}\n{hashlib.sha256(content).hexdigest()}\n'.encode())
print(whole.hexdigest())
)"_s;

/// The same in JavaScript, sorted by the language's own collation.
const QString nodeHash = uR"(
const fs = require('fs'), crypto = require('crypto'), root = process.argv[1];
const sha = data => crypto.createHash('sha256').update(data).digest('hex');
const paths = fs.readdirSync(root, {recursive: true, withFileTypes: true})
    .filter(e => e.isFile()).map(e => (e.path + '/' + e.name).slice(root.length + 1));
paths.sort((a, b) => a.localeCompare(b));
console.log(sha(paths.map(p => {
    const data = fs.readFileSync(root + '/' + p);
    return `${p}\n${data.length}\n${sha(data)}\n`;
}).join('')));
)"_s;

QString byPython(const PackageFolder& folder, const QString& order)
{
    return QString::fromLatin1(
        outputOf(u"/usr/bin/python3"_s, {u"-c"_s, pythonHash, folder.path(), order}));
}

QString byNode(const PackageFolder& folder)
{
    return QString::fromLatin1(outputOf(u"/usr/bin/node"_s, {u"-e"_s, nodeHash, folder.path()}));
}

} // namespace

class PackageHashTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goldenValue()
    {
        const PackageFolder folder;
        QVERIFY(folder.write(u"code/worker.py"_s, "print(1)\n"));
        QVERIFY(folder.write(u"requirements.lock"_s, "# none\n"));
        const auto hashes = hashPackage(folder.path());
        QVERIFY2(hashes.ok(), hall::test::whyNot(hashes).constData());
        const QString golden =
            u"85f33bf591f775c1150eacd4b4fed363ef426fc06fdde123bb50e78551739ff6"_s;
        QCOMPARE(hashes->hash, golden);
        QCOMPARE(hashes->accepted, QStringList{golden});
        QCOMPARE(hashes->files, 2);
        QCOMPARE(hashes->bytes, 16);
    }

    void equalsASecondImplementation()
    {
        const PackageFolder folder;
        QVERIFY(folder.write(u"a/b"_s, "1"));
        QVERIFY(folder.write(u"a-b"_s, "22"));
        QVERIFY(folder.write(u"a.py"_s, "333"));
        QVERIFY(folder.write(u"ab"_s, {}));
        QVERIFY(folder.write(u"B/Z z.txt"_s, QByteArray(1'000'000, 'x')));
        QVERIFY(folder.write(u"c/d/e/.hidden"_s, QByteArray(256, '\0')));
        const auto hashes = hashPackage(folder.path());
        QVERIFY2(hashes.ok(), hall::test::whyNot(hashes).constData());
        QCOMPARE(hashes->hash, byPython(folder, u"components"_s));
        QCOMPARE(hashes->accepted.size(), 3);
        QVERIFY(hashes->accepts(hashes->hash));
        QVERIFY(hashes->accepts(byPython(folder, u"bytes"_s)));
        QVERIFY(hashes->accepts(byNode(folder)));
        QVERIFY(!hashes->accepts(QString(64, u'0')));
        QVERIFY(!hashes->accepts(hashes->hash.toUpper()));
        QVERIFY(!hashes->accepts({}));
    }

    void namesOutsideAsciiHaveTwoOrders()
    {
        const PackageFolder folder;
        QVERIFY(folder.write(u"é/ß.txt"_s, "x"));
        QVERIFY(folder.write(u"é-😀"_s, "y"));
        const auto hashes = hashPackage(folder.path());
        QVERIFY2(hashes.ok(), hall::test::whyNot(hashes).constData());
        QCOMPARE(hashes->accepted,
                 QStringList({byPython(folder, u"components"_s), byPython(folder, u"bytes"_s)}));
    }

    void leavesOutWhatIsPublished()
    {
        const PackageFolder folder;
        QVERIFY(folder.write(u"code/worker.py"_s, "print(1)\n"));
        QVERIFY(folder.write(u"requirements.lock"_s, "# none\n"));
        const auto before = hashPackage(folder.path());
        for (const auto& name :
             {u".git/config"_s, u"code/.git"_s, u"__pycache__/worker.bin"_s,
              u"code/__pycache__/deep/x"_s, u".DS_Store"_s, u"manifest.json"_s,
              u"code/manifest.json"_s, u"manifest.sig"_s, u"manifest.tmp"_s, u"code/worker.pyc"_s})
            QVERIFY(folder.write(name, "left out"));
        QVERIFY(folder.link(u"link.pyc"_s, u"/etc/passwd"_s));
        const auto after = hashPackage(folder.path());
        QVERIFY(before.ok() && after.ok());
        QCOMPARE(after->hash, before->hash);
        QCOMPARE(after->files, 2);
    }

    void countsWhatOnlyLooksLeftOut_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("case") << u".GIT"_s;
        QTest::newRow("longer name") << u"manifest.json.bak"_s;
        QTest::newRow("ignore file") << u".gitignore"_s;
        QTest::newRow("folder with the ending") << u"x.pyc/worker.py"_s;
        QTest::newRow("ending inside the name") << u"x.pyc.py"_s;
    }
    void countsWhatOnlyLooksLeftOut()
    {
        QFETCH(QString, name);
        const PackageFolder folder;
        QVERIFY(folder.write(u"worker.py"_s, "x"));
        const auto before = hashPackage(folder.path());
        QVERIFY(folder.write(name, "y"));
        const auto after = hashPackage(folder.path());
        QVERIFY(before.ok() && after.ok());
        QVERIFY(after->hash != before->hash);
    }

    void everyChangeChangesIt()
    {
        const PackageFolder folder;
        QVERIFY(folder.write(u"one.py"_s, "a"));
        QVERIFY(folder.write(u"two.py"_s, "b"));
        const auto first = hashPackage(folder.path());
        QVERIFY(folder.write(u"one.py"_s, "c"));
        const auto edited = hashPackage(folder.path());
        QVERIFY(QFile::rename(folder.path(u"two.py"_s), folder.path(u"three.py"_s)));
        const auto renamed = hashPackage(folder.path());
        QVERIFY(first.ok() && edited.ok() && renamed.ok());
        QVERIFY(!first->accepts(edited->hash));
        QVERIFY(!edited->accepts(renamed->hash));
    }

    void aLinkInsideCountsAsAFile()
    {
        const PackageFolder folder;
        QVERIFY(folder.write(u"code/v1.py"_s, "1"));
        QVERIFY(folder.write(u"code/v2.py"_s, "2"));
        QVERIFY(folder.link(u"current.py"_s, u"code/v1.py"_s));
        const auto first = hashPackage(folder.path());
        QVERIFY2(first.ok(), hall::test::whyNot(first).constData());
        QCOMPARE(first->files, 3);
        QCOMPARE(first->hash, byPython(folder, u"components"_s));
        QVERIFY(QFile::remove(folder.path(u"current.py"_s)));
        QVERIFY(folder.link(u"current.py"_s, u"code/v2.py"_s));
        const auto turned = hashPackage(folder.path());
        QVERIFY(turned.ok());
        QVERIFY(!first->accepts(turned->hash));
    }
};

HALL_TEST(PackageHashTest);
#include "package_hash_test.moc"
