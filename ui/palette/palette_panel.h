// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/models/palette/palette_index.h"
#include "ui/theme/theme.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QFrame;
class QLineEdit;
class QListView;

namespace hall::ui {

class PaletteModel;
class PlainLabel;

/// The command palette: a field and what it finds, over the whole window. While it is open no key
/// and no press reaches what lies below; Escape, or a press beside it, puts it away and gives the
/// focus back. `theme` must outlive it. GUI thread only.
class PalettePanel : public QWidget {
    Q_OBJECT

public:
    /// What is done with a key of an entry, or with an address that was typed. The palette is away
    /// by then; with an error it comes back and says it.
    using Act = std::function<Result<void>(const QString& key)>;

    PalettePanel(Theme& theme, QWidget& window, Act act);

    void open(std::vector<PaletteEntry> entries, const QStringList& recent);
    void dismiss();
    bool isOpen() const { return isVisible(); }

Q_SIGNALS:
    /// Entries were chosen, so far; the key of the last one.
    void chosen(const QString& key);
    void closed();
    void helpAsked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    bool takeKey(const QKeyEvent& event);
    void search();
    void move(int step, int from);
    void act(const QString& key);
    void choose(const QModelIndex& index);
    void say(const QString& sentence);
    void arrange();
    void restyle();

    Theme& m_theme;
    QWidget& m_window;
    Act m_act;
    PaletteIndex m_index;
    PaletteEntry m_typed; ///< what the text itself says: an address, or a record
    PaletteModel* m_model;
    QFrame* m_frame;
    QLineEdit* m_field;
    QListView* m_list;
    PlainLabel* m_note;
    QPointer<QWidget> m_focusBefore;
};

} // namespace hall::ui
