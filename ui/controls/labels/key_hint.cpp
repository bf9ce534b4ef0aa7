// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/labels/key_hint.h"

#include "ui/controls/keys/key_actions.h"

#include <utility>

namespace hall::ui {

KeyHint::KeyHint(Theme& theme, Shortcut id, QString words, QWidget* parent)
    : ThemedLabel(theme, QString(), TextStyle::Caption, ColorRole::Muted, parent),
      m_words(std::move(words))
{
    setObjectName(QStringLiteral("keyHint"));
    setAlignment(Qt::AlignCenter);
    setWordWrap(true);
    followKeys(id, *this, [this](const QKeySequence& keys) {
        m_keys = keys.toString(QKeySequence::NativeText);
        write();
    });
}

void KeyHint::setOfUse(bool ofUse)
{
    m_ofUse = ofUse;
    write();
}

void KeyHint::write()
{
    setText(m_ofUse && !m_keys.isEmpty() ? m_words.arg(m_keys) : QString());
}

} // namespace hall::ui
