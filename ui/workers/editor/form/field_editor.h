// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/worker/record_issues.h"
#include "ui/workers/editor/form/field_input.h"

#include <QWidget>

namespace hall::ui {

class PlainLabel;
class ThemedLabel;

/// One member of the form: label, control, and below it what is to be said about it. Private to
/// this folder; the theme outlives it.
class FieldEditor : public QWidget {
    Q_OBJECT

public:
    FieldEditor(const FieldSpec& spec, Theme& theme, QWidget* parent = nullptr);

    const MemberPath& path() const { return m_spec.path; }
    /// Shows `value`; one that the control cannot write is named and left to the JSON.
    void show(const QJsonValue& value, bool changed);
    /// Of this member or inside it; the first error counts before any hint.
    void setIssues(const std::vector<RecordIssue>& issues);
    void setReadOnly(bool readOnly);
    void complete(Suggest suggest) { m_input->complete(std::move(suggest)); }
    QWidget* control() const { return m_input->control(); }

Q_SIGNALS:
    /// By a person; undefined takes the member away.
    void edited(const hall::ui::MemberPath& path, const QJsonValue& value);

private:
    void restyle();

    FieldSpec m_spec;
    Theme& m_theme;
    ThemedLabel* m_label;
    FieldInput* m_input;
    PlainLabel* m_message;
    ColorRole m_messageRole = ColorRole::Muted;
    bool m_isForeign = false;
    bool m_isReadOnly = false;
};

} // namespace hall::ui
