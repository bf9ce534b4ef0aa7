// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/verify/records/request_scan.h"

#include "core/protocol/decision/action_request.h"
#include "core/protocol/vocabulary.h"

#include <QJsonObject>
#include <QString>

namespace hall {

using namespace Qt::StringLiterals;

void RequestScan::route(QByteArrayView generated)
{
    using Reader = MemberReader<RequestScan>;
    static constexpr std::array table{
        Reader{QByteArrayView("agent_id"), &RequestScan::textOrNull},
        Reader{QByteArrayView("blast_score"), &RequestScan::readBlastScore},
        Reader{QByteArrayView("capability_id"), &RequestScan::readCapability},
        Reader{QByteArrayView("correlation_id"), &RequestScan::readCorrelation},
        Reader{QByteArrayView("data_label"), &RequestScan::readLabel},
        Reader{QByteArrayView("dry_run"), &RequestScan::anyFlag},
        Reader{QByteArrayView("env"), &RequestScan::readEnv},
        Reader{QByteArrayView("principal"), &RequestScan::readPrincipal},
        Reader{QByteArrayView("qos_class"), &RequestScan::readQosClass},
        Reader{QByteArrayView("request"), &RequestScan::readPayload},
        Reader{QByteArrayView("session_id"), &RequestScan::textOrNull},
        Reader{QByteArrayView("tenant_id"), &RequestScan::readTenant},
        Reader{QByteArrayView("tenant_risk"), &RequestScan::readTenantRisk},
        Reader{QByteArrayView("wait_ms"), &RequestScan::readWaitMs},
        Reader{QByteArrayView("worker_id"), &RequestScan::readWorker},
    };
    correlation = generated;
    scanMembers(m_json, *this, table, &RequestScan::anyValue);
    if (capability.isEmpty())
        m_json.fail();
}

void RequestScan::readBlastScore()
{
    if (!takesNull())
        m_json.integer();
}

void RequestScan::readCorrelation()
{
    if (!takesNull())
        correlation = text();
}

void RequestScan::readWorker()
{
    if (!takesNull())
        worker = text();
}

void RequestScan::readEnv()
{
    env = word(Environment::Edge, &environmentName, &parseEnvironment);
}

void RequestScan::readLabel()
{
    label = word(DataLabel::Restricted, &dataLabelName, &parseDataLabel);
}

void RequestScan::readTenantRisk()
{
    word(TenantRisk::High, &tenantRiskName, &parseTenantRisk);
}

void RequestScan::readQosClass()
{
    word(QosClass::P3, &qosClassName, &parseQosClass);
}

void RequestScan::readWaitMs()
{
    constexpr qint64 maxWaitMs = 30'000;
    const qint64 wait = m_json.integer();
    if (wait < 0 || wait > maxWaitMs)
        m_json.fail();
}

void RequestScan::readPayload()
{
    using Reader = MemberReader<RequestScan>;
    static constexpr std::array table{
        Reader{QByteArrayView("egress"), &RequestScan::anyFlag},
        Reader{QByteArrayView("external_call"), &RequestScan::anyFlag},
        Reader{QByteArrayView("mutates_state"), &RequestScan::anyFlag},
        Reader{QByteArrayView("writes"), &RequestScan::anyFlag},
    };
    if (!takesNull())
        scanMembers(m_json, *this, table, &RequestScan::anyValue);
}

void RequestScan::readPrincipal()
{
    using Reader = MemberReader<RequestScan>;
    static constexpr std::array table{
        Reader{QByteArrayView("agent"), &RequestScan::textOrNull},
        Reader{QByteArrayView("delegation"), &RequestScan::textsOrNull},
        Reader{QByteArrayView("human"), &RequestScan::textOrNull},
        Reader{QByteArrayView("role"), &RequestScan::textOrNull},
        Reader{QByteArrayView("scope"), &RequestScan::textsOrNull},
        Reader{QByteArrayView("service"), &RequestScan::textOrNull},
    };
    if (!takesNull())
        scanMembers(m_json, *this, table, &RequestScan::anyValue);
}

void RequestScan::textOrNull()
{
    if (!takesNull())
        anyText();
}

void RequestScan::textsOrNull()
{
    if (!takesNull())
        anyTexts();
}

void RequestScan::action(QByteArrayView generated)
{
    // What an action means as a request is not said twice: its four members go through the function
    // that says it.
    QJsonObject body;
    m_json.object([&](const JsonName& member) {
        const QByteArrayView name = member.text;
        const bool isRead = name == "function_name" || name == "worker_id" ||
                            name == "environment" || name == "correlation_id";
        if (!isRead || m_json.next() != '"')
            return m_json.skip();
        body.insert(QString::fromLatin1(name), QString::fromUtf8(text()));
    });
    const RouteRequest request = requestOfAction(body, {}, QString::fromUtf8(generated));
    const auto kept = [this](const QString& text) -> QByteArrayView {
        return m_decoded.emplace_back(text.toUtf8());
    };
    capability = kept(request.capabilityId);
    worker = kept(request.workerId);
    correlation = kept(request.correlationId);
    tenant = kept(request.tenantId);
    env = environmentName(request.env);
    label = dataLabelName(request.dataLabel);
}

} // namespace hall
