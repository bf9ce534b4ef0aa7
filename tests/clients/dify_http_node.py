# SPDX-License-Identifier: GPL-3.0-or-later
"""Dify, HTTP request node and IF/ELSE: the body is a text with variables put into it, the branch
looks at `denied` and at no status."""
import json
import os
import urllib.error
import urllib.request

import request_body

TEMPLATE = """{
  "capability_id": "{{capability}}",
  "worker_id": "{{worker}}",
  "env": "{{env}}",
  "data_label": "INTERNAL",
  "tenant_id": "org.acme"
}"""


def main():
    text = TEMPLATE
    for name, variable in (("capability", "CAPABILITY"), ("worker", "WORKER"),
                           ("env", "ENVIRONMENT")):
        text = text.replace("{{%s}}" % name, os.environ[variable])
    request = urllib.request.Request(request_body.URL, data=request_body.replaced(text),
                                     headers=request_body.headers(), method="POST")
    try:
        with urllib.request.urlopen(request, timeout=10) as response:
            status, body = response.status, response.read()
    except urllib.error.HTTPError as error:
        status, body = error.code, error.read()
    decision = json.loads(body)
    request_body.report(
        decision["denied"] is False,
        status=status,
        denied=decision["denied"],
        decision_id=decision["decision_id"],
        species=decision["selected_worker_species_id"],
        artifact_hash=decision["artifact_hash"],
        deny_reason=decision["deny_reason"],
    )


try:
    main()
except Exception as error:  # the node fails, and with it the workflow
    request_body.report(False, error=repr(error))
