// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/search/search_bar.h"

#include "core/query/filter.h"
#include "ui/controls/filter/filter_edit.h"
#include "ui/models/plain_label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int remembered = 10;
/// Long enough for the next letter, short enough not to wait for.
constexpr std::chrono::milliseconds pauseBeforeSearch{350};

} // namespace

SearchBar::SearchBar(Theme& theme, Clock clock, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_clock(std::move(clock)),
      m_edit(new FilterEdit(theme, this)), m_error(new PlainLabel(this)), m_line(new QHBoxLayout)
{
    m_edit->setObjectName(u"auditSearch"_s);
    m_edit->setAccessibleName(tr("Search the log"));
    m_edit->setPlaceholderText(
        tr("Search, for example  outcome:deny env:prod since:7d \"quarterly report\""));
    m_words = m_edit->addAction(QIcon(), QLineEdit::LeadingPosition);
    m_words->setText(tr("Show what can stand here"));
    m_clear = m_edit->addAction(QIcon(), QLineEdit::TrailingPosition);
    m_clear->setText(tr("Clear the search"));
    m_clear->setVisible(false);
    for (auto* button : m_edit->findChildren<QToolButton*>())
        button->setAccessibleName(button->defaultAction() ? button->defaultAction()->text()
                                                          : tr("Search"));
    m_error->setObjectName(u"auditSearchError"_s);
    m_error->setWordWrap(true);
    m_error->hide();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeSearch);

    m_line->setSpacing(space::s);
    m_line->addWidget(m_edit, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addLayout(m_line);
    column->addWidget(m_error);

    connect(m_edit, &QLineEdit::textChanged, this, &SearchBar::check);
    connect(m_edit, &QLineEdit::textEdited, this, [this] { m_pause.start(); });
    connect(m_edit, &QLineEdit::returnPressed, this, &SearchBar::search);
    connect(m_edit, &QLineEdit::editingFinished, this, &SearchBar::remember);
    connect(m_edit, &FilterEdit::escapePressed, this, &SearchBar::escapePressed);
    connect(m_words, &QAction::triggered, m_edit, &FilterEdit::offerCompletions);
    connect(m_clear, &QAction::triggered, this, [this] {
        setText({});
        m_edit->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_pause, &QTimer::timeout, this, &SearchBar::search);
    connect(&m_theme, &Theme::changed, this, &SearchBar::restyle);
    restyle();
}

void SearchBar::setText(const QString& text)
{
    m_edit->setText(text);
    search();
    remember();
}

QString SearchBar::text() const
{
    return m_edit->text();
}

bool SearchBar::isWrong() const
{
    return !m_error->isHidden();
}

void SearchBar::setHistory(const QStringList& history)
{
    m_history = history.first(qMin<qsizetype>(history.size(), remembered));
}

void SearchBar::addTool(QWidget* tool)
{
    m_line->addWidget(tool);
}

void SearchBar::check()
{
    m_clear->setVisible(!m_edit->text().isEmpty());
    const auto filter = parseFilter(m_edit->text(), m_clock());
    m_edit->markError(filter ? 0 : filter.error().field.toInt());
    m_error->setVisible(!filter);
    if (!filter)
        m_error->setText(tr("%1 The records below are those of the last search that was right.")
                             .arg(filter.error().message));
}

void SearchBar::search()
{
    m_pause.stop();
    if (isWrong())
        return;
    m_searched = m_edit->text().trimmed();
    Q_EMIT searchAsked(m_searched);
}

void SearchBar::remember()
{
    const QString text = m_edit->text().simplified();
    if (text.isEmpty() || isWrong())
        return;
    m_history.removeAll(text);
    m_history.prepend(text);
    setHistory(m_history);
}

void SearchBar::restyle()
{
    m_words->setIcon(m_theme.icon(u"search"_s, ColorRole::Muted));
    m_clear->setIcon(m_theme.icon(u"close"_s, ColorRole::Muted));
    m_error->setTextColor(m_theme.color(ColorRole::Deny));
    m_edit->setFont(m_theme.font(TextStyle::Mono));
    if (m_edit->markedColumn() > 0)
        m_edit->markError(m_edit->markedColumn());
}

} // namespace hall::ui
