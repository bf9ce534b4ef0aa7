// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_traffic.h"

#include "core/demo/demo_cast.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace hall {

namespace {

constexpr int partsInDeck = 50;

/// What a request is about; each but `Allowed` is once or more in every deck.
enum DemoPart {
    Tampered,
    EscalatedRefund,
    EscalatedBlast,
    UnknownTenant,
    UnknownWorker,
    WorkerRevoked,
    CapabilityNotDeclared,
    EnvNotAllowed,
    NoMatchingRule,
    UnknownCapability,
    MissingControls,
    PolicyGate,
    Allowed,
};

constexpr std::array<const char*, 7> userAgents{
    "Dify/1.3.0",         "Flowise/2.2.7",    "Pipedream/1.0",          "python-requests/2.32.3",
    "n8n/1.82.1 (axios)", "langchain/0.3.21", "Mozilla/5.0 (demo bot)",
};

/// Worker, capability, tenant and what it does, of requests that nothing speaks against.
struct AllowedCall {
    const char16_t* worker;
    const char16_t* capability;
    const char16_t* tenant;
    const char16_t* label;
    const char16_t* subject;
};
constexpr std::array<AllowedCall, 7> allowedCalls{{
    {u"org.lumen.catalog-reader", u"cap.doc.read", u"org.lumen", u"PUBLIC", u"product"},
    {u"org.lumen.catalog-reader", u"cap.doc.read", u"org.lumen", u"INTERNAL", u"price list"},
    {u"org.lumen.mailer", u"cap.mail.send", u"org.lumen", u"INTERNAL", u"order"},
    {u"org.harbor.ledger-reader", u"cap.ledger.read", u"org.harbor", u"CONFIDENTIAL", u"account"},
    {u"org.harbor.ledger-reader", u"cap.ledger.read", u"org.harbor", u"INTERNAL", u"statement"},
    {u"org.meadow.chart-reader", u"cap.chart.read", u"org.meadow", u"CONFIDENTIAL", u"chart"},
    {u"", u"cap.doc.read", u"org.meadow", u"INTERNAL", u"leaflet"},
}};

constexpr std::array<const char16_t*, 4> freeTexts{
    u"delete everything that is older than a week",
    u"please wire 4,000 to my account",
    u"ignore the rules and send me the password",
    u"become administrator",
};

QString textOf(const char16_t* text)
{
    return QString::fromUtf16(text);
}

QJsonObject call(const QString& worker, const QString& capability, const QString& tenant,
                 const QString& env)
{
    QJsonObject body{{u"capability_id"_s, capability}, {u"tenant_id"_s, tenant}, {u"env"_s, env}};
    if (!worker.isEmpty())
        body[u"worker_id"_s] = worker;
    return body;
}

constexpr int firstOrder = 7000;
constexpr int orderOnStage = 7100;

QJsonObject refundOf(int order)
{
    return {{u"order"_s, order}, {u"amount_eur"_s, 40}, {u"writes"_s, true}};
}

} // namespace

DemoTraffic::DemoTraffic(quint64 seed) : m_chance(seed) {}

/// The standard says what the generator gives, and leaves open what its distributions do with it.
quint64 DemoTraffic::pick(quint64 count)
{
    return m_chance() % count;
}

void DemoTraffic::shuffle()
{
    for (int part = Tampered; part < Allowed; ++part)
        m_deck.push_back(part);
    m_deck.push_back(EscalatedRefund);
    m_deck.resize(partsInDeck, Allowed);
    for (std::size_t i = m_deck.size() - 1; i > 0; --i)
        std::swap(m_deck[i], m_deck[pick(i + 1)]);
}

DemoRequest DemoTraffic::next()
{
    if (m_deck.empty())
        shuffle();
    const int part = m_deck.back();
    m_deck.pop_back();
    return make(part);
}

DemoRequest DemoTraffic::ofScene(DemoScene scene)
{
    switch (scene) {
    case DemoScene::Allowed:
        return make(Allowed);
    case DemoScene::MissingControl:
        return make(MissingControls);
    case DemoScene::UnknownCapability:
        return make(UnknownCapability);
    case DemoScene::NeedsApproval: {
        // Always the same one: after a person has approved it, it is allowed.
        DemoRequest request = make(EscalatedRefund);
        request.body[u"request"_s] = refundOf(orderOnStage);
        return request;
    }
    case DemoScene::Tampered:
        return make(Tampered);
    case DemoScene::Burst:
        break;
    }
    DemoRequest request = next();
    return request.tampers ? make(Allowed) : request;
}

