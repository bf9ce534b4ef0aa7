# SPDX-License-Identifier: GPL-3.0-or-later
"""What an operator does to a Hall, with nothing but the HTTP contract.

govern.py URL ADMIN_TOKEN enroll WORKER_ID CAPABILITY
govern.py URL ADMIN_TOKEN go-offline | lockdown
"""
import hashlib
import json
import sys

import requests


def record(worker, capability):
    """A registry record with its hash, computed here and not by the Hall."""
    result = {
        "worker_id": worker,
        "worker_species_id": "wrk.doc.reader",
        "capabilities": [capability],
        "risk_tier": "low",
        "currently_implements": ["ctrl.obs.audit-log-append-only"],
        "description": "liest Verträge, schreibt nichts",
    }
    text = json.dumps(result, sort_keys=True, separators=(",", ":"))
    result["artifact_hash"] = "sha256:" + hashlib.sha256(text.encode()).hexdigest()
    return result


def main():
    url, token, verb, *arguments = sys.argv[1:]
    if verb == "enroll":
        path, body = "/enroll", record(*arguments)
    elif verb == "lockdown":
        path, body = "/api/lockdown", {"reason": "a test"}
    else:
        path, body = "/api/server/" + verb, {}
    response = requests.post(url + path, json=body, timeout=30,
                             headers={"Authorization": "Bearer " + token})
    print(response.text)
    response.raise_for_status()


main()
