# SPDX-License-Identifier: GPL-3.0-or-later
"""A decision is a yes only when a Hall clearly said so."""
import dataclasses
import json
import os
import socket
import time
import traceback
import unittest
from unittest import mock

from misbehaving import ALLOWED, DENIED, Misbehaving, reply

from pyhall import Decision, Hall, HallError

KEY = "phk_secretsecretsecret"


def make(url, **more):
    timeout = more.pop("timeout", 5)
    return Hall(api_key=KEY, base_url=url, timeout=timeout).decisions.make(
        worker_id=more.pop("worker_id", "x.alice.r"), capability=more.pop("capability", "cap.a"),
        **more)


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return listener.getsockname()[1]


class Answers(unittest.TestCase):
    def refused(self, decision, code):
        self.assertIs(decision.denied, True)
        self.assertIs(decision.allowed, False)
        self.assertFalse(decision)
        self.assertEqual(decision.decision_id, "error")
        self.assertEqual(decision.deny_code, code)
        self.assertTrue(decision.deny_reason.startswith(code + ": "), decision.deny_reason)
        self.assertNotIn(KEY, repr(decision))

    def test_yes(self):
        with Misbehaving(reply(ALLOWED)) as server:
            decision = make(server.url)
        self.assertTrue(decision)
        self.assertIs(decision.denied, False)
        self.assertIs(decision.allowed, True)
        self.assertEqual((decision.decision_id, decision.proof, decision.deny_reason),
                         ("dec_0", "ab", None))

    def test_no(self):
        with Misbehaving(reply(DENIED)) as server:
            decision = make(server.url)
        self.assertIs(decision.denied, True)
        self.assertEqual((decision.decision_id, decision.deny_reason, decision.deny_code),
                         ("dec_1", "DENY_X: no", "DENY_X"))

    def test_bodies_that_are_no_clear_yes(self):
        without = {name: {k: v for k, v in ALLOWED.items() if k != name}
                   for name in ("denied", "allowed", "outcome", "decision_id")}
        bodies = [
            {**ALLOWED, "denied": 0}, {**ALLOWED, "denied": ""}, {**ALLOWED, "denied": None},
            {**ALLOWED, "denied": "false"}, {**ALLOWED, "denied": []}, {**ALLOWED, "denied": True},
            {**ALLOWED, "allowed": 1}, {**ALLOWED, "allowed": "true"},
            {**ALLOWED, "allowed": False}, {**ALLOWED, "outcome": "DENY"},
            {**ALLOWED, "outcome": "MODIFY"}, {**ALLOWED, "decision_id": ""},
            {**ALLOWED, "decision_id": 7}, {}, *without.values(),
        ]
        for body in bodies:
            with self.subTest(body=body), Misbehaving(reply(body)) as server:
                self.refused(make(server.url), "NOT_A_HALL")

    def test_texts_that_are_no_json_object(self):
        good = json.dumps(ALLOWED).encode()
        texts = [b"", b"OK", b"null", b"[]", b"[" + good + b"]", good[:-1], good + b"x",
                 b"\xff" + good,
                 good.replace(b'"denied": false', b'"denied": true, "denied": false'),
                 good.replace(b'"ab"', b"NaN"), b'{"a":' * 100000]
        for text in texts:
            with self.subTest(text=text[:60]), Misbehaving(reply(text)) as server:
                self.refused(make(server.url), "NOT_A_HALL")

    def test_other_statuses_are_no_decision(self):
        for status in ("201 Created", "202 Accepted", "400 Bad Request", "500 Oops", "503 Later"):
            with self.subTest(status=status), Misbehaving(reply(ALLOWED, status)) as server:
                self.refused(make(server.url), "NOT_A_HALL")

    def test_error_bodies_keep_their_reason(self):
        error = {"denied": True, "allowed": False, "outcome": "DENY", "decision_id": "error",
                 "code": "UNAUTHORIZED", "deny_reason": "UNAUTHORIZED: no such token"}
        with Misbehaving(reply(error, "401 Unauthorized")) as server:
            decision = make(server.url)
        self.refused(decision, "UNAUTHORIZED")
        self.assertEqual(decision.deny_reason, "UNAUTHORIZED: no such token")

    def test_what_is_no_http(self):
        whole = reply(ALLOWED)
        cut = whole.replace(b"Content-Length: ", b"Content-Length: 9")
        chunked = (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n%x\r\n%s" %
                   (len(json.dumps(ALLOWED)) + 5, json.dumps(ALLOWED).encode()))
        for answer in (b"", b"hello\r\n\r\n", b"HTTP/9.9 what\r\n\r\n", whole[:20], cut, chunked,
                       b"HTTP/1.1 200 OK\r\n" + b"a" * 100000):
            with self.subTest(answer=answer[:60]), Misbehaving(answer) as server:
                decision = make(server.url)
                self.assertIn(decision.deny_code, ("NOT_A_HALL", "UNREACHABLE"))
                self.refused(decision, decision.deny_code)

    def test_nobody_there(self):
        self.refused(make(f"http://127.0.0.1:{free_port()}"), "UNREACHABLE")

    def test_silence_and_a_trickle_are_late(self):
        for pause in (60, 0.05):
            server = Misbehaving(b"")
            server.answer_with(server.trickle(reply(ALLOWED), pause))
            with self.subTest(pause=pause), server:
                started = time.monotonic()
                self.refused(make(server.url, timeout=0.5), "TIMEOUT")
                self.assertLess(time.monotonic() - started, 4)

    def test_tls_is_not_plain_text(self):
        with Misbehaving(reply(ALLOWED)) as server:
            # Both wait for the other to speak its language.
            self.refused(make(server.url.replace("http:", "https:"), timeout=0.5), "TIMEOUT")

    def test_redirects_are_not_followed(self):
        with Misbehaving(reply(ALLOWED)) as elsewhere:
            location = f"Location: {elsewhere.url}/api/route\r\n"
            for status in ("301 Moved", "302 Found", "307 Temporary Redirect"):
                with Misbehaving(reply({}, status, location)) as server:
                    self.refused(make(server.url), "NOT_A_HALL")
            self.assertEqual(elsewhere.requests, [])

    def test_proxies_are_not_used(self):
        with Misbehaving(reply(ALLOWED)) as proxy, Misbehaving(reply(DENIED)) as server:
            with mock.patch.dict(os.environ, {"http_proxy": proxy.url, "HTTP_PROXY": proxy.url,
                                              "all_proxy": proxy.url}):
                self.assertIs(make(server.url).denied, True)
            self.assertEqual(proxy.requests, [])


