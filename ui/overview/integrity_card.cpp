// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/integrity_card.h"

#include "core/base/uuid.h"
#include "ui/controls/labels/copy_button.h"
#include "ui/controls/labels/themed_icon_label.h"
#include "ui/controls/labels/themed_label.h"
#include "ui/models/audit/integrity_words.h"
#include "ui/models/plain_label.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>

namespace hall::ui {

using namespace Qt::StringLiterals;

IntegrityCard::IntegrityCard(Theme& theme, QWidget* parent)
    : Card(theme, tr("Audit log"), parent),
      m_icon(new ThemedIconLabel(theme, u"outcome-allow"_s, ColorRole::Allow)),
      m_verdict(new ThemedLabel(theme, QString())), m_problem(new PlainLabel),
      m_records(new ThemedLabel(theme, QString(), TextStyle::Body, ColorRole::Muted)),
      m_hash(new PlainLabel), m_copy(new CopyButton(theme, tr("Copy the hash of the newest record"),
                                                    [this] { return m_hash->text(); }))
{
    auto* verdict = new QHBoxLayout;
    verdict->addWidget(m_icon, 0, Qt::AlignTop);
    m_verdict->setWordWrap(true);
    verdict->addWidget(m_verdict, 1);
    body()->addLayout(verdict);
    m_problem->setWordWrap(true);
    body()->addWidget(m_problem);
    body()->addWidget(m_records);
    auto* hash = new QHBoxLayout;
    const auto restyle = [this, &theme] { m_hash->setFont(theme.font(TextStyle::Mono)); };
    connect(&theme, &Theme::changed, m_hash, restyle);
    restyle();
    hash->addWidget(m_hash, 1);
    hash->addWidget(m_copy);
    body()->addLayout(hash);
    body()->addStretch(1);
}

void IntegrityCard::setStatus(const HallStatus& status, const LogIntegrity& integrity)
{
    const bool intact = status.chainProblem.isEmpty();
    m_icon->setIcon(intact ? u"outcome-allow"_s : u"warning"_s,
                    intact ? ColorRole::Allow : ColorRole::Deny);
    m_verdict->setRole(intact ? ColorRole::Text : ColorRole::Deny);
    const QString time = QLocale().toString(QDateTime::fromMSecsSinceEpoch(status.startedAtMs),
                                            QLocale::ShortFormat);
    m_verdict->setText(intact ? tr("Newest records intact, checked at start: %1").arg(time)
                              : openProblemHeadline(status));
    if (intact && integrity.last) {
        const IntegrityWords words = describeIntegrity(integrity);
        m_icon->setIcon(words.icon, words.role);
        m_verdict->setRole(integrity.last->hasFailed() ? words.role : ColorRole::Text);
        m_verdict->setText(
            tr("%1, verified %2")
                .arg(words.headline,
                     QLocale().toString(QDateTime::fromMSecsSinceEpoch(integrity.last->atMs),
                                        QLocale::ShortFormat)));
    }
    m_verdict->setToolTip(QString::fromLatin1(isoTime(status.startedAtMs)));
    m_problem->setVisible(!intact);
    m_problem->setText(status.chainProblem);
    const bool any = status.headSeq > 0;
    m_records->setText(any ? tr("Newest record: #%1").arg(QLocale().toString(status.headSeq))
                           : tr("No record yet."));
    m_hash->setVisible(any);
    m_copy->setVisible(any);
    m_hash->setText(QString::fromLatin1(status.headHash.toHex()));
}

} // namespace hall::ui
