// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workers/editor/editor_header.h"

#include "core/protocol/worker_compliance.h"
#include "ui/controls/labels/themed_icon_label.h"
#include "ui/controls/panels/flow_layout.h"
#include "ui/controls/tables/cell_delegate.h"
#include "ui/models/plain_label.h"
#include "ui/models/plural.h"
#include "ui/models/visible_text.h"
#include "ui/models/worker/worker_cells.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestProblem = 120;

} // namespace

EditorHeader::EditorHeader(Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme),
      m_icon(new ThemedIconLabel(theme, u"workers"_s, ColorRole::Muted, iconLarge)),
      m_id(new PlainLabel(this)), m_alone(new QToolButton(this)), m_close(new QToolButton(this)),
      m_state(new PlainLabel(this)), m_save(new QPushButton(tr("Save…"), this)),
      m_revert(new QPushButton(tr("Revert"), this)), m_more(new QToolButton(this)),
      m_compliance(new QToolButton(this)), m_problem(new QToolButton(this)),
      m_gaps(new QMenu(m_compliance))
{
    m_id->setObjectName(u"editorId"_s);
    m_state->setObjectName(u"editorState"_s);
    m_state->setWordWrap(true);
    m_alone->setObjectName(u"editorAlone"_s);
    m_alone->setCheckable(true);
    m_alone->setAccessibleName(tr("Hide the list of workers"));
    m_alone->setToolTip(tr("Hide the list, so that form and JSON stand side by side"));
    m_close->setObjectName(u"closeEditor"_s);
    m_close->setAccessibleName(tr("Close the editor"));
    m_close->setToolTip(tr("Close the editor; a draft is kept (Esc)"));
    m_save->setObjectName(u"saveWorker"_s);
    m_save->setAutoDefault(false);
    m_revert->setObjectName(u"revertWorker"_s);
    m_revert->setAutoDefault(false);
    m_more->setObjectName(u"workerMenu"_s);
    m_more->setText(tr("Actions"));
    m_more->setAccessibleName(tr("Actions on this worker"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));
    m_compliance->setObjectName(u"compliance"_s);
    m_compliance->setAccessibleName(tr("Compliance"));
    m_compliance->setPopupMode(QToolButton::InstantPopup);
    m_compliance->setMenu(m_gaps);
    m_problem->setObjectName(u"saveObstacle"_s);
    m_problem->setAccessibleName(tr("What keeps the draft from being saved"));
    m_problem->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    for (QToolButton* button : {m_more, m_compliance, m_problem})
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (QToolButton* button : {m_alone, m_close, m_problem})
        button->setAutoRaise(true);
    for (QToolButton* button : {m_alone, m_close, m_more, m_compliance, m_problem})
        button->setFocusPolicy(Qt::StrongFocus);

    auto* top = new QHBoxLayout;
    top->setSpacing(space::s);
    top->addWidget(m_icon);
    top->addWidget(m_id, 1);
    top->addWidget(m_alone);
    top->addWidget(m_close);
    auto* buttons = new FlowLayout(space::s);
    buttons->addWidget(m_save);
    buttons->addWidget(m_revert);
    buttons->addWidget(m_more);
    buttons->addWidget(m_compliance);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, space::s, space::s, 0);
    column->setSpacing(space::xs);
    column->addLayout(top);
    column->addWidget(m_state);
    column->addSpacing(space::xs);
    column->addLayout(buttons);
    column->addWidget(m_problem);

    connect(m_save, &QPushButton::clicked, this, &EditorHeader::saveAsked);
    connect(m_revert, &QPushButton::clicked, this, &EditorHeader::revertAsked);
    connect(m_close, &QToolButton::clicked, this, &EditorHeader::closeAsked);
    connect(m_alone, &QToolButton::toggled, this, &EditorHeader::aloneToggled);
    connect(m_problem, &QToolButton::clicked, this, &EditorHeader::problemAsked);
    const auto restyle = [this] {
        m_id->setFont(m_theme.font(TextStyle::Section));
        m_state->setTextColor(m_theme.color(ColorRole::Muted));
        m_alone->setIcon(m_theme.icon(u"columns"_s));
        m_close->setIcon(m_theme.icon(u"close"_s));
        m_more->setIcon(m_theme.icon(u"more"_s));
    };
    connect(&m_theme, &Theme::changed, this, restyle);
    restyle();
}

