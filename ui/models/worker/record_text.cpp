// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/worker/record_text.h"

#include "core/json/canonical_json.h"
#include "core/json/json_reader.h"
#include "ui/models/decision/pretty_json.h"

#include <QJsonArray>

#include <array>
#include <vector>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int recordIndent = 2;
constexpr std::array wcpOrder{
    "worker_id",
    "worker_species_id",
    "capabilities",
    "risk_tier",
    "policy_tier",
    "idempotency",
    "determinism",
    "required_controls",
    "currently_implements",
    "allowed_environments",
    "privilege_envelope",
    "blast_radius",
    "owner",
    "contact",
    "notes",
    "catalog_version_min",
    "attestation",
    "artifact_hash",
};

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\r' || c == u'\t';
}

qsizetype skipSpace(QStringView text, qsizetype i)
{
    while (i < text.size() && isSpace(text[i]))
        ++i;
    return i;
}

/// The position after the string that starts at `i`.
qsizetype endOfString(QStringView text, qsizetype i)
{
    for (++i; i < text.size(); ++i) {
        if (text[i] == u'\\')
            ++i;
        else if (text[i] == u'"')
            return i + 1;
    }
    return text.size();
}

/// The position after the value that starts at `i`.
qsizetype endOfValue(QStringView text, qsizetype i)
{
    int depth = 0;
    while (i < text.size()) {
        const QChar c = text[i];
        if (c == u'"') {
            i = endOfString(text, i);
        } else if (c == u'{' || c == u'[') {
            ++depth;
            ++i;
        } else if (c == u'}' || c == u']') {
            if (depth == 0)
                return i;
            --depth;
            ++i;
        } else if (depth == 0 && (c == u',' || isSpace(c))) {
            return i;
        } else {
            ++i;
            continue; // inside a number or a word
        }
        if (depth == 0)
            return i;
    }
    return text.size();
}

QString nameOf(QStringView quoted)
{
    if (!quoted.contains(u'\\'))
        return quoted.sliced(1, quoted.size() - 2).toString();
    const auto read = readJson(QString(u'[' + quoted + u']').toUtf8());
    return read ? read->toArray().first().toString() : QString();
}

/// One member of an object, or one element of an array (then without a name).
struct Item {
    qsizetype from = 0; ///< of the name, or of the element
    TextSpan value;
    QString name;

    qsizetype end() const { return value.from + value.length; }
};

/// What stands directly in the object or array that opens at `open`.
std::vector<Item> itemsOf(QStringView text, qsizetype open)
{
    std::vector<Item> items;
    const bool named = text[open] == u'{';
    qsizetype i = skipSpace(text, open + 1);
    while (i < text.size() && text[i] != u'}' && text[i] != u']') {
        Item item;
        item.from = i;
        if (named) {
            const qsizetype end = endOfString(text, i);
            item.name = nameOf(text.sliced(i, end - i));
            i = skipSpace(text, skipSpace(text, end) + 1); // the colon
        } else {
            item.name = u'[' + QString::number(items.size()) + u']';
        }
        item.value = {i, endOfValue(text, i) - i};
        i = skipSpace(text, item.end());
        items.push_back(item);
        if (i < text.size() && text[i] == u',')
            i = skipSpace(text, i + 1);
    }
    return items;
}

bool opensSomething(QStringView text, qsizetype at)
{
    return at < text.size() && (text[at] == u'{' || text[at] == u'[');
}

/// Spaces in front of `at`, when nothing else stands before it in its line; -1 otherwise.
qsizetype indentAt(QStringView text, qsizetype at)
{
    const qsizetype line = at == 0 ? 0 : text.lastIndexOf(u'\n', at - 1) + 1;
    for (qsizetype i = line; i < at; ++i) {
        if (text[i] != u' ')
            return -1;
    }
    return at - line;
}

QString laidOut(const QJsonValue& value, qsizetype indent)
{
    QString text = QString::fromUtf8(prettyJson(canonicalJson(value)));
    return text.replace(u'\n', QString(u'\n' + QString(qMax<qsizetype>(indent, 0), u' ')));
}

QString quotedName(const QString& name)
{
    QByteArray out;
    appendJsonString(out, name);
    return QString::fromUtf8(out);
}

/// Adds a member at the end of the object that opens at `open`.
QString withMember(QString text, qsizetype open, const QString& name, const QJsonValue& value)
{
    const std::vector<Item> items = itemsOf(text, open);
    const QString colon = quotedName(name) + u": "_s;
    if (items.empty()) {
        const qsizetype close = skipSpace(text, open + 1);
        const qsizetype line = open == 0 ? 0 : text.lastIndexOf(u'\n', open - 1) + 1;
        const qsizetype outer = skipSpace(text, line) - line;
        const QString pad(outer + recordIndent, u' ');
        return text.replace(open + 1, close - open - 1,
                            QString(u'\n' + pad + colon + laidOut(value, outer + recordIndent) +
                                    u'\n' + QString(outer, u' ')));
    }
    const qsizetype indent = indentAt(text, items.back().from);
    const QString lead = indent < 0 ? u", "_s : QString(u",\n"_s + QString(indent, u' '));
    return text.insert(items.back().end(), QString(lead + colon + laidOut(value, indent)));
}

