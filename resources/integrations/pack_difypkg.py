#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""pack_difypkg.py FOLDER FILE: packs a plugin of Dify. The bytes depend on the files alone."""
import pathlib
import sys
import zipfile

folder, target = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
if not (folder / "manifest.yaml").is_file():
    sys.exit(f"{folder} has no manifest.yaml, so it is no plugin")
LEFT_OUT = {"__pycache__", "kit.json"}
target.parent.mkdir(parents=True, exist_ok=True)
with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as package:
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder)
        if path.is_dir() or LEFT_OUT & set(name.parts):
            continue
        # Neither the time of the checkout nor its umask goes in.
        entry = zipfile.ZipInfo(name.as_posix(), date_time=(2026, 1, 1, 0, 0, 0))
        entry.compress_type = zipfile.ZIP_DEFLATED
        entry.create_system = 3
        entry.external_attr = 0o100644 << 16
        package.writestr(entry, path.read_bytes())
