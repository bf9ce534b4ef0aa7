// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid.h"
#include "tests/audit/search/random_filter.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;

/// Every way of naming a place leads to it, in the packed part of a log and in its newest records.
class AuditPlaceTest : public QObject {
    Q_OBJECT

    std::optional<qint64> seqOf(const QString& text)
    {
        const auto place = parsePlace(text, testTimeMs);
        if (!place)
            return std::nullopt;
        const auto seq = m_reader->placeOf(*place);
        return seq ? *seq : std::nullopt;
    }
    QString hashOf(qint64 seq)
    {
        return m_fixture.value(u"SELECT lower(hex(hash)) FROM record WHERE seq = %1"_s.arg(seq))
            .toString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        RandomRecords random(71);
        m_fixture.fill(random, 2500);
        m_all = logged(m_fixture);
        m_fixture.close();
        // Two hashes with the same beginning do not come up by themselves.
        QVERIFY(m_fixture.edit({u"UPDATE record SET hash = x'abcdef01' || substr(hash, 5) WHERE "
                                u"seq IN (300, 2400)"_s,
                                u"UPDATE record SET hash = x'12345678' || substr(hash, 5) WHERE "
                                u"seq = 500"_s,
                                u"UPDATE record SET hash = CAST(hash AS BLOB)"_s,
                                u"DELETE FROM column_block"_s}));
        QVERIFY(m_fixture.open());
        auto reader = AuditReader::open(m_fixture.path());
        QVERIFY(reader);
        m_reader = *std::move(reader);
    }

    void everyNameOfARecord()
    {
        for (const qint64 seq : {1, 2, 1024, 1025, 2048, 2049, 2500}) {
            const RecordFields& fields = m_all[std::size_t(seq - 1)];
            QCOMPARE(seqOf(u"#%1"_s.arg(seq)), seq);
            QCOMPARE(seqOf(fields.id), seq);
            QCOMPARE(seqOf(uuidText(QByteArray::fromHex(fields.id.mid(4).toLatin1()))), seq);
            QCOMPARE(seqOf(hashOf(seq)), seq);
            QCOMPARE(seqOf(u'a' + hashOf(seq)), std::nullopt);
            // A letter more or less: digits alone would be a number.
            const QString start = hashOf(seq).left(20).toUpper();
            QCOMPARE(seqOf(start), seq);
        }
    }

    void whatIsNotThere()
    {
        QCOMPARE(seqOf(u"#99999"_s), std::nullopt);
        QCOMPARE(seqOf(u"dec_00000000000070008000000000000000"_s), std::nullopt);
        QCOMPARE(seqOf(u"fedcba98fedcba98fedcba98"_s), std::nullopt);
        QCOMPARE(seqOf(u"2001-01-01"_s), std::nullopt);
        const QString other = m_all[4].kind == "decision" ? u"rec_"_s : u"dec_"_s;
        QCOMPARE(seqOf(other + m_all[4].id.mid(4)), std::nullopt);
    }

    void theNewestThatIsNotYounger()
    {
        for (std::size_t i = 0; i < m_all.size(); i += 37) {
            for (const qint64 off : {-1, 0, 1}) {
                const qint64 ms = m_all[i].recordedAtMs + off;
                std::optional<qint64> expected;
                for (std::size_t at = 0; at < m_all.size(); ++at) {
                    if (m_all[at].recordedAtMs <= ms)
                        expected = qint64(at) + 1;
                }
                QCOMPARE(seqOf(QString::fromLatin1(isoTime(ms))), expected);
            }
        }
    }

    /// Digits alone are a number first, and the start of a hash where no record has it.
    void digitsOfAHash()
    {
        QCOMPARE(seqOf(u"12345678"_s), 500);
        QCOMPARE(seqOf(u"#12345678"_s), std::nullopt);
        QCOMPARE(seqOf(u"00001024"_s), 1024);
        QCOMPARE(seqOf(u"12345679"_s), std::nullopt);
    }

    void aBeginningOfTwoHashes()
    {
        const auto place = parsePlace(u"abcdef01", 0);
        const auto seq = m_reader->placeOf(*place);
        QVERIFY(!seq);
        QCOMPARE(seq.error().code, u"AMBIGUOUS_PLACE"_s);
        QVERIFY(seq.error().message.contains(u"abcdef01"_s));
        QCOMPARE(seqOf(hashOf(300)), 300);
        QCOMPARE(seqOf(hashOf(2400).left(30)), 2400);
    }

    void cleanupTestCase() { m_reader.reset(); }

private:
    LogFixture m_fixture;
    std::vector<RecordFields> m_all;
    std::unique_ptr<AuditReader> m_reader;
};

HALL_TEST(AuditPlaceTest);
#include "audit_place_test.moc"
