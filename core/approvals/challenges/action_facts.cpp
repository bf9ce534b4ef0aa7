// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approvals/challenges/action_facts.h"

#include "core/approvals/challenges/text_words.h"
#include "core/json/canonical_json.h"
#include "core/json/json_reader.h"
#include "core/protocol/masking/masking.h"
#include "core/protocol/masking/secret_scan.h"
#include "core/protocol/visible_text.h"

#include <QJsonArray>
#include <QJsonValue>
#include <QSet>

#include <algorithm>

namespace hall::challenges {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 60;
constexpr qsizetype longestName = 40;
constexpr int deepest = 6;
constexpr int mostFacts = 200;
constexpr int mostValues = 5'000; ///< looked at

const QSet<QString>& tellingWords()
{
    static const QSet<QString> words{
        u"id"_s,       u"ids"_s,         u"target"_s,     u"targets"_s,   u"to"_s,
        u"from"_s,     u"cc"_s,          u"bcc"_s,        u"recipient"_s, u"recipients"_s,
        u"receiver"_s, u"destination"_s, u"dest"_s,       u"dst"_s,       u"source"_s,
        u"src"_s,      u"account"_s,     u"accounts"_s,   u"user"_s,      u"users"_s,
        u"customer"_s, u"customers"_s,   u"member"_s,     u"tenant"_s,    u"email"_s,
        u"mail"_s,     u"address"_s,     u"phone"_s,      u"path"_s,      u"file"_s,
        u"files"_s,    u"folder"_s,      u"directory"_s,  u"table"_s,     u"tables"_s,
        u"database"_s, u"db"_s,          u"schema"_s,     u"bucket"_s,    u"volume"_s,
        u"disk"_s,     u"host"_s,        u"hostname"_s,   u"server"_s,    u"cluster"_s,
        u"instance"_s, u"domain"_s,      u"url"_s,        u"uri"_s,       u"endpoint"_s,
        u"iban"_s,     u"repo"_s,        u"repository"_s, u"branch"_s,    u"channel"_s,
        u"name"_s,     u"role"_s,        u"permission"_s, u"group"_s,     u"amount"_s,
        u"price"_s,    u"sum"_s,         u"total"_s,      u"value"_s,     u"quantity"_s,
        u"qty"_s,      u"count"_s,       u"number"_s,     u"percent"_s,   u"rate"_s,
        u"salary"_s,   u"limit"_s,       u"currency"_s,   u"order"_s,     u"invoice"_s,
        u"payment"_s,  u"resource"_s,    u"record"_s,     u"replicas"_s,  u"port"_s,
        u"image"_s,    u"query"_s,       u"command"_s,    u"sql"_s,       u"object"_s,
        u"item"_s,     u"project"_s,     u"snapshot"_s,   u"backup"_s,
    };
    return words;
}

/// They win over the others: a `trace_id` is no target.
const QSet<QString>& metadataWords()
{
    static const QSet<QString> words{
        u"trace"_s,       u"span"_s,     u"correlation"_s, u"request"_s,  u"session"_s,
        u"timestamp"_s,   u"time"_s,     u"created"_s,     u"updated"_s,  u"at"_s,
        u"version"_s,     u"locale"_s,   u"lang"_s,        u"language"_s, u"format"_s,
        u"page"_s,        u"offset"_s,   u"cursor"_s,      u"note"_s,     u"notes"_s,
        u"comment"_s,     u"reason"_s,   u"description"_s, u"label"_s,    u"labels"_s,
        u"tag"_s,         u"tags"_s,     u"timeout"_s,     u"retry"_s,    u"retries"_s,
        u"idempotency"_s, u"meta"_s,     u"metadata"_s,    u"agent"_s,    u"client"_s,
        u"debug"_s,       u"encoding"_s, u"style"_s,       u"sort"_s,
    };
    return words;
}

FactWeight weightOf(const QString& path)
{
    const QStringList words = lowerWordsOf(path);
    const auto oneOf = [&words](const QSet<QString>& set) {
        return std::any_of(words.begin(), words.end(),
                           [&set](const QString& word) { return set.contains(word); });
    };
    if (oneOf(metadataWords()))
        return FactWeight::Metadata;
    return oneOf(tellingWords()) ? FactWeight::Telling : FactWeight::Ordinary;
}

bool canBeAskedAbout(const QString& name, const QJsonValue& value, const QString& text)
{
    bool masked = false;
    withSecretTextMasked(text, masked);
    return !masked && !isSecretMember(name, value) && !text.isEmpty() &&
           text.size() <= longestText && !text.contains(QStringView(maskedText)) &&
           isPlainlyVisible(text) && text == text.simplified();
}

class Walk {
public:
    std::vector<ArgumentFact> facts;

    void object(const QString& path, const QJsonObject& object, int depth)
    {
        for (auto it = object.constBegin(); it != object.constEnd() && !isFull(); ++it)
            value(jsonPathMember(path, it.key()), it.key(), it.value(), depth);
    }

private:
    bool isFull() const { return int(facts.size()) >= mostFacts || m_looked >= mostValues; }

    void value(const QString& path, const QString& name, const QJsonValue& value, int depth)
    {
        // A name that is cut or odd would not say which member is meant.
        ++m_looked;
        if (depth > deepest || path.size() > longestText || name.size() > longestName ||
            name.isEmpty() || !isPlainlyVisible(path))
            return;
        if (value.isObject()) {
            object(path, value.toObject(), depth + 1);
        } else if (value.isArray()) {
            const QJsonArray array = value.toArray();
            for (qsizetype i = 0; i < array.size() && !isFull(); ++i)
                this->value(jsonPathIndex(path, i), name, array.at(i), depth + 1);
        } else if (value.isString() || value.isDouble()) {
            // Long ones are not looked at: a scan of a megabyte for each sheet.
            const QString text =
                value.isString() ? value.toString() : QString::fromUtf8(canonicalJson(value));
            if (text.size() <= longestText && canBeAskedAbout(name, value, text))
                facts.push_back({path, text, value.isDouble(), weightOf(path)});
        }
    }

    int m_looked = 0;
};

} // namespace

std::vector<ArgumentFact> argumentFacts(const QJsonObject& arguments)
{
    Walk walk;
    walk.object({}, arguments, 1);
    return std::move(walk.facts);
}

} // namespace hall::challenges
