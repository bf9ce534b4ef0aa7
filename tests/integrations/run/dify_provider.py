# SPDX-License-Identifier: GPL-3.0-or-later
"""Dify saves the settings of the approval tool: "proceed" means that they are taken."""
import os
import sys
import tempfile
import zipfile

import report


def work():
    with tempfile.TemporaryDirectory() as folder:
        with zipfile.ZipFile(os.environ["DIFYPKG"]) as package:
            package.extractall(folder)
        sys.path.insert(0, folder)
        from provider.hall import HallProvider

        HallProvider().validate_credentials({"hall_url": report.URL, "hall_token": report.TOKEN,
                                             "risk_threshold": "0.5"})
    report.action()


report.run(work)
