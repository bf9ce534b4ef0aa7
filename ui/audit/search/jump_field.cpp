// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/search/jump_field.h"

#include "core/query/place.h"
#include "ui/controls/kept_input.h"
#include "ui/controls/keys/key_actions.h"

#include <QKeyEvent>

namespace hall::ui {

using namespace Qt::StringLiterals;

JumpField::JumpField(Theme& theme, Clock clock, QWidget* parent)
    : QLineEdit(parent), m_theme(theme), m_clock(std::move(clock))
{
    setObjectName(u"jumpField"_s);
    setProperty(keptInput, true);
    setAccessibleName(tr("Go to a record"));
    setPlaceholderText(tr("Go to #number, id, time, hash"));
    setKeyTip(*this,
              tr("For example #4711, dec_…, 2026-11-20T08:00:00Z, 2h, or eight digits of a hash"),
              Shortcut::AuditJump);
    connect(this, &QLineEdit::returnPressed, this, &JumpField::go);
    connect(&m_theme, &Theme::changed, this, &JumpField::restyle);
    restyle();
}

void JumpField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT escapePressed();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void JumpField::go()
{
    const QString place = text().trimmed();
    if (place.isEmpty())
        return;
    if (const auto read = parsePlace(place, m_clock()); !read)
        Q_EMIT placeWrong(read.error().message);
    else
        Q_EMIT placeAsked(place);
}

void JumpField::restyle()
{
    setFont(m_theme.font(TextStyle::Mono));
    setMinimumWidth(QFontMetrics(font()).averageCharWidth() * 18);
}

} // namespace hall::ui
