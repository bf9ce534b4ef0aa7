// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_answer.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace hall {

DemoAnswer readDemoAnswer(const DemoRequest& request, int status, const QByteArray& reply,
                          const QString& failure)
{
    DemoAnswer answer;
    answer.request = request;
    answer.status = status;
    answer.reply = reply;
    if (status == 0) {
        answer.problem = failure;
        return answer;
    }
    const QJsonObject json = QJsonDocument::fromJson(reply).object();
    if (status != 200) {
        answer.problem = u"The Hall answered HTTP %1: %2"_s.arg(QString::number(status),
                                                                json[u"message"_s].toString());
        return answer;
    }
    answer.outcome = parseOutcome(json[u"outcome"_s].toString());
    if (!answer.outcome)
        answer.problem = u"The reply is not a decision."_s;
    answer.decisionId = json[u"decision_id"_s].toString();
    answer.denyCode = json[u"deny_reason_if_denied"_s].toObject()[u"code"_s].toString();
    return answer;
}

void DemoTally::add(const DemoAnswer& answer)
{
    if (!answer.decided()) {
        ++undecided;
        return;
    }
    switch (*answer.outcome) {
    case Outcome::Allow:
        ++allowed;
        return;
    case Outcome::Deny:
        ++denied;
        break;
    case Outcome::RequireHuman:
        ++escalated;
        break;
    }
    ++codes[answer.denyCode];
}

} // namespace hall
