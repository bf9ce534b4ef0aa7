// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/card/facts/fact_rows.h"

#include "ui/controls/labels/fact_list.h"
#include "ui/controls/labels/themed_label.h"
#include "ui/models/visible_text.h"

#include <QVBoxLayout>

#include <algorithm>

namespace hall::ui {

using namespace Qt::StringLiterals;

FactRows::FactRows(Theme& theme, const QString& title, QWidget* parent)
    : QWidget(parent), m_theme(theme)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(new ThemedLabel(theme, title, TextStyle::Section));
    connect(&m_theme, &Theme::changed, this, &FactRows::fill);
    hide();
}

void FactRows::setFacts(std::vector<Fact> facts)
{
    const auto same = [](const Fact& a, const Fact& b) {
        return a.name == b.name && a.value == b.value && a.hint == b.hint;
    };
    if (m_rows && std::equal(facts.begin(), facts.end(), m_facts.begin(), m_facts.end(), same))
        return;
    m_facts = std::move(facts);
    fill();
}

QString FactRows::shownText() const
{
    QStringList lines;
    for (const Fact& fact : m_facts)
        lines += fact.name % u": "_s % visibleText(fact.value);
    return lines.join(u'\n');
}

void FactRows::fill()
{
    delete m_rows;
    m_rows = new FactList(m_theme, {{QString(), m_facts}}, true, this);
    layout()->addWidget(m_rows);
    setVisible(!m_facts.empty());
}

} // namespace hall::ui
