// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/patterns/pattern_set.h"
#include "ui/models/worker/record_text.h"

#include <QJsonObject>

#include <memory>
#include <optional>

namespace hall::ui {

/// The domain patterns while somebody edits them: the text, what the reader says about it, and the
/// patterns that it was begun from. Patterns are JSON as `config.risk.patterns` holds them; an
/// empty object stands for the built-in ones. A value; no Hall, no window.
class PatternDraft {
public:
    static PatternDraft of(const QJsonObject& stored);

    const QString& text() const { return m_text; }
    void setText(const QString& text);
    const QJsonObject& base() const { return m_base; }
    /// Goes on as if it had been begun from `stored`; the text stays.
    void setBase(const QJsonObject& stored) { m_base = stored; }

    /// What is wrong with the text; nullopt: nothing.
    const std::optional<Error>& error() const { return m_error; }
    /// The part of the text that the error is about; of length 0 when it names none.
    TextSpan errorSpan() const;
    /// nullptr while there is an error.
    const std::shared_ptr<const PatternSet>& patterns() const { return m_patterns; }

    /// What saving would store: empty when the text says what the built-in ones say.
    const QJsonObject& toStore() const { return m_toStore; }
    bool isDirty() const { return m_error || m_toStore != m_base; }

private:
    void read();

    QJsonObject m_base, m_toStore;
    QString m_text;
    std::optional<Error> m_error;
    std::shared_ptr<const PatternSet> m_patterns;
};

/// Stored patterns as a text to edit: the built-in ones as they were written.
QString storedPatternText(const QJsonObject& stored);
/// The place of `$.patterns[2].floor` in a text that is valid JSON, or the nearest around it.
TextSpan patternSpan(const QString& text, const QString& jsonPath);

} // namespace hall::ui
