# SPDX-License-Identifier: GPL-3.0-or-later
"""The one setting that only this kit has."""
from tools.hall_gate import Stopped


def checked_threshold(value):
    """A number from 0 to 1."""
    try:
        number = float(str(value).strip())
    except ValueError:
        number = -1.0
    if not 0 <= number <= 1:
        raise Stopped(f"risk_threshold is a number from 0 to 1, not {str(value)[:40]!r}")
    return number
