# SPDX-License-Identifier: GPL-3.0-or-later
"""LangChain for Python: tools that ask the Hall before each call.

    @hall_tool("cap.mail.send", worker_id="org.acme.mailer")
    def send_mail(to: str, text: str) -> str:
        "Sends a mail."
        ...

gives a StructuredTool. When the Hall does not allow, the function is not called, and the tool raises
ToolException with the reason. HALL_URL and HALL_TOKEN come from the environment.
"""
import functools
import logging
import os

from langchain_core.tools import StructuredTool, ToolException

from hall_gate import Stopped, ask_hall

log = logging.getLogger("hall")


def hall_tool(capability_id, *, worker_id, env=None, data_label="INTERNAL",
              tenant_id="org.default"):
    """Decorates a function. `env` is else HALL_ENV, else dev."""
    for name, value in (("capability_id", capability_id), ("worker_id", worker_id)):
        if not isinstance(value, str) or not value:
            raise TypeError(f"hall_tool needs {name}, a text that is not empty")

    def decorate(function):
        @functools.wraps(function)
        def ask_first(*arguments, **named):
            question = {
                "capability_id": capability_id,
                "worker_id": worker_id,
                "env": env or os.environ.get("HALL_ENV") or "dev",
                "data_label": data_label,
                "tenant_id": tenant_id,
            }
            try:
                ask_hall(os.environ.get("HALL_URL"), os.environ.get("HALL_TOKEN"), question,
                         timeout=os.environ.get("HALL_TIMEOUT_S", 10),
                         wait=os.environ.get("HALL_WAIT_S", 120))
            except Stopped as stopped:
                log.error("%s was not called: %s", function.__name__, stopped)
                raise ToolException(f"not called: {stopped}") from None
            return function(*arguments, **named)

        return StructuredTool.from_function(ask_first)

    return decorate
