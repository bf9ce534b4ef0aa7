// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/worker/record_diff.h"

#include "core/json/canonical_json.h"

#include <QJsonArray>
#include <QMap>

#include <utility>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

using ValueLeaves = QMap<MemberPath, QJsonValue>;

void collect(const QJsonObject& object, const MemberPath& path, ValueLeaves& leaves)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const MemberPath here = path + MemberPath{it.key()};
        const QJsonValue value = it.value();
        if (value.isObject() && !value.toObject().isEmpty())
            collect(value.toObject(), here, leaves);
        else
            leaves.insert(here, value);
    }
}

ValueLeaves leavesOf(QJsonObject record)
{
    record.remove(u"artifact_hash"_s);
    ValueLeaves leaves;
    collect(record, {}, leaves);
    return leaves;
}

const QJsonValue absent(QJsonValue::Undefined);

QStringList textsOf(const QJsonArray& list)
{
    QStringList texts;
    for (const QJsonValue& item : list)
        texts.append(valueWords(item));
    return texts;
}

} // namespace

std::vector<MemberChange> recordChanges(const QJsonObject& before, const QJsonObject& after)
{
    const ValueLeaves old = leavesOf(before);
    const ValueLeaves now = leavesOf(after);
    QMap<MemberPath, std::pair<QJsonValue, QJsonValue>> all;
    for (auto it = old.begin(); it != old.end(); ++it)
        all.insert(it.key(), {it.value(), absent});
    for (auto it = now.begin(); it != now.end(); ++it)
        all.insert(it.key(), {old.value(it.key(), absent), it.value()});
    std::vector<MemberChange> changes;
    for (auto it = all.begin(); it != all.end(); ++it) {
        if (it->first != it->second)
            changes.push_back({it.key(), it->first, it->second});
    }
    return changes;
}

QString valueWords(const QJsonValue& value)
{
    if (value.isUndefined())
        return u"–"_s;
    if (value.isString())
        return value.toString();
    if (value.isArray()) {
        const QStringList texts = textsOf(value.toArray());
        return texts.isEmpty() ? u"[]"_s : texts.join(u", "_s);
    }
    return QString::fromUtf8(canonicalJson(value));
}

QString listWords(const MemberChange& change)
{
    const auto isList = [](const QJsonValue& value) {
        return value.isArray() || value.isUndefined();
    };
    if (!isList(change.before) || !isList(change.after))
        return {};
    const QStringList old = textsOf(change.before.toArray());
    const QStringList now = textsOf(change.after.toArray());
    QStringList words;
    for (const QString& text : now) {
        if (!old.contains(text))
            words.append(u"+ "_s + text);
    }
    for (const QString& text : old) {
        if (!now.contains(text))
            words.append(u"− "_s + text);
    }
    return words.join(u'\n');
}

std::vector<MergedMember> mergeRecords(const QJsonObject& base, const QJsonObject& mine,
                                       const QJsonObject& theirs)
{
    QMap<MemberPath, MergedMember> members;
    for (const MemberChange& change : recordChanges(base, mine))
        members.insert(change.path, {change.path, change.before, change.after, change.before,
                                     MergedMember::From::Mine});
    for (const MemberChange& change : recordChanges(base, theirs)) {
        auto known = members.find(change.path);
        if (known == members.end()) {
            members.insert(change.path, {change.path, change.before, change.before, change.after,
                                         MergedMember::From::Theirs});
            continue;
        }
        known->theirs = change.after;
        known->from =
            known->mine == change.after ? MergedMember::From::Both : MergedMember::From::Conflict;
    }
    // One replaced what the other changed a part of: `a` here, `a.b` there.
    for (auto it = members.begin(); it != members.end(); ++it) {
        for (auto other = std::next(it); other != members.end(); ++other) {
            const bool inside = other.key().size() > it.key().size() &&
                                other.key().first(it.key().size()) == it.key();
            if (inside && it->from != other->from) {
                it->from = MergedMember::From::Conflict;
                other->from = MergedMember::From::Conflict;
            }
        }
    }
    return {members.begin(), members.end()};
}

} // namespace hall::ui
