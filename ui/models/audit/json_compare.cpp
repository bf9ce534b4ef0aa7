// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/audit/json_compare.h"

#include "core/json/canonical_json.h"
#include "core/json/json_reader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

struct JsonCompareSay {
    Q_DECLARE_TR_FUNCTIONS(hall::ui::JsonCompare)
};

/// By path; the items of a list with their numbers padded, so that 10 comes after 9.
using Leaves = QMap<QString, std::pair<QString, QString>>;

void collect(const QJsonValue& value, const QString& sortKey, const QString& path, Leaves& leaves)
{
    if (value.isObject() && !value.toObject().isEmpty()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            collect(it.value(), sortKey + u'\x1' + it.key(),
                    path.isEmpty() ? it.key() : QString(path + u'.' + it.key()), leaves);
    } else if (value.isArray() && !value.toArray().isEmpty()) {
        constexpr int digits = 8;
        int index = 0;
        for (const QJsonValue& item : value.toArray()) {
            const QString number = QString::number(index++);
            collect(item, sortKey + u'\x1' + number.rightJustified(digits, u'0'),
                    QString(path + u'[' + number + u']'), leaves);
        }
    } else if (!sortKey.isEmpty()) { // an empty whole has no members
        leaves.insert(sortKey, {path, QString::fromUtf8(canonicalJson(value))});
    }
}

} // namespace

Result<std::vector<ComparedMember>> compareJson(const QByteArray& left, const QByteArray& right)
{
    const auto one = readJsonObject(left);
    if (!one)
        return one.error();
    const auto other = readJsonObject(right);
    if (!other)
        return other.error();
    Leaves mine, theirs;
    collect(*one, {}, {}, mine);
    collect(*other, {}, {}, theirs);

    std::vector<ComparedMember> members;
    auto a = mine.cbegin();
    auto b = theirs.cbegin();
    using How = ComparedMember::How;
    while (a != mine.cend() || b != theirs.cend()) {
        const bool onlyLeft = b == theirs.cend() || (a != mine.cend() && a.key() < b.key());
        const bool onlyRight = !onlyLeft && (a == mine.cend() || b.key() < a.key());
        if (onlyLeft) {
            members.push_back({a->first, a->second, {}, How::OnlyLeft});
            ++a;
        } else if (onlyRight) {
            members.push_back({b->first, {}, b->second, How::OnlyRight});
            ++b;
        } else {
            members.push_back({a->first, a->second, b->second,
                               a->second == b->second ? How::Same : How::Different});
            ++a;
            ++b;
        }
    }
    return members;
}

QString comparedWord(ComparedMember::How how)
{
    switch (how) {
    case ComparedMember::How::Same:
        return JsonCompareSay::tr("same");
    case ComparedMember::How::Different:
        return JsonCompareSay::tr("different");
    case ComparedMember::How::OnlyLeft:
        return JsonCompareSay::tr("only left");
    case ComparedMember::How::OnlyRight:
        return JsonCompareSay::tr("only right");
    }
    return {};
}

} // namespace hall::ui
