#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Puts what the kits share into each of them: a kit is pasted or imported as one file.

The parts between the marks [hall …] come from langchain/hall_gate.py and langchain/hall_gate.mjs, and
the files that are imported into Flowise, n8n and Dify hold the code that stands beside them.
`embed.py` writes, `embed.py --check` only says what is not as it would write it.
"""
import json
import pathlib
import re
import sys
import textwrap

ROOT = pathlib.Path(__file__).resolve().parent
PYTHON, JAVASCRIPT = "langchain/hall_gate.py", "langchain/hall_gate.mjs"
MARKED = {
    PYTHON: ("curl/hall_ask.sh", "dify/code-node/main.py", "dify/http-node/source/build_request.py",
             "dify/http-node/source/read_answer.py", "langflow/hall_gate.py"),
    JAVASCRIPT: ("flowise/func.js", "n8n/source/build_request.js", "n8n/source/read_answer.js",
                 "pipedream/component.mjs", "pipedream/step.mjs"),
}
MARK = re.compile(r"^(?:#|//) \[hall (\w+)\]\n(.*?)^(?:#|//) \[/hall \1\]\n", re.M | re.S)


def with_shared_parts(text, parts):
    return MARK.sub(lambda mark: parts[mark.group(1)], text)


def flowise(text):
    tool = json.loads(text)
    tool["schema"] = json.dumps([
        {"id": number, "property": name, "description": what, "type": "string", "required": needed}
        for number, (name, what, needed) in enumerate((
            ("capability_id", "What is to be done, such as cap.doc.read", True),
            ("worker_id", "Who does it, such as org.acme.reader", True),
            ("env", "dev, stage, prod or edge; else dev", False),
            ("tenant_id", "For whom it is done; else org.default", False)))])
    tool["func"] = read("flowise/func.js")
    return json.dumps(tool, indent=2) + "\n"


def n8n(text):
    workflow = json.loads(text)
    for node in workflow["nodes"]:
        if node["type"] == "n8n-nodes-base.code":
            name = node["name"].lower().replace(" ", "_").replace("the_", "")
            node["parameters"]["jsCode"] = read(f"n8n/source/{name}.js")
    return json.dumps(workflow, indent=2, ensure_ascii=False) + "\n"


def dify(text):
    """Each `code: |  # FILE`, with the lines under it that are indented more."""
    def filled(block):
        indent = block.group(1)
        code = textwrap.indent(read("dify/http-node/" + block.group(2)), indent + "  ")
        return f"{indent}code: |  # {block.group(2)}\n{code}"

    return re.sub(r"^( *)code: \|  # (\S+)\n((?:\1  .*\n|\n)*)", filled, text, flags=re.M)


def read(name):
    return written.get(name) or (ROOT / name).read_text(encoding="utf-8")


written = {}
for source, kits in MARKED.items():
    parts = {mark.group(1): mark.group(0) for mark in MARK.finditer(read(source))}
    for kit in kits:
        written[kit] = with_shared_parts(read(kit), parts)
written["dify/approval-tool/tools/hall_gate.py"] = read(PYTHON)
for name, fill in (("flowise/tool.json", flowise), ("n8n/workflow.json", n8n),
                   ("dify/http-node/hall-gate.yml", dify)):
    written[name] = fill(read(name))

stale = [name for name, text in sorted(written.items())
         if not (ROOT / name).exists() or (ROOT / name).read_text(encoding="utf-8") != text]
if "--check" in sys.argv[1:]:
    for name in stale:
        print(f"{name}: run resources/integrations/embed.py", file=sys.stderr)
    sys.exit(1 if stale else 0)
for name in stale:
    (ROOT / name).write_text(written[name], encoding="utf-8")
    print(name)
