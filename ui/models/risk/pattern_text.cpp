// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/risk/pattern_text.h"

#include "core/json/canonical_json.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype lineLength = 80;
constexpr qsizetype indentStep = 2;
constexpr std::array memberOrder{
    "_meta",    "words",        "open_words",      "reading_words", "weak_verbs",
    "patterns", "id",           "version",         "description",   "verbs",
    "nouns",    "environments", "unreadable_name", "floor",
};

QString jsonOf(const QJsonValue& value)
{
    QByteArray out;
    appendCanonicalJson(out, value);
    return QString::fromUtf8(out);
}

QString quoted(const QString& text)
{
    QByteArray out;
    appendJsonString(out, text);
    return QString::fromUtf8(out);
}

QStringList namesOf(const QJsonObject& object)
{
    QStringList names;
    for (const char* name : memberOrder) {
        if (object.contains(QLatin1StringView(name)))
            names.append(QString::fromLatin1(name));
    }
    const QStringList all = object.keys();
    for (const QString& name : all) {
        if (!names.contains(name))
            names.append(name);
    }
    return names;
}

QString lineBreak(qsizetype indent)
{
    return QString(u'\n' + QString(indent, u' '));
}

QString laidOut(const QJsonValue& value, qsizetype indent, qsizetype column);

/// Words: beside each other, in one line when they fit behind `column`.
QString wordLines(const QJsonArray& words, qsizetype indent, qsizetype column)
{
    QStringList items;
    for (const QJsonValue& word : words)
        items.append(jsonOf(word));
    const QString inLine = u'[' + items.join(u", "_s) + u']';
    if (column + inLine.size() <= lineLength)
        return inLine;
    QString text = u"["_s;
    qsizetype at = lineLength;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const qsizetype width = items.at(i).size() + 1;
        if (at + 1 + width > lineLength) {
            text += lineBreak(indent + indentStep);
            at = indent + indentStep;
        } else {
            text += u' ';
            ++at;
        }
        text += items.at(i);
        if (i + 1 < items.size())
            text += u',';
        at += width;
    }
    return text + lineBreak(indent) + u']';
}

QString arrayText(const QJsonArray& array, qsizetype indent, qsizetype column)
{
    const bool isNested = std::any_of(array.begin(), array.end(), [](const QJsonValue& item) {
        return item.isObject() || item.isArray();
    });
    if (!isNested)
        return wordLines(array, indent, column);
    QStringList items;
    for (const QJsonValue& item : array)
        items.append(laidOut(item, indent + indentStep, indent + indentStep));
    return u'[' + lineBreak(indent + indentStep) +
           items.join(QString(u',' + lineBreak(indent + indentStep))) + lineBreak(indent) + u']';
}

QString objectText(const QJsonObject& object, qsizetype indent)
{
    if (object.isEmpty())
        return u"{}"_s;
    QStringList members;
    const QStringList names = namesOf(object);
    for (const QString& name : names) {
        const QString head = quoted(name) + u": "_s;
        members.append(QString(head + laidOut(object.value(name), indent + indentStep,
                                              indent + indentStep + head.size())));
    }
    return u'{' + lineBreak(indent + indentStep) +
           members.join(QString(u',' + lineBreak(indent + indentStep))) + lineBreak(indent) + u'}';
}

QString laidOut(const QJsonValue& value, qsizetype indent, qsizetype column)
{
    if (value.isObject())
        return objectText(value.toObject(), indent);
    if (value.isArray())
        return arrayText(value.toArray(), indent, column);
    return jsonOf(value);
}

} // namespace

QString patternText(const QJsonObject& patterns)
{
    return QString(objectText(patterns, 0) + u'\n');
}

} // namespace hall::ui
