// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/rank_card.h"

#include "ui/controls/labels/themed_label.h"
#include "ui/models/plain_label.h"

#include <QGridLayout>

namespace hall::ui {

RankCard::RankCard(Theme& theme, const QString& title, const QString& nothing, int rows,
                   QWidget* parent)
    : Card(theme, title, parent),
      m_nothing(new ThemedLabel(theme, nothing, TextStyle::Body, ColorRole::Muted))
{
    m_nothing->setWordWrap(true);
    body()->addWidget(m_nothing);
    auto* grid = new QGridLayout;
    grid->setVerticalSpacing(space::xs);
    grid->setHorizontalSpacing(space::l);
    grid->setColumnStretch(0, 1);
    for (int i = 0; i < rows; ++i) {
        Row row{new PlainLabel, new ThemedLabel(theme, QString())};
        row.figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        const auto restyle = [&theme, id = row.id] { id->setFont(theme.font(TextStyle::Mono)); };
        connect(&theme, &Theme::changed, row.id, restyle);
        restyle();
        grid->addWidget(row.id, i, 0);
        grid->addWidget(row.figure, i, 1);
        m_rows.push_back(row);
    }
    body()->addLayout(grid);
    body()->addStretch(1);
    setRows({});
}

void RankCard::setRows(const std::vector<std::pair<QString, QString>>& rows)
{
    m_nothing->setVisible(rows.empty());
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const bool used = i < rows.size();
        m_rows[i].id->setVisible(used);
        m_rows[i].figure->setVisible(used);
        if (!used)
            continue;
        m_rows[i].id->setText(rows[i].first);
        m_rows[i].figure->setText(rows[i].second);
    }
}

} // namespace hall::ui
