// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/detail/related_view.h"

#include "ui/controls/panels/flow_layout.h"
#include "ui/models/plain_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace hall::ui {

using namespace Qt::StringLiterals;

RelatedView::RelatedView(const Theme& theme, const std::vector<RecordLink>& links, QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    for (const RecordLink& link : links) {
        auto* name = new PlainLabel(link.name, this);
        name->setFont(theme.font(TextStyle::Caption));
        name->setTextColor(theme.color(ColorRole::Muted));
        auto* value = new PlainLabel(link.value, this);
        value->setFont(theme.font(TextStyle::Mono));
        column->addWidget(name);
        column->addWidget(value);
        auto* places = new FlowLayout(space::s);
        for (const RecordPlace& place : link.places) {
            auto* button = new QPushButton(place.word, this);
            button->setAccessibleName(tr("%1: %2").arg(link.name, place.word));
            button->setObjectName(u"place:"_s % place.address.section(u'/', 2, 3));
            button->setAutoDefault(false);
            connect(button, &QPushButton::clicked, this,
                    [this, address = place.address] { Q_EMIT placeAsked(address); });
            places->addWidget(button);
        }
        column->addLayout(places);
        column->addSpacing(space::s);
    }
}

} // namespace hall::ui
