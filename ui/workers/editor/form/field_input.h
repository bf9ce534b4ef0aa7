// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/worker/record_text.h"
#include "ui/theme/theme.h"
#include "ui/workers/editor/form/id_completion.h"

#include <QWidget>

namespace hall::ui {

/// How a member is written.
enum class FieldKind {
    Line,   ///< a text, or a number where it looks like one and FieldSpec::isNumber is set
    Lines,  ///< a list of texts, one a line
    Note,   ///< a long text
    Choice, ///< one of FieldSpec::choices, or none
    Environments,
};

struct FieldSpec {
    MemberPath path;
    QString label;
    QString hint; ///< what it means; shown as the tip
    FieldKind kind = FieldKind::Line;
    bool isId = false;     ///< monospace
    bool isNumber = false; ///< digits are a number
    QStringList choices;   ///< words on the wire
    QString example;
};

/// The control that writes one member. Shows a value that it has no way to write as such, and
/// leaves it alone. Private to the editor; the theme outlives it.
class FieldInput : public QWidget {
    Q_OBJECT

public:
    static FieldInput* make(const FieldSpec& spec, Theme& theme, QWidget* parent);

    /// Undefined: the record has no such member.
    virtual void setValue(const QJsonValue& value) = 0;
    virtual QJsonValue value() const = 0;
    /// Whether `value` is of a kind that this control can write.
    virtual bool canShow(const QJsonValue& value) const = 0;
    virtual void setReadOnly(bool readOnly) = 0;
    /// Offers ids while a person writes; only where ids are written. Call it once.
    virtual void complete(Suggest /*suggest*/) {}
    /// The one that takes the focus and the label's mnemonic.
    virtual QWidget* control() const = 0;

Q_SIGNALS:
    /// By a person.
    void edited();

protected:
    using QWidget::QWidget;
};

} // namespace hall::ui
