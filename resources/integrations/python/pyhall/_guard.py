# SPDX-License-Identifier: GPL-3.0-or-later
"""Functions that ask before they run."""
from __future__ import annotations

import asyncio
import functools
import inspect
from typing import Any, Callable, TypeVar, cast

from .errors import Denied
from .records import Decision

Function = TypeVar("Function", bound=Callable[..., Any])


def guarded(function: Function, decide: Callable[[], Decision]) -> Function:
    """`function`, run only when `decide` says yes. A coroutine function stays one, and its event
    loop goes on while the Hall is asked.
    """
    if inspect.isasyncgenfunction(function):
        raise TypeError("an asynchronous generator cannot be guarded; guard the function that "
                        "calls it")

    if inspect.iscoroutinefunction(function):
        @functools.wraps(function)
        async def ask_first_async(*arguments: Any, **named: Any) -> Any:
            _let_through(await asyncio.to_thread(decide))
            return await function(*arguments, **named)

        return cast(Function, ask_first_async)

    @functools.wraps(function)
    def ask_first(*arguments: Any, **named: Any) -> Any:
        _let_through(decide())
        return function(*arguments, **named)

    return cast(Function, ask_first)


def _let_through(decision: Decision) -> None:
    if not decision.allowed:
        raise Denied(decision)
