# SPDX-License-Identifier: GPL-3.0-or-later
"""reviewer.py URL TOKEN PASSPHRASE DECISION AGENT: the person alice. Waits until an approval is there
that was asked for with the token named AGENT, and decides.
"""
import json
import sys
import time
import urllib.error
import urllib.request

URL, TOKEN, PASSPHRASE, DECISION, AGENT = sys.argv[1:]


def talk(path, body=None):
    request = urllib.request.Request(URL + path, headers={"Authorization": "Bearer " + TOKEN},
                                     data=None if body is None else json.dumps(body).encode())
    with urllib.request.urlopen(request, timeout=10) as reply:
        return json.load(reply)


deadline = time.monotonic() + 60
waiting = []
while not waiting:
    if time.monotonic() > deadline:
        sys.exit("no approval was opened")
    time.sleep(0.05)
    waiting = [one for one in talk("/wcp/approvals/pending")["approvals"]
               if one["token"] == AGENT]
verdict = {"decision": DECISION, "reviewer": "alice", "passphrase": PASSPHRASE, "note": "a test"}
if DECISION == "modify":
    verdict["modified_args"] = {"to": "somebody else"}
try:
    print(json.dumps(talk(f"/api/approvals/{waiting[0]['pending_approval_id']}/resolve", verdict)))
except urllib.error.HTTPError as error:
    sys.exit(error.read().decode())