QString withoutMember(QString text, qsizetype open, std::size_t position)
{
    const std::vector<Item> items = itemsOf(text, open);
    qsizetype from = open + 1;
    qsizetype to = items[position].end();
    if (position > 0)
        from = items[position - 1].end();
    else if (items.size() > 1) {
        from = items[0].from;
        to = items[1].from;
    } else {
        to = skipSpace(text, to);
    }
    return text.remove(from, to - from);
}

/// How far a path leads into a text.
struct Walk {
    qsizetype steps = 0;             ///< of the path, that are there
    std::vector<qsizetype> opens;    ///< where the object of each step opens
    std::vector<std::size_t> places; ///< the step's place in it
    TextSpan value;
};

Walk walk(const QString& text, const MemberPath& path)
{
    Walk way;
    qsizetype at = skipSpace(text, 0);
    way.value = {at, endOfValue(text, at) - at};
    for (const QString& name : path) {
        if (!opensSomething(text, at))
            break;
        const std::vector<Item> items = itemsOf(text, at);
        std::size_t place = 0;
        while (place < items.size() && items[place].name != name)
            ++place;
        if (place == items.size())
            break;
        way.opens.push_back(at);
        way.places.push_back(place);
        way.value = items[place].value;
        at = way.value.from;
        ++way.steps;
    }
    return way;
}

} // namespace

QString memberPathText(const MemberPath& path)
{
    QString text;
    for (const QString& step : path) {
        if (!text.isEmpty() && !step.startsWith(u'['))
            text += u'.';
        text += step;
    }
    return text;
}

MemberPath memberPath(const QString& text)
{
    MemberPath path;
    const QStringList names = text.split(u'.', Qt::SkipEmptyParts);
    for (const QString& part : names) {
        const qsizetype bracket = part.indexOf(u'[');
        if (bracket < 0) {
            path.append(part);
            continue;
        }
        if (bracket > 0)
            path.append(part.first(bracket));
        path.append(part.sliced(bracket));
    }
    return path;
}

QString recordText(const QJsonObject& record)
{
    QStringList order;
    for (const char* name : wcpOrder) {
        if (record.contains(QLatin1String(name)))
            order.append(QString::fromLatin1(name));
    }
    const QStringList names = record.keys();
    for (const QString& name : names) {
        if (!order.contains(name))
            order.append(name);
    }
    QByteArray compact = "{";
    for (const QString& name : std::as_const(order)) {
        if (compact.size() > 1)
            compact.append(',');
        appendJsonString(compact, name);
        compact.append(':');
        appendCanonicalJson(compact, record.value(name));
    }
    compact.append('}');
    return QString::fromUtf8(prettyJson(compact));
}

std::optional<TextSpan> valueSpan(const QString& text, const MemberPath& path)
{
    const Walk way = walk(text, path);
    return way.steps == path.size() ? std::optional(way.value) : std::nullopt;
}

TextSpan nearestSpan(const QString& text, const MemberPath& path)
{
    const Walk way = walk(text, path);
    // A whole record that lacks a member is no place to point at: its first brace is.
    return way.steps == 0 ? TextSpan{way.value.from, 1} : way.value;
}

QJsonValue valueAt(const QJsonObject& record, const MemberPath& path)
{
    QJsonValue value = record;
    for (const QString& name : path) {
        if (!value.isObject())
            return QJsonValue(QJsonValue::Undefined);
        value = value.toObject().value(name);
    }
    return value;
}

QString withValue(const QString& text, const MemberPath& path, const QJsonValue& value)
{
    const Walk way = walk(text, path);
    if (way.steps == path.size()) {
        if (!value.isUndefined()) {
            const Item item = itemsOf(text, way.opens.back())[way.places.back()];
            QString changed = text;
            return changed.replace(item.value.from, item.value.length,
                                   laidOut(value, indentAt(text, item.from)));
        }
        const QString shorter = withoutMember(text, way.opens.back(), way.places.back());
        const bool emptied = itemsOf(shorter, way.opens.back()).empty();
        if (!emptied || path.size() == 1)
            return shorter;
        return withValue(shorter, path.first(path.size() - 1), QJsonValue(QJsonValue::Undefined));
    }
    if (value.isUndefined())
        return text;
    // The objects that are missing on the way, from the inside out.
    QJsonValue wrapped = value;
    for (qsizetype i = path.size() - 1; i > way.steps; --i)
        wrapped = QJsonObject{{path[i], wrapped}};
    if (text[way.value.from] == u'{')
        return withMember(text, way.value.from, path[way.steps], wrapped);
    // Something else stands where an object has to be: the new value takes its place.
    return withValue(text, path.first(way.steps), QJsonObject{{path[way.steps], wrapped}});
}

} // namespace hall::ui
