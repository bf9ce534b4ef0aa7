// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/ui/approvals/card_fixture.h"
#include "ui/approvals/card/countdown.h"
#include "ui/approvals/card/facts/argument_marks.h"
#include "ui/models/visible_text.h"

#include <QScrollBar>
#include <QTableWidget>
#include <QTreeView>

using namespace hall;
using namespace hall::test;
using namespace Qt::StringLiterals;

/// What stands on a card.
class CardContentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ux_07_06_theDifferingArgumentIsMarked()
    {
        CardFixture f;
        const QString one = f.ask({{u"account"_s, u"a"_s}, {u"amount"_s, 500}});
        const QString two = f.ask({{u"account"_s, u"a"_s}, {u"amount"_s, 5000}});
        QVERIFY(one != two);
        QCOMPARE(f.desk().pending().size(), 2U);
        f.open(two);
        QCOMPARE(mark(f, u"account"_s), QString());
        QCOMPARE(mark(f, u"amount"_s), u"other request: 500"_s);

        // Allowed and done: from now on it is what later calls are compared with.
        QVERIFY(f.hall.approve(one).ok());
        QVERIFY(
            f.hall.ask({{u"request"_s, QJsonObject{{u"account"_s, u"a"_s}, {u"amount"_s, 500}}}})
                .allowed());
        f.card->clear();
        f.open(two);
        QCOMPARE(mark(f, u"account"_s), QString());
        QCOMPARE(mark(f, u"amount"_s), u"changed, was 500"_s);
        QVERIFY(f.said(u"argumentNote"_s).startsWith(u"Compared with"));
    }

    void ux_07_10_allOfALongTextCanBeReadAsPlainText()
    {
        CardFixture f;
        QString text = u"<a href=\"http://evil.example\">safe</a>\n<b>bold</b>\r\t"_s +
                       QChar(0x202e) + u"gnp.exe"_s + QChar(0x2066) + QChar(7) + QChar(0x200b) +
                       u" http://also.example/ \\u202E 😀 "_s;
        const QString unit = text;
        while (text.size() < 50'000)
            text += unit;
        const QString id = f.ask({{u"body"_s, text}, {u"<i>name</i>"_s, 1}});
        f.open(id);
        auto* edit = f.find<QPlainTextEdit>(u"argumentText"_s);
        QString shown = edit->toPlainText();
        QVERIFY(isPlainlyVisible(QString(shown).remove(u'\n')));
        QVERIFY(shown.contains(u"\\u202e"));
        QVERIFY(shown.contains(u"\\u0007"));
        QVERIFY(shown.contains(u"\\u200b"));
        QVERIFY(shown.contains(u"<a href="));
        // What was escaped by the sender looks otherwise than what was escaped here.
        QVERIFY(shown.contains(u"\\\\u202E"));
        // Nothing is left out: read back it is what was sent.
        shown.remove(u"\n↪"_s);
        const auto back = readJsonObject(shown.toUtf8());
        QVERIFY2(back.ok(), qPrintable(back.ok() ? QString() : back.error().message));
        QCOMPARE(back->value(u"request")[u"body"].toString(), text);
        QCOMPARE(*back, f.approval(id).request);
        // And all of it can be scrolled to.
        QCOMPARE(edit->lineWrapMode(), QPlainTextEdit::WidgetWidth);
        edit->moveCursor(QTextCursor::End);
        QVERIFY(edit->verticalScrollBar()->value() > 10);
        QVERIFY(edit->viewport()->rect().contains(edit->cursorRect().center()));
        QVERIFY(!(edit->textInteractionFlags() & Qt::LinksAccessibleByMouse));
        for (const QLabel* label : f.card->findChildren<QLabel*>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
        for (const auto* label : f.card->findChildren<ui::PlainLabel*>())
            QVERIFY2(isPlainlyVisible(label->visibleText()), qPrintable(label->visibleText()));
        const QModelIndex value = row(f, u"body"_s).siblingAtColumn(1);
        QVERIFY(isPlainlyVisible(value.data().toString()));
        QVERIFY(value.data(Qt::ToolTipRole).toString().contains(u"&lt;a href"));
    }

    void aMegabyteDoesNotKeepTheWindowWaiting()
    {
        CardFixture f;
        const QString id = f.ask({{u"blob"_s, QString(900'000, u'x')}});
        f.open(id);
        QString shown = f.find<QPlainTextEdit>(u"argumentText"_s)->toPlainText();
        QCOMPARE(shown.remove(u"\n↪"_s).count(u'x'), 900'000);
    }

    void saysWhoAsksAndWhy()
    {
        CardFixture f;
        const QString id = f.ask({}, {{u"session_id"_s, u"sess-7"_s},
                                      {u"agent_id"_s, u"planner"_s},
                                      {u"env"_s, u"prod"_s},
                                      {u"principal"_s, QJsonObject{{u"user"_s, u"ann\u202e"_s}}},
                                      {u"metadata"_s, QJsonObject{{u"ticket"_s, u"T-1 & co"_s}}}});
        f.open(id);
        QCOMPARE(f.said(u"cardSentence"_s), sentenceFor(f.approval(id)));
        const QString who = f.allWords(u"requesterFacts"_s);
        for (const QString& word : {DeskFixture::worker, u"org.acme"_s, u"agent"_s, u"planner"_s,
                                    u"sess-7"_s, u"Attestation"_s})
            QVERIFY2(who.contains(word), qPrintable(who));
        const QString why = f.allWords(u"reasonFacts"_s);
        for (const QString& word : {u"of 100"_s, u"ask"_s, f.approval(id).code})
            QVERIFY2(why.contains(word), qPrintable(why));
        for (const QJsonValue& factor : f.approval(id).factors)
            QVERIFY(why.contains(factor[u"name"_s].toString()));
        const QString said = f.allWords(u"callerFacts"_s);
        QVERIFY2(said.contains(u"T-1 & co") && said.contains(u"ann\\u202E"), qPrintable(said));
    }

    void tellsOfEarlierActions()
    {
        CardFixture f;
        const QJsonObject session{{u"session_id"_s, u"sess-7"_s}};
        f.hall.ask({{u"session_id"_s, u"sess-7"_s}, {u"data_label"_s, u"RESTRICTED"_s}});
        f.hall.ask({{u"session_id"_s, u"another"_s}});
        const QString id = f.ask({{u"n"_s, 1}}, session);
        f.open(id);
        auto* worker = f.find<QWidget>(u"workerPast"_s)->findChild<QTableWidget*>();
        QTRY_COMPARE(worker->rowCount(), 2);
        auto* past = f.find<QWidget>(u"sessionPast"_s);
        QTRY_COMPARE(past->findChild<QTableWidget*>()->rowCount(), 1);
        QVERIFY(past->findChild<ui::PlainLabel*>()->text().contains(u"RESTRICTED"));
        QSignalSpy place(f.card, &ui::ApprovalCard::wantsPlace);
        auto* table = past->findChild<QTableWidget*>();
        Q_EMIT table->itemActivated(table->item(0, 0));
        QVERIFY(place.value(0).value(0).toString().startsWith(u"hall://decision/dec_"));
    }

    void countsDownByTheHallsClock()
    {
        CardFixture f;
        const QString id = f.ask();
        f.open(id);
        QTRY_VERIFY(f.said(u"countdownText"_s).contains(u"in 15:00"));
        auto* ring = f.find<ui::CountdownRing>(u"countdownRing"_s);
        QCOMPARE(ring->left(), 1.0);
        f.hall.pass(14 * 60'000 + 30'000);
        QTRY_VERIFY(f.said(u"countdownText"_s).contains(u"in 0:30"));
        QVERIFY(ring->left() < 0.04);
    }

    void newRequestsDoNotChangeTheOpenCard()
    {
        CardFixture f;
        const QString id = f.ask({{u"n"_s, 0}});
        f.open(id);
        const QString before = f.allWords(u"cardText"_s);
        f.outside->setFocus();
        for (int n = 1; n <= 20; ++n)
            f.ask({{u"n"_s, n}});
        f.hall.settle();
        QApplication::processEvents();
        QCOMPARE(f.card->shownId(), id);
        QCOMPARE(f.allWords(u"cardText"_s), before);
        QVERIFY(f.outside->hasFocus());
        QCOMPARE(f.desk().pending().size(), 21U);
    }

    void levelsLookDifferent()
    {
        CardFixture f;
        const QString id = f.ask();
        f.makeReady(id);
        QCOMPARE(f.said(u"cardLevel"_s), u"Gatekeeper"_s);
        QVERIFY(!f.find<QAction>(u"doneByHand"_s)->isVisible());
        f.act(u"escalate"_s);
        QTRY_VERIFY(f.shows(u"sidePanel"_s));
        f.rest();
        f.press(u"sideConfirm"_s);
        QTRY_COMPARE(f.said(u"cardLevel"_s), u"Executor"_s);
        QVERIFY(!f.shows(u"sidePanel"_s));
        QVERIFY(f.find<QAction>(u"doneByHand"_s)->isVisible());
        QCOMPARE(f.hall.count(u"approval_escalated"_s), 1);

        f.act(u"doneByHand"_s);
        QTRY_VERIFY(f.shows(u"sidePanel"_s));
        QVERIFY(!f.button(u"sideConfirm"_s)->isEnabled());
        f.type(u"sideNote"_s, u"restarted it on the console"_s);
        f.rest();
        f.press(u"sideConfirm"_s);
        QTRY_VERIFY(f.shows(u"outcomePanel"_s));
        QCOMPARE(f.hall.count(u"approval_done_by_hand"_s), 1);
        QVERIFY(!f.hall.ask().allowed());
    }

    void marksAreExact()
    {
        const QJsonObject before{{u"a"_s, 1},
                                 {u"gone"_s, QJsonArray{1}},
                                 {u"deep"_s, QJsonObject{{u"x"_s, 1}, {u"y"_s, 2}}},
                                 {u"list"_s, QJsonArray{1, 2}},
                                 {u"secret"_s, u"[masked]"_s}};
        const QJsonObject now{{u"a"_s, 1},
                              {u"deep"_s, QJsonObject{{u"x"_s, 1}, {u"y"_s, 3}}},
                              {u"list"_s, QJsonArray{1, 2, 3}},
                              {u"new"_s, QJsonObject{{u"z"_s, 1}}},
                              {u"secret"_s, u"[masked]"_s}};
        const auto marked = ui::markArguments(u"request"_s, now, before, std::nullopt);
        QHash<QString, ui::ArgumentMark> marks;
        for (const ui::ArgumentRow& row : marked.rows)
            marks.insert(row.path, row.mark);
        using Mark = ui::ArgumentMark;
        QCOMPARE(marks.value(u"request.a"_s), Mark::None);
        QCOMPARE(marks.value(u"request.deep"_s), Mark::None);
        QCOMPARE(marks.value(u"request.deep.x"_s), Mark::None);
        QCOMPARE(marks.value(u"request.deep.y"_s), Mark::Changed);
        QCOMPARE(marks.value(u"request.list[2]"_s), Mark::New);
        QCOMPARE(marks.value(u"request.new"_s), Mark::New);
        QCOMPARE(marks.value(u"request.new.z"_s), Mark::None);
        QCOMPARE(marks.value(u"request.gone"_s), Mark::Gone);
        QCOMPARE(marks.value(u"request.secret"_s), Mark::Hidden);
        QCOMPARE(marked.marked, 5);
        const auto few = ui::markArguments(u"request"_s, now, before, std::nullopt, 3);
        QCOMPARE(few.rows.size(), 3U);
        QCOMPARE(few.left, int(marked.rows.size()) - 3);
        QCOMPARE(ui::maskedPaths({{u"request"_s, QJsonObject{{u"to"_s, QJsonArray{1, before}}}}}),
                 QStringList(u"request.to[1].secret"_s));
    }

private:
    static QModelIndex row(const CardFixture& f, const QString& argument)
    {
        const QAbstractItemModel* model = f.find<QTreeView>(u"argumentTree"_s)->model();
        for (int i = 0; i < model->rowCount(); ++i)
            if (model->index(i, 0).data().toString() == argument)
                return model->index(i, 0);
        return {};
    }
    static QString mark(const CardFixture& f, const QString& argument)
    {
        return row(f, argument).siblingAtColumn(2).data().toString();
    }
};

HALL_TEST(CardContentTest);
#include "card_content_test.moc"
