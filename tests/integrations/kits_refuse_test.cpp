// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integrations/kit_run.h"
#include "tests/integrations/untrue_hall.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace hall::test;

namespace {

using Manner = UntrueReply::Manner;

/// One thing that is wrong. For kits without `needs` it is none that they could see.
struct Fault {
    const char* name;
    UntrueHall::Spoil spoil;
    bool Kit::*needs = nullptr;
    bool isPlatforms = false; ///< what a platform that follows redirects does by itself
};

void escalate(UntrueReply& reply)
{
    reply.decision[u"denied"_s] = true;
    reply.decision[u"allowed"_s] = false;
    reply.decision[u"outcome"_s] = u"REQUIRE_HUMAN"_s;
    reply.decision[u"verdict"_s] = u"escalated"_s;
    reply.decision[u"reason"_s] = u"DENY_REQUIRES_HUMAN: a person"_s;
    reply.decision[u"deny_reason"_s] = u"DENY_REQUIRES_HUMAN: a person"_s;
    reply.decision[u"pending_approval_id"_s] = u"apr_01a2005c4ec87000b51de04f016b697e"_s;
}

constexpr Fault faults[] = {
    {"a web page", [](UntrueReply& r, bool) { r.bytes = "<html>It works!</html>"; }},
    {"a web page of its type",
     [](UntrueReply& r, bool) {
         r.bytes = "<html>It works!</html>";
         r.contentType = "text/html";
     }},
    {"JSON as a web page", [](UntrueReply& r, bool) { r.contentType = "text/html"; },
     &Kit::bindsReply},
    {"JSON without a type", [](UntrueReply& r, bool) { r.contentType.clear(); }, &Kit::bindsReply},
    {"half of the JSON",
     [](UntrueReply& r, bool) { r.bytes = R"({"denied":false,"allowed":true,)"; }},
    {"JSON and more",
     [](UntrueReply& r, bool) { r.bytes = R"({"denied":false} {"allowed":true})"; }},
    {"denied is a text", [](UntrueReply& r, bool) { r.decision[u"denied"_s] = u"false"_s; }},
    {"denied is null", [](UntrueReply& r, bool) { r.decision[u"denied"_s] = QJsonValue::Null; }},
    {"denied is 0", [](UntrueReply& r, bool) { r.decision[u"denied"_s] = 0; }},
    {"denied is missing", [](UntrueReply& r, bool) { r.decision.remove(u"denied"_s); }},
    {"allowed is missing", [](UntrueReply& r, bool) { r.decision.remove(u"allowed"_s); }},
    {"allowed is a text", [](UntrueReply& r, bool) { r.decision[u"allowed"_s] = u"true"_s; }},
    {"allowed is 1", [](UntrueReply& r, bool) { r.decision[u"allowed"_s] = 1; }},
    {"outcome is missing", [](UntrueReply& r, bool) { r.decision.remove(u"outcome"_s); }},
    {"outcome is another", [](UntrueReply& r, bool) { r.decision[u"outcome"_s] = u"DEFER"_s; }},
    {"only denied", [](UntrueReply& r, bool) { r.bytes = R"({"denied": false})"; }},
    {"only a text denied", [](UntrueReply& r, bool) { r.bytes = R"({"denied": "false"})"; }},
    {"no decision", [](UntrueReply& r, bool) { r.decision.remove(u"decision_id"_s); }},
    {"both at once", [](UntrueReply& r, bool) { r.decision[u"denied"_s] = true; }},
    {"another question",
     [](UntrueReply& r, bool) { r.decision[u"correlation_id"_s] = u"of yesterday"_s; },
     &Kit::bindsReply},
    {"an array", [](UntrueReply& r, bool) { r.bytes = R"([{"denied": false, "allowed": true}])"; }},
    {"null", [](UntrueReply& r, bool) { r.bytes = "null"; }},
    {"a text", [](UntrueReply& r, bool) { r.bytes = "\"ALLOW\""; }},
    {"blanks", [](UntrueReply& r, bool) { r.bytes = "  \n"; }},
    {"bytes that are no text", [](UntrueReply& r, bool) { r.bytes = "\xff\xfe{}"; }},
    {"302",
     [](UntrueReply& r, bool) {
         r.status = "302 Found";
         r.moreHead = "Location: /elsewhere\r\n";
     }},
    {"307",
     [](UntrueReply& r, bool) {
         r.status = "307 Temporary Redirect";
         r.moreHead = "Location: /elsewhere\r\n";
     },
     nullptr, true},
    {"302 to nowhere", [](UntrueReply& r, bool) { r.status = "302 Found"; }},
    {"500", [](UntrueReply& r, bool) { r.status = "500 Internal Server Error"; }},
    {"503", [](UntrueReply& r, bool) { r.status = "503 Service Unavailable"; }},
    {"429", [](UntrueReply& r, bool) { r.status = "429 Too Many Requests"; }},
    {"401", [](UntrueReply& r, bool) { r.status = "401 Unauthorized"; }},
    {"404", [](UntrueReply& r, bool) { r.status = "404 Not Found"; }},
    {"201", [](UntrueReply& r, bool) { r.status = "201 Created"; }},
    {"202", [](UntrueReply& r, bool) { r.status = "202 Accepted"; }},
    {"no HTTP", [](UntrueReply& r, bool) { r.status = "yes\r\n\r\n"; }},
    {"less than promised", [](UntrueReply& r, bool) { r.manner = Manner::CutShort; }},
    {"a reply without end", [](UntrueReply& r, bool) { r.manner = Manner::Endless; }},
    {"a reply that drips", [](UntrueReply& r, bool) { r.manner = Manner::Dripping; }, nullptr,
     true},
    {"silence", [](UntrueReply& r, bool) { r.manner = Manner::Silent; }},
    {"hangs up", [](UntrueReply& r, bool) { r.manner = Manner::Closes; }},
    {"approved, and asked again",
     [](UntrueReply& r, bool look) {
         escalate(r);
         if (look)
             r.decision[u"state"_s] = u"approved"_s;
     }},
    {"approved, and then 500",
     [](UntrueReply& r, bool look) {
         if (look)
             r.status = "500 Internal Server Error";
         else
             escalate(r);
     }},
    {"an approval in no known state",
     [](UntrueReply& r, bool look) {
         escalate(r);
         if (look)
             r.decision[u"state"_s] = u"maybe"_s;
     }},
    {"an approval of another page",
     [](UntrueReply& r, bool look) {
         escalate(r);
         if (look)
             r.bytes = "<html>";
     }},
};

const KitQuestion hastyQuestion{.capability = u"cap.doc.read"_s,
                                .worker = u"org.acme.reader"_s,
                                .timeoutS = u"1"_s,
                                .waitS = u"1"_s};
const QString untrueToken = u"hst_"_s + QString(43, u'x');

bool concerns(const Fault& fault, const Kit& kit)
{
    return (fault.needs == nullptr || kit.*fault.needs) &&
           !(fault.isPlatforms && kit.followsRedirects);
}

/// What is wrong with how the kit took the fault, or nothing.
QByteArray wrongAbout(const Kit& kit, const UntrueHall& hall, const KitReport& report)
{
    if (!report.valid)
        return "it did not come to its end";
    if (report.proceeded)
        return "it lets the action run";
    if (report.log.trimmed().isEmpty())
        return "it does not say why";
    if (report.log.contains(untrueToken))
        return "it shows the token";
    // The first time, and once more after an approval: whatever runs there would run twice.
    if (kit.speaksHttp && hall.asked() > 2)
        return "it asks again and again";
    return {};
}

} // namespace

