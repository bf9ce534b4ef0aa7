# SPDX-License-Identifier: GPL-3.0-or-later
"""A guarded function runs after a yes, and never else."""
import asyncio
import inspect
import threading
import unittest

from misbehaving import ALLOWED, DENIED, Misbehaving, reply

from pyhall import Denied, Hall


class Guard(unittest.TestCase):
    def setUp(self):
        self.ran = []

    def guarded(self, server, function):
        hall = Hall(api_key="phk_x", base_url=server.url, timeout=2)
        return hall.guard("cap.a", worker_id="w", env="prod", tenant_id="org.acme")(function)

    def work(self, a, *, b=2):
        """Does it."""
        self.ran.append((a, b))
        return a + b

    def test_functions(self):
        with Misbehaving(reply(ALLOWED)) as server:
            work = self.guarded(server, self.work)
            self.assertEqual((work.__name__, work.__doc__), ("work", "Does it."))
            self.assertFalse(inspect.iscoroutinefunction(work))
            self.assertEqual(work(1, b=5), 6)
            self.assertEqual(work(1), 3)
            self.assertEqual(len(server.requests), 2)  # each call asks
        self.assertIn(b'"env": "prod"', server.requests[0])
        self.assertIn(b'"tenant_id": "org.acme"', server.requests[0])
        self.assertEqual(self.ran, [(1, 5), (1, 2)])

    def test_denied(self):
        with Misbehaving(reply(DENIED)) as server:
            with self.assertRaises(Denied) as caught:
                self.guarded(server, self.work)(1)
        self.assertEqual(caught.exception.decision.decision_id, "dec_1")
        self.assertEqual(str(caught.exception), "DENY_X: no")
        self.assertEqual(self.ran, [])

    def test_without_an_answer(self):
        with Misbehaving(b"") as server:
            work = self.guarded(server, self.work)
        for _ in range(2):
            with self.assertRaises(Denied) as caught:
                work(1)
            self.assertEqual(caught.exception.decision.decision_id, "error")
        self.assertEqual(self.ran, [])

    def test_coroutine_functions(self):
        async def work(a):
            self.ran.append(a)
            return threading.get_ident()

        with Misbehaving(reply(ALLOWED)) as server:
            guarded = self.guarded(server, work)
            self.assertTrue(inspect.iscoroutinefunction(guarded))
            self.assertEqual(asyncio.run(guarded(1)), threading.get_ident())
        with Misbehaving(reply(DENIED)) as server:
            with self.assertRaises(Denied):
                asyncio.run(self.guarded(server, work)(2))
        self.assertEqual(self.ran, [1])

    def test_the_event_loop_goes_on_meanwhile(self):
        answered = threading.Event()

        def answer():
            yield reply(ALLOWED if answered.wait(10) else DENIED)

        async def work():
            return "done"

        async def both(server):
            guarded = Hall(api_key="phk_x", base_url=server.url, timeout=30).guard(
                "cap.a", worker_id="w")(work)
            task = asyncio.ensure_future(guarded())
            while not server.requests:
                await asyncio.sleep(0)
            answered.set()  # only a loop that goes on gets here
            return await task

        with Misbehaving(answer()) as server:
            self.assertEqual(asyncio.run(both(server)), "done")

    def test_methods_and_generators(self):
        with Misbehaving(reply(DENIED)) as server:
            hall = Hall(api_key="phk_x", base_url=server.url)

            class Agent:
                @hall.guard("cap.a", worker_id="w")
                def act(self):
                    raise AssertionError("it runs")

                @hall.guard("cap.a", worker_id="w")
                def steps(self):
                    yield "a step"

            with self.assertRaises(Denied):
                Agent().act()
            with self.assertRaises(Denied):
                Agent().steps()

    def test_what_cannot_be_guarded(self):
        async def steps():
            yield 1

        with Misbehaving(reply(ALLOWED)) as server:
            hall = Hall(api_key="phk_x", base_url=server.url)
            with self.assertRaises(TypeError):
                hall.guard("cap.a", worker_id="w")(steps)
            with self.assertRaises(TypeError):
                hall.guard(self.work, worker_id="w")
            with self.assertRaises(TypeError):
                hall.guard("cap.a", worker_id=None)


if __name__ == "__main__":
    unittest.main()
