// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/risk/reason_panel.h"

#include <QLineEdit>
#include <QPushButton>

namespace hall::ui {

using namespace Qt::StringLiterals;

ReasonPanel::ReasonPanel(Theme& theme, const QString& confirmWord, QWidget* parent)
    : ConfirmPanel(theme, {}, {}, confirmWord, Reason::Asked, ColorRole::Ask, parent)
{
    auto* reason = findChild<QLineEdit*>(u"reason"_s);
    auto* confirm = findChild<QPushButton*>(u"confirm"_s);
    reason->setPlaceholderText(tr("required"));
    const auto check = [reason, confirm] {
        confirm->setEnabled(!reason->text().trimmed().isEmpty());
    };
    connect(reason, &QLineEdit::textChanged, this, check);
    check();
}

} // namespace hall::ui
