# SPDX-License-Identifier: GPL-3.0-or-later
"""LangChain for Python, with a stand-in of the two classes that the kit uses."""
import sys

import report

sys.path.insert(0, str(report.KITS / "langchain"))
from hall_langchain import hall_tool  # noqa: E402


@hall_tool(report.CAPABILITY, worker_id=report.WORKER)
def act(what: str) -> str:
    """Does it."""
    return report.action(what)


report.run(lambda: act.invoke({"what": "x"}))
