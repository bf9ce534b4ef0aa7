// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/card/verdict/outcome_panel.h"

#include "ui/controls/labels/themed_icon_label.h"
#include "ui/controls/labels/themed_label.h"
#include "ui/controls/panels/flow_layout.h"
#include "ui/controls/tables/cell_delegate.h"
#include "ui/models/approvals/approval_words.h"
#include "ui/models/plain_label.h"

#include <QAccessible>
#include <QDateTime>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

QString outcomeSentence(const Approval& approval)
{
    const QString at =
        QDateTime::fromMSecsSinceEpoch(approval.resolvedAtMs).toString(u"yyyy-MM-dd HH:mm:ss"_s);
    QString text;
    switch (approval.state) {
    case ApprovalState::Expired:
        text =
            OutcomePanel::tr("Nobody decided until %1. It stays denied, and nothing ran.").arg(at);
        break;
    case ApprovalState::Superseded:
        text = OutcomePanel::tr("Answered at %1 by %2, without another decision.")
                   .arg(at, approval.supersededBy);
        break;
    default:
        text = OutcomePanel::tr("By %1, channel: %2, at %3.")
                   .arg(approval.resolvedBy, channelWord(approval.channel), at);
    }
    if (approval.uses > 1)
        text += u' ' % OutcomePanel::tr("It releases %Ln requests.", nullptr, int(approval.uses));
    if (!approval.note.isEmpty())
        text += u' ' % OutcomePanel::tr("Note: %1").arg(approval.note);
    if (approval.recordSeq > 0)
        text += u' ' % OutcomePanel::tr("Recorded #%1.").arg(approval.recordSeq);
    return text;
}

} // namespace

OutcomePanel::OutcomePanel(Theme& theme, QWidget* parent)
    : QFrame(parent), m_theme(theme),
      m_icon(new ThemedIconLabel(theme, u"info"_s, ColorRole::Muted, iconLarge)),
      m_word(new ThemedLabel(theme, {}, TextStyle::Section)), m_text(new PlainLabel(this)),
      m_takeUp(new QPushButton(tr("Take it up again"), this)),
      m_record(new QPushButton(tr("Show the record"), this)),
      m_next(new QPushButton(tr("Next"), this))
{
    setObjectName(u"outcomePanel"_s);
    m_word->setObjectName(u"outcomeWord"_s);
    m_text->setObjectName(u"outcomeText"_s);
    m_text->setWordWrap(true);
    m_takeUp->setObjectName(u"takeUp"_s);
    m_record->setObjectName(u"showRecord"_s);
    m_next->setObjectName(u"next"_s);
    auto* buttons = new QWidget(this);
    auto* flow = new FlowLayout(space::s, buttons);
    for (QPushButton* button : {m_takeUp, m_next, m_record}) {
        button->setAutoDefault(false);
        flow->addWidget(button);
    }
    auto* words = new QVBoxLayout;
    words->setSpacing(space::xs);
    words->addWidget(m_word);
    words->addWidget(m_text);
    words->addWidget(buttons);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::m, space::m, space::m, space::m);
    row->setSpacing(space::m);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    connect(m_next, &QPushButton::clicked, this, &OutcomePanel::nextAsked);
    connect(m_record, &QPushButton::clicked, this, &OutcomePanel::recordAsked);
    connect(m_takeUp, &QPushButton::clicked, this, &OutcomePanel::takeUpAsked);
    connect(&m_theme, &Theme::changed, this, qOverload<>(&OutcomePanel::update));
    hide();
}

void OutcomePanel::setOutcome(const Approval& approval)
{
    m_takeUp->hide();
    m_record->setVisible(!approval.decisionId.isEmpty());
    say(approvalStateIcon(approval.state), colorOf(approvalStateTone(approval.state)),
        approvalStateWord(approval.state), outcomeSentence(approval));
}

void OutcomePanel::setAside(bool undo)
{
    m_takeUp->setText(undo ? tr("Undo") : tr("Take it up again"));
    m_takeUp->show();
    m_record->hide();
    say(u"pause"_s, ColorRole::Info, tr("Set aside"),
        tr("Nothing is decided: it stays pending, with its deadline. Only this can be undone; a "
           "denial is answered at once."));
}

QString OutcomePanel::text() const
{
    return m_word->text() % u". "_s % m_text->text();
}

void OutcomePanel::say(const QString& icon, ColorRole role, const QString& word,
                       const QString& text)
{
    const QString before = this->text();
    m_role = role;
    m_icon->setIcon(icon, role);
    m_word->setText(word);
    m_word->setRole(role);
    m_text->setText(text);
    setAccessibleName(word);
    setAccessibleDescription(text);
    update();
    if (this->text() == before)
        return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void OutcomePanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.tint(m_role));
    painter.drawRoundedRect(rect(), cornerRadius, cornerRadius);
}

} // namespace hall::ui
