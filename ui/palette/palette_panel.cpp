// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palette_panel.h"

#include "ui/controls/kept_input.h"
#include "ui/models/plain_label.h"
#include "ui/palette/palette_delegate.h"
#include "ui/palette/palette_entries.h"
#include "ui/palette/palette_model.h"

#include <QFrame>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int paletteCharacters = 84; ///< wide at most
constexpr int rowsInView = 14;
constexpr qreal veilOpacity = 0.55;

} // namespace

PalettePanel::PalettePanel(Theme& theme, QWidget& window, Act act)
    : QWidget(&window), m_theme(theme), m_window(window), m_act(std::move(act)),
      m_model(new PaletteModel(this)), m_frame(new QFrame(this)), m_field(new QLineEdit(m_frame)),
      m_list(new QListView(m_frame)), m_note(new PlainLabel(m_frame))
{
    setObjectName(u"palettePanel"_s);
    setAccessibleName(tr("Command palette"));
    m_frame->setFrameShape(QFrame::StyledPanel);
    m_frame->setAutoFillBackground(true);
    m_field->setObjectName(u"paletteField"_s);
    m_field->setAccessibleName(tr("What to find or do"));
    m_field->setPlaceholderText(tr("Page, action, worker, decision, help, or an address hall://…"));
    m_field->setProperty(keptInput, true);
    m_field->addAction(theme.icon(u"search"_s, ColorRole::Muted), QLineEdit::LeadingPosition);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus); // typing goes on while one chooses
    m_note->setObjectName(u"paletteNote"_s);
    m_note->setWordWrap(true);
    auto* column = new QVBoxLayout(m_frame);
    column->setContentsMargins(space::m, space::m, space::m, space::m);
    column->setSpacing(space::s);
    column->addWidget(m_field);
    column->addWidget(m_note);
    column->addWidget(m_list, 1);
    setFocusProxy(m_field);
    m_field->installEventFilter(this);
    m_window.installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &PalettePanel::search);
    connect(m_list, &QListView::clicked, this, &PalettePanel::choose);
    connect(&m_theme, &Theme::changed, this, &PalettePanel::restyle);
    restyle();
    hide();
}

void PalettePanel::open(std::vector<PaletteEntry> entries, const QStringList& recent)
{
    if (!isVisible())
        m_focusBefore = m_window.focusWidget();
    m_model->setHits({});
    m_index.setEntries(std::move(entries), recent);
    {
        const QSignalBlocker quiet(m_field);
        m_field->clear();
    }
    search();
    arrange();
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
}

void PalettePanel::dismiss()
{
    if (!isVisible())
        return;
    // First the focus, so that it does not wander when what has it goes.
    QWidget* before = m_focusBefore.data();
    if (!before || !before->isVisible())
        before = &m_window;
    before->setFocus(Qt::PopupFocusReason);
    hide();
    Q_EMIT closed();
}

bool PalettePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_window) {
        if (event->type() == QEvent::Resize && isVisible())
            arrange();
        return false;
    }
    // No shortcut of the window while it is open: every key comes to the field first.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return event->type() == QEvent::KeyPress && takeKey(*static_cast<QKeyEvent*>(event));
}

bool PalettePanel::takeKey(const QKeyEvent& event)
{
    const int row = m_list->currentIndex().row();
    const bool ctrl = event.modifiers() == Qt::ControlModifier;
    switch (event.key()) {
    case Qt::Key_Escape:
        dismiss();
        return true;
    case Qt::Key_K:
        if (ctrl)
            dismiss();
        return ctrl;
    case Qt::Key_F1:
        Q_EMIT helpAsked();
        return true;
    case Qt::Key_Down:
        move(1, row + 1);
        return true;
    case Qt::Key_Up:
        move(-1, row - 1);
        return true;
    case Qt::Key_PageDown:
        move(-1, std::min(row + rowsInView - 1, m_model->rowCount() - 1));
        return true;
    case Qt::Key_PageUp:
        move(1, std::max(row - rowsInView + 1, 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!event.isAutoRepeat())
            choose(m_list->currentIndex());
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // there is nothing else to go to
    default:
        return false;
    }
}

/// Beside the frame: away. The press itself goes nowhere.
void PalettePanel::mousePressEvent(QMouseEvent*)
{
    dismiss();
}

/// What the field had no use for goes no further.
void PalettePanel::keyPressEvent(QKeyEvent* event)
{
    event->accept();
}

void PalettePanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QColor veil = m_theme.color(ColorRole::Window);
    veil.setAlphaF(veilOpacity);
    painter.fillRect(rect(), veil);
}

void PalettePanel::search()
{
    const QString text = m_field->text().trimmed();
    std::vector<PaletteHit> hits = m_index.find(text);
    m_typed = {};
    if (text.startsWith("hall://"_L1))
        m_typed = {PaletteGroup::Places, text, tr("Go to %1").arg(text), {}, {}};
    else if (const auto record = paletteRecord(text))
        m_typed = *record;
    if (!m_typed.key.isEmpty())
        hits.insert(hits.begin(), PaletteHit{m_typed.group, &m_typed, {}, {}});
    m_model->setHits(hits);
    say(hits.empty() && !text.isEmpty() ? tr("Nothing found for %1.").arg(text) : QString());
    move(1, 0);
}

void PalettePanel::move(int step, int from)
{
    const int row = m_model->choiceFrom(from, step);
    if (row < 0)
        return;
    m_list->setCurrentIndex(m_model->index(row));
    if (row == 1)
        m_list->scrollToTop(); // with its heading
}

void PalettePanel::choose(const QModelIndex& index)
{
    const QString key = index.data(PaletteModel::KeyRole).toString();
    if (!key.isEmpty())
        act(key);
}

void PalettePanel::act(const QString& key)
{
    const QString typed = m_field->text();
    dismiss();
    const Result<void> done = m_act(key);
    if (done) {
        Q_EMIT chosen(key);
        return;
    }
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
    m_field->setText(typed);
    say(done.error().message);
}

void PalettePanel::say(const QString& sentence)
{
    m_note->setText(sentence);
    m_note->setVisible(!sentence.isEmpty());
}

void PalettePanel::arrange()
{
    setGeometry(m_window.rect());
    const QFontMetrics metrics(m_theme.font(TextStyle::Body));
    const int width =
        std::min(this->width() - 2 * space::xl, metrics.averageCharWidth() * paletteCharacters);
    const int height =
        std::min(this->height() - 4 * space::xl, m_theme.rowHeight() * (rowsInView + 3));
    m_frame->setGeometry((this->width() - width) / 2, 2 * space::xl, width, height);
}

void PalettePanel::restyle()
{
    QPalette palette = m_theme.palette();
    palette.setColor(QPalette::Window, m_theme.color(ColorRole::Raised));
    palette.setColor(QPalette::Base, m_theme.color(ColorRole::Raised));
    m_frame->setPalette(palette);
    m_note->setTextColor(m_theme.color(ColorRole::Ask));
    arrange();
    update();
}

} // namespace hall::ui
