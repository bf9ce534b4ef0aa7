# SPDX-License-Identifier: GPL-3.0-or-later
"""What goes wrong, as exceptions. No message holds an API key."""
from __future__ import annotations

from typing import TYPE_CHECKING, Optional

if TYPE_CHECKING:
    from .records import Decision


class HallError(Exception):
    """The Hall could not be asked, or refused. Never raised by `decisions.make`.

    status: the HTTP status; None when no answer came
    code:   for programs: the Hall's own, or UNREACHABLE, TIMEOUT, NOT_A_HALL, INVALID_MEMBER,
            MISSING_FIELD, UNAUTHORIZED from here
    field:  the member to blame, or None
    """

    def __init__(self, message: str, *, status: Optional[int] = None,
                 code: str = "INTERNAL_ERROR", field: Optional[str] = None) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.field = field


class Denied(Exception):
    """A guarded function was not run. `decision` says why."""

    def __init__(self, decision: Decision) -> None:
        super().__init__(decision.deny_reason)
        self.decision = decision
