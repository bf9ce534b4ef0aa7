# SPDX-License-Identifier: GPL-3.0-or-later
"""What every Python run here shares: the action that must not run, and the report about it.

CASES is a list of {"url", "token"}: the kit is run with each of them, in a process of its own.
HALL_TIMEOUT_S, HALL_WAIT_S, CAPABILITY, WORKER come from the test too; KITS is the kits' folder.
"""
import json
import os
import pathlib
import sys

KITS = pathlib.Path(os.environ["KITS"])
STAND_IN = pathlib.Path(__file__).resolve().parent.parent / "stand_in"
URL = TOKEN = ""  # of the case that is run
TIMEOUT, WAIT = os.environ["HALL_TIMEOUT_S"], os.environ["HALL_WAIT_S"]
CAPABILITY, WORKER = os.environ["CAPABILITY"], os.environ["WORKER"]

sys.path.insert(0, str(STAND_IN))
ran = []


def action(*_arguments):
    ran.append(True)
    return "done"


def run(work):
    """`work` acts when it may; what it raises is what the integrator's log would show."""
    reports = [apart(case, work) for case in json.loads(os.environ["CASES"])]
    print(json.dumps({"reports": reports}))


def apart(case, work):
    """Runs one case in a copy of this process: what it leaves behind is in nobody's way."""
    ours, theirs = os.pipe()
    child = os.fork()
    if child == 0:
        global URL, TOKEN
        URL, TOKEN = os.environ["HALL_URL"], os.environ["HALL_TOKEN"] = case["url"], case["token"]
        try:
            log = str(work() or "")
        except Exception as error:
            log = f"{type(error).__name__}: {error}"
        os.write(theirs, json.dumps({"proceed": bool(ran), "log": log}).encode())
        os._exit(0)
    os.close(theirs)
    with open(ours, "rb") as pipe:
        text = pipe.read()
    os.waitpid(child, 0)
    return json.loads(text)
