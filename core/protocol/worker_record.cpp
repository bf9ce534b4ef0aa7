// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/worker_record.h"

#include "core/json/canonical_json.h"
#include "core/json/json_reader.h"
#include "core/protocol/grammar.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView attestationStatusNames[] = {"unattested", "attested", "pending", "denied"};
constexpr int highestTier = 8;
constexpr QStringView hashPrefix = u"sha256:";

QString numberText(const QJsonValue& value)
{
    return QString::fromLatin1(canonicalNumber(value.toDouble()));
}

/// Reads the members of one record. After the first problem every call is a no-op.
class RecordReader {
public:
    RecordReader(const QJsonObject& json, RecordStrictness strictness, const QString& path,
                 QStringList* warnings)
        : m_json(json), m_strictness(strictness), m_path(path), m_warnings(warnings)
    {}

    const std::optional<Error>& error() const { return m_error; }

    void id(const QString& name, QString& target)
    {
        const QJsonValue value = required(name);
        if (!m_error && text(value, pathOf(name), target))
            checkId(target, pathOf(name));
    }

    void capabilities(QStringList& target)
    {
        const QString name = u"capabilities"_s;
        const QJsonValue value = required(name);
        if (m_error || !texts(value, pathOf(name), target))
            return;
        if (target.isEmpty())
            return invalid(pathOf(name), u"must list at least one capability"_s);
        for (qsizetype i = 0; i < target.size() && !m_error; ++i) {
            const QString path = jsonPathIndex(pathOf(name), i);
            checkId(target[i], path);
            if (m_strictness == RecordStrictness::Enrolment && target.indexOf(target[i]) != i)
                invalid(path, QString(u"is " + quotedForMessage(target[i]) +
                                      u", which the list has already"));
        }
    }

    template <typename Enum>
    void word(const QString& name, Enum& target, std::optional<Enum> (*parse)(QStringView),
              const QString& words)
    {
        const QJsonValue value = optional(name);
        QString given;
        if (value.isUndefined() || !text(value, pathOf(name), given))
            return;
        if (const auto parsed = parse(given))
            target = *parsed;
        else
            invalid(pathOf(name),
                    QString(u"must be one of " + words + u", not " + quotedForMessage(given)));
    }

    void policyTier(std::optional<int>& target)
    {
        const QString name = u"policy_tier"_s;
        const QJsonValue value = optional(name);
        if (value.isUndefined())
            return;
        const double number = value.toDouble(-1);
        if (!value.isDouble())
            wrongType(pathOf(name), u"an integer from 0 to 8"_s, value);
        else if (number != std::trunc(number) || number < 0 || number > highestTier)
            invalid(pathOf(name),
                    QString(u"must be an integer from 0 to 8, not " + numberText(value)));
        else
            target = int(number);
    }

    void controls(const QString& name, QStringList& target)
    {
        const QJsonValue value = optional(name);
        QStringList given;
        if (value.isUndefined() || !texts(value, pathOf(name), given))
            return;
        for (qsizetype i = 0; i < given.size(); ++i) {
            if (looksLikeControlId(given[i])) {
                target.append(given[i]);
                continue;
            }
            illFormed(jsonPathIndex(pathOf(name), i),
                      QString(quotedForMessage(given[i]) +
                              u" is not a control id; it should look like ctrl.obs.audit-log"));
        }
    }

    void environments(std::optional<std::vector<Environment>>& target)
    {
        const QString name = u"allowed_environments"_s;
        const QJsonValue value = optional(name);
        QStringList given;
        if (value.isUndefined() || !texts(value, pathOf(name), given))
            return;
        std::vector<Environment> environments;
        for (qsizetype i = 0; i < given.size(); ++i) {
            const auto environment = parseEnvironment(given[i]);
            if (!environment)
                return invalid(jsonPathIndex(pathOf(name), i),
                               QString(u"must be one of dev, stage (or staging), prod (or "
                                       "production), edge, not " +
                                       quotedForMessage(given[i])));
            environments.push_back(*environment);
        }
        target = std::move(environments);
    }

