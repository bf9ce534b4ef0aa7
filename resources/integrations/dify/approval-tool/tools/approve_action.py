# SPDX-License-Identifier: GPL-3.0-or-later
"""One tool: may this action run? A decision is the tool's reply. Without one the tool fails."""
from collections.abc import Generator
from typing import Any

from dify_plugin import Tool
from dify_plugin.entities.tool import ToolInvokeMessage

from tools.hall_gate import Stopped, ask_hall
from tools.threshold import checked_threshold

RISK_LEVELS = ("auto", "low", "medium", "high", "critical")
MEMBERS = ("verdict", "risk_score", "risk_level", "denied", "audit_entry_id", "function_name",
           "message", "pending_approval_id", "modified_args", "reason")


class ApproveAction(Tool):
    def _invoke(self, tool_parameters: dict[str, Any]) -> Generator[ToolInvokeMessage, None, None]:
        result = decide(self.runtime.credentials, tool_parameters)
        for name in ("verdict", "denied", "message"):
            yield self.create_variable_message(name, result[name])
        yield self.create_json_message(result)


def decide(credentials, parameters):
    """What the Hall says about the action. Raises Stopped when there is no decision."""
    name = str(parameters.get("function_name") or "")
    if not name:
        raise Stopped("function_name is empty: say what is to run")
    level = str(parameters.get("risk_level") or "auto").lower()
    if level not in RISK_LEVELS:
        raise Stopped(f"risk_level is one of {', '.join(RISK_LEVELS)}, not {level[:40]!r}")
    question = {
        "function_name": name,
        "risk_level": level,
        "risk_threshold": checked_threshold(credentials.get("risk_threshold")),
        "wait_ms": 0,
    }
    if parameters.get("action_args") not in (None, ""):
        question["action_args"] = parameters["action_args"]
    try:
        reply = ask_hall(credentials.get("hall_url"), credentials.get("hall_token"), question,
                         timeout=parameters.get("timeout_s", 10),
                         wait=parameters.get("wait_s", 25), path="/api/evaluate")
    except Stopped as stopped:
        if stopped.reply is None:
            raise
        return result_of({**stopped.reply, "denied": True, "message": str(stopped)})
    if reply.get("verdict") == "approved":
        return result_of(reply)
    if reply.get("verdict") == "modified" and parameters.get("accept_modified") is True \
            and isinstance(reply.get("modified_args"), dict):
        return result_of(reply)
    return result_of({**reply, "denied": True,
                      "message": f"not approved as it is ({reply.get('verdict')}): a reviewer "
                                 "changed the arguments; run it with modified_args, and switch "
                                 "on accept_modified"})


def result_of(reply):
    result = {name: reply.get(name) for name in MEMBERS}
    result["denied"] = reply.get("denied") is not False
    result["verdict"] = str(result["verdict"] or "denied")
    result["message"] = str(result["message"] or "")
    return result
