// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keys/shortcuts_window.h"

#include "ui/controls/kept_input.h"
#include "ui/controls/labels/themed_label.h"
#include "ui/models/palette/palette_match.h"
#include "ui/models/plain_label.h"
#include "ui/models/shortcuts/shortcut_book.h"
#include "ui/shell/keys/key_field.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int titleColumn = 0, keysColumn = 1;

} // namespace

ShortcutsWindow::ShortcutsWindow(Theme& theme, ShortcutBook& book, QWidget* parent)
    : QWidget(parent, Qt::Window), m_theme(theme), m_book(book), m_search(new QLineEdit(this)),
      m_list(new QTreeWidget(this)), m_keys(new KeyField(this)),
      m_none(new QPushButton(tr("No key"), this)),
      m_reset(new QPushButton(tr("As at first"), this)),
      m_resetAll(new QPushButton(tr("All as at first"), this)), m_note(new PlainLabel(this))
{
    setWindowTitle(tr("Keyboard shortcuts – Hall Monitor"));
    setObjectName(u"shortcutsWindow"_s);
    m_search->setObjectName(u"shortcutSearch"_s);
    m_search->setPlaceholderText(tr("Find an action or a key"));
    m_search->setAccessibleName(tr("Find an action or a key"));
    m_search->setProperty(keptInput, true);
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(u"shortcutList"_s);
    m_list->setAccessibleName(tr("Shortcuts"));
    m_list->setHeaderLabels({tr("Action"), tr("Keys")});
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->header()->setSectionResizeMode(titleColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(keysColumn, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    m_list->setTabKeyNavigation(false);
    m_keys->setObjectName(u"shortcutKeys"_s);
    m_keys->setProperty(keptInput, true);
    m_none->setObjectName(u"shortcutNone"_s);
    m_reset->setObjectName(u"shortcutReset"_s);
    m_resetAll->setObjectName(u"shortcutResetAll"_s);
    for (QPushButton* button : {m_none, m_reset, m_resetAll})
        button->setAutoDefault(false);
    m_note->setObjectName(u"shortcutNote"_s);
    m_note->setWordWrap(true);

    auto* words = new ThemedLabel(
        theme,
        tr("Pick an action and press other keys for it. They hold at once and are remembered."));
    words->setWordWrap(true);
    auto* label = new ThemedLabel(theme, tr("&Keys:"));
    label->setBuddy(m_keys);
    m_keys->setAccessibleName(tr("Keys of the picked action"));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(label);
    row->addWidget(m_keys, 1);
    row->addWidget(m_none);
    row->addWidget(m_reset);
    row->addWidget(m_resetAll);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    column->addWidget(words);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_note);
    column->addLayout(row);

    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsWindow::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutsWindow::showCurrent);
    connect(m_list, &QTreeWidget::itemActivated, m_keys,
            [this] { m_keys->setFocus(Qt::OtherFocusReason); });
    connect(m_keys, &KeyField::pressed, this, &ShortcutsWindow::take);
    connect(m_none, &QPushButton::clicked, this, [this] { take({}); });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        if (const auto id = current())
            take(defaultKeys(*id));
    });
    connect(m_resetAll, &QPushButton::clicked, &m_book, &ShortcutBook::resetAll);
    connect(&m_book, &ShortcutBook::changed, this, [this] {
        say({});
        write();
    });
    fill();
    write();
    say({});
    const QFontMetrics metrics(theme.font(TextStyle::Body));
    resize(metrics.averageCharWidth() * 84, metrics.height() * 36);
}

void ShortcutsWindow::fill()
{
    QTreeWidgetItem* group = nullptr;
    std::optional<KeyContext> context;
    for (const ShortcutFacts& facts : shortcutTable()) {
        if (facts.context != context) {
            // One group for each place, also where the table comes back to it.
            const QList<QTreeWidgetItem*> groups =
                m_list->findItems(contextTitle(facts.context), Qt::MatchExactly);
            group = groups.isEmpty() ? new QTreeWidgetItem(m_list, {contextTitle(facts.context)})
                                     : groups.constFirst();
            group->setFlags(Qt::ItemIsEnabled);
            group->setFirstColumnSpanned(true);
            group->setForeground(titleColumn, m_theme.color(ColorRole::Muted));
            context = facts.context;
        }
        auto* item = new QTreeWidgetItem(group, {shortcutTitle(facts.id)});
        item->setData(titleColumn, idRole, int(facts.id));
    }
    m_list->expandAll();
    m_list->setCurrentItem(m_list->topLevelItem(0)->child(0));
}

void ShortcutsWindow::write()
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem* group = m_list->topLevelItem(i);
        for (int k = 0; k < group->childCount(); ++k) {
            QTreeWidgetItem* item = group->child(k);
            const auto id = Shortcut(item->data(titleColumn, idRole).toInt());
            item->setText(keysColumn, m_book.keys(id).toString(QKeySequence::NativeText));
            QFont font = m_list->font();
            font.setBold(m_book.isChanged(id));
            item->setFont(keysColumn, font);
        }
    }
    m_resetAll->setEnabled(m_book.isAnyChanged());
    showCurrent();
}

void ShortcutsWindow::filter()
{
    const QString wanted = foldedText(m_search->text().trimmed());
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem* group = m_list->topLevelItem(i);
        bool isAny = false;
        for (int k = 0; k < group->childCount(); ++k) {
            QTreeWidgetItem* item = group->child(k);
            const bool found = foldedText(item->text(titleColumn)).contains(wanted) ||
                               foldedText(item->text(keysColumn)).contains(wanted);
            item->setHidden(!found);
            isAny = isAny || found;
        }
        group->setHidden(!isAny);
    }
}

void ShortcutsWindow::showCurrent()
{
    const auto id = current();
    m_keys->setKeys(id ? m_book.keys(*id) : QKeySequence());
    m_keys->setEnabled(id.has_value());
    m_none->setEnabled(id && !m_book.keys(*id).isEmpty());
    m_reset->setEnabled(id && m_book.isChanged(*id));
}

void ShortcutsWindow::take(const QKeySequence& keys)
{
    const auto id = current();
    if (!id)
        return;
    const Result<void> taken = m_book.setKeys(*id, keys);
    say(taken ? QString() : taken.error().message);
}

void ShortcutsWindow::say(const QString& sentence)
{
    m_note->setText(sentence);
    m_note->setVisible(!sentence.isEmpty());
    m_note->setTextColor(m_theme.color(ColorRole::Deny));
}

std::optional<Shortcut> ShortcutsWindow::current() const
{
    const QTreeWidgetItem* item = m_list->currentItem();
    if (!item || !item->parent())
        return std::nullopt;
    return Shortcut(item->data(titleColumn, idRole).toInt());
}

void ShortcutsWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_F1)
        Q_EMIT helpAsked();
    else
        QWidget::keyPressEvent(event);
}

} // namespace hall::ui
