// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_cast.h"

#include "core/crypto/sha256.h"
#include "core/json/canonical_json.h"

#include <QDir>
#include <QJsonArray>
#include <QSaveFile>

#include <vector>

using namespace Qt::StringLiterals;

namespace hall {

namespace {

struct DemoWorker {
    QString id, species, capability, risk;
    QStringList environments; ///< empty: any
    QStringList implements;
    QString codeFile; ///< below the folder of the workers; empty: not attested
    QString status = u"active"_s;
};

QByteArray ledgerReaderScript()
{
    return "# Reads the lines of one account. Changes nothing.\n"
           "def run(account, lines):\n"
           "    return [line for line in lines if line['account'] == account]\n";
}

std::vector<DemoWorker> demoWorkers()
{
    return {
        {u"org.lumen.catalog-reader"_s,
         u"wrk.doc.reader"_s,
         u"cap.doc.read"_s,
         u"low"_s,
         {},
         {u"ctrl.audit.log"_s},
         {}},
        {u"org.lumen.mailer"_s,
         u"wrk.mail.sender"_s,
         u"cap.mail.send"_s,
         u"medium"_s,
         {},
         {u"ctrl.audit.log"_s, u"ctrl.rate.limit"_s},
         {}},
        {u"org.lumen.refund-clerk"_s,
         u"wrk.pay.refund"_s,
         u"cap.pay.refund"_s,
         u"high"_s,
         {},
         {u"ctrl.audit.log"_s},
         {}},
        {demoDeployer(),
         u"wrk.deploy.runner"_s,
         u"cap.deploy.release"_s,
         u"high"_s,
         {u"stage"_s, u"prod"_s},
         {u"ctrl.audit.log"_s},
         u"deployer.py"_s},
        {u"org.lumen.old-crawler"_s,
         u"wrk.web.crawler"_s,
         u"cap.web.fetch"_s,
         u"medium"_s,
         {},
         {},
         {},
         u"suspended"_s},
        {u"org.harbor.ledger-reader"_s,
         u"wrk.ledger.reader"_s,
         u"cap.ledger.read"_s,
         u"medium"_s,
         {u"stage"_s, u"prod"_s},
         {u"ctrl.audit.log"_s, u"ctrl.data.masking"_s},
         u"ledger_reader.py"_s},
        {u"org.harbor.transfer-bot"_s,
         u"wrk.pay.transfer"_s,
         u"cap.pay.transfer"_s,
         u"critical"_s,
         {u"prod"_s},
         {u"ctrl.audit.log"_s},
         {}},
        {u"org.meadow.chart-reader"_s,
         u"wrk.chart.reader"_s,
         u"cap.chart.read"_s,
         u"medium"_s,
         {},
         {u"ctrl.audit.log"_s, u"ctrl.data.masking"_s},
         {}},
        {u"org.meadow.intern-bot"_s,
         u"wrk.doc.intern"_s,
         u"cap.doc.summarize"_s,
         u"low"_s,
         {u"dev"_s},
         {},
         {}},
    };
}

QString workerFolder(const QString& folder)
{
    return defaultWorkerFolder(folder + u"/hall.db"_s);
}

QString codePath(const QString& folder, const QString& codeFile)
{
    return workerFolder(folder) + u'/' + codeFile;
}

QByteArray codeOf(const QString& codeFile)
{
    return codeFile == "deployer.py"_L1 ? demoDeployerScript(false) : ledgerReaderScript();
}

QJsonObject recordOf(const DemoWorker& worker, const QString& folder)
{
    QJsonObject record{
        {u"worker_id"_s, worker.id},
        {u"worker_species_id"_s, worker.species},
        {u"capabilities"_s, QJsonArray{worker.capability}},
        {u"risk_tier"_s, worker.risk},
        {u"status"_s, worker.status},
        {u"currently_implements"_s, QJsonArray::fromStringList(worker.implements)},
    };
    if (!worker.environments.isEmpty())
        record[u"allowed_environments"_s] = QJsonArray::fromStringList(worker.environments);
    if (!worker.codeFile.isEmpty()) {
        record[u"attestation"_s] = QJsonObject{
            {u"code_hash"_s, QString::fromLatin1(sha256(codeOf(worker.codeFile)).toHex())},
            {u"source_file"_s, codePath(folder, worker.codeFile)}};
    }
    if (const auto hash = recordArtifactHash(canonicalJson(record)))
        record[u"artifact_hash"_s] = *hash;
    return record;
}

QJsonObject ruleOf(const QString& id, const QString& capability, const QString& species,
                   const QJsonObject& decision)
{
    QJsonObject whole = decision;
    whole[u"candidate_workers_ranked"_s] =
        QJsonArray{QJsonObject{{u"worker_species_id"_s, species}}};
    return {{u"rule_id"_s, id},
            {u"match"_s, QJsonObject{{u"capability_id"_s, capability}}},
            {u"decision"_s, whole}};
}

/// Rules for what needs more than a worker that may do it; the others follow from the workers.
QJsonArray demoRules()
{
    const QJsonObject attested{
        {u"preconditions"_s, QJsonObject{{u"deny_if_no_attestation_in_prod"_s, true}}}};
    const QJsonObject gated{{u"escalation"_s, QJsonObject{{u"policy_gate"_s, true}}}};
    return {
        ruleOf(
            u"demo.refund"_s, u"cap.pay.refund"_s, u"wrk.pay.refund"_s,
            {{u"escalation"_s,
              QJsonObject{{u"human_required_if"_s, QJsonArray{QJsonObject{{u"env"_s, u"prod"_s}}}},
                          {u"rationale"_s, u"A person signs off refunds in prod"_s}}}}),
        ruleOf(u"demo.transfer"_s, u"cap.pay.transfer"_s, u"wrk.pay.transfer"_s,
               {{u"required_controls_suggested"_s, QJsonArray{u"ctrl.four.eyes"_s}}}),
        ruleOf(u"demo.deploy"_s, u"cap.deploy.release"_s, u"wrk.deploy.runner"_s, attested),
        ruleOf(u"demo.ledger"_s, u"cap.ledger.read"_s, u"wrk.ledger.reader"_s, attested),
        ruleOf(u"demo.chart"_s, u"cap.chart.read"_s, u"wrk.chart.reader"_s, gated),
    };
}

QJsonObject demoPolicy()
{
    const QJsonObject restricted{
        {u"id"_s, u"demo.charts"_s},
        {u"match"_s, QJsonObject{{u"capability_id"_s, u"cap.chart.read"_s},
                                 {u"data_label"_s, u"RESTRICTED"_s}}},
        {u"decision"_s, u"DENY"_s},
        {u"reason"_s, u"Restricted charts stay with the people who treat the patient"_s}};
    return {{u"version"_s, u"policy.demo"_s},
            {u"rules"_s, QJsonArray{restricted}},
            {u"default"_s,
             QJsonObject{{u"decision"_s, u"ALLOW"_s}, {u"reason"_s, u"nothing against it"_s}}}};
}

Result<void> writeDemoFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return Error{u"The demo cannot write %1: %2."_s.arg(path, file.errorString()), u"DEMO_FOLDER"_s,
                 path};
}

} // namespace

