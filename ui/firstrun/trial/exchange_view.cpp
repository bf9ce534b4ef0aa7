// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/trial/exchange_view.h"

#include "core/protocol/vocabulary.h"
#include "ui/controls/labels/themed_icon_label.h"
#include "ui/controls/labels/themed_label.h"
#include "ui/models/feed_cells.h"
#include "ui/models/plain_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace hall::ui {

using namespace Qt::StringLiterals;

ExchangeView::ExchangeView(Theme& theme, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_request(new PlainLabel), m_body(new PlainLabel),
      m_icon(new ThemedIconLabel(theme, u"play"_s, ColorRole::Muted, iconLarge)),
      m_outcome(new ThemedLabel(theme, QString(), TextStyle::Section)), m_reason(new PlainLabel),
      m_arrived(new PlainLabel), m_show(new QPushButton(tr("Show it in the feed"))),
      m_note(new PlainLabel)
{
    setAccessibleName(tr("Request and answer"));
    m_request->setObjectName(u"exchangeRequest"_s);
    m_body->setObjectName(u"exchangeBody"_s);
    m_outcome->setObjectName(u"exchangeOutcome"_s);
    m_reason->setObjectName(u"exchangeReason"_s);
    m_arrived->setObjectName(u"exchangeArrived"_s);
    m_show->setObjectName(u"exchangeShow"_s);
    m_show->setAutoDefault(false);
    m_note->setObjectName(u"exchangeNote"_s);
    for (PlainLabel* label : {m_request, m_body, m_reason, m_note, m_arrived})
        label->setWordWrap(true);
    auto* answer = new QHBoxLayout;
    answer->setSpacing(space::s);
    answer->addWidget(m_icon);
    answer->addWidget(m_outcome, 1);
    auto* feed = new QHBoxLayout;
    feed->setSpacing(space::m);
    feed->addWidget(m_arrived, 1);
    feed->addWidget(m_show);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::m, space::l, space::m);
    column->setSpacing(space::s);
    column->addWidget(new ThemedLabel(theme, tr("Request"), TextStyle::Caption, ColorRole::Muted));
    column->addWidget(m_request);
    column->addWidget(m_body);
    column->addWidget(new ThemedLabel(theme, tr("Answer"), TextStyle::Caption, ColorRole::Muted));
    column->addLayout(answer);
    column->addWidget(m_reason);
    column->addLayout(feed);
    column->addWidget(m_note);
    const auto restyle = [this] {
        for (PlainLabel* label : {m_request, m_body})
            label->setFont(m_theme.font(TextStyle::Mono));
        m_arrived->setTextColor(m_theme.color(ColorRole::Muted));
        update();
    };
    connect(&theme, &Theme::changed, this, restyle);
    connect(m_show, &QPushButton::clicked, this,
            [this] { Q_EMIT placeAsked(QString(u"hall://decision/"_s + m_trial.decisionId())); });
    restyle();
    hide();
}

void ExchangeView::showWaiting()
{
    m_trial = {};
    m_request->setText({});
    m_icon->setIcon(u"play"_s, ColorRole::Muted);
    m_outcome->setText(tr("Asking…"));
    m_outcome->setRole(ColorRole::Muted);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_body, m_reason, m_arrived, m_show, m_note})
        part->hide();
    show();
}

void ExchangeView::showTrial(const Trial& trial)
{
    m_trial = trial;
    m_request->setText(tr("POST %1").arg(trial.address));
    m_body->setText(QString::fromUtf8(trial.request));
    m_body->show();
    if (!trial.problem.isEmpty()) {
        m_icon->setIcon(u"warning"_s, ColorRole::Deny);
        m_outcome->setText(tr("No decision"));
        m_outcome->setRole(ColorRole::Deny);
        m_reason->setText(trial.problem);
    } else {
        const Outcome outcome = parseOutcome(trial.outcome()).value_or(Outcome::Deny);
        m_icon->setIcon(Theme::outcomeIcon(outcome), Theme::outcomeColor(outcome));
        m_outcome->setText(Theme::outcomeWord(outcome));
        m_outcome->setRole(Theme::outcomeColor(outcome));
        const QString reason = trial.reply.value(u"deny_reason").toString();
        m_reason->setText(reason.isEmpty() ? tr("The worker may go on.") : reason);
    }
    m_reason->show();
    const bool arrived = trial.decision != nullptr;
    if (arrived) {
        m_arrived->setText(tr("In the feed since %1, decided and written to the log in %2.")
                               .arg(feedText(*trial.decision, FeedColumn::Time),
                                    feedText(*trial.decision, FeedColumn::Latency)));
    }
    m_arrived->setVisible(arrived);
    m_show->setVisible(arrived);
    setNote({});
    show();
}

void ExchangeView::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void ExchangeView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.color(ColorRole::Line));
    painter.setBrush(m_theme.color(ColorRole::Window));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius,
                            cornerRadius);
}

} // namespace hall::ui
