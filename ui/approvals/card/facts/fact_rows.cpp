// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/card/facts/fact_rows.h"

#include "ui/controls/labels/themed_label.h"
#include "ui/models/plain_label.h"
#include "ui/models/visible_text.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int nameCharacters = 18;

} // namespace

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
    m_rows = new QWidget(this);
    auto* grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::xs);
    grid->setColumnStretch(1, 1);
    const QFontMetrics metrics(m_theme.font(TextStyle::Body));
    grid->setColumnMinimumWidth(0, metrics.averageCharWidth() * nameCharacters);
    int row = 0;
    for (const Fact& fact : m_facts) {
        auto* name = new PlainLabel(fact.name, m_rows);
        name->setTextColor(m_theme.color(ColorRole::Muted));
        name->setMaximumWidth(metrics.averageCharWidth() * nameCharacters * 2);
        auto* value = new PlainLabel(m_rows);
        // Ids too: what is compared before a decision has to be there whole.
        value->setWordWrap(true);
        if (fact.kind == Fact::Kind::Id)
            value->setFont(m_theme.font(TextStyle::Mono));
        value->setText(fact.value);
        if (!fact.hint.isEmpty())
            value->setHint(fact.hint);
        grid->addWidget(name, row, 0, Qt::AlignTop);
        grid->addWidget(value, row++, 1);
    }
    layout()->addWidget(m_rows);
    setVisible(!m_facts.empty());
}

} // namespace hall::ui
