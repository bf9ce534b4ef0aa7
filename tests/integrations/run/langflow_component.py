# SPDX-License-Identifier: GPL-3.0-or-later
"""Langflow's component, with a stand-in of its base class: inputs are attributes, and what follows
runs only when the method of the output comes back.
"""
import importlib.util

import report

spec = importlib.util.spec_from_file_location("kit", report.KITS / "langflow" / "hall_gate.py")
kit = importlib.util.module_from_spec(spec)
spec.loader.exec_module(kit)


def work():
    gate = kit.HallGate(message="do it", hall_url=report.URL, hall_token=report.TOKEN,
                        capability_id=report.CAPABILITY, worker_id=report.WORKER,
                        timeout_s=report.TIMEOUT, wait_s=report.WAIT)
    try:
        for passed in gate.run_outputs():
            report.action(passed)
    except Exception as error:
        return f"{gate.logs}: {error}"
    return gate.status


report.run(work)