/// Every kit, asking something that answers wrongly, badly or not at all: nothing runs.
class KitsRefuseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Without a fault the stand-in is believed, so that each fault alone is what stops the kit.
    void aReplyWithoutFaultIsBelieved_data() { kitRows(); }
    void aReplyWithoutFaultIsBelieved();
    void nothingRuns_data() { kitRows(); }
    void nothingRuns();

private:
    static void kitRows();
};

void KitsRefuseTest::kitRows()
{
    QTest::addColumn<int>("index");
    const QList<Kit> all = kits();
    for (int i = 0; i < all.size(); ++i)
        QTest::addRow("%s", all[i].script) << i;
}

void KitsRefuseTest::aReplyWithoutFaultIsBelieved()
{
    QFETCH(int, index);
    const Kit kit = kits()[index];
    Sandbox sandbox;
    UntrueHall hall([](UntrueReply&, bool) {});
    const KitReport report =
        runKit(sandbox, kit, hastyQuestion, {{hall.url(), untrueToken}}).first();
    QVERIFY2(report.valid && report.proceeded == kit.speaksHttp, qPrintable(report.log));
    if (kit.speaksHttp)
        QCOMPARE(hall.asked(), 1);
}

void KitsRefuseTest::nothingRuns()
{
    QFETCH(int, index);
    const Kit kit = kits()[index];
    Sandbox sandbox;
    std::vector<std::unique_ptr<UntrueHall>> halls;
    QList<const Fault*> met;
    QList<KitCase> cases;
    for (const Fault& fault : faults) {
        if (!concerns(fault, kit))
            continue;
        halls.push_back(std::make_unique<UntrueHall>(fault.spoil));
        met.append(&fault);
        cases.append({halls.back()->url(), untrueToken});
    }
    const QList<KitReport> reports = runKit(sandbox, kit, hastyQuestion, cases);
    QByteArray problems;
    for (qsizetype i = 0; i < met.size(); ++i) {
        const QByteArray wrong = wrongAbout(kit, *halls[std::size_t(i)], reports[i]);
        if (!wrong.isEmpty())
            problems +=
                QByteArray(met[i]->name) + ": " + wrong + " (" + reports[i].log.toUtf8() + ")\n";
    }
    QVERIFY2(problems.isEmpty(), problems.constData());
}

HALL_TEST(KitsRefuseTest);
#include "kits_refuse_test.moc"