class Requests(unittest.TestCase):
    def sent(self, **more):
        with Misbehaving(reply(DENIED)) as server:
            make(server.url, **more)
        head, _, body = server.requests[0].partition(b"\r\n\r\n")
        return head.decode(), json.loads(body)

    def test_members(self):
        head, body = self.sent(env="prod", data_label="RESTRICTED", tenant_id="org.acme")
        self.assertTrue(head.startswith("POST /api/route HTTP/1.1\r\n"))
        self.assertIn("\r\nAuthorization: Bearer " + KEY, head)
        self.assertEqual(body, {"worker_id": "x.alice.r", "capability_id": "cap.a", "env": "prod",
                                "data_label": "RESTRICTED", "tenant_id": "org.acme"})

    def test_defaults(self):
        with mock.patch.dict(os.environ):
            os.environ.pop("PYHALL_ENV", None)
            self.assertEqual(self.sent()[1], {"worker_id": "x.alice.r", "capability_id": "cap.a",
                                              "env": "dev", "data_label": "INTERNAL"})
            os.environ["PYHALL_ENV"] = "stage"
            self.assertEqual(self.sent()[1]["env"], "stage")
            self.assertEqual(self.sent(env="edge")[1]["env"], "edge")

    def test_blank_tenant_goes_to_the_hall(self):
        self.assertEqual(self.sent(tenant_id=" ")[1]["tenant_id"], " ")

    def test_text_outside_ascii(self):
        self.assertEqual(self.sent(capability="cap.é\ud800😀")[1]["capability_id"],
                         "cap.é\ud800😀")

    def test_a_base_path_is_kept(self):
        with Misbehaving(reply(ALLOWED)) as server:
            self.assertTrue(make(server.url + "/hall/"))
        self.assertTrue(server.requests[0].startswith(b"POST /hall/api/route "))

    def test_whatever_goes_wrong_is_a_denial(self):
        hall = Hall(api_key=KEY, base_url="http://127.0.0.1:1")
        for error in (RuntimeError(KEY), MemoryError(), RecursionError()):
            with mock.patch.object(hall._transport, "ask", side_effect=error):
                decision = hall.decisions.make("w", "c")
            self.assertIs(decision.denied, True)
            self.assertEqual((decision.decision_id, decision.deny_code),
                             ("error", "INTERNAL_ERROR"))
            self.assertNotIn(KEY, repr(decision))

    def test_arguments_that_cannot_be_asked(self):
        with Misbehaving(reply(ALLOWED)) as server:
            for name in ("worker_id", "capability", "env", "data_label", "tenant_id"):
                for value in (7, b"x", ["x"], object()):
                    decision = make(server.url, **{name: value})
                    self.assertIs(decision.denied, True, (name, value))
                    self.assertEqual(decision.deny_code, "INVALID_MEMBER")
            for name in ("worker_id", "capability"):
                for value in (None, ""):
                    decision = make(server.url, **{name: value})
                    self.assertEqual(decision.deny_code, "MISSING_FIELD", (name, value))
                    self.assertEqual(decision.decision_id, "error")
        self.assertEqual(server.requests, [])


