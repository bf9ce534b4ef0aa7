// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/sha256.h"
#include "core/json/canonical_json.h"
#include "core/json/json_reader.h"
#include "tests/audit/log_fixture.h"
#include "tests/support/program_output.h"
#include "tests/support/test_registry.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <bit>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace hall;
using namespace hall::test;

namespace {

const QString folder = QStringLiteral(HALL_CANONICALIZE_FOLDER);

/// JSON texts of any kind, none of them in canonical form: members in any order, characters escaped
/// without need, numbers spelt in odd ways.
class RandomJson {
public:
    explicit RandomJson(quint32 seed) : m_random(seed) {}

    QByteArray value(int depth = 0)
    {
        switch (m_random.bounded(depth < 5 ? 7 : 5)) {
        case 0:
            return m_random.bounded(2) == 0 ? "true" : "null";
        case 1:
        case 2:
            return number();
        case 3:
        case 4:
            return string();
        case 5:
            return array(depth);
        default:
            return object(depth);
        }
    }
    QByteArray object(int depth = 0)
    {
        QByteArrayList members;
        // The number in front keeps the names apart, as the reader demands.
        for (int i = m_random.bounded(7); i > 0; --i)
            members.append(blank() + string(QByteArray::number(i)) + blank() + ':' + blank() +
                           value(depth + 1) + blank());
        std::shuffle(members.begin(), members.end(), m_random);
        return '{' + members.join(',') + '}';
    }

private:
    QByteArray array(int depth)
    {
        QByteArrayList items;
        for (int i = m_random.bounded(6); i > 0; --i)
            items.append(blank() + value(depth + 1) + blank());
        return '[' + items.join(',') + ']';
    }
    QByteArray number()
    {
        const qint64 integer = qint64(m_random.generate64()) >> m_random.bounded(11, 64);
        switch (m_random.bounded(6)) {
        case 0:
            return QByteArray::number(integer);
        case 1:
            return QByteArray::number(integer) + ".000";
        case 2:
            return QByteArray::number(integer % 1000) + "e" +
                   QByteArray::number(m_random.bounded(-30, 30));
        case 3:
            return QByteArray::number(m_random.generateDouble(), 'E', 16);
        case 4: {
            const double any = std::bit_cast<double>(m_random.generate64());
            return std::isfinite(any) ? QByteArray::number(any, 'e', 17) : QByteArray("-0.0");
        }
        default:
            return QByteArray::number(double(integer % 100'000) / 100, 'f', 2);
        }
    }
    QByteArray string(const QByteArray& start = {})
    {
        QByteArray text = '"' + start;
        for (int i = m_random.bounded(9); i > 0; --i)
            text += character();
        return text + '"';
    }
    QByteArray character()
    {
        char32_t code = 0;
        switch (m_random.bounded(5)) {
        case 0:
            return m_random.bounded(2) == 0 ? "\\n" : "\\/";
        case 1:
            code = char32_t(m_random.bounded(0x20));
            break;
        case 2:
            code = char32_t(m_random.bounded(0x80, 0x800));
            break;
        case 3:
            code = char32_t(m_random.bounded(0xE000, 0x10000));
            break;
        default:
            code = char32_t(m_random.bounded(0x10000, 0x110000));
        }
        const QString text = QString::fromUcs4(&code, 1);
        if (code >= 0x20 && m_random.bounded(2) == 0)
            return text.toUtf8();
        QByteArray escaped;
        for (const QChar unit : text)
            escaped += "\\u" + QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
        return escaped;
    }
    QByteArray blank() { return m_random.bounded(3) == 0 ? " \t" : ""; }

    QRandomGenerator m_random;
};

/// A line per text; the complaint alone when the program fails.
QByteArrayList theirForms(const QByteArrayList& texts)
{
    const QByteArray said = outputOf(u"/usr/bin/node"_s, {QString(folder + u"/canonical.mjs"_s)},
                                     texts.join('\n') + '\n');
    return said.split('\n');
}

QByteArray ourForm(const QByteArray& text)
{
    const auto read = readJson(text);
    return read ? canonicalJson(*read) : read.error().message.toUtf8();
}

} // namespace

/// The canonical bytes, which all hashes are over, as a package that is not ours makes them.
class CanonicalizeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(QFileInfo::exists(folder + u"/node_modules/canonicalize"_s),
                 "canonicalize is not installed: installer/test.sh does it, or `npm ci` in "
                 "tests/proof/canonicalize");
    }

