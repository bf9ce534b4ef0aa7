// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/trial/exchange_view.h"

#include "ui/controls/detail/arrival_line.h"
#include "ui/controls/detail/outcome_line.h"
#include "ui/controls/labels/themed_label.h"
#include "ui/models/plain_label.h"

#include <QPainter>
#include <QVBoxLayout>

namespace hall::ui {

using namespace Qt::StringLiterals;

ExchangeView::ExchangeView(Theme& theme, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_request(new PlainLabel), m_body(new PlainLabel),
      m_outcome(new OutcomeLine(theme)), m_reason(new PlainLabel),
      m_arrival(new ArrivalLine(theme)), m_note(new PlainLabel)
{
    setAccessibleName(tr("Request and answer"));
    m_request->setObjectName(u"exchangeRequest"_s);
    m_body->setObjectName(u"exchangeBody"_s);
    m_outcome->setObjectName(u"exchangeOutcome"_s);
    m_reason->setObjectName(u"exchangeReason"_s);
    m_arrival->setObjectName(u"exchangeArrival"_s);
    m_note->setObjectName(u"exchangeNote"_s);
    for (PlainLabel* label : {m_request, m_body, m_reason, m_note})
        label->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::m, space::l, space::m);
    column->setSpacing(space::s);
    column->addWidget(new ThemedLabel(theme, tr("Request"), TextStyle::Caption, ColorRole::Muted));
    column->addWidget(m_request);
    column->addWidget(m_body);
    column->addWidget(new ThemedLabel(theme, tr("Answer"), TextStyle::Caption, ColorRole::Muted));
    column->addWidget(m_outcome);
    column->addWidget(m_reason);
    column->addWidget(m_arrival);
    column->addWidget(m_note);
    const auto restyle = [this] {
        for (PlainLabel* label : {m_request, m_body})
            label->setFont(m_theme.font(TextStyle::Mono));
        update();
    };
    connect(&theme, &Theme::changed, this, restyle);
    connect(m_arrival, &ArrivalLine::showAsked, this,
            [this] { Q_EMIT placeAsked(QString(u"hall://decision/"_s + m_trial.decisionId())); });
    restyle();
    hide();
}

void ExchangeView::showWaiting()
{
    m_trial = {};
    m_request->setText({});
    m_outcome->showAsking();
    for (QWidget* part : std::initializer_list<QWidget*>{m_body, m_reason, m_arrival, m_note})
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
        m_outcome->showNone();
        m_reason->setText(trial.problem);
    } else {
        m_outcome->showOutcome(parseOutcome(trial.outcome()).value_or(Outcome::Deny));
        const QString reason = trial.reply.value(u"deny_reason").toString();
        m_reason->setText(reason.isEmpty() ? tr("The worker may go on.") : reason);
    }
    m_reason->show();
    m_arrival->setEvent(trial.decision.get());
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
