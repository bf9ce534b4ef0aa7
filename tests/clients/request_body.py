# SPDX-License-Identifier: GPL-3.0-or-later
"""What every Python client here needs from its environment, and how it reports.

HALL_SERVER_URL   base URL of the Hall
HALL_CLIENT_TOKEN bearer token; empty: no Authorization header
HALL_CLIENT_BODY  a file with the bytes to send instead of the client's own request
CAPABILITY, WORKER, ENVIRONMENT
"""
import json
import os

URL = os.environ["HALL_SERVER_URL"] + "/api/route"


def headers():
    result = {"Content-Type": "application/json"}
    if os.environ.get("HALL_CLIENT_TOKEN"):
        result["Authorization"] = "Bearer " + os.environ["HALL_CLIENT_TOKEN"]
    return result


def replaced(body):
    """The bytes to send: `body`, or those of a scenario that sends something else."""
    path = os.environ.get("HALL_CLIENT_BODY")
    if path:
        with open(path, "rb") as file:
            return file.read()
    return body.encode()


def fields():
    return {
        "capability_id": os.environ["CAPABILITY"],
        "worker_id": os.environ["WORKER"],
        "env": os.environ["ENVIRONMENT"],
        "data_label": "INTERNAL",
        "tenant_id": "org.acme",
    }


def report(proceed, **more):
    print(json.dumps({"proceed": proceed, **more}), flush=True)
