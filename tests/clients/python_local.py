# SPDX-License-Identifier: GPL-3.0-or-later
"""A Python application that asks the Hall beside it: reads `denied` and `deny_reason`, no status."""
import json

import requests

import request_body

try:
    response = requests.post(
        request_body.URL,
        headers=request_body.headers(),
        data=request_body.replaced(json.dumps(request_body.fields())),
        timeout=10,
    )
    decision = response.json()
    request_body.report(
        not decision["denied"],
        status=response.status_code,
        denied=decision["denied"],
        deny_reason=decision["deny_reason"],
    )
except Exception as error:  # the application stops
    request_body.report(False, error=repr(error))
