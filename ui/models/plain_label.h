// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>
#include <QString>
#include <QWidget>

namespace hall::ui {

/// The one label for text that came from outside: never rich text, invisible and bidirectional
/// characters spelled out (visibleText), elided in the middle, because ids differ at both ends.
/// The whole text is the tooltip (plain, wrapped, at most 4,000 characters), the accessible name
/// and what `Copy` of the context menu gives, byte for byte as it came. GUI thread only.
class PlainLabel : public QWidget {
    Q_OBJECT

public:
    explicit PlainLabel(QWidget* parent = nullptr);
    explicit PlainLabel(const QString& text, QWidget* parent = nullptr);

    void setText(const QString& text);
    QString text() const;        ///< as set
    QString visibleText() const; ///< as drawn when there is room
    QString paintedText() const; ///< as drawn now, elided to the width

    /// Wrap into lines instead of eliding; for sentences, not for ids.
    void setWordWrap(bool wrap);
    /// Role of the palette that the text is drawn in; WindowText at first.
    void setTextRole(QPalette::ColorRole role);
    /// A colour in place of the palette's role, for outcomes; an invalid colour goes back to it.
    void setTextColor(const QColor& color);
    void setAlignment(Qt::Alignment alignment);
    /// Further text for the tooltip, below the whole text where that is shown.
    void setHint(const QString& hint);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool event(QEvent* event) override;

private:
    void updateToolTip();

    QString m_text;
    QString m_visible;
    QString m_hint;
    QPalette::ColorRole m_role = QPalette::WindowText;
    QColor m_color;
    Qt::Alignment m_alignment = Qt::AlignLeft | Qt::AlignVCenter;
    bool m_wrap = false;
};

} // namespace hall::ui
