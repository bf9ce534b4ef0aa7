// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workers/editor/merge_panel.h"

#include "ui/controls/labels/themed_label.h"
#include "ui/controls/panels/card.h"
#include "ui/models/plain_label.h"
#include "ui/models/visible_text.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

enum Choice { Mine, Theirs };

PlainLabel* value(Theme& theme, const QJsonValue& json)
{
    auto* label = new PlainLabel;
    label->setWordWrap(true);
    label->setText(valueWords(json));
    label->setFont(theme.font(TextStyle::Mono));
    return label;
}

} // namespace

MergePanel::MergePanel(Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme),
      m_title(new ThemedLabel(theme, QString(), TextStyle::Section, ColorRole::Ask)),
      m_open(new ThemedLabel(theme, QString(), TextStyle::Body, ColorRole::Muted)),
      m_scroll(new QScrollArea(this)), m_merge(new QPushButton(tr("Take into my draft"), this)),
      m_back(new QPushButton(tr("Back to the draft"), this))
{
    setObjectName(u"merge"_s);
    setAccessibleName(tr("Differences between the draft and what is stored"));
    m_title->setWordWrap(true);
    m_open->setWordWrap(true);
    m_open->setObjectName(u"openConflicts"_s);
    m_scroll->setObjectName(u"mergeMembers"_s);
    m_scroll->setAccessibleName(tr("Members that differ"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_merge->setObjectName(u"mergeDraft"_s);
    m_merge->setAutoDefault(false);
    m_back->setObjectName(u"leaveMerge"_s);
    m_back->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_merge);
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, space::s, space::m, space::m);
    column->setSpacing(space::s);
    column->addWidget(m_title);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_open);
    column->addLayout(buttons);
    connect(m_back, &QPushButton::clicked, this, &MergePanel::backAsked);
    connect(m_merge, &QPushButton::clicked, this, [this] {
        WorkerDraft::Choices choices;
        for (const auto& [path, group] : m_choices)
            choices.insert(path, group->checkedId() == Theirs);
        Q_EMIT merged(choices);
    });
}

void MergePanel::showConflict(const WorkerDraft& mine, const WorkerRecord& theirs)
{
    const QLocale locale;
    m_title->setText(
        tr("Changed meanwhile: your draft began at revision %1, stored is revision %2")
            .arg(locale.toString(mine.baseRevision()), locale.toString(theirs.revision)));
    m_choices.clear();
    auto* content = new QWidget;
    content->setAccessibleName(m_scroll->accessibleName());
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    std::vector<MergedMember> settled;
    for (const MergedMember& member : mergeRecords(mine.base(), mine.record(), theirs.json)) {
        if (member.from == MergedMember::From::Conflict)
            column->addWidget(makeConflict(member));
        else
            settled.push_back(member);
    }
    if (!settled.empty())
        column->addWidget(makeSettled(settled));
    column->addStretch(1);
    m_scroll->setWidget(content); // deletes the one before, with its groups
    refresh();
}

void MergePanel::focusFirst()
{
    QWidget* first =
        m_choices.empty() ? static_cast<QWidget*>(m_back) : m_choices.front().second->button(Mine);
    first->setFocus(Qt::OtherFocusReason);
}

QWidget* MergePanel::makeConflict(const MergedMember& member)
{
    const QString name = memberPathText(member.path);
    auto* card = new Card(m_theme, visibleText(name));
    auto* group = new QButtonGroup(card);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::xs);
    grid->setColumnStretch(1, 1);
    grid->addWidget(new ThemedLabel(m_theme, tr("Was"), TextStyle::Body, ColorRole::Muted), 0, 0,
                    Qt::AlignTop);
    grid->addWidget(value(m_theme, member.base), 0, 1);
    const auto choice = [&](Choice which, const QString& word, const QJsonValue& json) {
        auto* button = new QRadioButton(word);
        button->setObjectName(
            QString((which == Mine ? u"mine:"_s : u"theirs:"_s) + memberPathText(member.path)));
        button->setAccessibleName(tr("%1: %2, %3").arg(name, word, valueWords(json)));
        group->addButton(button, which);
        grid->addWidget(button, which + 1, 0, Qt::AlignTop);
        grid->addWidget(value(m_theme, json), which + 1, 1);
    };
    choice(Mine, tr("Mine"), member.mine);
    choice(Theirs, tr("Theirs"), member.theirs);
    card->body()->addLayout(grid);
    connect(group, &QButtonGroup::idToggled, this, &MergePanel::refresh);
    m_choices.emplace_back(member.path, group);
    return card;
}

QWidget* MergePanel::makeSettled(const std::vector<MergedMember>& members)
{
    auto* card = new Card(m_theme, tr("Merged by themselves"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::xs);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const MergedMember& member : members) {
        const bool isTheirs = member.from == MergedMember::From::Theirs;
        auto* name = new PlainLabel;
        name->setWordWrap(true);
        const QString whose = isTheirs                                  ? tr("theirs")
                              : member.from == MergedMember::From::Mine ? tr("mine")
                                                                        : tr("both");
        name->setText(tr("%1 (%2)").arg(memberPathText(member.path), whose));
        grid->addWidget(name, row, 0, Qt::AlignTop);
        grid->addWidget(value(m_theme, isTheirs ? member.theirs : member.mine), row++, 1);
    }
    card->body()->addLayout(grid);
    return card;
}

void MergePanel::refresh()
{
    const auto open = std::count_if(m_choices.begin(), m_choices.end(), [](const auto& choice) {
        return choice.second->checkedId() < 0;
    });
    m_merge->setEnabled(open == 0);
    m_merge->setDefault(open == 0);
    m_open->setText(open > 0 ? tr("Still to choose: %1").arg(QLocale().toString(qlonglong(open)))
                             : tr("Nothing is lost: you look at the result once more before it is "
                                  "saved."));
}

} // namespace hall::ui
