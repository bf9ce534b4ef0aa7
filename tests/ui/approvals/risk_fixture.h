// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/patterns/pattern_set.h"
#include "tests/ui/approvals/page_fixture.h"
#include "ui/approvals/risk/pattern_editor.h"
#include "ui/approvals/risk/risk_page.h"
#include "ui/models/plain_label.h"

#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace hall::test {

/// The tab "Risk" of a real page over a real Hall.
struct RiskFixture : PageFixture {
    explicit RiskFixture(const QSize& size = {1200, 900})
    {
        openPage();
        page->resize(size);
        page->showList(ui::ApprovalsPage::List::Risk);
        (void)QTest::qWaitForWindowActive(page.get());
    }

    template <typename T>
    T* part(const char* name) const
    {
        return page->findChild<T*>(QString::fromLatin1(name));
    }
    QPushButton* button(const char* name) const { return part<QPushButton>(name); }
    void click(const char* name) const { click(button(name)); }
    static void click(QPushButton* button) { QTest::mouseClick(button, Qt::LeftButton); }
    void confirm(const char* panel) const
    {
        click(part<QWidget>(panel)->findChild<QPushButton*>(u"confirm"_s));
    }
    QString text(const char* name) const { return part<ui::PlainLabel>(name)->text(); }
    QString label(const char* name) const { return part<QLabel>(name)->text(); }
    QPlainTextEdit* json() const { return part<QPlainTextEdit>("patternJson"); }
    ui::RiskPage* risk() const { return page->findChild<ui::RiskPage*>(); }

    const HallConfig& config()
    {
        snapshot = desk.hall->snapshot();
        return snapshot->bundle().config;
    }
    /// Another person's change, with the rule that the Hall has.
    Result<QJsonObject> storeElsewhere(const QJsonObject& risk, const QJsonObject& approvals = {})
    {
        QJsonObject bundle = desk.hall->snapshot()->bundle().toJson(false);
        QJsonObject config = bundle.value(u"config"_s).toObject();
        config.insert(u"risk"_s, risk);
        if (!approvals.isEmpty())
            config.insert(u"approvals"_s, approvals);
        bundle.insert(u"config"_s, config);
        return desk.import(bundle);
    }
    /// One pattern: deleting a comment is at least so risky.
    static QJsonObject patterns(double floor, const QString& id = u"destroys-comments"_s)
    {
        const QJsonObject pattern{{u"id"_s, id},
                                  {u"description"_s, u"It destroys a comment."_s},
                                  {u"verbs"_s, QJsonArray{u"delete"_s}},
                                  {u"nouns"_s, QJsonArray{u"comment"_s}},
                                  {u"floor"_s, floor}};
        return {{u"patterns"_s, QJsonArray{pattern}}};
    }
    static QString jsonText(const QJsonObject& object)
    {
        return QString::fromUtf8(QJsonDocument(object).toJson());
    }

    std::shared_ptr<const Snapshot> snapshot;
};

} // namespace hall::test
