# SPDX-License-Identifier: GPL-3.0-or-later
"""Dify, Python code node: requests, raise_for_status(), and all four members by index."""
import json

import requests

import request_body


def main():
    response = requests.post(
        request_body.URL,
        headers=request_body.headers(),
        data=request_body.replaced(json.dumps(request_body.fields())),
        timeout=5,
    )
    response.raise_for_status()
    body = response.json()
    return {
        "decision_id": body["decision_id"],
        "denied": body["denied"],
        "selected_worker_species_id": body["selected_worker_species_id"],
        "artifact_hash": body["artifact_hash"],
    }


try:
    result = main()
    request_body.report(
        result["denied"] is False,
        status=200,
        denied=result["denied"],
        decision_id=result["decision_id"],
        species=result["selected_worker_species_id"],
        artifact_hash=result["artifact_hash"],
    )
except Exception as error:  # the node fails, and with it the workflow
    request_body.report(False, error=repr(error))
