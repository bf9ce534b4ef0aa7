# SPDX-License-Identifier: GPL-3.0-or-later
"""ask_once.py WORKER_ID CAPABILITY: one decision through the package, as JSON."""
import dataclasses
import json
import sys

from pyhall import Hall

decision = Hall().decisions.make(*sys.argv[1:], tenant_id="org.acme")
print(json.dumps({**dataclasses.asdict(decision), "proceed": bool(decision)}))