QString demoDeployer()
{
    return u"org.lumen.deployer"_s;
}

QString demoDeployerCode(const QString& folder)
{
    return codePath(folder, u"deployer.py"_s);
}

QByteArray demoDeployerScript(bool changed)
{
    QByteArray script = "# Rolls out one release, after its checks have passed.\n"
                        "def run(release, checks):\n"
                        "    if not all(checks):\n"
                        "        raise SystemExit('a check has failed')\n"
                        "    return ['roll out', release]\n";
    if (changed)
        script.replace("not all(checks)", "False");
    return script;
}

Result<void> writeDemoDeployer(const QString& folder, bool changed)
{
    return writeDemoFile(demoDeployerCode(folder), demoDeployerScript(changed));
}

QStringList demoAttestedWorkers()
{
    QStringList ids;
    for (const DemoWorker& worker : demoWorkers()) {
        if (!worker.codeFile.isEmpty())
            ids.append(worker.id);
    }
    return ids;
}

QJsonObject demoBundle(const QString& folder)
{
    QJsonArray workers;
    for (const DemoWorker& worker : demoWorkers())
        workers.append(recordOf(worker, folder));
    const QJsonArray tenants{u"org.default"_s, u"org.lumen"_s, u"org.harbor"_s, u"org.meadow"_s};
    return {{u"config"_s, QJsonObject{{u"derive_rules"_s, true},
                                      {u"require_signatory"_s, true},
                                      {u"allowed_tenants"_s, tenants}}},
            {u"rules"_s, QJsonObject{{u"rules"_s, demoRules()}}},
            {u"policy"_s, demoPolicy()},
            {u"workers"_s, workers},
            {u"namespaces"_s, QJsonArray{u"org.lumen"_s, u"org.harbor"_s, u"org.meadow"_s}}};
}

Result<HallOptions> prepareDemo(const QString& folder)
{
    HallOptions options;
    options.databasePath = folder + u"/hall.db"_s;
    options.configPath = folder + u"/demo.json"_s;
    options.workerFolders = {workerFolder(folder)};
    // What is thrown away at the end need not survive a power cut.
    options.durability = Durability::Process;
    options.demo = true;
    if (!QDir().mkpath(workerFolder(folder))) {
        return Error{u"The demo cannot make the folder %1."_s.arg(workerFolder(folder)),
                     u"DEMO_FOLDER"_s, workerFolder(folder)};
    }
    for (const DemoWorker& worker : demoWorkers()) {
        if (worker.codeFile.isEmpty())
            continue;
        const QString path = codePath(folder, worker.codeFile);
        if (const auto written = writeDemoFile(path, codeOf(worker.codeFile)); !written)
            return written.error();
    }
    if (const auto written = writeDemoFile(options.configPath, canonicalJson(demoBundle(folder)));
        !written)
        return written.error();
    return options;
}

} // namespace hall
