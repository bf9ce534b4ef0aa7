// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integrations/kit_run.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hall::test {

using namespace Qt::StringLiterals;

QList<Kit> kits()
{
    static constexpr Kit all[] = {
        {.script = "curl.py"},
        {.script = "dify_approval_tool.py"},
        {.script = "dify_code_node.py"},
        {.script = "dify_http_node.py", .followsRedirects = true},
        {.script = "flowise.mjs", .usesNpm = true},
        {.script = "langchain_js.mjs", .usesNpm = true},
        {.script = "langchain_python.py"},
        {.script = "langflow_component.py"},
        {.script = "mcp.mjs",
         .usesNpm = true,
         .saysSettings = false,
         .trimsToken = true,
         .speaksHttp = false},
        {.script = "n8n.mjs", .trimsToken = true},
        {.script = "pipedream_component.mjs"},
        {.script = "pipedream_step.mjs"},
        {.script = "python_sdk.py", .bindsReply = false, .saysSettings = false},
        {.script = "typescript.mjs", .usesNpm = true},
    };
    const bool npm = QFileInfo::exists(QStringLiteral(HALL_KIT_TESTS "/node_modules/.made-from"));
    QList<Kit> result;
    for (const Kit& kit : all) {
        if (npm || !kit.usesNpm)
            result.append(kit);
    }
    return result;
}

QString kitScript(const QString& name)
{
    return QStringLiteral(HALL_KIT_TESTS "/run/") + name;
}

QList<KitReport> runKit(Sandbox& sandbox, const Kit& kit, const KitQuestion& question,
                        const QList<KitCase>& cases)
{
    QJsonArray list;
    for (const KitCase& one : cases)
        list.append(QJsonObject{{u"url"_s, one.url}, {u"token"_s, one.token}});
    sandbox.setVariable(u"CASES"_s,
                        QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact)));
    sandbox.setVariable(u"KITS"_s, QStringLiteral(HALL_KITS));
    sandbox.setVariable(u"DIFYPKG"_s, QStringLiteral(HALL_DIFYPKG));
    sandbox.setVariable(u"HALL_TIMEOUT_S"_s, question.timeoutS);
    sandbox.setVariable(u"HALL_WAIT_S"_s, question.waitS);
    sandbox.setVariable(u"CAPABILITY"_s, question.capability);
    sandbox.setVariable(u"WORKER"_s, question.worker);
    sandbox.setVariable(u"PYTHONDONTWRITEBYTECODE"_s, u"1"_s);
    const QString script = QLatin1String(kit.script);
    const RunResult run =
        sandbox.runProgram(script.endsWith(u".py"_s) ? u"/usr/bin/python3"_s : u"/usr/bin/node"_s,
                           {kitScript(script)});
    const QJsonArray reports = QJsonDocument::fromJson(run.out)[u"reports"_s].toArray();
    QList<KitReport> result;
    for (qsizetype i = 0; i < cases.size(); ++i) {
        const QJsonObject report = reports.at(i).toObject();
        if (run.exit == 0 && report[u"proceed"_s].isBool())
            result.append({.valid = true,
                           .proceeded = report[u"proceed"_s].toBool(),
                           .log = report[u"log"_s].toString()});
        else
            result.append(
                {.valid = false, .proceeded = false, .log = QString::fromUtf8(run.all())});
    }
    return result;
}

} // namespace hall::test
