# SPDX-License-Identifier: GPL-3.0-or-later
"""The plugin out of its package, with a stand-in of Dify's base classes. What asks goes on when the
tool's reply has `denied` false.
"""
import os
import sys
import tempfile
import zipfile

import report

# What is risky needs a person; what only reads does not.
ACTIONS = {"cap.doc.read": ("read_customer", "auto"), "cap.doc.delete": ("send_email", "medium")}


def work():
    name, level = ACTIONS.get(report.CAPABILITY, ("read_customer", "auto"))
    with tempfile.TemporaryDirectory() as folder:
        with zipfile.ZipFile(os.environ["DIFYPKG"]) as package:
            package.extractall(folder)
        sys.path.insert(0, folder)
        sys.dont_write_bytecode = True
        from tools.approve_action import ApproveAction

        tool = ApproveAction({"hall_url": report.URL, "hall_token": report.TOKEN,
                              "risk_threshold": os.environ.get("RISK_THRESHOLD", "0.4")})
        parameters = {"function_name": name, "risk_level": level,
                      "action_args": '{"to": "%s"}' % report.WORKER,
                      "accept_modified": os.environ.get("ACCEPT_MODIFIED") == "1",
                      "timeout_s": report.TIMEOUT, "wait_s": report.WAIT}
        replies = list(tool.invoke(parameters))
    result = [value for kind, value in replies if kind == "json"][0]
    assert dict(value for kind, value in replies if kind == "variable")["denied"] \
        == result["denied"]
    if result["denied"] is False:
        report.action()
    return result["message"]


report.run(work)
