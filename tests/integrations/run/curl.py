# SPDX-License-Identifier: GPL-3.0-or-later
"""The shell script, with a command that leaves a trace when it runs."""
import pathlib
import subprocess
import tempfile

import report


def work():
    with tempfile.TemporaryDirectory() as folder:
        trace = pathlib.Path(folder) / "ran"
        run = subprocess.run(["/bin/sh", str(report.KITS / "curl" / "hall_ask.sh"),
                              report.CAPABILITY, report.WORKER, "touch", str(trace)],
                             capture_output=True, text=True)
        if trace.exists():
            report.action()
        assert (run.returncode == 0) == trace.exists(), run.returncode
        assert run.stdout == "", run.stdout
    return run.stderr


report.run(work)
