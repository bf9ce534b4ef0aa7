# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs what the package's README and the help show, as it stands there, against the Hall of
PYHALL_REGISTRY.
"""
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest
import urllib.error
import urllib.request

import pyhall

README = pathlib.Path(pyhall.__file__).resolve().parent.parent / "README.md"


HELP = README.parents[2] / "help" / "python.md"


def blocks(page=README):
    """[(words behind the fence, code)] of the blocks in Python."""
    text = page.read_text(encoding="utf-8")
    return re.findall(r"^```python *([^\n]*)\n(.*?)^```$", text, re.M | re.S)


class Readme(unittest.TestCase):
    def run_block(self, part):
        """The lines that the block prints whose code contains `part`."""
        code, = [code for words, code in blocks() if not words and part in code]
        return self.run_code(code)

    def run_code(self, code):
        run = subprocess.run([sys.executable, "-X", "dev", "-W", "error", "-"], input=code,
                             capture_output=True, text=True, timeout=60)
        self.assertEqual((run.returncode, run.stderr), (0, ""))
        return run.stdout.splitlines()

    def test_every_block_is_run_here(self):
        self.assertEqual(sorted(words for words, _ in blocks()), ["", "", "", "", "asgi"])

    def test_quick_start(self):
        worker, known = "", 0
        for _ in range(2):  # the second finds its worker again
            lines = self.run_block("read_document")
            self.assertRegex(lines[0], r"^worker wrk_[0-9a-f]{12} of x\.alice is active$")
            self.assertRegex(lines[1], r"^allowed dec_[0-9a-f]{32} [0-9a-f]{64}$")
            self.assertEqual(lines[2], "contents of report.txt")
            for line in lines[3:5]:  # the newest are those of this run
                self.assertRegex(line, r"^\d{4}-\d\d-\d\dT[0-9:.]+Z cap\.doc\.read allowed")
            self.assertRegex(lines[-1], r"^attestation pending .")
            self.assertIn(worker, lines[0])
            self.assertGreaterEqual(len(lines[3:-1]), known + 2)
            worker, known = lines[0], len(lines[3:-1])

    def test_help_page(self):
        (_, code), = blocks(HELP)
        self.assertEqual(self.run_code(code + "print(read_document('a'))\n"), ["contents of a"])

    def test_no_answer(self):
        self.assertEqual(self.run_block("runs"), ["stops: error UNREACHABLE"])

    def test_namespaces_and_errors(self):
        lines = self.run_block("hall.namespaces.check")
        self.assertRegex(lines[0], r"^x\.alice is (free|claimed)$")
        self.assertEqual(lines[-1], "MISSING_FIELD name")
        self.assertEqual(self.run_block("hall.namespaces.check")[0], "x.alice is claimed")

    def test_guarded_coroutine(self):
        self.assertEqual(self.run_block("delete_document"),
                         ["not run: DENY_CAPABILITY_NOT_DECLARED"])

    def test_fastapi(self):
        worker = pyhall.Hall().workers.register("reader", "x.alice", ["cap.doc.read"])
        code, = [code for words, code in blocks() if words == "asgi"]
        with tempfile.TemporaryDirectory() as folder:
            pathlib.Path(folder, "shown.py").write_text(code)
            with Uvicorn("shown:app", folder) as url:
                def get(**headers):
                    return answer(url + "/documents/a", {name.replace("_", "-"): value
                                                         for name, value in headers.items()})

                self.assertEqual(get(X_Worker_ID=worker.id, X_Capability="cap.doc.read"),
                                 (200, {"name": "a"}))
                status, body = get(X_Worker_ID=worker.id, X_Capability="cap.doc.delete")
                self.assertEqual((status, body["denied"], body["code"]),
                                 (403, True, "DENY_CAPABILITY_NOT_DECLARED"))
                status, body = get(X_Capability="cap.doc.read")
                self.assertEqual((status, body["denied"], body["field"]),
                                 (400, True, "X-Worker-ID"))


class Uvicorn:
    """A real ASGI server with the application, on a free port."""

    def __init__(self, application, folder):
        self._process = subprocess.Popen(
            [sys.executable, "-m", "uvicorn", "--port", "0", "--no-access-log", application],
            cwd=folder, stderr=subprocess.PIPE, text=True,
            env={**os.environ, "PYTHONPATH": folder + os.pathsep + os.environ["PYTHONPATH"]})

    def __enter__(self):
        said = ""
        for line in self._process.stderr:
            said += line
            running = re.search(r"running on (http://[0-9.:]+)", line)
            if running:
                return running[1]
        raise AssertionError(said)

    def __exit__(self, *_):
        self._process.terminate()
        self._process.communicate()


def answer(url, headers):
    try:
        with urllib.request.urlopen(urllib.request.Request(url, headers=headers),
                                    timeout=60) as response:
            return response.status, json.load(response)
    except urllib.error.HTTPError as error:
        with error:
            return error.code, json.load(error)


if __name__ == "__main__":
    unittest.main()
