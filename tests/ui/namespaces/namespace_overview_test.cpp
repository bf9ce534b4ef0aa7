// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/namespace_claim.h"
#include "tests/support/test_registry.h"
#include "ui/models/namespaces/name_check.h"
#include "ui/models/namespaces/namespace_overview.h"

#include <QTest>

using namespace hall;
using namespace hall::ui;
using namespace Qt::StringLiterals;

class NamespaceOverviewTest : public QObject {
    Q_OBJECT

private:
    static WorkerRecord worker(const QString& id, const QString& stated = {})
    {
        WorkerRecord record;
        record.workerId = id;
        record.json = QJsonObject{{u"worker_id"_s, id}, {u"namespace"_s, stated}};
        return record;
    }
    static NamespaceOverviewPtr overview(std::vector<WorkerRecord> workers,
                                         const NamespaceClaims& claims = {}, bool required = false)
    {
        Bundle bundle;
        bundle.workers = std::move(workers);
        bundle.config.requireClaimedNamespace = required;
        return namespaceOverview(Snapshot::compile(std::move(bundle)), claims);
    }
    static NamespaceClaim claim(const QString& name, const QString& holderId)
    {
        NamespaceClaim made;
        made.name = name;
        made.owner = u"Acme"_s;
        made.holderId = holderId;
        return made;
    }

private Q_SLOTS:
    void eachNamespaceHasItsState()
    {
        const auto all =
            overview({worker(u"org.free.b"_s), worker(u"org.free.a"_s), worker(u"x.cap.reader"_s),
                      worker(u"org.end-.reader"_s), worker(u"org.held.reader"_s)},
                     {{u"org.held"_s, claim(u"org.held"_s, u"tok_1"_s)},
                      {u"x.mine"_s, claim(u"x.mine"_s, {})}});
        const auto state = [&](const QString& name) { return all->find(name)->state; };
        QCOMPARE(state(u"org.free"_s), NamespaceState::Free);
        QCOMPARE(state(u"x.cap"_s), NamespaceState::Reserved);
        QCOMPARE(state(u"org.end-"_s), NamespaceState::Malformed);
        QCOMPARE(state(u"org.held"_s), NamespaceState::Held);
        QCOMPARE(state(u"x.mine"_s), NamespaceState::Yours);
        QVERIFY(all->find(u"org.end-"_s)->problem.contains(u"hyphen"));
        QVERIFY(!all->find(u"org.fre"_s));
        QCOMPARE(int(all->namespaces.size()), 5);
        QCOMPARE(all->find(u"org.free"_s)->workers.front()->workerId, u"org.free.a"_s);
        QVERIFY(all->find(u"x.mine"_s)->workers.empty());
    }

    void whatAnOpaqueWorkerSaysIsNoMembership()
    {
        const auto all =
            overview({worker(u"wrk_1"_s, u"org.acme"_s), worker(u"org.acme.reader"_s),
                      worker(u"reader"_s, u"org.acme"_s), worker(u"wrk_2"_s, u"org.else"_s)});
        QCOMPARE(int(all->without.size()), 3);
        QCOMPARE(int(all->namespaces.size()), 1);
        const NamespaceFacts* acme = all->find(u"org.acme"_s);
        QCOMPARE(int(acme->workers.size()), 1);
        QCOMPARE(acme->stated, 1);
        QCOMPARE(statedNamespace(worker(u"wrk_1"_s, u"org.acme"_s)), u"org.acme"_s);
        QCOMPARE(statedNamespace(worker(u"reader"_s, u"org.acme"_s)), QString());
        QCOMPARE(statedNamespace(worker(u"wrk_3"_s, u"cap.acme"_s)), QString());
    }

    void aNameIsJudgedWhileItIsTyped_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<NameVerdict>("verdict");
        QTest::addColumn<QString>("word");
        using V = NameVerdict;
        const auto row = [](const char* name, V verdict, const char* word) {
            QTest::newRow(*name ? name : "nothing")
                << QString::fromLatin1(name) << verdict << QString::fromLatin1(word);
        };
        for (const char* begun : {"", "o", "org", "org.", "x", "x."})
            row(begun, V::Unfinished, "org. and a name");
        row("acme", V::Malformed, "begin with x.");
        row("org.Acme", V::Malformed, "lower-case");
        row("org.acme-", V::Malformed, "end with a hyphen");
        row("org.-acme", V::Malformed, "begin with a hyphen");
        row("org.a.b", V::Malformed, "one name");
        row("cap.doc", V::Reserved, "reserved");
        row("org.wrk", V::Reserved, "reserved");
        row("org.held", V::Held, "Acme holds it");
        row("x.mine", V::Yours, "You hold it");
        row("org.used", V::Free, "is free");
        row("org.new", V::Free, "is free");
    }
    void aNameIsJudgedWhileItIsTyped()
    {
        QFETCH(QString, name);
        QFETCH(NameVerdict, verdict);
        QFETCH(QString, word);
        const auto all = overview({worker(u"org.used.a"_s), worker(u"org.used.b"_s)},
                                  {{u"org.held"_s, claim(u"org.held"_s, u"tok_1"_s)},
                                   {u"x.mine"_s, claim(u"x.mine"_s, {})}});
        const NameCheck check = checkName(name, *all);
        QCOMPARE(check.verdict, verdict);
        QVERIFY2(check.words.contains(word), qPrintable(check.words));
        QCOMPARE(check.workers, name == u"org.used"_s
                                    ? QStringList({u"org.used.a"_s, u"org.used.b"_s})
                                    : QStringList());
    }
};

HALL_TEST(NamespaceOverviewTest);
#include "namespace_overview_test.moc"
