// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/labels/copy_button.h"

#include <QClipboard>
#include <QFontMetrics>
#include <QGuiApplication>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int confirmationMs = 2000;

} // namespace

CopyButton::CopyButton(Theme& theme, const QString& what, std::function<QString()> text,
                       QWidget* parent)
    : QPushButton(parent), m_theme(theme), m_text(std::move(text)), m_word(tr("Copy"))
{
    setAccessibleName(what);
    setToolTip(what);
    setAutoDefault(false);
    m_back.setSingleShot(true);
    m_back.setInterval(confirmationMs);
    connect(&m_back, &QTimer::timeout, this, [this] { showCopied(false); });
    connect(this, &QPushButton::clicked, this, &CopyButton::copy);
    showCopied(false);
}

void CopyButton::makePrimary(const QString& word)
{
    m_word = word;
    setDefault(true);
    showCopied(false);
}

QSize CopyButton::sizeHint() const
{
    // As wide for the one word as for the other, so that nothing moves under the pointer.
    const QFontMetrics metrics = fontMetrics();
    const int widest =
        qMax(metrics.horizontalAdvance(tr("Copied")), metrics.horizontalAdvance(m_word));
    const int spare = widest - metrics.horizontalAdvance(text());
    QSize size = QPushButton::sizeHint();
    size.rwidth() += qMax(0, spare);
    return size;
}

void CopyButton::copy()
{
    const QString text = m_text();
    if (text.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(text);
    showCopied(true);
    m_back.start();
    Q_EMIT copied();
}

void CopyButton::showCopied(bool copied)
{
    const ColorRole ink = isDefault() ? ColorRole::Surface : ColorRole::Text;
    setText(copied ? tr("Copied") : m_word);
    setIcon(m_theme.icon(copied ? u"step-passed"_s : u"copy"_s, ink));
}

} // namespace hall::ui
