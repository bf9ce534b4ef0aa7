// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/labels/fact_list.h"

#include "ui/models/plain_label.h"

#include <QGridLayout>
#include <QLabel>

namespace hall::ui {

namespace {

constexpr int nameCharacters = 20;

} // namespace

FactList::FactList(const Theme& theme, const std::vector<FactSection>& sections, bool wholeIds,
                   QWidget* parent)
    : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::xs + 2);
    grid->setColumnStretch(1, 1);
    const QFontMetrics metrics(theme.font(TextStyle::Body));
    grid->setColumnMinimumWidth(0, metrics.averageCharWidth() * (nameCharacters - 4));

    int row = 0;
    for (const FactSection& section : sections) {
        if (!section.title.isEmpty()) {
            if (row > 0)
                grid->setRowMinimumHeight(row++, space::s);
            auto* title = new QLabel(section.title, this);
            title->setTextFormat(Qt::PlainText);
            title->setFont(theme.font(TextStyle::Section));
            grid->addWidget(title, row++, 0, 1, 2);
        }
        for (const Fact& fact : section.facts) {
            auto* name = new PlainLabel(fact.name, this);
            name->setTextColor(theme.color(ColorRole::Muted));
            name->setMaximumWidth(metrics.averageCharWidth() * nameCharacters * 3 / 2);
            auto* value = new PlainLabel(this);
            if (fact.kind == Fact::Kind::Id)
                value->setFont(theme.font(TextStyle::Mono));
            // Ids too, where they are compared: they have to be there whole.
            const bool wrap = fact.kind == Fact::Kind::Text || wholeIds;
            value->setWordWrap(wrap);
            value->setText(fact.value);
            if (!fact.hint.isEmpty())
                value->setHint(fact.hint);
            grid->addWidget(name, row, 0, wrap ? Qt::AlignTop : Qt::Alignment());
            grid->addWidget(value, row, 1);
            ++row;
        }
    }
}

} // namespace hall::ui
