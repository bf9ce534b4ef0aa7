// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace hall::ui {

/// Widgets beside each other as words in a paragraph: what does not fit goes on in the next line,
/// in the direction of the window. Nothing is squeezed. Equal spacing both ways; GUI thread only.
class FlowLayout : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(int spacing, QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    /// Lays out in `rect` and returns the height that it takes; only measures unless `place`.
    int flow(const QRect& rect, bool place) const;

    QList<QLayoutItem*> m_items;
};

} // namespace hall::ui
