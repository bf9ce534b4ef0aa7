# SPDX-License-Identifier: GPL-3.0-or-later
"""Workers, namespaces and histories: what is sent, what comes back, what is raised."""
import json
import os
import unittest
from unittest import mock

from misbehaving import ALLOWED, DENIED, Misbehaving, reply

from pyhall import Hall, HallError


def asked(call, answer):
    """What `call(hall)` gives for an answer, and the request's first line and body."""
    with Misbehaving(answer if isinstance(answer, bytes) else reply(answer)) as server:
        result = call(Hall(api_key="phk_x", base_url=server.url))
    head, _, body = server.requests[0].partition(b"\r\n\r\n")
    return result, head.split(b"\r\n")[0].decode(), json.loads(body) if body else None


class Management(unittest.TestCase):
    def raised(self, call, answer):
        with self.assertRaises(HallError) as caught:
            asked(call, answer)
        return caught.exception

    def test_register(self):
        worker, line, body = asked(
            lambda hall: hall.workers.register(name="reader", namespace="x.alice",
                                               capabilities=("cap.a", "cap.b"), policy_tier=2),
            {"id": "wrk_0123456789ab", "namespace": "x.alice", "status": "active"})
        self.assertEqual(line, "POST /api/workers HTTP/1.1")
        self.assertEqual(body, {"name": "reader", "namespace": "x.alice", "policy_tier": 2,
                                "capabilities": ["cap.a", "cap.b"]})
        self.assertEqual((worker.id, worker.namespace, worker.status),
                         ("wrk_0123456789ab", "x.alice", "active"))

    def test_register_in_the_namespace_of_the_environment(self):
        with mock.patch.dict(os.environ, {"PYHALL_NAMESPACE": "org.acme"}):
            _, _, body = asked(lambda hall: hall.workers.register("r", capabilities=["cap.a"]),
                               {"id": "wrk_1", "status": "active"})
        self.assertEqual(body["namespace"], "org.acme")
        self.assertNotIn("policy_tier", body)

    def test_register_says_what_is_wrong(self):
        good = {"name": "r", "namespace": "x.a", "capabilities": ["cap.a"]}
        with mock.patch.dict(os.environ), Misbehaving(reply({})) as server:
            os.environ.pop("PYHALL_NAMESPACE", None)
            hall = Hall(api_key="phk_x", base_url=server.url)
            for name, value in (("name", ""), ("name", 7), ("namespace", None),
                                ("capabilities", "cap.a"), ("capabilities", [1]),
                                ("policy_tier", True), ("policy_tier", "2")):
                with self.subTest(name=name, value=value), self.assertRaises(HallError) as caught:
                    hall.workers.register(**{**good, name: value})
                self.assertEqual(caught.exception.field, name)
                self.assertIsNone(caught.exception.status)
        self.assertEqual(server.requests, [])

    def test_attest(self):
        answer = {"worker_id": "wrk_1", "status": "attested", "reason": None, "code": None,
                  "artifact_hash": "sha256:00", "attested_at": "2026-01-01T00:00:00.000Z"}
        attestation, line, _ = asked(lambda hall: hall.workers.attest("a/b c"), answer)
        self.assertEqual(line, "POST /api/workers/a%2Fb%20c/attest HTTP/1.1")
        self.assertTrue(attestation)
        self.assertEqual((attestation.status, attestation.artifact_hash, attestation.attested_at),
                         ("attested", "sha256:00", "2026-01-01T00:00:00.000Z"))
        for status in ("pending", "denied"):
            attestation, _, _ = asked(lambda hall: hall.workers.attest("w"),
                                      {**answer, "status": status, "reason": "why", "code": "C"})
            self.assertFalse(attestation)
            self.assertEqual((attestation.reason, attestation.code), ("why", "C"))

    def test_query(self):
        history, line, body = asked(lambda hall: hall.decisions.query(worker_id="a&b", limit=5),
                                    {"decisions": [ALLOWED, DENIED], "next_cursor": None})
        self.assertEqual(line, "GET /api/decisions?limit=5&worker_id=a%26b HTTP/1.1")
        self.assertIsNone(body)
        self.assertEqual([one.denied for one in history.decisions], [False, True])
        self.assertEqual(history.decisions[1].deny_reason, "DENY_X: no")

    def test_namespaces(self):
        check, line, _ = asked(lambda hall: hall.namespaces.check("x.alice"),
                               {"namespace": "x.alice", "available": False, "state": "claimed",
                                "reason": "it is bob's", "owner": "bob"})
        self.assertEqual(line, "GET /api/namespaces/check/x.alice HTTP/1.1")
        self.assertEqual((check.available, check.state, check.owner), (False, "claimed", "bob"))
        claim, line, _ = asked(lambda hall: hall.namespaces.claim("x.alice"),
                               reply({"claimed": True, "namespace": "x.alice", "owner": "me"},
                                     "201 Created"))
        self.assertEqual(line, "POST /api/namespaces/x.alice/claim HTTP/1.1")
        self.assertEqual((claim.namespace, claim.owner), ("x.alice", "me"))

    def test_a_refusal_has_status_code_and_field(self):
        error = self.raised(lambda hall: hall.namespaces.claim("x.a"),
                            reply({"denied": True, "message": "x.a is bob's.",
                                   "code": "NAMESPACE_TAKEN", "field": "namespace"},
                                  "409 Conflict"))
        self.assertEqual((str(error), error.status, error.code, error.field),
                         ("x.a is bob's.", 409, "NAMESPACE_TAKEN", "namespace"))
        error = self.raised(lambda hall: hall.decisions.query(), reply({}, "500 Oops"))
        self.assertEqual((error.status, error.code), (500, "INTERNAL_ERROR"))
        self.assertIn("500", str(error))

    def test_answers_that_no_hall_gives(self):
        calls = {
            "register": lambda hall: hall.workers.register("r", "x.a", ["cap.a"]),
            "attest": lambda hall: hall.workers.attest("w"),
            "query": lambda hall: hall.decisions.query(),
            "check": lambda hall: hall.namespaces.check("x.a"),
            "claim": lambda hall: hall.namespaces.claim("x.a"),
        }
        answers = [{}, {"id": 7, "status": 7, "decisions": 7, "namespace": 7, "claimed": 1},
                   {"decisions": [7], "worker_id": "w", "status": "fine"}, reply(b"no JSON"),
                   reply({}, "302 Found", "Location: http://127.0.0.1:9/\r\n"), b""]
        for name, call in calls.items():
            for answer in answers:
                with self.subTest(call=name, answer=answer):
                    error = self.raised(call, answer)
                    self.assertIn(error.code, ("NOT_A_HALL", "UNREACHABLE"))


if __name__ == "__main__":
    unittest.main()
