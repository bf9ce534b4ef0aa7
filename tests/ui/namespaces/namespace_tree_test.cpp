// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "ui/models/namespaces/namespace_tree_model.h"
#include "ui/namespaces/list/namespace_tree.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace hall;
using namespace hall::ui;
using namespace Qt::StringLiterals;

class NamespaceTreeTest : public QObject {
    Q_OBJECT

private:
    static NamespaceOverviewPtr overview(const QStringList& workers, const QStringList& claims = {})
    {
        Bundle bundle;
        for (const QString& id : workers) {
            WorkerRecord record;
            record.workerId = id;
            bundle.workers.push_back(record);
        }
        NamespaceClaims held;
        for (const QString& name : claims) {
            NamespaceClaim claim;
            claim.name = name;
            claim.owner = u"Acme"_s;
            held.insert(name, claim);
        }
        return namespaceOverview(Snapshot::compile(std::move(bundle)), held);
    }
    /// Every row, indented by its depth.
    static QStringList rows(const QAbstractItemModel& model, const QModelIndex& above = {},
                            int depth = 0)
    {
        QStringList out;
        for (int row = 0; row < model.rowCount(above); ++row) {
            const QModelIndex index = model.index(row, 0, above);
            out.append(QString(depth, u' ') + index.data().toString().section(u' ', 0, 0));
            out += rows(model, index, depth + 1);
        }
        return out;
    }

private Q_SLOTS:
    void namespacesStandUnderTheirPrefix()
    {
        NamespaceTreeModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.apply(overview({u"x.bob.w"_s, u"org.b.z"_s, u"org.b.a"_s, u"wrk_1"_s}, {u"org.a"_s}));
        QCOMPARE(rows(model),
                 QStringList({u"org."_s, u" org.a"_s, u" org.b"_s, u"  org.b.a"_s, u"  org.b.z"_s,
                              u"x."_s, u" x.bob"_s, u"  x.bob.w"_s, u"Without"_s, u" wrk_1"_s}));
        QCOMPARE(model.indexOfNamespace(u"org.b"_s).data().toString(), u"org.b"_s);
        QCOMPARE(model.indexOfWorker(u"org.b.z"_s).row(), 1);
        QCOMPARE(model.indexOfWorker(u"wrk_1"_s).parent(), model.indexOfWithout());
        QVERIFY(!model.indexOfWorker(u"org.b.none"_s).isValid());
        QVERIFY(!model.indexOfNamespace(u"org"_s).isValid());
        const auto place = model.placeOf(model.indexOfWorker(u"org.b.z"_s));
        QCOMPARE(place->facts->name, u"org.b"_s);
        QCOMPARE(place->worker->workerId, u"org.b.z"_s);
    }

    void anyOverviewMayFollowAnyOther()
    {
        NamespaceTreeModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QRandomGenerator random(4);
        for (int round = 0; round < 150; ++round) {
            QStringList workers;
            QStringList claims;
            for (const QString& name : {u"org.a"_s, u"org.b"_s, u"x.c"_s, u"x.d"_s}) {
                if (random.bounded(2))
                    claims.append(name);
                for (const QString& worker : {u".k"_s, u".l"_s, u".m"_s, QString()}) {
                    if (random.bounded(3) == 0)
                        workers.append(name + worker);
                }
            }
            if (random.bounded(2))
                workers.append(u"wrk_1"_s);
            model.apply(overview(workers, claims));
            NamespaceTreeModel fresh;
            fresh.apply(overview(workers, claims));
            QCOMPARE(rows(model), rows(fresh));
        }
    }

    void whatIsOpenAndChosenStays()
    {
        NamespaceTreeModel model;
        Theme theme;
        NamespaceTree tree(model, theme);
        tree.resize(600, 400);
        tree.show();
        QSignalSpy chosen(&tree, &NamespaceTree::currentPlaceChanged);
        tree.apply(overview({u"org.b.x"_s, u"org.b.y"_s}));
        QVERIFY(tree.isExpanded(model.indexOfNamespace(u"org.b"_s).parent()));
        QVERIFY(!tree.isExpanded(model.indexOfNamespace(u"org.b"_s)));
        QVERIFY(tree.pickWorker(u"org.b.y"_s));
        QCOMPARE(chosen.count(), 1);
        tree.apply(overview({u"org.a.x"_s, u"org.b.a"_s, u"org.b.x"_s, u"org.b.y"_s, u"x.n.w"_s}));
        QCOMPARE(tree.current()->key, u"org.b.y"_s);
        QVERIFY(tree.isExpanded(model.indexOfNamespace(u"org.b"_s)));
        QVERIFY(tree.isExpanded(model.indexOfNamespace(u"x.n"_s).parent()));
        // Of what went away no neighbour is chosen instead.
        tree.apply(overview({u"org.a.x"_s, u"org.b.a"_s, u"org.b.x"_s}));
        QVERIFY(!tree.current());
        QVERIFY(tree.selectionModel()->selectedRows().isEmpty());
        QCOMPARE(chosen.count(), 1);
        // A prefix that somebody closed stays closed.
        tree.collapse(model.indexOfNamespace(u"org.b"_s).parent());
        tree.apply(overview({u"org.a.x"_s, u"org.b.a"_s}));
        QVERIFY(!tree.isExpanded(model.indexOfNamespace(u"org.b"_s).parent()));
    }

    void tenThousandWorkersStayFluid()
    {
        QStringList workers;
        for (int i = 0; i < 10'000; ++i)
            workers.append(u"org.n%1.w%2"_s.arg(i % 20).arg(i));
        NamespaceTreeModel model;
        model.apply(overview(workers));
        workers.append(u"org.n7.more"_s);
        const auto next = overview(workers);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy moved(&model, &QAbstractItemModel::layoutChanged);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        model.apply(next);
        QCOMPARE(inserted.count(), 1);
        for (const QSignalSpy* spy : {&reset, &moved, &removed})
            QCOMPARE(spy->count(), 0);
    }
};

HALL_TEST(NamespaceTreeTest);
#include "namespace_tree_test.moc"