class Values(unittest.TestCase):
    def test_a_decision_cannot_be_turned(self):
        decision = Decision(decision_id="d", allowed=False, deny_reason="no")
        with self.assertRaises(dataclasses.FrozenInstanceError):
            decision.denied = False
        with self.assertRaises(TypeError):
            Decision(decision_id="d", allowed=False, denied=False, deny_reason=None)
        self.assertIs(Decision(decision_id="d", allowed=1, deny_reason=None).denied, True)
        self.assertIs(dataclasses.asdict(decision)["denied"], True)

    def test_settings(self):
        with mock.patch.dict(os.environ, {"PYHALL_API_KEY": KEY}):
            for name in ("PYHALL_REGISTRY",):
                os.environ.pop(name, None)
            self.assertEqual(repr(Hall()), "Hall(base_url='http://127.0.0.1:8765')")
            os.environ["PYHALL_REGISTRY"] = "http://127.0.0.1:1"
            self.assertEqual(repr(Hall()), "Hall(base_url='http://127.0.0.1:1')")
            self.assertEqual(repr(Hall(base_url="http://h")), "Hall(base_url='http://h')")
            del os.environ["PYHALL_API_KEY"]
            for missing in (None, ""):
                with self.assertRaises(HallError) as caught:
                    Hall(api_key=missing)
                self.assertEqual(caught.exception.code, "UNAUTHORIZED")

    def test_unusable_settings(self):
        cases = [{"base_url": url} for url in (
            "", "127.0.0.1:8765", "ftp://h", "http://", "http://h:0", "http://h:x", "http://h?a",
            "http://h#a", "http://h/ä", "http://h\nX: 1", "http://user:pw-secret@h", 7)]
        cases += [{"timeout": seconds} for seconds in (0, -1, None, float("nan"), float("inf"),
                                                       True, "5")]
        for case in cases:
            with self.subTest(case=case), self.assertRaises(HallError) as caught:
                Hall(**{"api_key": KEY, "base_url": "http://h", **case})
            self.assertEqual(caught.exception.field, next(iter(case)))
            self.assertNotIn("pw-secret", str(caught.exception))

    def test_the_key_is_nowhere_to_be_read(self):
        hall = Hall(api_key=KEY, base_url=f"http://127.0.0.1:{free_port()}")
        texts = [repr(hall), repr(hall.decisions), repr(hall._transport),
                 repr(hall.decisions.make("w", "c"))]
        for key in (KEY, KEY + "\r\nX-Evil: 1", KEY + "ä"):
            try:
                Hall(api_key=key, base_url=hall._transport.base_url).decisions.query()
            except HallError as error:
                self.assertEqual(error.code, "UNREACHABLE" if key == KEY else "INVALID_MEMBER")
                texts += [str(error), repr(error), traceback.format_exc()]
        self.assertEqual(len(texts), 13)
        for text in texts:
            self.assertNotIn(KEY, text)


if __name__ == "__main__":
    unittest.main()