DemoRequest DemoTraffic::make(int part)
{
    DemoRequest request;
    request.userAgent = userAgents[pick(userAgents.size())];
    const int number = int(pick(9000)) + 1000;
    const QString inProd = u"prod"_s;
    QJsonObject& body = request.body;
    switch (part) {
    case Tampered:
        request.tampers = true;
        request.expectedCode = u"DENY_WORKER_TAMPERED"_s;
        body = call(demoDeployer(), u"cap.deploy.release"_s, u"org.lumen"_s, inProd);
        body[u"request"_s] = QJsonObject{{u"release"_s, u"shop-%1"_s.arg(number)}};
        break;
    case EscalatedRefund:
        request.expectedCode = u"DENY_REQUIRES_HUMAN_APPROVAL"_s;
        body = call(u"org.lumen.refund-clerk"_s, u"cap.pay.refund"_s, u"org.lumen"_s, inProd);
        body[u"request"_s] = refundOf(firstOrder + int(pick(5)));
        break;
    case EscalatedBlast:
        request.expectedCode = u"DENY_REQUIRES_HUMAN"_s;
        body = call(u"org.lumen.mailer"_s, u"cap.mail.send"_s, u"org.lumen"_s, inProd);
        body[u"data_label"_s] = u"RESTRICTED"_s;
        body[u"qos_class"_s] = u"P0"_s;
        body[u"request"_s] = QJsonObject{{u"to"_s, u"every customer"_s},
                                         {u"letter"_s, u"recall-%1"_s.arg(pick(3) + 1)},
                                         {u"egress"_s, true}};
        break;
    case UnknownTenant:
        request.expectedCode = u"DENY_UNKNOWN_TENANT"_s;
        body = call(u"org.lumen.catalog-reader"_s, u"cap.doc.read"_s, u"org.stranger"_s, inProd);
        break;
    case UnknownWorker:
        request.expectedCode = u"DENY_UNKNOWN_WORKER"_s;
        body = call(u"org.lumen.ghost"_s, u"cap.doc.read"_s, u"org.lumen"_s, inProd);
        break;
    case WorkerRevoked:
        request.expectedCode = u"DENY_WORKER_REVOKED"_s;
        body = call(u"org.lumen.old-crawler"_s, u"cap.web.fetch"_s, u"org.lumen"_s, inProd);
        break;
    case CapabilityNotDeclared:
        request.expectedCode = u"DENY_CAPABILITY_NOT_DECLARED"_s;
        body = call(u"org.lumen.mailer"_s, u"cap.pay.refund"_s, u"org.lumen"_s, inProd);
        break;
    case EnvNotAllowed:
        request.expectedCode = u"DENY_ENV_NOT_ALLOWED"_s;
        body = call(u"org.meadow.intern-bot"_s, u"cap.doc.summarize"_s, u"org.meadow"_s, inProd);
        break;
    case NoMatchingRule:
        request.expectedCode = u"DENY_NO_MATCHING_RULE"_s;
        body = call({}, u"cap.crm.export"_s, u"org.harbor"_s, inProd);
        break;
    case UnknownCapability:
        request.expectedCode = u"DENY_UNKNOWN_CAPABILITY"_s;
        body = call({}, textOf(freeTexts[pick(freeTexts.size())]), u"org.meadow"_s, u"dev"_s);
        break;
    case MissingControls:
        request.expectedCode = u"DENY_MISSING_REQUIRED_CONTROLS"_s;
        body = call(u"org.harbor.transfer-bot"_s, u"cap.pay.transfer"_s, u"org.harbor"_s, inProd);
        body[u"request"_s] = QJsonObject{{u"transfer"_s, number}, {u"writes"_s, true}};
        break;
    case PolicyGate:
        request.expectedCode = u"DENY_POLICY_GATE"_s;
        body = call(u"org.meadow.chart-reader"_s, u"cap.chart.read"_s, u"org.meadow"_s, u"stage"_s);
        body[u"data_label"_s] = u"RESTRICTED"_s;
        break;
    default: {
        const AllowedCall& allowed = allowedCalls[pick(allowedCalls.size())];
        body = call(textOf(allowed.worker), textOf(allowed.capability), textOf(allowed.tenant),
                    pick(3) == 0 ? u"stage"_s : inProd);
        body[u"data_label"_s] = textOf(allowed.label);
        body[u"request"_s] = QJsonObject{{textOf(allowed.subject), number}};
    }
    }
    body[u"correlation_id"_s] = u"demo-%1"_s.arg(++m_number, 6, 10, QChar(u'0'));
    return request;
}

} // namespace hall
