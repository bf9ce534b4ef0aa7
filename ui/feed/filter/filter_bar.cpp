// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feed/filter/filter_bar.h"

#include "core/query/filter.h"
#include "ui/controls/chip.h"
#include "ui/controls/filter/filter_edit.h"
#include "ui/controls/keys/key_actions.h"
#include "ui/models/plain_label.h"
#include "ui/models/plural.h"
#include "ui/models/visible_text.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int rememberedFilters = 10;
constexpr std::array outcomes{Outcome::Allow, Outcome::Deny, Outcome::RequireHuman};

QString number(int value)
{
    return QLocale().toString(value);
}

} // namespace

FilterBar::FilterBar(FeedModel& model, const Theme& theme, Clock clock, QWidget* parent)
    : QWidget(parent), m_model(model), m_theme(theme), m_clock(std::move(clock)),
      m_edit(new FilterEdit(theme, this)), m_switch(new QToolButton(this)),
      m_historyButton(new QToolButton(this)), m_error(new PlainLabel(this)),
      m_active(new Chip(theme, u"filter"_s, ColorRole::Accent, this))
{
    m_edit->setObjectName(u"filterEdit"_s);
    m_edit->setAccessibleName(tr("Filter"));
    m_edit->setPlaceholderText(tr("Filter, for example  outcome:deny env:prod worker:org.acme.*"));
    m_search = m_edit->addAction(QIcon(), QLineEdit::LeadingPosition);
    m_search->setText(tr("Show what can stand here"));
    m_clear = m_edit->addAction(QIcon(), QLineEdit::TrailingPosition);
    m_clear->setText(tr("Clear the filter"));
    m_clear->setVisible(false);
    for (auto* button : m_edit->findChildren<QToolButton*>())
        button->setAccessibleName(button->defaultAction() ? button->defaultAction()->text()
                                                          : tr("Filter"));

    m_switch->setObjectName(u"filterSwitch"_s);
    m_switch->setCheckable(true);
    m_switch->setChecked(true);
    m_switch->setAccessibleName(tr("Filter on"));
    setKeyTip(*m_switch, tr("Filter on or off, keeping its text"), Shortcut::FeedFilterToggle);
    m_historyButton->setObjectName(u"filterHistory"_s);
    m_historyButton->setAccessibleName(tr("Last filters"));
    m_historyButton->setToolTip(tr("Last filters"));
    m_historyButton->setPopupMode(QToolButton::InstantPopup);
    m_historyButton->setMenu(new QMenu(m_historyButton));

    m_error->setObjectName(u"filterError"_s);
    m_error->setWordWrap(true);
    m_error->hide();

    auto* top = new QHBoxLayout;
    top->setSpacing(space::s);
    top->addWidget(m_edit, 1);
    top->addWidget(m_switch);
    top->addWidget(m_historyButton);

    auto* chips = new QHBoxLayout;
    chips->setSpacing(space::s);
    for (const Outcome outcome : outcomes) {
        auto* chip =
            new Chip(theme, Theme::outcomeIcon(outcome), Theme::outcomeColor(outcome), this);
        chip->setObjectName(u"outcome"_s % QString::fromLatin1(outcomeName(outcome)));
        chip->setCheckable(true);
        chip->setToolTip(tr("Show only these; several may be chosen"));
        connect(chip, &QAbstractButton::toggled, this, &FilterBar::applyOutcomes);
        m_outcomes[std::size_t(outcome)] = chip;
        chips->addWidget(chip);
    }
    m_active->setObjectName(u"activeFilter"_s);
    m_active->setClosable(true);
    m_active->setToolTip(tr("Decisions in memory that the filter hides; press to clear it"));
    m_active->hide();
    chips->addSpacing(space::s);
    chips->addWidget(m_active);
    chips->addStretch(1);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addLayout(top);
    layout->addWidget(m_error);
    layout->addLayout(chips);

    connect(m_edit, &QLineEdit::textChanged, this, &FilterBar::applyText);
    connect(m_edit, &QLineEdit::editingFinished, this, &FilterBar::remember);
    connect(m_edit, &FilterEdit::escapePressed, this, &FilterBar::escapePressed);
    connect(m_search, &QAction::triggered, m_edit, &FilterEdit::offerCompletions);
    connect(m_clear, &QAction::triggered, m_edit, &QLineEdit::clear);
    connect(m_switch, &QToolButton::toggled, this, &FilterBar::setOn);
    connect(m_active, &QAbstractButton::clicked, this, &FilterBar::clear);

    rebuildHistoryMenu();
    refreshTheme();
    refreshCounts();
}