    void egressAllowlist(QStringList& target)
    {
        const auto envelope = object(m_json, u"privilege_envelope"_s, m_path);
        if (!envelope)
            return;
        const QString envelopePath = pathOf(u"privilege_envelope"_s);
        const auto egress = object(*envelope, u"egress"_s, envelopePath);
        if (!egress)
            return;
        const QJsonValue list = egress->value(u"allowlist");
        if (!list.isUndefined())
            texts(list, envelopePath + u".egress.allowlist"_s, target);
    }

    /// What people are shown as a name: it has to look like what it is.
    void shownName(const QString& name)
    {
        const QJsonValue value = optional(name);
        QString given;
        if (value.isUndefined() || value.isNull() || !text(value, pathOf(name), given))
            return;
        if (!given.isEmpty() && !isAcceptableId(given))
            invalid(pathOf(name),
                    QString(u"must be at most 256 bytes without control, invisible or "
                            "direction-changing characters, not " +
                            quotedForMessage(given)));
    }

    void artifactHash(QString& target)
    {
        const QString name = u"artifact_hash"_s;
        const QJsonValue value = optional(name);
        if (value.isUndefined() || value.isNull() || !text(value, pathOf(name), target))
            return;
        if (!target.startsWith(hashPrefix) ||
            !isSha256Hex(QStringView(target).sliced(hashPrefix.size())))
            invalid(pathOf(name), QString(u"must be sha256: and 64 lower-case hex digits, not " +
                                          quotedForMessage(target)));
    }

    void attestation(WorkerRecord& record)
    {
        const auto attestation = object(m_json, u"attestation"_s, m_path);
        if (!attestation)
            return;
        record.hasAttestation = true;
        const QString path = pathOf(u"attestation"_s);
        const QJsonValue source = attestation->value(u"source_file");
        if (!source.isUndefined() && !source.isNull())
            text(source, path + u".source_file"_s, record.attestationSource);
        const QJsonValue hash = attestation->value(u"code_hash");
        const QString hashPath = path + u".code_hash"_s;
        QString given;
        if (hash.isUndefined() || hash.isNull() || !text(hash, hashPath, given))
            return;
        const QStringView hex = given.startsWith(hashPrefix)
                                    ? QStringView(given).sliced(hashPrefix.size())
                                    : QStringView(given);
        if (isSha256Hex(hex))
            record.attestedCodeHash = given;
        else
            illFormed(hashPath, u"must be 64 lower-case hex digits, with or without sha256:"_s);
    }

    void enrolledAt(QString& target)
    {
        const QJsonValue value = optional(u"enrolled_at"_s);
        if (!value.isUndefined() && !value.isNull())
            text(value, pathOf(u"enrolled_at"_s), target);
    }

private:
    QString pathOf(const QString& name) const { return jsonPathMember(m_path, name); }

    QJsonValue required(const QString& name)
    {
        const QJsonValue value = m_json.value(name);
        if (value.isUndefined() && !m_error)
            m_error = Error{u"missing field %1: a worker record needs worker_id, "
                            "worker_species_id and capabilities."_s.arg(pathOf(name)),
                            u"MISSING_FIELD"_s, pathOf(name)};
        return value;
    }

    QJsonValue optional(const QString& name) const
    {
        return m_error ? QJsonValue(QJsonValue::Undefined) : m_json.value(name);
    }

    /// A member that is an object, if given; null counts as not given.
    std::optional<QJsonObject> object(const QJsonObject& parent, const QString& name,
                                      const QString& parentPath)
    {
        const QJsonValue value = parent.value(name);
        if (m_error || value.isUndefined() || value.isNull())
            return std::nullopt;
        if (!value.isObject()) {
            wrongType(jsonPathMember(parentPath, name), u"an object"_s, value);
            return std::nullopt;
        }
        return value.toObject();
    }

    bool text(const QJsonValue& value, const QString& path, QString& target)
    {
        if (!value.isString()) {
            wrongType(path, u"a string"_s, value);
            return false;
        }
        target = value.toString();
        return true;
    }

