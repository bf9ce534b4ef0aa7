// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/hall_fixture.h"
#include "ui/controls/panels/banner.h"
#include "ui/models/plain_label.h"
#include "ui/namespaces/namespaces_page.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QTreeView>

namespace hall::test {

using namespace Qt::StringLiterals;

/// A real page in a shown window, over a real Hall that derives its rules from the workers.
struct NamespacesFixture {
    HallFixture fixture;
    ui::Theme theme;
    QSettings store{fixture.folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    std::unique_ptr<ui::NamespacesPage> page;

    explicit NamespacesFixture(const QStringList& workers = {})
    {
        for (const QString& id : workers)
            enroll(id);
        openPage();
    }
    ~NamespacesFixture() { page.reset(); }

    void openPage()
    {
        page = std::make_unique<ui::NamespacesPage>(*fixture.hall, theme);
        page->resize(1100, 900);
        page->show();
        page->activateWindow();
    }

    Hall& hall() { return *fixture.hall; }

    // --- as other programs would ---------------------------------------------------------
    bool enroll(const QString& id, const Caller& caller = localCaller())
    {
        return await<EnrollAnswer>([&](Done<EnrollAnswer> done) {
                   hall().enrollWorker(workerRecordText(id, u"cap.doc.read"_s), caller,
                                       std::move(done));
               })
            .ok();
    }
    /// The id that the Hall gave it.
    QString registerOpaque(const QString& stated)
    {
        const QJsonObject wanted{{u"name"_s, u"agent"_s},
                                 {u"namespace"_s, stated},
                                 {u"capabilities"_s, QJsonArray{u"cap.doc.read"_s}}};
        const auto answer = await<EnrollAnswer>([&](Done<EnrollAnswer> done) {
            hall().registerWorker(canonicalJson(wanted), localCaller(), std::move(done));
        });
        return answer ? answer->worker.workerId : QString();
    }
    Caller holder(const QString& name)
    {
        NewToken wanted;
        wanted.name = name;
        wanted.roles = Roles(Role::Route) | Role::Read | Role::Register;
        const auto made = await<CreatedToken>([&](Done<CreatedToken> done) {
            hall().createToken(wanted, localCaller(), std::move(done));
        });
        return made ? Caller{made->token.id, name, wanted.roles, {}} : Caller();
    }
    bool claim(const QString& name, const QString& owner, const Caller& caller = localCaller())
    {
        return await<ClaimAnswer>([&](Done<ClaimAnswer> done) {
                   hall().claimNamespace(name, owner, {}, caller, std::move(done));
               })
            .ok();
    }
    bool release(const QString& name)
    {
        return await<void>([&](Done<void> done) {
                   hall().releaseNamespace(name, localCaller(), std::move(done));
               })
            .ok();
    }
    bool requireClaims(bool required)
    {
        const QJsonObject bundle{
            {u"config"_s,
             QJsonObject{{u"derive_rules"_s, true}, {u"require_claimed_namespace"_s, required}}}};
        return await<QJsonObject>([&](Done<QJsonObject> done) {
                   hall().importBundle(canonicalJson(bundle), localCaller(), std::move(done));
               })
            .ok();
    }
    /// The decision's id.
    QString ask(const QString& worker)
    {
        const auto answer = fixture.route({{u"worker_id"_s, worker},
                                           {u"capability_id"_s, u"cap.doc.read"_s},
                                           {u"env"_s, u"dev"_s},
                                           {u"correlation_id"_s, u"c"_s}});
        return answer ? answer->decision.decisionId() : QString();
    }
    NamespaceClaim stored(const QString& name) { return hall().namespaces().value(name); }
    /// Records of what was done to claims, newest first.
    std::vector<QJsonObject> recorded(const QString& action)
    {
        AuditPageRequest request;
        request.decisionsOnly = false;
        const auto records =
            await<AuditPage>([&](Done<AuditPage> done) { hall().page(request, std::move(done)); });
        std::vector<QJsonObject> found;
        for (const AuditRow& row : records->rows) {
            const QJsonObject data = readJsonObject(row.record.body)->value(u"data"_s).toObject();
            if (data[u"action"_s] == action)
                found.push_back(data);
        }
        return found;
    }

    // --- as the person at the window ------------------------------------------------------
    template <typename T>
    T* find(const QString& name) const
    {
        return page->findChild<T*>(name);
    }
    QTreeView* tree() const { return find<QTreeView>(u"namespaceTree"_s); }
    QLineEdit* line(const QString& name) const { return find<QLineEdit>(name); }
    QPushButton* button(const QString& name) const { return find<QPushButton>(name); }
    QString text(const QString& label) const
    {
        const auto* found = find<ui::PlainLabel>(label);
        return found ? found->text() : QString();
    }
    void press(const QString& name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
    QPushButton* buttonIn(const QString& panel, const QString& name) const
    {
        return find<QWidget>(panel)->findChild<QPushButton*>(name);
    }
    QString failure() const
    {
        const auto* banner = find<ui::Banner>(u"namespaceFailure"_s);
        return banner->isVisible() ? banner->accessibleName() + u": "_s + banner->text()
                                   : QString();
    }

    /// The cell of a namespace or worker; empty when the tree does not have it.
    QString cell(const QString& key, ui::NamespaceColumn column) const
    {
        const QModelIndex index = indexOf(key);
        return index.siblingAtColumn(int(column)).data().toString();
    }
    QString state(const QString& key) const { return cell(key, ui::NamespaceColumn::State); }
    QModelIndex indexOf(const QString& key) const
    {
        const QAbstractItemModel* model = tree()->model();
        const QModelIndexList found =
            model->match(model->index(0, 0), Qt::DisplayRole, key, 1,
                         Qt::MatchExactly | Qt::MatchCaseSensitive | Qt::MatchRecursive);
        return found.value(0);
    }
    bool shows(const QString& key) const
    {
        return QTest::qWaitFor([&] { return indexOf(key).isValid(); });
    }
    void choose(const QString& key) const
    {
        tree()->expand(indexOf(key).parent());
        tree()->scrollTo(indexOf(key));
        QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {},
                          tree()->visualRect(indexOf(key)).center());
    }
    void type(const QString& field, const QString& text) const
    {
        line(field)->clear();
        QTest::keyClicks(line(field), text);
    }
};

} // namespace hall::test