void EditorHeader::show(const WorkerDraft& draft, const WorkerRecord* stored)
{
    m_status = stored ? std::optional(stored->status) : std::nullopt;
    const QString id = draft.workerId();
    m_id->setText(id.isEmpty() ? tr("New worker") : id);
    if (stored)
        m_icon->setIcon(workerStatusIcon(stored->status),
                        colorOf(workerStatusTone(stored->status)));
    else
        m_icon->setIcon(u"workers"_s, ColorRole::Muted);
    showState(draft, stored);
    showCompliance(draft.record());
    fillMenu();

    const bool isRetired = m_status == WorkerStatus::Retired;
    const QString obstacle = isRetired
                                 ? tr("Retired: kept as it was. Duplicate it to go on from here.")
                                 : draft.obstacle();
    m_save->setText(draft.isNew() ? tr("Enroll…") : tr("Save…"));
    m_save->setEnabled(obstacle.isEmpty() && !m_saving);
    m_save->setDefault(m_save->isEnabled());
    m_revert->setText(draft.isNew() ? tr("Discard") : tr("Revert"));
    m_revert->setEnabled(draft.isDirty() && !m_saving);
    const bool isWrong = !obstacle.isEmpty() && draft.isDirty() && !isRetired;
    m_problem->setVisible(!obstacle.isEmpty() && (draft.isDirty() || isRetired));
    const QString words = isWrong ? tr("Cannot be saved. %1").arg(obstacle) : obstacle;
    m_problem->setText(shortVisibleText(words, longestProblem).replace(u'&', u"&&"_s));
    m_problem->setAccessibleName(words);
    m_problem->setToolTip(plainToolTip(words));
    m_problem->setIcon(m_theme.icon(isWrong ? u"warning"_s : u"info"_s,
                                    isWrong ? ColorRole::Deny : ColorRole::Muted));
    m_save->setToolTip(plainToolTip(obstacle));
    m_save->setAccessibleDescription(obstacle);
}

void EditorHeader::setSaving(bool saving)
{
    m_saving = saving;
    if (saving) {
        m_save->setEnabled(false);
        m_revert->setEnabled(false);
    }
}

void EditorHeader::setDraftButtonsShown(bool shown)
{
    m_save->setVisible(shown);
    m_revert->setVisible(shown);
}

void EditorHeader::showState(const WorkerDraft& draft, const WorkerRecord* stored)
{
    const QLocale locale;
    if (!stored) {
        m_state->setText(draft.source().isEmpty()
                             ? tr("New: not enrolled yet")
                             : tr("New: not enrolled yet. %1").arg(draft.source()));
        return;
    }
    const QString status = workerStatusWord(stored->status);
    if (!draft.isDirty()) {
        m_state->setText(
            tr("%1 · saved · revision %2").arg(status, locale.toString(stored->revision)));
        return;
    }
    const qsizetype count = draft.textError() ? 0 : qsizetype(draft.changes().size());
    const QString changed =
        count > 0 ? tr("%Ln members changed", nullptr, plural(count)) : tr("text changed");
    m_state->setText(tr("%1 · draft on revision %2 · %3. In effect is what is stored.")
                         .arg(status, locale.toString(draft.baseRevision()), changed));
}

void EditorHeader::showCompliance(const QJsonObject& record)
{
    const Compliance compliance = workerCompliance(record);
    const bool isFull = compliance.level == ComplianceLevel::Full;
    const QString level = compliance.level == ComplianceLevel::None
                              ? tr("No WCP level")
                              : complianceLevelName(compliance.level);
    m_compliance->setText(level);
    m_compliance->setIcon(m_theme.icon(isFull ? u"step-passed"_s : u"info"_s,
                                       isFull ? ColorRole::Allow : ColorRole::Muted));
    m_gaps->clear();
    QStringList spoken;
    for (const ComplianceGap& gap : compliance.missing) {
        const QString line =
            tr("For %1: %2, %3").arg(complianceLevelName(gap.level), gap.member, gap.what);
        m_gaps->addAction(line, this,
                          [this, member = gap.member] { Q_EMIT memberAsked(memberPath(member)); });
        spoken.append(line);
    }
    if (isFull)
        m_gaps->addAction(tr("Nothing is missing."))->setEnabled(false);
    m_compliance->setAccessibleName(tr("Compliance: %1").arg(level));
    m_compliance->setAccessibleDescription(spoken.join(u". "_s));
    m_compliance->setToolTip(isFull ? tr("The record has everything that WCP asks for")
                                    : tr("What is missing for a higher level"));
}

void EditorHeader::fillMenu()
{
    QMenu* menu = m_more->menu();
    menu->clear();
    if (m_status) {
        for (const WorkerVerb verb : {WorkerVerb::Suspend, WorkerVerb::Resume, WorkerVerb::Ban,
                                      WorkerVerb::Unban, WorkerVerb::Retire}) {
            if (WorkerActions::applies(verb, *m_status))
                menu->addAction(WorkerActions::word(verb), this,
                                [this, verb] { Q_EMIT verbAsked(verb); });
        }
        menu->addSeparator();
        menu->addAction(tr("Duplicate"), this, &EditorHeader::duplicateAsked);
    }
    menu->addAction(tr("Export…"), this, &EditorHeader::exportAsked);
    if (m_status && WorkerActions::applies(WorkerVerb::Remove, *m_status)) {
        menu->addSeparator();
        menu->addAction(WorkerActions::word(WorkerVerb::Remove), this,
                        [this] { Q_EMIT verbAsked(WorkerVerb::Remove); });
    }
}

} // namespace hall::ui
