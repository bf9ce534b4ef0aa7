// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/audit/record_words.h"

#include "core/base/uuid.h"
#include "core/json/canonical_json.h"
#include "ui/models/worker/record_diff.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>

namespace hall::ui {

using namespace Qt::StringLiterals;

namespace {

struct RecordSay {
    Q_DECLARE_TR_FUNCTIONS(hall::ui::RecordWords)
};

struct KindWord {
    const char* kind;
    const char* word;
};
constexpr std::array kindWords{
    KindWord{record_kind::decision, QT_TRANSLATE_NOOP("hall::ui::RecordWords", "Decision")},
    KindWord{record_kind::registry, QT_TRANSLATE_NOOP("hall::ui::RecordWords", "Registry")},
    KindWord{record_kind::approval, QT_TRANSLATE_NOOP("hall::ui::RecordWords", "Approval")},
    KindWord{record_kind::reviewer, QT_TRANSLATE_NOOP("hall::ui::RecordWords", "Reviewer")},
    KindWord{record_kind::token, QT_TRANSLATE_NOOP("hall::ui::RecordWords", "Token")},
    KindWord{record_kind::configuration,
             QT_TRANSLATE_NOOP("hall::ui::RecordWords", "Configuration")},
    KindWord{record_kind::lockdown, QT_TRANSLATE_NOOP("hall::ui::RecordWords", "Switch")},
    KindWord{record_kind::integrity, QT_TRANSLATE_NOOP("hall::ui::RecordWords", "Integrity")},
};

/// What happened, by the record's own name for it.
struct EventWords {
    const char* name;
    const char* text;    ///< a sentence; %1 is the subject
    const char* subject; ///< path to it in `data`; empty: none
    CellTone tone = CellTone::Text;
};
#define HALL_EVENT(name, text, subject, tone)                                                      \
    EventWords                                                                                     \
    {                                                                                              \
        name, text, subject, CellTone::tone                                                        \
    }
constexpr std::array eventWords{
    HALL_EVENT("worker_enrolled",
               QT_TRANSLATE_NOOP("hall::ui::RecordWords", "Worker %1 was enrolled"), "worker_id",
               Text),
    HALL_EVENT("worker_updated",
               QT_TRANSLATE_NOOP("hall::ui::RecordWords", "The record of worker %1 was changed"),
               "worker_id", Text),
    HALL_EVENT("worker_removed",
               QT_TRANSLATE_NOOP("hall::ui::RecordWords", "Worker %1 was removed"), "worker_id",
               Ask),
    HALL_EVENT("worker_active",
               QT_TRANSLATE_NOOP("hall::ui::RecordWords", "Worker %1 may work again"), "worker_id",
               Good),
    HALL_EVENT("worker_suspended",
               QT_TRANSLATE_NOOP("hall::ui::RecordWords", "Worker %1 was suspended"), "worker_id",
               Ask),
    HALL_EVENT("worker_banned", QT_TRANSLATE_NOOP("hall::ui::RecordWords", "Worker %1 was banned"),
               "worker_id", Bad),
    HALL_EVENT("worker_retired",
               QT_TRANSLATE_NOOP("hall::ui::RecordWords", "Worker %1 was retired"), "worker_id",
               Ask),
    HALL_EVENT(
        "worker_attested",
        QT_TRANSLATE_NOOP("hall::ui::RecordWords", "The code of worker %1 is what was registered"),
        "worker_id", Good),
    HALL_EVENT("worker_not_attested",
               QT_TRANSLATE_NOOP("hall::ui::RecordWords",
                                 "The code of worker %1 is not what was registered"),
               "worker_id", Bad),
    HALL_EVENT("worker_tampered",
               QT_TRANSLATE_NOOP("hall::ui::RecordWords",
                                 "The code of worker %1 was changed behind the Hall's back"),
               "worker_id", Bad),
    HALL_EVENT("namespace_claimed",
               QT_TRANSLATE_NOOP("hall::ui::RecordWords", "Namespace %1 was claimed"), "namespace",
               Text),
    HALL_EVENT("namespace_released",
               QT_TRANSLATE_NOOP("hall::ui::RecordWords", "Namespace %1 was released"), "namespace",
               Ask),
    HALL_EVENT(
        "namespace_transferred",
        QT_TRANSLATE_NOOP("hall::ui::RecordWords", "Namespace %1 was given to another owner"),
        "namespace", Ask),
    HALL_EVENT("namespace_key_rotated",
               QT_TRANSLATE_NOOP("hall::ui::RecordWords", "Namespace %1 has a new signing key"),
               "namespace", Text),
    HALL_EVENT("hashes_banned",
               QT_TRANSLATE_NOOP("hall::ui::RecordWords", "Hashes were put on the ban list"), "",
               Bad),
    HALL_EVENT("ban_lifted",
               QT_TRANSLATE_NOOP("hall::ui::RecordWords", "The ban of hash %1 was lifted"),
               "before.sha256", Text),
    HALL_EVENT("trust_revoked",
               QT_TRANSLATE_NOOP("hall::ui::RecordWords", "Trust in agent %1 was revoked"), "agent",
               Bad),
    HALL_EVENT("trust_restored",
               QT_TRANSLATE_NOOP("hall::ui::RecordWords", "Trust in agent %1 was restored"),
               "agent", Good),
    HALL_EVENT("trust_incident",
               QT_TRANSLATE_NOOP("hall::ui::RecordWords", "An incident with agent %1 was reported"),
               "agent", Bad),
    HALL_EVENT("approval_opened",
               QT_TRANSLATE_NOOP("hall::ui::RecordWords", "A person was asked about %1"),
               "capability_id", Ask),
    HALL_EVENT("approval_approved",
               QT_TRANSLATE_NOOP("hall::ui::RecordWords", "A person approved %1"), "capability_id",
               Good),
    HALL_EVENT("approval_denied", QT_TRANSLATE_NOOP("hall::ui::RecordWords", "A person denied %1"),
               "capability_id", Bad),
    HALL_EVENT(
        "approval_modified",
        QT_TRANSLATE_NOOP("hall::ui::RecordWords", "A person approved %1 with other arguments"),
        "capability_id", Good),
    HALL_EVENT("approval_done_by_hand",
               QT_TRANSLATE_NOOP("hall::ui::RecordWords", "A person did %1 by hand"),
               "capability_id", Text),
    HALL_EVENT("approval_expired",
               QT_TRANSLATE_NOOP("hall::ui::RecordWords", "Nobody decided about %1 in time"),
               "capability_id", Bad),
    HALL_EVENT("approval_withdrawn",
               QT_TRANSLATE_NOOP("hall::ui::RecordWords", "The request for %1 was taken back"),
               "capability_id", Text),
    HALL_EVENT("approval_superseded",
               QT_TRANSLATE_NOOP("hall::ui::RecordWords",
                                 "The request for %1 is answered by something newer"),
               "capability_id", Text),
    HALL_EVENT(
        "approval_escalated",
        QT_TRANSLATE_NOOP("hall::ui::RecordWords", "The request for %1 went to a higher level"),
        "capability_id", Ask),
    HALL_EVENT("approval_raised",
               QT_TRANSLATE_NOOP("hall::ui::RecordWords",
                                 "The changed request for %1 needs a higher level"),
               "capability_id", Ask),
    HALL_EVENT("approval_too_fast",
               QT_TRANSLATE_NOOP("hall::ui::RecordWords", "A verdict about %1 came too fast"),
               "capability_id", Ask),
    HALL_EVENT(
        "answered_wrongly",
        QT_TRANSLATE_NOOP("hall::ui::RecordWords", "The questions about %1 were answered wrongly"),
        "capability_id", Ask),
    HALL_EVENT("first_reviewer_passed",
               QT_TRANSLATE_NOOP("hall::ui::RecordWords", "The first of two reviewers passed %1"),
               "capability_id", Text),
    HALL_EVENT("value_revealed",
               QT_TRANSLATE_NOOP("hall::ui::RecordWords",
                                 "A masked value of the request for %1 was looked at"),
               "capability_id", Text),
    HALL_EVENT("grant_revoked",
               QT_TRANSLATE_NOOP("hall::ui::RecordWords", "The standing grant for %1 was revoked"),
               "capability_id", Ask),
    HALL_EVENT("reviewer_added",
               QT_TRANSLATE_NOOP("hall::ui::RecordWords", "Reviewer %1 was added"), "reviewer.name",
               Text),
    HALL_EVENT("reviewer_removed",
               QT_TRANSLATE_NOOP("hall::ui::RecordWords", "Reviewer %1 was removed"),
               "reviewer.name", Ask),
    HALL_EVENT("reviewer_passphrase_changed",
               QT_TRANSLATE_NOOP("hall::ui::RecordWords", "Reviewer %1 has a new passphrase"),
               "reviewer.name", Text),
    HALL_EVENT(
        "wrong_passphrase",
        QT_TRANSLATE_NOOP("hall::ui::RecordWords", "A wrong passphrase was given for reviewer %1"),
        "reviewer.name", Bad),
    HALL_EVENT("token_created", QT_TRANSLATE_NOOP("hall::ui::RecordWords", "Token %1 was created"),
               "token.name", Text),
    HALL_EVENT("token_revoked", QT_TRANSLATE_NOOP("hall::ui::RecordWords", "Token %1 was revoked"),
               "token.name", Ask),
    HALL_EVENT("bundle_imported",
               QT_TRANSLATE_NOOP("hall::ui::RecordWords", "A bundle replaced the configuration"),
               "", Text),
    HALL_EVENT("catalog_imported",
               QT_TRANSLATE_NOOP("hall::ui::RecordWords", "A catalog was imported"), "", Text),
    HALL_EVENT("catalog_removed",
               QT_TRANSLATE_NOOP("hall::ui::RecordWords", "The imported catalog was removed"), "",
               Text),
    HALL_EVENT("webhook_added",
               QT_TRANSLATE_NOOP("hall::ui::RecordWords", "A webhook to %1 was added"), "after.url",
               Text),
    HALL_EVENT("webhook_removed",
               QT_TRANSLATE_NOOP("hall::ui::RecordWords", "The webhook to %1 was removed"),
               "before.url", Text),
    HALL_EVENT("webhook_disabled",
               QT_TRANSLATE_NOOP("hall::ui::RecordWords", "The webhook to %1 was switched off"),
               "before.url", Ask),
    HALL_EVENT("lockdown_on",
               QT_TRANSLATE_NOOP("hall::ui::RecordWords", "Lockdown began: everything is denied"),
               "", Bad),
    HALL_EVENT("lockdown_off", QT_TRANSLATE_NOOP("hall::ui::RecordWords", "Lockdown ended"), "",
               Good),
    HALL_EVENT("went_online", QT_TRANSLATE_NOOP("hall::ui::RecordWords", "The Hall went online"),
               "", Good),
    HALL_EVENT("went_offline", QT_TRANSLATE_NOOP("hall::ui::RecordWords", "The Hall went offline"),
               "", Ask),
    HALL_EVENT("LOG_WRITABLE_AGAIN",
               QT_TRANSLATE_NOOP("hall::ui::RecordWords", "The log can be written again"), "",
               Good),
    HALL_EVENT("LOG_VERIFIED",
               QT_TRANSLATE_NOOP("hall::ui::RecordWords", "The log was verified: %1"), "outcome",
               Text),
    HALL_EVENT("LOG_PROBLEM_ACKNOWLEDGED",
               QT_TRANSLATE_NOOP("hall::ui::RecordWords",
                                 "What is wrong with the log was acknowledged: %1"),
               "reason", Ask),
    HALL_EVENT("SIGNING_KEY_CREATED",
               QT_TRANSLATE_NOOP("hall::ui::RecordWords", "Signing key %1 was made"),
               "signing_key_id", Text),
    HALL_EVENT("SIGNING_KEY_ROTATED",
               QT_TRANSLATE_NOOP("hall::ui::RecordWords",
                                 "Signing key %1 took the place of the one before"),
               "signing_key_id", Text),
    HALL_EVENT("SIGNING_KEY_REPLACED",
               QT_TRANSLATE_NOOP(
                   "hall::ui::RecordWords",
                   "Signing key %1 was introduced without the one before: its file was lost"),
               "signing_key_id", Ask),
};
#undef HALL_EVENT

QString nameOf(const QJsonObject& data)
{
    for (const auto member : {"action"_L1, "event"_L1, "code"_L1}) {
        const QString name = data.value(member).toString();
        if (!name.isEmpty())
            return name;
    }
    return {};
}

const EventWords* wordsOf(const QString& name)
{
    const auto found = std::find_if(eventWords.begin(), eventWords.end(), [&](const auto& words) {
        return QLatin1StringView(words.name) == name;
    });
    return found == eventWords.end() ? nullptr : &*found;
}

/// `namespace_rules_changed` → "namespace rules changed".
QString spoken(QString name)
{
    return name.replace(u'_', u' ').toLower();
}

Fact fact(const QString& name, const QJsonValue& value)
{
    const bool isWord = value.isString() && !value.toString().contains(u' ');
    return {name, valueWords(value), isWord ? Fact::Kind::Id : Fact::Kind::Text, {}};
}

/// The members of `data`, those of objects by their path. Before and after are told apart below.
void collect(const QJsonObject& object, const QString& path, std::vector<Fact>& facts)
{
    constexpr std::size_t most = 60;
    for (auto it = object.begin(); it != object.end() && facts.size() < most; ++it) {
        if (path.isEmpty() && (it.key() == "before"_L1 || it.key() == "after"_L1))
            continue;
        const QJsonValue value = it.value();
        const QString name = path.isEmpty() ? it.key() : QString(path % u'.' % it.key());
        if (value.isObject())
            collect(value.toObject(), name, facts);
        else if (!value.isNull() && !valueWords(value).trimmed().isEmpty())
            facts.push_back(fact(name, value));
    }
}

void addChanges(const QJsonObject& data, std::vector<FactSection>& sections)
{
    const QJsonObject before = data.value("before"_L1).toObject();
    const QJsonObject after = data.value("after"_L1).toObject();
    constexpr std::size_t most = 40;
    FactSection section;
    section.title = before.isEmpty()  ? RecordSay::tr("New")
                    : after.isEmpty() ? RecordSay::tr("Taken away")
                                      : RecordSay::tr("Changed");
    for (const MemberChange& change : recordChanges(before, after)) {
        if (section.facts.size() == most) {
            section.facts.push_back(
                {RecordSay::tr("More"), RecordSay::tr("see the record"), Fact::Kind::Text, {}});
            break;
        }
        const QString was = valueWords(change.before);
        const QString is = valueWords(change.after);
        const QString text = before.isEmpty()  ? is
                             : after.isEmpty() ? was
                                               : RecordSay::tr("%1 → %2").arg(was, is);
        if (!text.trimmed().isEmpty())
            section.facts.push_back({memberPathText(change.path), text, Fact::Kind::Text, {}});
    }
    if (!section.facts.empty())
        sections.push_back(std::move(section));
}

} // namespace

QString kindWord(const QByteArray& kind)
{
    for (const KindWord& known : kindWords) {
        if (kind == known.kind)
            return RecordSay::tr(known.word);
    }
    return QString::fromUtf8(kind);
}

QString recordSentence(const QByteArray& kind, const QJsonObject& data)
{
    const QString name = nameOf(data);
    QString sentence;
    if (const EventWords* words = wordsOf(name)) {
        const QLatin1StringView path(words->subject);
        sentence = RecordSay::tr(words->text);
        if (!path.isEmpty())
            sentence = sentence.arg(valueWords(valueAt(data, memberPath(path))));
    } else {
        sentence = name.isEmpty() ? kindWord(kind)
                                  : RecordSay::tr("%1: %2").arg(kindWord(kind), spoken(name));
    }
    const QString reason = data.value("reason"_L1).toString();
    const QString note = reason.isEmpty() ? data.value("note"_L1).toString() : reason;
    return note.isEmpty() ? sentence : RecordSay::tr("%1: %2").arg(sentence, note);
}

CellTone recordTone(const QByteArray& kind, const QJsonObject& data)
{
    if (const EventWords* words = wordsOf(nameOf(data)))
        return words->tone;
    return kind == record_kind::integrity ? CellTone::Ask : CellTone::Text;
}

std::vector<FactSection> recordFacts(const RecordFields& fields, const QJsonObject& data)
{
    std::vector<FactSection> sections;
    FactSection who;
    who.facts.push_back(
        {RecordSay::tr("Time"),
         QDateTime::fromMSecsSinceEpoch(fields.recordedAtMs).toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s),
         Fact::Kind::Text, QString::fromLatin1(isoTime(fields.recordedAtMs))});
    who.facts.push_back({RecordSay::tr("Kind"), kindWord(fields.kind), Fact::Kind::Text, {}});
    if (!fields.actor.isEmpty())
        who.facts.push_back({RecordSay::tr("By"), fields.actor, Fact::Kind::Id, {}});
    sections.push_back(std::move(who));

    FactSection said;
    said.title = RecordSay::tr("What it says");
    collect(data, {}, said.facts);
    if (!said.facts.empty())
        sections.push_back(std::move(said));
    addChanges(data, sections);
    return sections;
}

std::vector<FactSection> chainFacts(const CommittedRecord& record, const RecordFields& fields)
{
    FactSection section;
    // Numbers of records are copied and compared: no separators of thousands.
    section.facts = {{RecordSay::tr("Sequence"), QString::number(record.seq), Fact::Kind::Id, {}},
                     {RecordSay::tr("Record id"), fields.id, Fact::Kind::Id, {}},
                     {RecordSay::tr("Receipt hash"),
                      QString::fromLatin1(record.hash.toHex()),
                      Fact::Kind::Id,
                      {}},
                     {RecordSay::tr("Previous hash"),
                      record.prevHash.isEmpty() ? RecordSay::tr("none: the first record")
                                                : QString::fromLatin1(record.prevHash.toHex()),
                      Fact::Kind::Id,
                      {}}};
    return {section};
}

} // namespace hall::ui