void FilterBar::setText(const QString& text)
{
    m_edit->setText(text);
    remember();
}

QString FilterBar::text() const
{
    return m_edit->text();
}

bool FilterBar::isOn() const
{
    return m_switch->isChecked();
}

void FilterBar::setOn(bool on)
{
    m_switch->setChecked(on);
    m_model.setFilterEnabled(on);
    refreshCounts();
}

void FilterBar::clear()
{
    m_edit->clear();
    for (Chip* chip : m_outcomes)
        chip->setChecked(false);
}

void FilterBar::setHistory(const QStringList& history)
{
    m_history = history.first(qMin<qsizetype>(history.size(), rememberedFilters));
    rebuildHistoryMenu();
}

void FilterBar::refreshCounts()
{
    OutcomeCounts counts = m_model.outcomeCounts();
    for (const Outcome outcome : outcomes)
        m_outcomes[std::size_t(outcome)]->setWords(Theme::outcomeWord(outcome),
                                                   number(counts.of(outcome)));

    const OutcomeCounts hidden = m_model.hiddenNow();
    m_active->setVisible(m_model.isFiltering());
    if (hidden.denied > 0)
        m_active->setWords(
            tr("Filter on: %Ln hidden, %1 of them denied", nullptr, plural(hidden.total()))
                .arg(number(hidden.denied)));
    else
        m_active->setWords(tr("Filter on: %Ln hidden", nullptr, plural(hidden.total())));
}

void FilterBar::refreshTheme()
{
    m_switch->setIcon(m_theme.icon(u"filter"_s));
    m_historyButton->setIcon(m_theme.icon(u"history"_s));
    m_search->setIcon(m_theme.icon(u"search"_s, ColorRole::Muted));
    m_clear->setIcon(m_theme.icon(u"close"_s, ColorRole::Muted));
    m_error->setTextColor(m_theme.color(ColorRole::Deny));
    m_edit->setFont(m_theme.font(TextStyle::Mono));
    if (m_edit->markedColumn() > 0)
        m_edit->markError(m_edit->markedColumn());
    update();
}

void FilterBar::applyText()
{
    m_clear->setVisible(!m_edit->text().isEmpty());
    const auto filter = parseFilter(m_edit->text(), m_clock());
    if (filter) {
        showError({}, 0);
        m_model.setFilter(*filter);
    } else {
        showError(filter.error().message, filter.error().field.toInt());
    }
    refreshCounts();
}

void FilterBar::applyOutcomes()
{
    std::vector<Outcome> chosen;
    for (const Outcome outcome : outcomes) {
        if (m_outcomes[std::size_t(outcome)]->isChecked())
            chosen.push_back(outcome);
    }
    m_model.setOutcomes(chosen);
    refreshCounts();
}

void FilterBar::remember()
{
    const QString text = m_edit->text().simplified();
    if (text.isEmpty() || !m_error->isHidden())
        return;
    m_history.removeAll(text);
    m_history.prepend(text);
    setHistory(m_history);
}

void FilterBar::rebuildHistoryMenu()
{
    QMenu* menu = m_historyButton->menu();
    menu->clear();
    for (const QString& text : std::as_const(m_history)) {
        // A menu would take & for a mnemonic.
        const QString shown = shortVisibleText(text, 80).replace(u'&', u"&&"_s);
        menu->addAction(shown, this, [this, text] { setText(text); });
    }
    if (m_history.isEmpty())
        menu->addAction(tr("No filter was used yet"))->setEnabled(false);
}

void FilterBar::showError(const QString& message, int column)
{
    m_edit->markError(column);
    m_error->setVisible(!message.isEmpty());
    if (!message.isEmpty())
        m_error->setText(
            tr("%1 The rows below are those of the last filter that was right.").arg(message));
}

} // namespace hall::ui
