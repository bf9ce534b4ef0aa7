# SPDX-License-Identifier: GPL-3.0-or-later
"""The middleware, driven as an ASGI server drives it."""
import asyncio
import json
import unittest

from misbehaving import ALLOWED, DENIED, Misbehaving, reply

from pyhall import Hall, HallMiddleware

NAMED = ((b"x-worker-id", b"x.alice.r"), (b"x-capability", b"cap.a"))


class Application:
    """Says OK, and remembers what it was called with."""

    def __init__(self):
        self.scopes = []

    async def __call__(self, scope, receive, send):
        self.scopes.append(scope)
        if scope["type"] == "http":
            await send({"type": "http.response.start", "status": 200, "headers": []})
            await send({"type": "http.response.body", "body": b"OK"})


class Middleware(unittest.TestCase):
    def setUp(self):
        self.application = Application()

    def drive(self, server, headers, kind="http", **more):
        """What the server of the middleware is told to send."""
        hall = Hall(api_key="phk_x", base_url=server.url, timeout=2)
        application = HallMiddleware(self.application, hall=hall, **more)
        sent = []

        async def run():
            opening = {"http": "http.request", "websocket": "websocket.connect"}.get(kind, "")

            async def receive():
                return {"type": opening}

            async def send(message):
                sent.append(message)

            await application({"type": kind, "headers": headers}, receive, send)

        asyncio.run(run())
        return sent

    def refused(self, sent, status):
        self.assertEqual(sent[0]["status"], status)
        headers = dict(sent[0]["headers"])
        self.assertEqual(headers[b"content-type"], b"application/json; charset=utf-8")
        self.assertEqual(int(headers[b"content-length"]), len(sent[1]["body"]))
        self.assertEqual(self.application.scopes, [])
        body = json.loads(sent[1]["body"])
        self.assertIs(body["denied"], True)
        self.assertIs(body["allowed"], False)
        return body

    def test_allowed(self):
        with Misbehaving(reply(ALLOWED)) as server:
            sent = self.drive(server, NAMED, env="prod", data_label="PUBLIC", tenant_id="org.acme")
        self.assertEqual(sent[1]["body"], b"OK")
        self.assertEqual(self.application.scopes[0]["hall_decision"].decision_id, "dec_0")
        body = json.loads(server.requests[0].partition(b"\r\n\r\n")[2])
        self.assertEqual(body, {"worker_id": "x.alice.r", "capability_id": "cap.a", "env": "prod",
                                "data_label": "PUBLIC", "tenant_id": "org.acme"})

    def test_denied(self):
        with Misbehaving(reply(DENIED)) as server:
            body = self.refused(self.drive(server, NAMED), 403)
        self.assertEqual((body["code"], body["decision_id"], body["deny_reason"]),
                         ("DENY_X", "dec_1", "DENY_X: no"))

    def test_without_an_answer(self):
        with Misbehaving(b"") as server:
            body = self.refused(self.drive(server, NAMED), 403)
        self.assertEqual((body["code"], body["decision_id"]), ("UNREACHABLE", "error"))

    def test_headers_that_name_nobody(self):
        worker, capability = NAMED
        with Misbehaving(reply(ALLOWED)) as server:
            for headers, field in ((NAMED[:0], "X-Worker-ID"), ((worker,), "X-Capability"),
                                   ((capability,), "X-Worker-ID"),
                                   ((worker, worker, capability), "X-Worker-ID"),
                                   ((worker, capability, capability), "X-Capability"),
                                   (((b"X-Worker-ID", b"  "), capability), "X-Worker-ID")):
                with self.subTest(headers=headers):
                    body = self.refused(self.drive(server, headers), 400)
                    self.assertEqual((body["code"], body["field"]), ("MISSING_FIELD", field))
        self.assertEqual(server.requests, [])

    def test_websockets(self):
        with Misbehaving(reply(DENIED)) as server:
            sent = self.drive(server, NAMED, "websocket")
            self.assertEqual([(one["type"], one["code"]) for one in sent],
                             [("websocket.close", 1008)])
            self.assertEqual(self.application.scopes, [])
        with Misbehaving(reply(ALLOWED)) as server:
            self.assertEqual(self.drive(server, NAMED, "websocket"), [])
        self.assertEqual(len(self.application.scopes), 1)

    def test_other_scopes(self):
        with Misbehaving(reply(ALLOWED)) as server:
            self.drive(server, (), "lifespan")
            self.assertEqual(len(self.application.scopes), 1)
            with self.assertRaises(RuntimeError):
                self.drive(server, NAMED, "something new")
        self.assertEqual(len(self.application.scopes), 1)
        self.assertEqual(server.requests, [])


if __name__ == "__main__":
    unittest.main()
