// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workers/editor/review_panel.h"

#include "ui/controls/labels/themed_icon_label.h"
#include "ui/controls/labels/themed_label.h"
#include "ui/models/plain_label.h"

#include <QGridLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

/// Longer values are read in the JSON; here they would push everything else out of view.
constexpr qsizetype longestValue = 2000;

PlainLabel* words(Theme& theme, const QString& text, TextStyle style, ColorRole role)
{
    auto* label = new PlainLabel;
    label->setWordWrap(true);
    label->setText(text.size() > longestValue ? QString(text.first(longestValue) + u'…') : text);
    label->setFont(theme.font(style));
    label->setTextColor(theme.color(role));
    return label;
}

} // namespace

ReviewPanel::ReviewPanel(Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme),
      m_title(new ThemedLabel(theme, QString(), TextStyle::Section)),
      m_scroll(new QScrollArea(this)),
      m_impactIcon(new ThemedIconLabel(theme, u"info"_s, ColorRole::Info)),
      m_impact(new PlainLabel(this)), m_hash(new PlainLabel(this)),
      m_save(new QPushButton(tr("Save"), this)),
      m_back(new QPushButton(tr("Back to the draft"), this))
{
    setObjectName(u"review"_s);
    setAccessibleName(tr("Changes before saving"));
    m_title->setWordWrap(true);
    m_scroll->setObjectName(u"reviewChanges"_s);
    m_scroll->setAccessibleName(tr("Changes"));
    m_scroll->setFrameShape(QFrame::StyledPanel);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_impact->setObjectName(u"impact"_s);
    m_impact->setWordWrap(true);
    m_hash->setObjectName(u"hashNote"_s);
    m_hash->setWordWrap(true);
    m_save->setObjectName(u"saveReviewed"_s);
    m_save->setDefault(true);
    m_back->setObjectName(u"backToDraft"_s);
    m_back->setAutoDefault(false);

    auto* impact = new QHBoxLayout;
    impact->setSpacing(space::s);
    impact->addWidget(m_impactIcon, 0, Qt::AlignTop);
    impact->addWidget(m_impact, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_save);
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, space::s, space::m, space::m);
    column->setSpacing(space::s);
    column->addWidget(m_title);
    column->addWidget(m_scroll, 1);
    column->addLayout(impact);
    column->addWidget(m_hash);
    column->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, &ReviewPanel::saveAsked);
    connect(m_back, &QPushButton::clicked, this, &ReviewPanel::backAsked);
    const auto restyle = [this] {
        m_hash->setFont(m_theme.font(TextStyle::Caption));
        m_hash->setTextColor(m_theme.color(ColorRole::Muted));
    };
    connect(&m_theme, &Theme::changed, this, restyle);
    restyle();
}

void ReviewPanel::showDraft(const WorkerDraft& draft, const WorkerDraft::Ready& ready)
{
    const bool isNew = draft.isNew();
    m_title->setText(isNew ? tr("Enroll this worker?")
                           : tr("Save these changes as revision %1?")
                                 .arg(QLocale().toString(draft.baseRevision() + 1)));
    m_save->setText(isNew ? tr("Enroll worker") : tr("Save"));
    auto* content = new QWidget;
    content->setAccessibleName(tr("Changes"));
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(space::m, space::m, space::m, space::m);
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::s);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 3);
    int row = 0;
    const auto head = [&](int column, const QString& text) {
        grid->addWidget(new ThemedLabel(m_theme, text, TextStyle::Caption, ColorRole::Muted), row,
                        column);
    };
    head(0, tr("Member"));
    head(1, isNew ? tr("Value") : tr("Before"));
    if (!isNew)
        head(2, tr("After"));
    ++row;
    for (const MemberChange& change : draft.changes()) {
        grid->addWidget(
            words(m_theme, memberPathText(change.path), TextStyle::Body, ColorRole::Text), row, 0,
            Qt::AlignTop);
        const QString lists = isNew ? QString() : listWords(change);
        if (isNew) {
            grid->addWidget(
                words(m_theme, valueWords(change.after), TextStyle::Mono, ColorRole::Text), row, 1,
                Qt::AlignTop);
        } else if (!lists.isEmpty()) {
            // Of a list only what came and went: the rest is noise.
            int line = row;
            for (const QString& item : lists.split(u'\n')) {
                const bool added = item.startsWith(u'+');
                grid->addWidget(words(m_theme, item, TextStyle::Mono,
                                      added ? ColorRole::Allow : ColorRole::Deny),
                                line++, added ? 2 : 1, Qt::AlignTop);
            }
            row = line - 1;
        } else {
            grid->addWidget(
                words(m_theme, valueWords(change.before), TextStyle::Mono, ColorRole::Deny), row, 1,
                Qt::AlignTop);
            grid->addWidget(
                words(m_theme, valueWords(change.after), TextStyle::Mono, ColorRole::Allow), row, 2,
                Qt::AlignTop);
        }
        ++row;
    }
    grid->setRowStretch(row, 1);
    m_scroll->setWidget(content); // deletes the one before

    m_hash->setText(
        ready.hashIsNew
            ? tr("artifact_hash is made anew for this record: %1").arg(ready.artifactHash)
            : tr("artifact_hash fits this record: %1").arg(ready.artifactHash));
    if (isNew)
        showImpact(tr("The worker is new: no earlier decision is about it."), false);
    else
        showImpact(tr("Looking at the decisions of the last day…"), false);
    setSaving(false);
}

void ReviewPanel::showImpact(const QString& sentence, bool isHarsh)
{
    m_impact->setText(sentence);
    m_impact->setTextColor(m_theme.color(isHarsh ? ColorRole::Ask : ColorRole::Text));
    m_impactIcon->setIcon(isHarsh ? u"warning"_s : u"info"_s,
                          isHarsh ? ColorRole::Ask : ColorRole::Info);
}

void ReviewPanel::setSaving(bool saving)
{
    m_save->setEnabled(!saving);
    m_back->setEnabled(!saving);
}

void ReviewPanel::focusFirst()
{
    // Not on the button that saves: Enter would be the second press of the one that led here.
    m_back->setFocus(Qt::OtherFocusReason);
}

} // namespace hall::ui
