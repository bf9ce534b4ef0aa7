// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/labels/key_hint.h"

#include <QAction>

#include <utility>

namespace hall::ui {

KeyHint::KeyHint(Theme& theme, Shortcut id, QString words, QWidget* parent)
    : ThemedLabel(theme, QString(), TextStyle::Caption, ColorRole::Muted, parent),
      m_keys(new QAction(this)), m_words(std::move(words))
{
    setObjectName(QStringLiteral("keyHint"));
    setAlignment(Qt::AlignCenter);
    setWordWrap(true);
    setShortcutOf(*m_keys, id);
    connect(m_keys, &QAction::changed, this, &KeyHint::write);
    write();
}

void KeyHint::setOfUse(bool ofUse)
{
    m_ofUse = ofUse;
    write();
}

void KeyHint::write()
{
    const QString keys = m_keys->shortcut().toString(QKeySequence::NativeText);
    setText(m_ofUse && !keys.isEmpty() ? m_words.arg(keys) : QString());
}

} // namespace hall::ui