    void awkwardTexts()
    {
        const QByteArrayList texts{
            "0", "-0", "-0.0", "0e99", "1.0", "10e-1", "1E21", "123456789012345680000", "1e-6",
            "1e-7", "0.1", "0.30000000000000004", "4.35", "1e23", "5e-324",
            "2.2250738585072014e-308", "1.7976931348623157e308", "9007199254740991",
            "-9007199254740991", "9007199254740994", "333333333.33333329", "\"\"",
            "\"\\u0000\\u001f\\u007f\\u0080\\u2028\"", "\"\\/\\\"\\\\\\b\\f\\n\\r\\t\"",
            "\"\\ud83d\\ude42 \\u20ac\"", "\"\\ufeffmark\"", "[]", "{}", "[[],{},[{}]]",
            "{\"\":0,\"a\":{\"\":{}}}",
            // Sorted by UTF-16 units, which is neither the order of code points nor of numbers.
            "{\"10\":1,\"9\":2,\"1\":3,\"\\ufb33\":4,\"\\ud83d\\ude00\":5,\"\\u20ac\":6,\"\\r\":7}",
            "{\"b\":1,\"B\":2,\"aa\":3,\"a\":4,\"_\":5,\"\\u00e4\":6}",
            "{\"__proto__\":{\"x\":1},\"constructor\":null,\"toString\":2}"};
        const QByteArrayList theirs = theirForms(texts);
        QCOMPARE(theirs.size(), texts.size());
        for (qsizetype i = 0; i < texts.size(); ++i)
            QCOMPARE(ourForm(texts[i]), theirs[i]);
    }

    void randomTexts()
    {
        RandomJson random(8785);
        QByteArrayList texts;
        for (int i = 0; i < 4000; ++i)
            texts.append(random.object());
        const QByteArrayList theirs = theirForms(texts);
        QCOMPARE(theirs.size(), texts.size());
        for (qsizetype i = 0; i < texts.size(); ++i)
            QVERIFY2(
                ourForm(texts[i]) == theirs[i],
                QByteArray(texts[i] + "\n" + ourForm(texts[i]) + "\n" + theirs[i]).constData());
    }

    /// As they stand in the database: whoever parses a record and prints it so has what was hashed.
    void recordsOfALog()
    {
        LogFixture log;
        QVERIFY2(log.log != nullptr, qPrintable(log.error.message));
        RandomJson random(1);
        RandomRecords records(1);
        std::vector<RecordDraft> drafts;
        for (int i = 0; i < 200; ++i) {
            const auto data = readJsonObject(random.object());
            QVERIFY2(data.ok(), data.ok() ? "" : qPrintable(data.error().message));
            drafts.push_back(
                eventDraft(record_kind::configuration, testTimeMs, u"ädmin\t🙂"_s, *data));
            auto request =
                parseRouteRequest({{u"capability_id"_s, u"cap.doc.read"_s}, {u"request"_s, *data}});
            QVERIFY2(request.ok(), request.ok() ? "" : qPrintable(request.error().message));
            RouteDecision decision = someDecision();
            decision.request = *std::move(request);
            drafts.push_back(decisionDraft(decision, u"agent"_s));
            drafts.push_back(records.next());
        }
        const auto written = log.write(std::move(drafts));
        QVERIFY2(written.ok(), written.ok() ? "" : qPrintable(written.error().message));

        const auto reader = AuditReader::open(log.path());
        QVERIFY(reader.ok());
        AuditPageRequest request;
        request.limit = 1000;
        request.decisionsOnly = false;
        const auto page = (*reader)->page(request);
        QVERIFY2(page.ok(), page.ok() ? "" : qPrintable(page.error().message));
        QVERIFY(page->rows.size() >= written->size());
        QByteArrayList bodies;
        for (const AuditRow& row : page->rows)
            bodies.append(row.record.body);
        const QByteArrayList theirs = theirForms(bodies);
        QCOMPARE(theirs.size(), bodies.size());
        for (qsizetype i = 0; i < bodies.size(); ++i) {
            QCOMPARE(theirs[i], bodies[i]);
            QCOMPARE(sha256(theirs[i]).toHex(), page->rows[std::size_t(i)].record.hash.toHex());
        }
    }
};

HALL_TEST(CanonicalizeTest);
#include "canonicalize_test.moc"
