// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/detail/checklist_view.h"

#include "ui/models/plain_label.h"

#include <QGridLayout>
#include <QLabel>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

struct Mark {
    QString icon;
    ColorRole role;
};

Mark markOf(StepState state)
{
    switch (state) {
    case StepState::Passed:
        return {u"step-passed"_s, ColorRole::Allow};
    case StepState::Skipped:
        return {u"step-skipped"_s, ColorRole::Muted};
    case StepState::Denied:
        return {Theme::outcomeIcon(Outcome::Deny), ColorRole::Deny};
    case StepState::Escalated:
        return {Theme::outcomeIcon(Outcome::RequireHuman), ColorRole::Ask};
    case StepState::NotReached:
    case StepState::Unknown:
        break;
    }
    return {u"step-not-reached"_s, ColorRole::Muted};
}

} // namespace

ChecklistView::ChecklistView(const Theme& theme, const std::vector<ChecklistStep>& steps,
                             QWidget* parent)
    : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::s);
    grid->setVerticalSpacing(space::xs + 2);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const ChecklistStep& step : steps) {
        const Mark mark = markOf(step.state);
        const bool decided = step.state == StepState::Denied || step.state == StepState::Escalated;
        const bool idle = !decided && step.state != StepState::Passed;

        auto* icon = new QLabel(this);
        icon->setPixmap(theme.icon(mark.icon, mark.role)
                            .pixmap(QSize(iconSmall, iconSmall), devicePixelRatioF()));
        icon->setAccessibleName(stepStateWord(step.state));
        auto* title = new PlainLabel(step.title, this);
        auto* state = new PlainLabel(stepStateWord(step.state), this);
        state->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        const QColor ink = theme.color(idle ? ColorRole::Muted : ColorRole::Text);
        title->setTextColor(decided ? theme.color(mark.role) : ink);
        state->setTextColor(theme.color(mark.role));
        if (decided) {
            QFont strong = theme.font(TextStyle::Body);
            strong.setWeight(QFont::DemiBold);
            title->setFont(strong);
            state->setFont(strong);
        }
        grid->addWidget(icon, row, 0, Qt::AlignTop);
        grid->addWidget(title, row, 1);
        grid->addWidget(state, row, 2);
        ++row;
        // A step that had nothing to do says why in its tip; one line each keeps the list whole.
        if (step.detail.isEmpty())
            continue;
        if (idle) {
            state->setHint(step.detail);
            continue;
        }
        auto* detail = new PlainLabel(this);
        detail->setWordWrap(decided);
        detail->setText(step.detail);
        detail->setFont(theme.font(TextStyle::Caption));
        detail->setTextColor(theme.color(ColorRole::Muted));
        grid->addWidget(detail, row++, 1, 1, 2);
    }
}

} // namespace hall::ui
