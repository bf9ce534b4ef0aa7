// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/card/facts/argument_marks.h"

#include "core/json/canonical_json.h"
#include "core/protocol/masking/masking.h"
#include "ui/models/decision/pretty_json.h"
#include "ui/models/visible_text.h"

#include <QJsonArray>

#include <algorithm>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

bool holdsMasked(const QJsonValue& value)
{
    return value.isString() && value.toString().contains(QStringView(maskedText));
}

bool isContainer(const QJsonValue& value)
{
    return value.isObject() || value.isArray();
}

QJsonValue partOf(const QJsonValue& whole, const QString& member, qsizetype index)
{
    if (index >= 0)
        return whole.isArray() && index < whole.toArray().size() ? whole.toArray().at(index)
                                                                 : QJsonValue::Undefined;
    return whole.isObject() ? whole.toObject().value(member) : QJsonValue::Undefined;
}

/// A part of the request: by name, or by place when `index` is not negative.
struct Part {
    QString name;
    qsizetype index = -1;
    QString label() const
    {
        return index < 0 ? name : QString(u'[' % QString::number(index) % u']');
    }
};

std::vector<Part> partsOf(const QJsonValue& now, const QJsonValue& before)
{
    std::vector<Part> parts;
    if (now.isArray() || (before.isArray() && !now.isObject())) {
        const qsizetype count = std::max(now.toArray().size(), before.toArray().size());
        for (qsizetype i = 0; i < count; ++i)
            parts.push_back({{}, i});
        return parts;
    }
    const QJsonObject object = now.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        parts.push_back({it.key(), -1});
    const QJsonObject old = before.toObject();
    for (auto it = old.begin(); it != old.end(); ++it)
        if (!object.contains(it.key()))
            parts.push_back({it.key(), -1});
    return parts;
}

class Marker {
public:
    Marker(bool hasBefore, bool hasElsewhere, int limit)
        : m_hasBefore(hasBefore), m_hasElsewhere(hasElsewhere), m_limit(limit)
    {}

    void walk(const QString& path, const QJsonValue& now, const QJsonValue& before,
              const QJsonValue& elsewhere, int depth)
    {
        for (const Part& part : partsOf(now, before)) {
            ArgumentRow row;
            row.name = part.label();
            row.path = part.index < 0 ? QString(path % u'.' % row.name) : QString(path % row.name);
            row.depth = depth;
            row.value = partOf(now, part.name, part.index);
            row.before = partOf(before, part.name, part.index);
            row.elsewhere = partOf(elsewhere, part.name, part.index);
            add(std::move(row));
        }
    }

    MarkedArguments take() { return std::move(m_result); }

private:
    void add(ArgumentRow row)
    {
        const bool isGone = row.value.isUndefined();
        const bool parts = !isGone && isContainer(row.value) &&
                           row.value != QJsonValue(QJsonObject()) &&
                           row.value != QJsonValue(QJsonArray());
        row.hasParts = parts;
        if (m_hasBefore)
            row.mark = compare(row);
        row.differs = m_hasElsewhere && !isGone && !(parts && isContainer(row.elsewhere)) &&
                      row.value != row.elsewhere;
        // What is new as a whole is marked once, not with each of its parts.
        const QJsonValue below = row.mark == ArgumentMark::None ? row.before : row.value;
        const QJsonValue beside = row.differs ? row.value : row.elsewhere;
        const QJsonValue value = row.value;
        const QString path = row.path;
        const int depth = row.depth;
        if (row.mark != ArgumentMark::None || row.differs)
            ++m_result.marked;
        if (int(m_result.rows.size()) < m_limit)
            m_result.rows.push_back(std::move(row));
        else
            ++m_result.left;
        if (parts)
            walk(path, value, below, beside, depth + 1);
    }

    ArgumentMark compare(const ArgumentRow& row) const
    {
        if (row.value.isUndefined())
            return ArgumentMark::Gone;
        if (row.before.isUndefined())
            return ArgumentMark::New;
        if (row.hasParts && row.value.type() == row.before.type())
            return ArgumentMark::None; // its parts say it
        if (holdsMasked(row.value) || holdsMasked(row.before))
            return ArgumentMark::Hidden;
        return row.value == row.before ? ArgumentMark::None : ArgumentMark::Changed;
    }

    MarkedArguments m_result;
    bool m_hasBefore;
    bool m_hasElsewhere;
    int m_limit;
};

void collectMasked(const QString& path, const QJsonValue& value, int limit, QStringList& found)
{
    if (found.size() >= limit)
        return;
    if (holdsMasked(value)) {
        found += path;
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            collectMasked(path.isEmpty() ? it.key() : QString(path % u'.' % it.key()), it.value(),
                          limit, found);
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            collectMasked(path % u'[' % QString::number(i) % u']', array.at(i), limit, found);
    }
}

QString unit(char16_t c)
{
    return u"\\u"_s % QString::number(uint(c), 16).rightJustified(4, u'0');
}

/// JSON stays JSON: visibleText's own escapes are for readers only.
QString withJsonEscapes(const QString& json)
{
    QString out;
    out.reserve(json.size());
    for (qsizetype i = 0; i < json.size(); ++i) {
        const QChar c = json[i];
        const bool pair =
            c.isHighSurrogate() && i + 1 < json.size() && json[i + 1].isLowSurrogate();
        const QStringView one = QStringView(json).sliced(i, pair ? 2 : 1);
        // Outside of strings JSON has no other control character than the breaks of its lines.
        if (c == u'\n' || isPlainlyVisible(one)) {
            out += one;
        } else {
            for (const QChar part : one)
                out += unit(part.unicode());
        }
        if (pair)
            ++i;
    }
    return out;
}

} // namespace

MarkedArguments markArguments(const QString& root, const QJsonObject& arguments,
                              const std::optional<QJsonObject>& before,
                              const std::optional<QJsonObject>& elsewhere, int limit)
{
    Marker marker(before.has_value(), elsewhere.has_value(), limit);
    marker.walk(root, arguments, before ? QJsonValue(*before) : QJsonValue(QJsonObject()),
                elsewhere ? QJsonValue(*elsewhere) : QJsonValue(QJsonObject()), 0);
    return marker.take();
}

QStringList maskedPaths(const QJsonObject& request, int limit)
{
    QStringList found;
    collectMasked({}, request, limit, found);
    return found;
}

QString readableJson(const QJsonObject& object)
{
    return withJsonEscapes(QString::fromUtf8(prettyJson(canonicalJson(object))));
}

QString readableValue(const QJsonValue& value, qsizetype limit)
{
    if (value.isUndefined())
        return {};
    const QString text = withJsonEscapes(QString::fromUtf8(canonicalJson(value)));
    if (text.size() <= limit)
        return text;
    const qsizetype head = limit / 2;
    return text.first(head) % u'…' % text.last(limit - head - 1);
}

} // namespace hall::ui
