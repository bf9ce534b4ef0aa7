// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/namespaces/claim_card.h"

#include "ui/controls/labels/themed_icon_label.h"
#include "ui/controls/labels/themed_label.h"
#include "ui/models/namespaces/namespace_history.h"
#include "ui/models/on_gui_thread.h"
#include "ui/models/plain_label.h"
#include "ui/models/plural.h"
#include "ui/models/visible_text.h"
#include "ui/namespaces/namespace_actions.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype workersNamed = 5;

struct VerdictLook {
    QString icon;
    ColorRole role;
};

VerdictLook lookOf(NameVerdict verdict)
{
    switch (verdict) {
    case NameVerdict::Unfinished:
        return {u"info"_s, ColorRole::Muted};
    case NameVerdict::Malformed:
    case NameVerdict::Reserved:
        return {u"warning"_s, ColorRole::Deny};
    case NameVerdict::Yours:
        return {u"token"_s, ColorRole::Allow};
    case NameVerdict::Held:
        return {u"lock"_s, ColorRole::Info};
    case NameVerdict::Free:
        return {u"step-passed"_s, ColorRole::Allow};
    }
    return {u"info"_s, ColorRole::Muted};
}

} // namespace

ClaimCard::ClaimCard(Hall& hall, NamespaceActions& actions, Theme& theme, QWidget* parent)
    : Card(theme, tr("Claim a namespace"), parent), m_hall(hall), m_actions(actions),
      m_theme(theme), m_name(new QLineEdit),
      m_icon(new ThemedIconLabel(theme, u"info"_s, ColorRole::Muted)), m_verdict(new PlainLabel),
      m_workers(new PlainLabel), m_enrollers(new PlainLabel), m_show(new QPushButton),
      m_owner(new QLineEdit), m_reason(new QLineEdit), m_claim(new QPushButton),
      m_close(new QPushButton(tr("Cancel")))
{
    setObjectName(u"claimCard"_s);
    auto* text = new ThemedLabel(theme,
                                 tr("Who holds a namespace decides about the workers whose id "
                                    "begins with it, and signs for them."),
                                 TextStyle::Body, ColorRole::Muted);
    text->setWordWrap(true);
    body()->addWidget(text);

    const auto field = [&](const QString& word, QLineEdit* edit, const QString& object,
                           const QString& placeholder) {
        auto* label = new ThemedLabel(theme, word, TextStyle::Caption, ColorRole::Muted);
        label->setBuddy(edit);
        edit->setObjectName(object);
        edit->setAccessibleName(QString(word).remove(u'&'));
        edit->setPlaceholderText(placeholder);
        edit->setAcceptDrops(false);
        body()->addSpacing(space::xs);
        body()->addWidget(label);
        body()->addSpacing(-space::xs);
        body()->addWidget(edit);
        connect(edit, &QLineEdit::returnPressed, this, &ClaimCard::claim);
    };
    field(tr("&Namespace"), m_name, u"claimName"_s, u"org.acme"_s);
    auto* verdict = new QHBoxLayout;
    verdict->setSpacing(space::s);
    verdict->addWidget(m_icon, 0, Qt::AlignTop);
    verdict->addWidget(m_verdict, 1);
    verdict->addWidget(m_show, 0, Qt::AlignTop);
    body()->addLayout(verdict);
    for (PlainLabel* label : {m_verdict, m_workers, m_enrollers})
        label->setWordWrap(true);
    body()->addWidget(m_workers);
    body()->addWidget(m_enrollers);
    field(tr("&Owner"), m_owner, u"claimOwner"_s, localCaller().tokenName);
    field(tr("&Reason, for the record"), m_reason, u"claimReason"_s, tr("optional"));

    m_verdict->setObjectName(u"claimVerdict"_s);
    m_workers->setObjectName(u"claimWorkers"_s);
    m_enrollers->setObjectName(u"claimEnrollers"_s);
    m_show->setObjectName(u"claimShow"_s);
    m_show->setText(tr("Show it"));
    m_enrollers->hide();
    m_claim->setObjectName(u"claim"_s);
    m_claim->setAutoDefault(false);
    m_close->setObjectName(u"closeClaim"_s);
    m_show->setAutoDefault(false);
    m_close->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_claim);
    buttons->addWidget(m_close);
    buttons->addStretch(1);
    body()->addSpacing(space::s);
    body()->addLayout(buttons);
    setTabOrder(m_name, m_show);
    setTabOrder(m_show, m_owner);
    setTabOrder(m_owner, m_reason);
    setTabOrder(m_reason, m_claim);
    setTabOrder(m_claim, m_close);

    connect(m_name, &QLineEdit::textChanged, this, &ClaimCard::check);
    connect(m_show, &QPushButton::clicked, this, [this] { Q_EMIT showAsked(name()); });
    connect(m_claim, &QPushButton::clicked, this, &ClaimCard::claim);
    connect(m_close, &QPushButton::clicked, this, &ClaimCard::closeAsked);
    connect(&actions, &NamespaceActions::busyChanged, this, &ClaimCard::check);
    const auto restyle = [this] {
        m_name->setFont(m_theme.font(TextStyle::Mono));
        for (PlainLabel* label : {m_workers, m_enrollers})
            label->setTextColor(m_theme.color(ColorRole::Muted));
        check();
    };
    connect(&m_theme, &Theme::changed, this, restyle);
    restyle();
    setClosable(false);
}

