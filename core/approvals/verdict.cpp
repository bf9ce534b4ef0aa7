// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approvals/verdict.h"

#include "core/crypto/ed25519.h"
#include "core/json/canonical_json.h"
#include "core/protocol/masking/masking.h"

#include <QJsonArray>

namespace hall {

using namespace Qt::StringLiterals;

namespace {

QJsonValue completed(const QJsonValue& changed, const QJsonValue& sent)
{
    if (changed.isString()) {
        bool masked = false;
        const QJsonValue shown = withSecretsMasked(QJsonValue(sent), &masked);
        const bool untouched = changed == shown || changed.toString() == QStringView(maskedText);
        return untouched && !sent.isUndefined() ? sent : changed;
    }
    if (changed.isObject())
        return completedArguments(changed.toObject(), sent.toObject());
    if (changed.isArray()) {
        const QJsonArray before = sent.toArray();
        QJsonArray after;
        const QJsonArray items = changed.toArray();
        for (qsizetype i = 0; i < items.size(); ++i)
            after.append(completed(
                items.at(i), i < before.size() ? before.at(i) : QJsonValue(QJsonValue::Undefined)));
        return after;
    }
    return changed;
}

} // namespace

QJsonObject completedArguments(const QJsonObject& changed, const QJsonObject& sent)
{
    QJsonObject result;
    for (auto it = changed.constBegin(); it != changed.constEnd(); ++it)
        result.insert(it.key(), completed(it.value(), sent.value(it.key())));
    return result;
}

Result<RecordDraft> approvalRecord(const Approval& approval, const ApprovalEvent& event,
                                   const QByteArray& reviewerKey, qint64 nowMs)
{
    QJsonObject data = event.more;
    data[u"event"_s] = event.name;
    data[u"approval_id"_s] = approval.id;
    data[u"state"_s] = QLatin1StringView(approvalStateName(approval.state));
    data[u"artifact_hash"_s] = QString::fromLatin1(approval.key.artifactHash.toHex());
    data[u"capability_id"_s] = approval.capabilityId;
    data[u"worker_id"_s] = approval.workerId;
    data[u"tenant_id"_s] = approval.tenantId;
    data[u"level"_s] = QLatin1StringView(riskLevelName(approval.level));
    data[u"supervisor_level"_s] = QLatin1StringView(supervisorLevelName(approval.supervisorLevel));
    if (!event.reviewerId.isEmpty()) {
        data[u"reviewer_id"_s] = event.reviewerId;
        data[u"reviewer"_s] = event.reviewerName;
        data[u"challenge"_s] = QLatin1StringView(challengeName(approval.challenge));
        data[u"spent_ms"_s] = event.spentMs;
        data[u"rubber_stamp"_s] = event.rubberStamp;
    }
    if (event.asked > 0) {
        data[u"questions_asked"_s] = event.asked;
        data[u"questions_right"_s] = event.right;
    }
    for (const auto& [name, text] :
         {std::pair{u"channel"_s, event.channel}, std::pair{u"note"_s, event.note},
          std::pair{u"use"_s, event.use}}) {
        if (!text.isEmpty())
            data[name] = text;
    }
    if (!reviewerKey.isEmpty()) {
        const auto signature = signEd25519(reviewerKey, canonicalJson(data));
        if (!signature)
            return signature.error();
        data[u"signature"_s] = QString::fromLatin1(signature->toBase64());
    }
    return eventDraft(record_kind::approval, nowMs, event.actor, data);
}

bool verifyApprovalRecord(const QJsonObject& data, const QByteArray& publicKey)
{
    QJsonObject signedData = data;
    const QJsonValue signature = signedData.take(u"signature"_s);
    return verifyEd25519(publicKey, canonicalJson(signedData),
                         QByteArray::fromBase64(signature.toString().toLatin1()));
}

} // namespace hall
