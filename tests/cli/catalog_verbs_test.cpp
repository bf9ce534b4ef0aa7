// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/hall_on_stage.h"
#include "tests/support/taxonomy_text.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace hall::test;

namespace {

/// Nobody listens on port 1.
const QString nowhere = u"http://127.0.0.1:1"_s;

} // namespace

/// `hall search`, `explain` and `catalog`: against a running Hall, on the file, and alone.
class CatalogVerbsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<HallOnStage>();
        QVERIFY(m_stage->start());
    }
    void cleanup() { m_stage.reset(); }

    void importShowAndRemove_data() { bothWays(); }
    void importShowAndRemove()
    {
        chooseWay();
        QVERIFY(hall({u"catalog"_s, u"show"_s}).out.contains("built-in"));
        QCOMPARE(hall({u"catalog"_s, u"remove"_s}).exit, 1);

        const QString file = m_stage->sandbox().write(u"taxonomy.json"_s, taxonomyText());
        const RunResult imported = hall({u"catalog"_s, u"import"_s, file});
        QVERIFY2(imported.exit == 0, imported.all().constData());
        QVERIFY2(imported.out.contains("245 entities (sha256:"), imported.out.constData());
        const RunResult shown = hall({u"catalog"_s, u"show"_s});
        QVERIFY2(shown.out.contains("0.1.0") && shown.out.contains("245 of them imported"),
                 shown.out.constData());
        const QJsonObject summary = json(hall({u"catalog"_s, u"show"_s, u"--json"_s}));
        QCOMPARE(summary[u"source"_s].toString(), u"imported"_s);
        QCOMPARE(summary[u"imported_entities"_s].toInt(), 245);

        const RunResult found = hall({u"search"_s, u"work12"_s, u"generated"_s});
        QCOMPARE(found.exit, 0);
        QVERIFY2(found.out.contains("cap.area5.work12"), found.out.constData());
        QVERIFY(hall({u"explain"_s, u"cap.area5.work12"_s}).out.contains("imported"));

        QCOMPARE(hall({u"catalog"_s, u"remove"_s}).exit, 0);
        QCOMPARE(hall({u"explain"_s, u"cap.area5.work12"_s}).exit, 1);
    }

    void importFromStandardInputAsJson()
    {
        const RunResult imported =
            hall({u"catalog"_s, u"import"_s, u"-"_s, u"--json"_s}, taxonomyText());
        QCOMPARE(imported.exit, 0);
        QCOMPARE(json(imported)[u"imported"_s].toBool(), true);
    }

    void aBadFileIsNamedAndNothingChanges()
    {
        const QString file = m_stage->sandbox().write(
            u"bad.json"_s, R"({"entities":[{"id":"cap.a","type":"thing"}]})");
        const RunResult refused = hall({u"catalog"_s, u"import"_s, file});
        QCOMPARE(refused.exit, 2);
        QVERIFY2(refused.err.contains("bad.json") && refused.err.contains("$.entities[0].type"),
                 refused.err.constData());
        QCOMPARE(hall({u"catalog"_s, u"import"_s, u"/no/such/file.json"_s}).exit, 2);
        QVERIFY(hall({u"catalog"_s, u"show"_s}).out.contains("built-in"));
    }

    void aFileOverTheServersLimitGoesInWithDb()
    {
        TaxonomySizes sizes;
        sizes.capabilities = 4000;
        const QByteArray text = taxonomyText(sizes);
        QVERIFY(text.size() > (1 << 20) && text.size() < (4 << 20));
        const QString file = m_stage->sandbox().write(u"large.json"_s, text);
        const RunResult refused = hall({u"catalog"_s, u"import"_s, file});
        QCOMPARE(refused.exit, 2);
        QVERIFY2(refused.err.contains("large.json") && refused.err.contains("--db"),
                 refused.err.constData());
        QVERIFY(m_stage->useFile());
        const RunResult imported = hall({u"catalog"_s, u"import"_s, file});
        QVERIFY2(imported.exit == 0, imported.all().constData());
        QVERIFY(hall({u"catalog"_s, u"show"_s}).out.contains("4118 of them imported"));
    }

    void searching()
    {
        RunResult result = hall({u"search"_s, u"document"_s, u"read"_s});
        QCOMPARE(result.exit, 0);
        QVERIFY2(result.out.startsWith("ID"), result.out.constData());
        QVERIFY2(result.out.contains("cap.doc.read"), result.out.constData());
        QVERIFY(result.err.isEmpty());

        result = hall({u"search"_s, u"--type"_s, u"control"_s});
        QVERIFY(result.out.contains("ctrl.blast_radius_scoring"));
        QVERIFY(!result.out.contains("cap.doc.read"));
        result = hall({u"search"_s, u"--limit"_s, u"2"_s});
        QCOMPARE(result.out.count('\n'), 3);
        QVERIFY2(result.err.contains("2 of "), result.err.constData());
        QCOMPARE(
            json(hall({u"search"_s, u"cap.doc.read"_s, u"--json"_s}))[u"entities"_s][0][u"id"_s]
                .toString(),
            u"cap.doc.read"_s);

        result = hall({u"search"_s, u"purple"_s, u"elephants"_s});
        QCOMPARE(result.exit, 1);
        QVERIFY(result.err.contains("Nothing in the catalog matches"));
        result = hall({u"search"_s, u"read"_s, u"--type"_s, u"event"_s});
        QCOMPARE(result.exit, 2);
        QVERIFY2(result.err.contains("worker_species"), result.err.constData());
        QCOMPARE(hall({u"search"_s, QString(201, u'x')}).exit, 2);
    }

    void explaining()
    {
        QCOMPARE(hall({u"worker"_s, u"register"_s, u"--id"_s, u"org.acme.r"_s, u"--species"_s,
                       u"wrk.doc.reader"_s, u"--cap"_s, u"cap.doc.read"_s, u"--cap"_s,
                       u"cap.doc.translate"_s})
                     .exit,
                 0);
        RunResult result = hall({u"explain"_s, u"cap.doc.read"_s});
        QCOMPARE(result.exit, 0);
        for (const char* words : {"Read a document", "low, blast score about", "ctrl.obs.audit-log",
                                  "wrk.doc.reader", "org.acme.r", "built-in"})
            QVERIFY2(result.out.contains(words), result.out.constData());
        const QJsonObject entity = json(hall({u"explain"_s, u"cap.doc.read"_s, u"--json"_s}));
        QCOMPARE(entity[u"workers"_s].toArray(), QJsonArray{u"org.acme.r"_s});
        result = hall({u"explain"_s, u"cap.notify.send.v1"_s});
        QVERIFY2(result.out.contains("none enrolled"), result.out.constData());

        result = hall({u"explain"_s, u"cap.doc.raed"_s});
        QCOMPARE(result.exit, 1);
        QVERIFY(result.out.isEmpty());
        QVERIFY2(result.err.contains("Near: ") && result.err.contains("cap.doc.read"),
                 result.err.constData());
        // Not in the catalog, and in use all the same.
        result = hall({u"explain"_s, u"cap.doc.translate"_s});
        QCOMPARE(result.exit, 1);
        QVERIFY2(result.err.contains("org.acme.r"), result.err.constData());
    }

    void denyCodesNeedNoHall_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("code") << u"DENY_NO_MATCHING_RULE"_s << 0 << QByteArray("add a rule");
        QTest::newRow("any case") << u"deny_lockdown"_s << 0 << QByteArray("DENY_LOCKDOWN");
        QTest::newRow("without its first word")
            << u"WORKER_BANNED"_s << 0 << QByteArray("DENY_WORKER_BANNED");
        QTest::newRow("mistyped") << u"DENY_LOCKDWON"_s << 1 << QByteArray("Near: DENY_LOCKDOWN");
        QTest::newRow("far off") << u"DENY_"_s << 1 << QByteArray("no deny code");
    }
    void denyCodesNeedNoHall()
    {
        QFETCH(QString, word);
        QFETCH(int, exit);
        QFETCH(QByteArray, text);
        m_stage->server().kill();
        const RunResult result = m_stage->sandbox().run({u"explain"_s, word, u"--url"_s, nowhere});
        QCOMPARE(result.exit, exit);
        QVERIFY2(result.all().contains(text), result.all().constData());
        const QJsonObject reply =
            json(m_stage->sandbox().run({u"explain"_s, word, u"--url"_s, nowhere, u"--json"_s}));
        QCOMPARE(reply[u"type"_s].toString(), exit == 0 ? u"deny_code"_s : QString());
        QCOMPARE(reply[u"code"_s].toString(), exit == 0 ? QString() : u"NOT_FOUND"_s);
    }

    void withoutAHallTheBuiltInCatalogAnswers()
    {
        const auto alone = [this](const QStringList& arguments) {
            return m_stage->sandbox().run(arguments + QStringList{u"--url"_s, nowhere});
        };
        RunResult result = alone({u"search"_s, u"summarise"_s});
        QVERIFY2(result.exit == 0, result.all().constData());
        QVERIFY(result.out.contains("cap.doc.summarize"));
        QVERIFY2(result.err.contains("built-in catalog") && result.err.contains(nowhere.toUtf8()),
                 result.err.constData());
        result = alone({u"search"_s, u"purple"_s});
        QCOMPARE(result.exit, 1);
        result = alone({u"explain"_s, u"cap.doc.read"_s});
        QCOMPARE(result.exit, 0);
        QVERIFY(result.err.contains("built-in catalog"));
        QVERIFY(result.out.contains("wrk.doc.reader") && !result.out.contains("workers"));
        result = alone({u"explain"_s, u"cap.doc.raed"_s, u"--json"_s});
        QCOMPARE(result.exit, 1);
        QVERIFY(json(result)[u"near"_s].toArray().contains(u"cap.doc.read"_s));
        QCOMPARE(json(result)[u"denied"_s].toBool(), true);
        // What is the Hall's alone says that there is none.
        for (const QStringList& verb :
             {QStringList{u"catalog"_s, u"show"_s}, QStringList{u"catalog"_s, u"remove"_s}})
            QCOMPARE(alone(verb).exit, 3);
    }

    void aHallThatRefusesIsNoReasonToGuess()
    {
        for (const QStringList& verb :
             {QStringList{u"search"_s, u"read"_s}, QStringList{u"explain"_s, u"cap.doc.read"_s}}) {
            const RunResult result = hall(verb + QStringList{u"--token"_s, u"hst_wrong"_s});
            QCOMPARE(result.exit, 4);
            QVERIFY(result.out.isEmpty());
        }
    }

private:
    void chooseWay()
    {
        QFETCH(bool, file);
        if (file)
            QVERIFY(m_stage->useFile());
    }
    RunResult hall(const QStringList& arguments, const QByteArray& input = {}) const
    {
        return m_stage->run(arguments, input);
    }

    std::unique_ptr<HallOnStage> m_stage;
};

HALL_TEST(CatalogVerbsTest);

#include "catalog_verbs_test.moc"
