// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/risk/pattern_draft.h"

#include "core/json/canonical_json.h"
#include "core/json/json_reader.h"
#include "ui/models/risk/pattern_text.h"

#include <QRegularExpression>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

const QJsonObject& builtInPatterns()
{
    static const QJsonObject patterns = [] {
        const auto json = readJsonObject(PatternSet::builtInText());
        return json ? *json : QJsonObject();
    }();
    return patterns;
}

TextSpan lineSpan(const QString& text, int line)
{
    qsizetype from = 0;
    for (int i = 1; i < line && from <= text.size(); ++i) {
        const qsizetype next = text.indexOf(u'\n', from);
        if (next < 0)
            break;
        from = next + 1;
    }
    const qsizetype end = text.indexOf(u'\n', from);
    // A mistake may be an empty line; it can be pointed at all the same.
    return {from, qMax<qsizetype>(1, (end < 0 ? text.size() : end) - from)};
}

} // namespace

PatternDraft PatternDraft::of(const QJsonObject& stored)
{
    PatternDraft draft;
    draft.m_base = stored;
    draft.m_text = storedPatternText(stored);
    draft.read();
    return draft;
}

void PatternDraft::setText(const QString& text)
{
    if (text == m_text)
        return;
    m_text = text;
    read();
}

TextSpan PatternDraft::errorSpan() const
{
    static const QRegularExpression line(u"line (\\d+)"_s);
    if (!m_error)
        return {};
    // Only a text that is JSON has members to find.
    if (m_error->code == "INVALID_PATTERNS"_L1)
        return patternSpan(m_text, m_error->field);
    const int number = line.match(m_error->message).captured(1).toInt();
    return number > 0 ? lineSpan(m_text, number) : TextSpan{};
}

void PatternDraft::read()
{
    m_error.reset();
    m_patterns.reset();
    const QByteArray bytes = m_text.toUtf8();
    JsonLimits limits;
    limits.maxBytes = maxPatternBytes;
    const auto json = readJsonObject(bytes, limits);
    if (!json) {
        m_error = json.error();
        return;
    }
    // As the Hall reads what it has stored, so that the hash is the one it will have.
    const bool isBuiltIn = *json == builtInPatterns();
    auto patterns = PatternSet::read(isBuiltIn ? bytes : canonicalJson(*json));
    if (!patterns) {
        m_error = patterns.error();
        return;
    }
    m_toStore = isBuiltIn ? QJsonObject() : *json;
    m_patterns = isBuiltIn ? PatternSet::builtIn()
                           : std::make_shared<const PatternSet>(*std::move(patterns));
}

QString storedPatternText(const QJsonObject& stored)
{
    return stored.isEmpty() ? QString::fromUtf8(PatternSet::builtInText()) : patternText(stored);
}

TextSpan patternSpan(const QString& text, const QString& jsonPath)
{
    return nearestSpan(text, memberPath(jsonPath.startsWith(u"$."_s) ? jsonPath.mid(2) : jsonPath));
}

} // namespace hall::ui