void ClaimCard::setOverview(NamespaceOverviewPtr overview)
{
    m_overview = std::move(overview);
    check();
}

void ClaimCard::begin(const QString& name)
{
    m_owner->clear();
    m_reason->clear();
    m_name->setText(name);
    check();
}

void ClaimCard::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void ClaimCard::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void ClaimCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_close->isVisible()) {
        Q_EMIT closeAsked();
        return;
    }
    Card::keyPressEvent(event);
}

QString ClaimCard::name() const
{
    return m_name->text().trimmed();
}

void ClaimCard::check()
{
    static const NamespaceOverview none;
    m_check = checkName(name(), m_overview ? *m_overview : none);
    const VerdictLook look = lookOf(m_check.verdict);
    m_icon->setIcon(look.icon, look.role);
    m_verdict->setText(m_check.words);
    m_verdict->setTextColor(m_theme.color(look.role));
    const bool isHeld =
        m_check.verdict == NameVerdict::Yours || m_check.verdict == NameVerdict::Held;
    m_show->setVisible(isHeld);
    m_show->setAccessibleName(tr("Show %1").arg(visibleText(name())));

    const bool isFree = m_check.verdict == NameVerdict::Free;
    m_claim->setEnabled(isFree && m_overview && !m_actions.isBusy());
    // A primary button that cannot be pressed would have no edge.
    m_claim->setDefault(m_claim->isEnabled());
    m_claim->setText(isFree ? tr("Claim %1").arg(name()) : tr("Claim"));

    m_workers->setVisible(!m_check.workers.isEmpty());
    if (!m_check.workers.isEmpty()) {
        QStringList named = m_check.workers.mid(0, workersNamed);
        if (m_check.workers.size() > workersNamed)
            named.append(
                tr("and %Ln more", nullptr, plural(m_check.workers.size() - workersNamed)));
        m_workers->setText(
            tr("Workers that would become its: %1 (%2).")
                .arg(QLocale().toString(qlonglong(m_check.workers.size())), named.join(u", "_s)));
    }
    if (m_check.workers == m_asked)
        return;
    m_asked = m_check.workers;
    m_enrollers->hide();
    if (!m_asked.isEmpty())
        askEnrollers();
}

void ClaimCard::askEnrollers()
{
    m_hall.page(
        enrolmentsIn(name()),
        onGuiThread<AuditPage>(this, [this, asked = m_asked](const Result<AuditPage>& page) {
            if (asked != m_asked)
                return;
            const QStringList others = page ? otherEnrollers(*page) : QStringList();
            m_enrollers->setText(
                !page ? tr("Who enrolled them could not be read: %1").arg(page.error().message)
                : others.isEmpty()
                    ? tr("All of them were enrolled at this window, as far as the audit "
                         "log says.")
                    : tr("Enrolled by others: %1. They cannot change these workers any "
                         "more once you hold the namespace.")
                          .arg(others.join(u", "_s)));
            m_enrollers->show();
        }));
}

void ClaimCard::claim()
{
    if (m_claim->isEnabled())
        m_actions.claim(name(), m_owner->text(), m_reason->text().trimmed());
}

} // namespace hall::ui
