// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/server/server_panel.h"

#include "ui/controls/labels/themed_icon_label.h"
#include "ui/controls/labels/themed_label.h"
#include "ui/controls/panels/confirm_panel.h"
#include "ui/controls/panels/server_access.h"
#include "ui/integrations/send/kit_sender.h"
#include "ui/models/on_gui_thread.h"
#include "ui/models/plain_label.h"
#include "ui/models/time_text.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace hall::ui {

using namespace Qt::StringLiterals;

ServerPanel::ServerPanel(Hall& hall, KitSender& sender, Theme& theme, QWidget* parent)
    : Card(theme, tr("Hall Server"), parent), m_hall(hall), m_sender(sender),
      m_icon(new ThemedIconLabel(theme, u"server"_s, ColorRole::Muted, iconLarge)),
      m_state(new ThemedLabel(theme, QString(), TextStyle::Section)),
      m_sentence(new ThemedLabel(theme, QString(), TextStyle::Body, ColorRole::Muted)),
      m_uptime(new ThemedLabel(theme, QString(), TextStyle::Body, ColorRole::Muted)),
      m_access(new ServerAccess(theme)), m_rotate(new QPushButton(tr("Rotate the token…"))),
      m_question(new ConfirmPanel(
          theme, tr("Rotate the session token?"),
          tr("Everything that holds the present one stops working at once, with 401: agents, kits "
             "and platforms that it was copied to, and programs that read it from the file "
             "session-token before. Tokens of their own go on. The new one is shown here."),
          tr("Rotate the session token"), ConfirmPanel::Reason::None, ColorRole::Deny)),
      m_rotated(new PlainLabel), m_test(new QPushButton(tr("Test from here"))),
      m_testIcon(new ThemedIconLabel(theme, u"step-passed"_s, ColorRole::Allow)),
      m_testWords(new PlainLabel), m_testFix(new PlainLabel)
{
    setObjectName(u"integrationServer"_s);
    m_state->setObjectName(u"integrationState"_s);
    m_sentence->setWordWrap(true);
    m_uptime->setObjectName(u"integrationUptime"_s);
    m_access->setObjectName(u"integrationAccess"_s);
    m_rotate->setObjectName(u"rotateToken"_s);
    m_rotate->setAutoDefault(false);
    m_question->setObjectName(u"rotateQuestion"_s);
    m_rotated->setObjectName(u"rotateSaid"_s);
    m_rotated->setWordWrap(true);
    m_rotated->hide();
    m_test->setObjectName(u"testServer"_s);
    m_test->setDefault(true);
    m_testWords->setObjectName(u"testWords"_s);
    m_testWords->setWordWrap(true);
    m_testFix->setObjectName(u"testFix"_s);
    m_testFix->setWordWrap(true);

    auto* state = new QHBoxLayout;
    state->setSpacing(space::s);
    state->addWidget(m_icon);
    state->addWidget(m_state);
    state->addWidget(m_uptime, 1);
    body()->addLayout(state);
    body()->addWidget(m_sentence);
    body()->addWidget(m_access);
    body()->addWidget(m_rotate, 0, Qt::AlignLeft);
    body()->addWidget(m_question);
    body()->addWidget(m_rotated);
    body()->addSpacing(space::xs);
    body()->addWidget(
        new ThemedLabel(theme, tr("Round trip"), TextStyle::Caption, ColorRole::Muted));
    body()->addSpacing(-space::xs);
    body()->addWidget(m_test, 0, Qt::AlignLeft);
    auto* result = new QHBoxLayout;
    result->setSpacing(space::s);
    result->addWidget(m_testIcon, 0, Qt::AlignTop);
    result->addWidget(m_testWords, 1);
    body()->addLayout(result);
    body()->addWidget(m_testFix);
    body()->addStretch(1);
    connectParts();
    showTest({}, {}, false);
    setStanding({});
}

void ServerPanel::connectParts()
{
    connect(m_rotate, &QPushButton::clicked, this, [this] {
        m_question->ask();
        Q_EMIT wantsView(m_question);
    });
    connect(m_question, &ConfirmPanel::confirmed, this, &ServerPanel::rotate);
    connect(m_question, &ConfirmPanel::closed, m_rotate,
            [this] { m_rotate->setFocus(Qt::OtherFocusReason); });
    connect(m_test, &QPushButton::clicked, this, &ServerPanel::test);
    connect(m_access, &ServerAccess::addressCopied, this,
            [this] { Q_EMIT said(tr("Address copied")); });
}

void ServerPanel::setStanding(const ServerStanding& standing)
{
    m_icon->setIcon(standing.icon.isEmpty() ? u"server"_s : standing.icon, standing.role);
    m_state->setText(standing.word);
    m_state->setRole(standing.role);
    m_sentence->setText(standing.sentence);
    m_sentence->setVisible(!standing.sentence.isEmpty());
    m_access->setUrl(standing.url);
    refresh();
}

void ServerPanel::refresh()
{
    const HallStatus status = m_hall.status();
    m_uptime->setText(
        tr("Hall open for %1")
            .arg(durationText(QDateTime::currentMSecsSinceEpoch() - status.startedAtMs)));
    m_access->setSessionToken(m_hall.sessionToken());
    // What plays in a demo holds it.
    m_rotate->setVisible(!status.demo);
}

void ServerPanel::test()
{
    if (std::exchange(m_testing, true))
        return;
    m_sender.test([this](const KitExchange& exchange) {
        m_testing = false;
        if (!exchange.problem.isEmpty()) {
            showTest(exchange.problem, exchange.fix, false);
            return;
        }
        showTest(tr("Answered in %1 ms: HTTP %2 from %3, with the session token.")
                     .arg(QString::number(exchange.ms), QString::number(exchange.status),
                          m_sender.url()),
                 {}, true);
    });
}

void ServerPanel::showTest(const QString& words, const QString& fix, bool good)
{
    m_testIcon->setIcon(good ? u"step-passed"_s : u"warning"_s,
                        good ? ColorRole::Allow : ColorRole::Deny);
    m_testIcon->setVisible(!words.isEmpty());
    m_testWords->setText(words);
    m_testWords->setVisible(!words.isEmpty());
    m_testFix->setText(fix);
    m_testFix->setVisible(!fix.isEmpty());
    if (!words.isEmpty())
        Q_EMIT wantsView(fix.isEmpty() ? m_testWords : m_testFix);
}

void ServerPanel::rotate()
{
    if (std::exchange(m_rotating, true))
        return;
    m_hall.rotateSessionToken(
        localCaller(), onGuiThread<Token>(this, [this](const Result<Token>& token) {
            m_rotating = false;
            m_rotated->setText(token ? tr("The session token is a new one. Copy it to what "
                                          "held the old one.")
                                     : token.error().message);
            m_rotated->show();
            refresh();
            if (token)
                Q_EMIT tokenRotated();
        }));
}

} // namespace hall::ui
