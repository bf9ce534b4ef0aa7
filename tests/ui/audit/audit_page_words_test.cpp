// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/json_reader.h"
#include "tests/support/hall_fixture.h"
#include "tests/support/test_registry.h"
#include "ui/models/audit/audit_cells.h"
#include "ui/models/audit/record_links.h"
#include "ui/models/audit/record_words.h"

#include <QTest>

using namespace hall;
using namespace hall::test;
using namespace hall::ui;
using namespace Qt::StringLiterals;

namespace {

std::vector<AuditRow> allRows(Hall& hall)
{
    AuditPageRequest request;
    request.limit = 100;
    request.decisionsOnly = false;
    const auto page =
        await<AuditPage>([&](Done<AuditPage> done) { hall.page(request, std::move(done)); });
    return page ? page->rows : std::vector<AuditRow>();
}

QString text(const std::vector<FactSection>& sections)
{
    QString all;
    for (const FactSection& section : sections) {
        for (const Fact& fact : section.facts)
            all += fact.name % u": "_s % fact.value % u'\n';
    }
    return all;
}

} // namespace

/// What the page says about records, with those that a real Hall writes.
class AuditPageWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRecordOfAHallHasItsSentence()
    {
        HallFixture fixture;
        QVERIFY(fixture.enroll(workerRecordText(u"org.acme.reader"_s, u"cap.doc.read"_s)).ok());
        QVERIFY(await<void>([&](Done<void> done) {
                    fixture.hall->setLockdown(true, u"a drill"_s, localCaller(), std::move(done));
                }).ok());
        QVERIFY(await<CreatedToken>([&](Done<CreatedToken> done) {
                    fixture.hall->createToken({u"robot"_s, Role::Read, {}, {}}, localCaller(),
                                              std::move(done));
                }).ok());
        QStringList sentences;
        for (const AuditRow& row : allRows(*fixture.hall))
            sentences.append(eventOf(row)->reason);
        QVERIFY2(sentences.contains(u"Worker org.acme.reader was enrolled"_s),
                 qPrintable(sentences.join(u'\n')));
        QVERIFY(sentences.contains(u"Lockdown began: everything is denied: a drill"_s));
        QVERIFY(sentences.contains(u"Token robot was created"_s));
        for (const QString& sentence : sentences)
            QVERIFY(!sentence.contains(u"%1"_s) && !sentence.contains(u'_'));
    }

    void unknownEventsKeepTheirWords()
    {
        QCOMPARE(recordSentence("registry", {{u"action"_s, u"worker_moved_house"_s}}),
                 u"Registry: worker moved house"_s);
        QCOMPARE(recordSentence("novelty", {}), u"novelty"_s);
        QCOMPARE(recordSentence("integrity", {{u"code"_s, u"LOG_WRITABLE_AGAIN"_s}}),
                 u"The log can be written again"_s);
    }

    void changesAreListedMemberByMember()
    {
        const QJsonObject data{
            {u"action"_s, u"worker_suspended"_s},
            {u"worker_id"_s, u"org.a"_s},
            {u"before"_s, QJsonObject{{u"status"_s, u"active"_s}, {u"same"_s, 1}}},
            {u"after"_s, QJsonObject{{u"status"_s, u"suspended"_s}, {u"same"_s, 1}}}};
        RecordFields fields;
        fields.kind = "registry";
        fields.actor = u"admin"_s;
        const QString facts = text(recordFacts(fields, data));
        QVERIFY(facts.contains(u"status: active → suspended"_s));
        QVERIFY(facts.contains(u"worker_id: org.a"_s));
        QVERIFY(!facts.contains(u"same"_s));
        QVERIFY(recordTone("registry", data) == CellTone::Ask);
    }

    void linksLeadToWhatARecordNames()
    {
        RecordFields fields;
        fields.id = u"dec_1"_s;
        fields.worker = u"org.acme.reader"_s;
        fields.correlationId = u"run 7"_s;
        QStringList addresses;
        for (const RecordLink& link : recordLinks(fields)) {
            QVERIFY(!link.value.isEmpty());
            for (const RecordPlace& place : link.places)
                addresses.append(place.address);
        }
        QVERIFY(addresses.contains(u"hall://audit/dec_1"_s));
        QVERIFY(addresses.contains(u"hall://worker/org.acme.reader"_s));
        QVERIFY(addresses.contains(u"hall://audit/earlier/dec_1"_s));
        QVERIFY(addresses.contains(u"hall://audit/search/correlation:\"run 7\""_s));
        QVERIFY(!addresses.join(u' ').contains(u"approval"_s));
    }

    void zonesAreTold()
    {
        AuditRow row;
        row.record.seq = 7;
        row.fields.kind = "decision";
        row.fields.recordedAtMs = 1'780'000'000'123;
        row.fields.outcome = "DENY";
        row.fields.code = "DENY_LOCKDOWN";
        row.fields.reason = u"The Hall is locked."_s;
        const EventPtr event = eventOf(row);
        QCOMPARE(event->reason, u"DENY_LOCKDOWN: The Hall is locked."_s);
        QCOMPARE(auditCell(*event, AuditColumn::Time, Zone::Utc, Qt::DisplayRole).toString(),
                 u"2026-05-28 20:26:40.123"_s);
        QCOMPARE(auditHeading(AuditColumn::Time, Zone::Utc), u"Time (UTC)"_s);
        QVERIFY(auditRowText(*event, Zone::Utc).startsWith(u"2026-05-28T20:26:40.123Z\t7\t"_s));
        QCOMPARE(auditCell(*event, AuditColumn::Outcome, Zone::Utc, CellIconRole).toString(),
                 u"outcome-deny"_s);
    }
};

HALL_TEST(AuditPageWordsTest);
#include "audit_page_words_test.moc"
