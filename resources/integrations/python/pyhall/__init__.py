# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks a Hall whether a worker may run a capability now, and manages workers there.

Every decision that could not be had is a denial.
"""
from .asgi import HallMiddleware
from .errors import Denied, HallError
from .hall import Hall
from .records import Attestation, Claim, Decision, History, NamespaceCheck, Worker

__all__ = [
    "Attestation",
    "Claim",
    "Decision",
    "Denied",
    "Hall",
    "HallError",
    "HallMiddleware",
    "History",
    "NamespaceCheck",
    "Worker",
]
__version__ = "0.1.0"
