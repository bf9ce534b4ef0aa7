// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/kits/kit_panel.h"

#include "ui/controls/labels/themed_icon_label.h"
#include "ui/controls/labels/themed_label.h"
#include "ui/integrations/kits/kit_words.h"
#include "ui/models/plain_label.h"
#include "ui/models/time_text.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace hall::ui {

using namespace Qt::StringLiterals;

KitPanel::KitPanel(Theme& theme, QWidget* parent)
    : Card(theme, QString(), parent), m_name(new ThemedLabel(theme, QString(), TextStyle::Section)),
      m_description(new ThemedLabel(theme, QString())),
      m_seenIcon(new ThemedIconLabel(theme, u"step-not-reached"_s, ColorRole::Muted)),
      m_seen(new PlainLabel), m_steps(new ThemedLabel(theme, QString()))
{
    setObjectName(u"kitPanel"_s);
    m_name->setObjectName(u"kitName"_s);
    m_description->setWordWrap(true);
    m_seen->setObjectName(u"kitSeen"_s);
    m_seen->setWordWrap(true);
    m_steps->setObjectName(u"kitSteps"_s);
    m_steps->setWordWrap(true);
    body()->addWidget(m_name);
    body()->addWidget(m_description);
    auto* seen = new QHBoxLayout;
    seen->setSpacing(space::s);
    seen->addWidget(m_seenIcon, 0, Qt::AlignTop);
    seen->addWidget(m_seen, 1);
    body()->addLayout(seen);
    body()->addWidget(new ThemedLabel(theme, tr("Steps"), TextStyle::Caption, ColorRole::Muted));
    body()->addWidget(m_steps);
}

void KitPanel::setKit(const Kit& kit, qint64 seenAtMs)
{
    setAccessibleName(kitWord(kit.name));
    m_name->setText(kitWord(kit.name));
    m_description->setText(kitWord(kit.description));
    QStringList steps;
    for (const QString& step : kit.howTo)
        steps.append(u"%1. %2"_s.arg(QLocale().toString(steps.size() + 1), kitWord(step)));
    m_steps->setText(steps.join(u'\n'));
    const QString agents = kit.userAgents.join(u", "_s);
    m_seenIcon->setIcon(seenAtMs > 0 ? u"step-passed"_s : u"step-not-reached"_s,
                        seenAtMs > 0 ? ColorRole::Allow : ColorRole::Muted);
    m_seen->setText(
        seenAtMs > 0 ? tr("A call of this kind was answered first at %1 (User-Agent %2; other "
                          "programs may call themselves so too).")
                           .arg(momentText(seenAtMs), agents)
                     : tr("No call of this kind has been answered yet (User-Agent %1). What this "
                          "page sends does not count.")
                           .arg(agents));
}

} // namespace hall::ui
