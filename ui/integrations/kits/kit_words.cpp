// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/kits/kit_words.h"

#include <QCoreApplication>

namespace hall::ui {

namespace {

constexpr const char* knownKitWords[] = {
    QT_TRANSLATE_NOOP("hall::ui::Kits", "curl"),
    QT_TRANSLATE_NOOP(
        "hall::ui::Kits",
        "A shell script that runs a command only when the Hall allows, and the bare request."),
    QT_TRANSLATE_NOOP("hall::ui::Kits", "Shell script"),
    QT_TRANSLATE_NOOP("hall::ui::Kits", "export HALL_URL and HALL_TOKEN."),
    QT_TRANSLATE_NOOP("hall::ui::Kits",
                      "hall_ask.sh cap.doc.read org.acme.reader COMMAND ARGUMENTS"),
    QT_TRANSLATE_NOOP("hall::ui::Kits", "Dify approval tool"),
    QT_TRANSLATE_NOOP(
        "hall::ui::Kits",
        "A plugin with one tool: may this action run? What is risky waits for a person."),
    QT_TRANSLATE_NOOP("hall::ui::Kits", "Manifest"),
    QT_TRANSLATE_NOOP("hall::ui::Kits", "Settings"),
    QT_TRANSLATE_NOOP("hall::ui::Kits", "Tool"),
    QT_TRANSLATE_NOOP("hall::ui::Kits", "Code of the tool"),
    QT_TRANSLATE_NOOP("hall::ui::Kits", "Check of the settings"),
    QT_TRANSLATE_NOOP(
        "hall::ui::Kits",
        "hall-approval.difypkg is in /usr/share/doc/hall-monitor/examples/integrations/dify; a "
        "build of your own has it in build/integrations."),
    QT_TRANSLATE_NOOP("hall::ui::Kits",
                      "Plugins > Install plugin > From local package file. An unsigned plugin "
                      "needs FORCE_VERIFYING_SIGNATURE=false in Dify's settings."),
    QT_TRANSLATE_NOOP("hall::ui::Kits", "Enter HALL_URL, HALL_TOKEN and the risk threshold."),
    QT_TRANSLATE_NOOP("hall::ui::Kits",
                      "Put the tool before an action, and go on only when denied is false."),
    QT_TRANSLATE_NOOP("hall::ui::Kits", "Dify code node"),
    QT_TRANSLATE_NOOP(
        "hall::ui::Kits",
        "Python for a code node: it asks the Hall and says whether the action may run."),
    QT_TRANSLATE_NOOP("hall::ui::Kits", "Code node"),
    QT_TRANSLATE_NOOP("hall::ui::Kits", "Add a code node (Python) and paste main.py."),
    QT_TRANSLATE_NOOP("hall::ui::Kits",
                      "Input variables: hall_url and hall_token from environment variables; "
                      "capability_id, worker_id, environment, data_label, tenant_id."),
    QT_TRANSLATE_NOOP("hall::ui::Kits", "Output variables, all String: outcome, reason, "
                                        "decision_id, selected_worker_species_id, artifact_hash."),
    QT_TRANSLATE_NOOP("hall::ui::Kits", "Add IF/ELSE: go on when outcome is ALLOW."),
    QT_TRANSLATE_NOOP("hall::ui::Kits", "Dify HTTP node"),
    QT_TRANSLATE_NOOP("hall::ui::Kits", "A workflow to import: it asks the Hall by an HTTP request "
                                        "node and branches on the answer."),
    QT_TRANSLATE_NOOP("hall::ui::Kits", "Workflow (DSL)"),
    QT_TRANSLATE_NOOP("hall::ui::Kits", "Studio > Import DSL file, and choose hall-gate.yml."),
    QT_TRANSLATE_NOOP("hall::ui::Kits",
                      "Open Environment variables and set HALL_URL and HALL_TOKEN."),
    QT_TRANSLATE_NOOP("hall::ui::Kits", "Put your action on the way to the end node \"Allowed\"."),
    QT_TRANSLATE_NOOP("hall::ui::Kits", "Flowise"),
    QT_TRANSLATE_NOOP("hall::ui::Kits",
                      "A custom tool to import: an agent calls it before it acts."),
    QT_TRANSLATE_NOOP("hall::ui::Kits", "Custom tool to import"),
    QT_TRANSLATE_NOOP("hall::ui::Kits", "Its function, to read"),
    QT_TRANSLATE_NOOP("hall::ui::Kits", "Tools > Create > Load, and choose tool.json."),
    QT_TRANSLATE_NOOP("hall::ui::Kits", "Variables: HALL_URL and HALL_TOKEN."),
    QT_TRANSLATE_NOOP(
        "hall::ui::Kits",
        "Give the tool to the agent, and tell it to call hall_gate before every action."),
    QT_TRANSLATE_NOOP("hall::ui::Kits", "LangChain"),
    QT_TRANSLATE_NOOP("hall::ui::Kits",
                      "Tools, for Python and JavaScript, that ask the Hall before each call."),
    QT_TRANSLATE_NOOP("hall::ui::Kits", "Python"),
    QT_TRANSLATE_NOOP("hall::ui::Kits", "Python, the part that asks"),
    QT_TRANSLATE_NOOP("hall::ui::Kits", "JavaScript"),
    QT_TRANSLATE_NOOP("hall::ui::Kits", "JavaScript, the part that asks"),
    QT_TRANSLATE_NOOP("hall::ui::Kits", "Copy the two files of your language beside your own."),
    QT_TRANSLATE_NOOP("hall::ui::Kits", "Set HALL_URL and HALL_TOKEN in the environment."),
    QT_TRANSLATE_NOOP("hall::ui::Kits",
                      "Python: put @hall_tool(\"cap.mail.send\", worker_id=\"org.acme.mailer\") on "
                      "the function. JavaScript: hallTool(tool, { capabilityId, workerId })."),
    QT_TRANSLATE_NOOP("hall::ui::Kits", "Langflow"),
    QT_TRANSLATE_NOOP("hall::ui::Kits",
                      "A custom component that passes a message on only when the Hall allows."),
    QT_TRANSLATE_NOOP("hall::ui::Kits", "Custom component"),
    QT_TRANSLATE_NOOP("hall::ui::Kits", "New custom component, and paste hall_gate.py."),
    QT_TRANSLATE_NOOP("hall::ui::Kits", "Settings > Global variables: HALL_URL and HALL_TOKEN "
                                        "(credential), and choose them in the component."),
    QT_TRANSLATE_NOOP("hall::ui::Kits", "Connect it between a message and what acts on it."),
    QT_TRANSLATE_NOOP("hall::ui::Kits", "MCP"),
    QT_TRANSLATE_NOOP("hall::ui::Kits",
                      "The configuration with which an MCP client finds the Hall's tools."),
    QT_TRANSLATE_NOOP("hall::ui::Kits", "Client configuration"),
    QT_TRANSLATE_NOOP(
        "hall::ui::Kits",
        "Put the entry into your client's configuration, with this Hall's address and a token."),
    QT_TRANSLATE_NOOP("hall::ui::Kits", "Tell the agent: call hall.route before every action, and "
                                        "go on only when denied is false."),
    QT_TRANSLATE_NOOP("hall::ui::Kits", "n8n"),
    QT_TRANSLATE_NOOP(
        "hall::ui::Kits",
        "A workflow to import: it asks the Hall and stops with the reason unless the Hall allows."),
    QT_TRANSLATE_NOOP("hall::ui::Kits", "Workflow to import"),
    QT_TRANSLATE_NOOP("hall::ui::Kits", "Workflows > Import from file, and choose workflow.json."),
    QT_TRANSLATE_NOOP("hall::ui::Kits",
                      "Create a credential Header Auth named HALL_TOKEN: name Authorization, value "
                      "Bearer and the token. Choose it in the node Ask the Hall."),
    QT_TRANSLATE_NOOP("hall::ui::Kits", "Set HALL_URL in the node Settings."),
    QT_TRANSLATE_NOOP("hall::ui::Kits", "Put your action in place of \"Your action goes here\"."),
    QT_TRANSLATE_NOOP("hall::ui::Kits", "Pipedream"),
    QT_TRANSLATE_NOOP(
        "hall::ui::Kits",
        "A code step and a reusable action that end the workflow unless the Hall allows."),
    QT_TRANSLATE_NOOP("hall::ui::Kits", "Node.js code step"),
    QT_TRANSLATE_NOOP("hall::ui::Kits", "Reusable action"),
    QT_TRANSLATE_NOOP("hall::ui::Kits",
                      "Settings > Environment variables: HALL_URL and HALL_TOKEN."),
    QT_TRANSLATE_NOOP("hall::ui::Kits", "Add a Node.js code step before the step that acts, paste "
                                        "step.mjs, and put your own ids into its question."),
    QT_TRANSLATE_NOOP("hall::ui::Kits", "Or publish component.mjs with `pd publish component.mjs` "
                                        "and add the action Ask the Hall."),
    QT_TRANSLATE_NOOP(
        "hall::ui::Kits",
        "The Hall's own Python package: decisions, a decorator, and middleware for FastAPI."),
    QT_TRANSLATE_NOOP("hall::ui::Kits", "How to use it"),
    QT_TRANSLATE_NOOP("hall::ui::Kits", "The package"),
    QT_TRANSLATE_NOOP(
        "hall::ui::Kits",
        "Point PYTHONPATH at this folder, or pip install it into an environment of its own."),
    QT_TRANSLATE_NOOP("hall::ui::Kits",
                      "export PYHALL_REGISTRY (this Hall's address) and PYHALL_API_KEY (a token)."),
    QT_TRANSLATE_NOOP("hall::ui::Kits",
                      "@Hall().guard(\"cap.doc.read\", worker_id=\"org.acme.reader\") on the "
                      "function that acts."),
    QT_TRANSLATE_NOOP("hall::ui::Kits", "TypeScript"),
    QT_TRANSLATE_NOOP("hall::ui::Kits",
                      "One file without packages: askHall() comes back only when the Hall allows."),
    QT_TRANSLATE_NOOP("hall::ui::Kits", "Copy hall_gate.ts into your project."),
    QT_TRANSLATE_NOOP("hall::ui::Kits",
                      "await askHall({ url: process.env.HALL_URL, token: process.env.HALL_TOKEN, "
                      "question: { capability_id, worker_id } }) before the action."),
    QT_TRANSLATE_NOOP("hall::ui::Kits", "On a server only: a browser must not hold the token."),
};

} // namespace

std::span<const char* const> kitWords()
{
    return knownKitWords;
}

QString kitWord(const QString& words)
{
    return QCoreApplication::translate("hall::ui::Kits", words.toUtf8().constData());
}

} // namespace hall::ui
