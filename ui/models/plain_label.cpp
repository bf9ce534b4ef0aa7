// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/plain_label.h"

#include "ui/models/visible_text.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QtMath>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

/// A label is drawn from its two ends; nobody can see more of it, and measuring 10 kB per paint
/// costs milliseconds. A wrapped one is a sentence and may be longer.
constexpr qsizetype longestLine = 512;
constexpr qsizetype longestParagraph = 4000;
constexpr int minimumCharacters = 6;

/// At words, and inside those that are longer than a line.
QTextOption wrapping(Qt::Alignment alignment)
{
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

} // namespace

PlainLabel::PlainLabel(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

PlainLabel::PlainLabel(const QString& text, QWidget* parent) : PlainLabel(parent)
{
    setText(text);
}

void PlainLabel::setText(const QString& text)
{
    if (text == m_text && !m_visible.isNull())
        return;
    m_text = text;
    m_visible = shortVisibleText(text, m_wrap ? longestParagraph : longestLine);
    setAccessibleName(hall::visibleText(text));
    updateGeometry();
    updateToolTip();
    update();
}

QString PlainLabel::text() const
{
    return m_text;
}

QString PlainLabel::visibleText() const
{
    return m_visible;
}

QString PlainLabel::paintedText() const
{
    return m_wrap ? m_visible
                  : fontMetrics().elidedText(m_visible, Qt::ElideMiddle, contentsRect().width());
}

void PlainLabel::setWordWrap(bool wrap)
{
    m_wrap = wrap;
    QSizePolicy policy(QSizePolicy::Preferred, wrap ? QSizePolicy::Minimum : QSizePolicy::Fixed);
    policy.setHeightForWidth(wrap);
    setSizePolicy(policy);
    m_visible = shortVisibleText(m_text, m_wrap ? longestParagraph : longestLine);
    updateGeometry();
    update();
}

void PlainLabel::setTextRole(QPalette::ColorRole role)
{
    m_role = role;
    update();
}

void PlainLabel::setTextColor(const QColor& color)
{
    m_color = color;
    update();
}

void PlainLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

void PlainLabel::setHint(const QString& hint)
{
    m_hint = hint;
    updateToolTip();
}

QSize PlainLabel::sizeHint() const
{
    const QMargins margins = contentsMargins();
    if (m_wrap) {
        const int width = fontMetrics().averageCharWidth() * 40;
        return {width, heightForWidth(width)};
    }
    // Rounded up, and one more: eliding measures in fractions, and would otherwise cut what fits.
    const int width = qCeil(QFontMetricsF(font()).horizontalAdvance(m_visible)) + 1;
    return {width + margins.left() + margins.right(),
            fontMetrics().height() + margins.top() + margins.bottom()};
}

QSize PlainLabel::minimumSizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * minimumCharacters;
    return {qMin(width, sizeHint().width()), fontMetrics().height()};
}

bool PlainLabel::hasHeightForWidth() const
{
    return m_wrap;
}

int PlainLabel::heightForWidth(int width) const
{
    if (!m_wrap)
        return -1;
    const QMargins margins = contentsMargins();
    QTextLayout layout(m_visible, font());
    layout.setTextOption(wrapping(m_alignment));
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(qMax(1, width - margins.left() - margins.right()));
        height += line.height();
    }
    layout.endLayout();
    return qCeil(height) + margins.top() + margins.bottom();
}

void PlainLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(m_color.isValid() && isEnabled() ? m_color : palette().color(m_role));
    // Bidirectional controls are spelled out by now; what is left of right-to-left text keeps its
    // own order inside a line that runs as the window does.
    const Qt::Alignment alignment = QStyle::visualAlignment(layoutDirection(), m_alignment);
    if (m_wrap)
        painter.drawText(QRectF(contentsRect()), m_visible, wrapping(alignment));
    else
        painter.drawText(contentsRect(), int(alignment) | Qt::TextSingleLine, paintedText());
}

void PlainLabel::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy"), this, [this] { QApplication::clipboard()->setText(m_text); });
    menu->popup(event->globalPos());
}

bool PlainLabel::event(QEvent* event)
{
    const bool result = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange) {
        updateToolTip();
        if (event->type() == QEvent::FontChange)
            updateGeometry();
    }
    return result;
}

/// Only where something is not on the screen: a tip that repeats the label is noise.
void PlainLabel::updateToolTip()
{
    const bool whole = m_visible == m_text && paintedText() == m_visible;
    QStringList parts;
    if (!whole)
        parts += m_text;
    if (!m_hint.isEmpty())
        parts += m_hint;
    setToolTip(plainToolTip(parts.join(u"\n\n"_s)));
}

} // namespace hall::ui
