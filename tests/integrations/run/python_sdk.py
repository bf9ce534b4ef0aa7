# SPDX-License-Identifier: GPL-3.0-or-later
"""The Python package. It does not wait for a person: the program asks again."""
import sys
import time

import report

sys.path.insert(0, str(report.KITS / "python"))
from pyhall import Denied, Hall  # noqa: E402


def work():
    hall = Hall(api_key=report.TOKEN, base_url=report.URL, timeout=float(report.TIMEOUT))
    guarded = hall.guard(report.CAPABILITY, worker_id=report.WORKER)(report.action)
    deadline = time.monotonic() + float(report.WAIT)
    while True:
        try:
            return guarded()
        except Denied as denied:
            waits = denied.decision.deny_code == "DENY_REQUIRES_HUMAN_APPROVAL"
            if not waits or time.monotonic() > deadline:
                return str(denied)
            time.sleep(0.2)


report.run(work)
