// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/hall_on_stage.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>

using namespace hall::test;

class ReviewerVerbsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reviewers_data() { bothWays(); }
    void reviewers()
    {
        QFETCH(bool, file);
        HallOnStage stage;
        QVERIFY(stage.start());
        QVERIFY(!file || stage.useFile());

        RunResult result = stage.run({u"reviewer"_s, u"list"_s});
        QCOMPARE(result.exit, 0);
        QVERIFY(result.err.contains("no reviewer"));
        result = stage.run({u"reviewer"_s, u"add"_s, u"alice"_s}, "correct horse battery\n");
        QVERIFY2(result.exit == 0, result.all().constData());
        QVERIFY(result.out.startsWith("Added alice (rev_"));
        QVERIFY(!result.all().contains("correct horse"));

        result = stage.run({u"reviewer"_s, u"add"_s, u"bob"_s}, "short\n");
        QCOMPARE(result.exit, 2);
        QVERIFY2(result.err.contains("10 characters"), result.err.constData());
        result = stage.run({u"reviewer"_s, u"add"_s, u"bob"_s}, "");
        QCOMPARE(result.exit, 2);
        QVERIFY2(result.err.contains("passphrase"), result.err.constData());
        result = stage.run({u"reviewer"_s, u"add"_s, u"alice"_s}, "another passphrase\n");
        QCOMPARE(result.exit, 1);

        const QJsonObject all = json(stage.run({u"reviewer"_s, u"list"_s, u"--json"_s}));
        QCOMPARE(all[u"count"_s].toInt(), 1);
        QCOMPARE(stage.run({u"reviewer"_s, u"remove"_s, u"alice"_s}).exit, 0);
        QCOMPARE(stage.run({u"reviewer"_s, u"remove"_s, u"nobody"_s}).exit, 1);
        QVERIFY(stage.run({u"reviewer"_s, u"list"_s}).out.contains("removed"));
    }
};

HALL_TEST(ReviewerVerbsTest);
#include "reviewer_verbs_test.moc"