    bool texts(const QJsonValue& value, const QString& path, QStringList& target)
    {
        if (!value.isArray()) {
            wrongType(path, u"an array of strings"_s, value);
            return false;
        }
        const QJsonArray items = value.toArray();
        for (qsizetype i = 0; i < items.size(); ++i) {
            QString item;
            if (!text(items.at(i), jsonPathIndex(path, i), item))
                return false;
            target.append(item);
        }
        return true;
    }

    void checkId(const QString& id, const QString& path)
    {
        if (!isAcceptableId(id))
            invalid(path, QString(u"must be a non-blank id of at most 256 bytes without control or "
                                  "invisible characters, not " +
                                  quotedForMessage(id)));
    }

    /// A control id or code hash that has not its form.
    void illFormed(const QString& path, const QString& problem)
    {
        if (m_strictness == RecordStrictness::Enrolment)
            invalid(path, problem);
        else if (m_warnings)
            m_warnings->append(QString(path + u' ' + problem + u"; it is left out."));
    }

    void wrongType(const QString& path, const QString& wanted, const QJsonValue& value)
    {
        invalid(path, QString(u"must be " + wanted + u", not " + jsonTypeName(value)));
    }

    void invalid(const QString& path, const QString& problem)
    {
        if (!m_error)
            m_error = Error{QString(path + u' ' + problem + u'.'), u"INVALID_MEMBER"_s, path};
    }

    const QJsonObject& m_json;
    const RecordStrictness m_strictness;
    const QString m_path;
    QStringList* const m_warnings;
    std::optional<Error> m_error;
};

} // namespace

QByteArrayView attestationStatusName(AttestationStatus status)
{
    return attestationStatusNames[std::size_t(status)];
}

QJsonObject WorkerAttestation::toJson() const
{
    return {{u"status"_s, QString::fromLatin1(attestationStatusName(status))},
            {u"code"_s, code},
            {u"reason"_s, reason},
            {u"at"_s, at},
            {u"signer"_s, signer}};
}

WorkerAttestation WorkerAttestation::fromJson(const QJsonObject& json)
{
    const QByteArray word = json[u"status"_s].toString().toLatin1();
    const auto found =
        std::find(std::begin(attestationStatusNames), std::end(attestationStatusNames), word);
    const bool known = found != std::end(attestationStatusNames);
    WorkerAttestation result;
    result.status = known ? AttestationStatus(found - std::begin(attestationStatusNames))
                          : AttestationStatus::Denied;
    result.code = json[u"code"_s].toString();
    result.reason = json[u"reason"_s].toString();
    result.at = json[u"at"_s].toString();
    result.signer = json[u"signer"_s].toString();
    return result;
}

Result<WorkerRecord> parseWorkerRecord(const QJsonObject& json, RecordStrictness strictness,
                                       const QString& path, QStringList* warnings)
{
    RecordReader reader(json, strictness, path, warnings);
    WorkerRecord record;
    reader.id(u"worker_id"_s, record.workerId);
    reader.id(u"worker_species_id"_s, record.speciesId);
    reader.capabilities(record.capabilities);
    reader.word(u"risk_tier"_s, record.riskTier, &parseRiskTier,
                u"low, medium, high, critical, unknown"_s);
    reader.policyTier(record.policyTier);
    reader.controls(u"required_controls"_s, record.requiredControls);
    reader.controls(u"currently_implements"_s, record.currentlyImplements);
    reader.environments(record.allowedEnvironments);
    reader.egressAllowlist(record.egressAllowlist);
    reader.artifactHash(record.artifactHash);
    reader.attestation(record);
    if (strictness == RecordStrictness::Bundle) {
        reader.word(u"status"_s, record.status, &parseWorkerStatus,
                    u"active, suspended, retired, revoked, banned"_s);
        reader.enrolledAt(record.enrolledAt);
    } else {
        for (const QString& name : {u"name"_s, u"owner"_s, u"contact"_s})
            reader.shownName(name);
    }
    if (reader.error())
        return *reader.error();
    record.json = json;
    return record;
}

} // namespace hall
