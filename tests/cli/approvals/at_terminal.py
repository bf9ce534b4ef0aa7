#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a program at a terminal of its own and plays the person: at_terminal.py STEPS PROGRAM ARG…

STEPS is a JSON list of what the person waits for and types then: {"see": "Reviewer:", "type": "alice"},
or {"see": "Answer", "choose": ["cust_1", "prod"]} to type the number of the choice among them, or
{"see": …, "wrong": […]} for one that is not. What the program said is printed; its exit code is ours.
"""
import json
import os
import pty
import re
import select
import sys
import time

PATIENCE = 90


def number_for(text, step):
    """The number of the last question's choice that is among the wanted ones, or is not."""
    choices = re.findall(r"^  (\d+)  (.*?)\r?$", text[text.rstrip().rfind("\r\n\r\n"):], re.MULTILINE)
    wanted = step.get("choose") or step["wrong"]
    for number, choice in choices:
        if (choice in wanted) == ("choose" in step):
            return number
    sys.exit(f"none of {wanted} among {choices}")


def main():
    steps = json.loads(sys.argv[1])
    child, terminal = pty.fork()
    if child == 0:
        os.execvp(sys.argv[2], sys.argv[2:])
    said = b""
    seen = 0
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if select.select([terminal], [], [], 1)[0]:
            try:
                chunk = os.read(terminal, 65536)
            except OSError:
                chunk = b""
            if not chunk:
                break
            said += chunk
        at = said.find(steps[0]["see"].encode(), seen) if steps else -1
        if at >= 0 and b"\n" in said[at:]:
            step = steps.pop(0)
            text = said[:at].decode()
            typed = step["type"] if "type" in step else number_for(text, step)
            seen = len(said)
            os.write(terminal, typed.encode() + b"\n")
    sys.stdout.buffer.write(said)
    sys.stdout.flush()
    if steps:
        print(f"\nnever seen: {steps[0]['see']}")
    status = os.waitpid(child, 0)[1]
    sys.exit(os.waitstatus_to_exitcode(status))


main()
