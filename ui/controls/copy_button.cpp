// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/copy_button.h"

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
    : QPushButton(parent), m_theme(theme), m_text(std::move(text))
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

QSize CopyButton::sizeHint() const
{
    // As wide for the one word as for the other, so that nothing moves under the pointer.
    const QFontMetrics metrics = fontMetrics();
    const int spare = metrics.horizontalAdvance(tr("Copied")) - metrics.horizontalAdvance(text());
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
    setText(copied ? tr("Copied") : tr("Copy"));
    setIcon(copied ? m_theme.icon(u"step-passed"_s, ColorRole::Allow) : m_theme.icon(u"copy"_s));
}

} // namespace hall::ui
