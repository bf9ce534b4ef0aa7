# SPDX-License-Identifier: GPL-3.0-or-later
"""The files of the integration kits: complete, of the form that their platforms import, and the parts
that they share the same everywhere.
"""
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree
import zipfile

import yaml

HERE = pathlib.Path(__file__).resolve().parent
KITS = pathlib.Path(os.environ["KITS"])
DIFYPKG = pathlib.Path(os.environ["DIFYPKG"])
FOLDERS = sorted(path.parent for path in KITS.rglob("kit.json"))
PLACEHOLDER = re.compile(r"\{\{[^}]*\}\}")


def files_of(folder):
    return [path for path in sorted(folder.rglob("*"))
            if path.is_file() and "__pycache__" not in path.parts]


class Kits(unittest.TestCase):
    def test_every_kit_is_described(self):
        names = {str(folder.relative_to(KITS)) for folder in FOLDERS}
        self.assertEqual(names, {"curl", "dify/approval-tool", "dify/code-node", "dify/http-node",
                                 "flowise", "langchain", "langflow", "mcp", "n8n", "pipedream",
                                 "python", "typescript"})
        ids = set()
        for folder in FOLDERS:
            with self.subTest(folder.name):
                kit = json.loads((folder / "kit.json").read_text(encoding="utf-8"))
                self.assertEqual(set(kit), {"id", "name", "description", "files", "how_to",
                                            "settings", "user_agents", "request"})
                self.assertIn(len(kit["settings"]), (0, 2))
                self.assertTrue(kit["user_agents"])
                request = kit["request"]
                self.assertEqual(set(request), {"method", "path", "headers", "body"})
                agent = request["headers"]["User-Agent"].split("/")[0]
                self.assertIn(agent, kit["user_agents"])
                self.assertEqual(request["headers"]["Authorization"], "Bearer {{HALL_TOKEN}}")
                ids.add(kit["id"])
                self.assertTrue(kit["name"] and kit["description"].endswith("."))
                self.assertTrue(kit["files"] and kit["how_to"])
                for one in kit["files"]:
                    self.assertEqual(set(one), {"file", "title", "language"})
                    self.assertTrue((folder / one["file"]).is_file(), one["file"])
        self.assertEqual(len(ids), len(FOLDERS))

    def test_every_kit_says_how_to_use_it(self):
        for folder in FOLDERS:
            with self.subTest(folder.name):
                text = (folder / "README.md").read_text(encoding="utf-8")
                if folder.name == "python":
                    continue
                self.assertLessEqual(text.count("\n"), 40)
                for word in ("HALL_URL", "HALL_TOKEN", "enied", "erson has to decide"):
                    self.assertIn(word, text)

    def test_placeholders_are_those_that_are_filled_in(self):
        for folder in FOLDERS:
            kit = json.loads((folder / "kit.json").read_text(encoding="utf-8"))
            for one in kit["files"]:
                if one["language"] in ("python", "javascript", "typescript", "markdown"):
                    continue
                text = (folder / one["file"]).read_text(encoding="utf-8")
                for found in PLACEHOLDER.findall(text):
                    self.assertTrue(found in ("{{HALL_URL}}", "{{HALL_TOKEN}}")
                                    or found.startswith(("{{#", "{{ $", "{{ JSON")), found)

    def test_shared_parts_are_the_same(self):
        run = subprocess.run([sys.executable, "-B", KITS / "embed.py", "--check"],
                             capture_output=True, text=True)
        self.assertEqual((run.returncode, run.stderr), (0, ""))

    def test_the_resource_file_has_all_files(self):
        root = xml.etree.ElementTree.parse(KITS / "integrations.qrc").getroot()
        listed = {one.text for one in root.iter("file")}
        there = {str(path.relative_to(KITS)) for folder in FOLDERS for path in files_of(folder)}
        self.assertEqual(listed, there)

    def test_no_token_is_in_them(self):
        for path in files_of(KITS):
            self.assertNotRegex(path.read_text(encoding="utf-8"), r"(hst|phk)_[A-Za-z0-9_-]{20}")


class Dify(unittest.TestCase):
    def setUp(self):
        text = (KITS / "dify/http-node/hall-gate.yml").read_text(encoding="utf-8")
        self.document = yaml.safe_load(text)
        self.graph = self.document["workflow"]["graph"]

    def test_it_is_an_app(self):
        self.assertEqual((self.document["kind"], self.document["app"]["mode"]), ("app", "workflow"))
        self.assertRegex(self.document["version"], r"^\d+\.\d+\.\d+$")

    def test_edges_join_nodes_that_are_there(self):
        kinds = {node["id"]: node["data"]["type"] for node in self.graph["nodes"]}
        self.assertEqual(len(kinds), len(self.graph["nodes"]))
        for edge in self.graph["edges"]:
            self.assertEqual(edge["data"]["sourceType"], kinds[edge["source"]])
            self.assertEqual(edge["data"]["targetType"], kinds[edge["target"]])

    def test_variables_come_from_nodes_before(self):
        known = {("env", one["name"]) for one in self.document["workflow"]["environment_variables"]}
        known |= {("ask", name) for name in ("status_code", "body", "headers", "files")}
        for node in self.graph["nodes"]:
            data = node["data"]
            for one in data.get("variables", []) if data["type"] == "start" else []:
                known.add((node["id"], one["variable"]))
            for name in data["outputs"] if data["type"] == "code" else []:
                known.add((node["id"], name))
        text = json.dumps(self.document)
        for found in re.findall(r"\{\{#(\w+)\.(\w+)#\}\}", text):
            self.assertIn(found, known)
        for node in self.graph["nodes"]:
            rows = node["data"].get("variables", []) + (
                node["data"]["outputs"] if node["data"]["type"] == "end" else [])
            for one in rows:
                if "value_selector" in one:
                    self.assertIn(tuple(one["value_selector"]), known)

    def test_the_token_is_a_secret_that_no_code_sees(self):
        variables = {one["name"]: one for one in
                     self.document["workflow"]["environment_variables"]}
        self.assertEqual(variables["HALL_TOKEN"]["value_type"], "secret")
        for node in self.graph["nodes"]:
            if node["data"]["type"] == "code":
                self.assertNotIn("HALL_TOKEN", json.dumps(node["data"]["variables"]))


class Plugin(unittest.TestCase):
    FOLDER = KITS / "dify/approval-tool"

    @classmethod
    def setUpClass(cls):
        cls.unpacked = tempfile.TemporaryDirectory()
        with zipfile.ZipFile(DIFYPKG) as package:
            package.extractall(cls.unpacked.name)
        sys.path[:0] = [cls.unpacked.name, str(HERE / "stand_in")]

    @classmethod
    def tearDownClass(cls):
        cls.unpacked.cleanup()

    def load(self, name):
        return yaml.safe_load((self.FOLDER / name).read_text(encoding="utf-8"))

    def test_manifest_names_what_is_there(self):
        manifest = self.load("manifest.yaml")
        self.assertEqual(manifest["type"], "plugin")
        self.assertTrue((self.FOLDER / "_assets" / manifest["icon"]).is_file())
        entry = manifest["meta"]["runner"]["entrypoint"] + ".py"
        self.assertTrue((self.FOLDER / entry).is_file())
        self.assertTrue((self.FOLDER / manifest["privacy"]).is_file())
        self.assertEqual(manifest["plugins"]["tools"], ["provider/hall.yaml"])
        provider = self.load("provider/hall.yaml")
        self.assertEqual(provider["credentials_for_provider"]["hall_token"]["type"], "secret-input")
        self.assertIn("risk_threshold", provider["credentials_for_provider"])
        for name in provider["tools"]:
            tool = self.load(name)
            self.assertTrue((self.FOLDER / tool["extra"]["python"]["source"]).is_file())
            self.assertEqual([one["name"] for one in tool["parameters"]][:3],
                             ["function_name", "action_args", "risk_level"])
            levels = [one["value"] for one in tool["parameters"][2]["options"]]
            self.assertEqual(levels, ["auto", "low", "medium", "high", "critical"])
        self.assertTrue((self.FOLDER / provider["extra"]["python"]["source"]).is_file())

    def test_package_has_the_files_and_the_same_bytes_again(self):
        with zipfile.ZipFile(DIFYPKG) as package:
            names = package.namelist()
            self.assertIsNone(package.testzip())
        there = {str(path.relative_to(self.FOLDER)) for path in files_of(self.FOLDER)}
        self.assertEqual(set(names), there - {"kit.json"})
        with tempfile.TemporaryDirectory() as folder:
            copy = pathlib.Path(folder) / "copy"
            for path in reversed(files_of(self.FOLDER)):
                target = copy / path.relative_to(self.FOLDER)
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(path.read_bytes())
                target.chmod(0o755)
            again = pathlib.Path(folder) / "again.difypkg"
            subprocess.run([sys.executable, "-B", KITS / "pack_difypkg.py", copy, again],
                           check=True)
            self.assertEqual(hashlib.sha256(again.read_bytes()).hexdigest(),
                             hashlib.sha256(DIFYPKG.read_bytes()).hexdigest())

    def test_wrong_settings_are_not_saved(self):
        from dify_plugin.errors.tool import ToolProviderCredentialValidationError
        from provider.hall import HallProvider
        right = {"hall_url": "http://127.0.0.1:9", "hall_token": "hst_x", "risk_threshold": "0.5"}
        for name, value, says in (
                ("risk_threshold", "1.5", "risk_threshold"), ("risk_threshold", -0.1, "risk_thr"),
                ("risk_threshold", "nan", "risk_threshold"), ("risk_threshold", "", "risk_thresh"),
                ("risk_threshold", "half", "'half'"), ("risk_threshold", None, "risk_threshold"),
                ("hall_url", "http://127.0.0.1:9/api", "set it to http://127.0.0.1:9"),
                ("hall_url", "", "HALL_URL is empty"), ("hall_token", "hst_x\n", "line break"),
                ("hall_token", "", "HALL_TOKEN is empty"),
                ("risk_threshold", "0", "no Hall answers"), ("risk_threshold", 1, "no Hall answ")):
            with self.subTest(f"{name}={value!r}"):
                with self.assertRaises(ToolProviderCredentialValidationError) as caught:
                    HallProvider().validate_credentials({**right, name: value})
                self.assertIn(says, str(caught.exception))

    def test_wrong_parameters_are_named(self):
        from tools.approve_action import Stopped, decide
        settings = {"hall_url": "http://127.0.0.1:9", "hall_token": "x", "risk_threshold": "0.5"}
        for parameters, says in (({}, "function_name"), ({"function_name": ""}, "function_name"),
                                 ({"function_name": "f", "risk_level": "huge"}, "risk_level")):
            with self.assertRaisesRegex(Stopped, says):
                decide(settings, parameters)


class Scripts(unittest.TestCase):
    def test_flowise_tool(self):
        tool = json.loads((KITS / "flowise/tool.json").read_text(encoding="utf-8"))
        self.assertEqual(set(tool), {"name", "description", "color", "iconSrc", "schema", "func"})
        for one in json.loads(tool["schema"]):
            self.assertIn("$" + one["property"], tool["func"])

    def test_n8n_workflow(self):
        workflow = json.loads((KITS / "n8n/workflow.json").read_text(encoding="utf-8"))
        names = [node["name"] for node in workflow["nodes"]]
        self.assertEqual(len(set(names)), len(names))
        for name, outputs in workflow["connections"].items():
            self.assertIn(name, names)
            for output in outputs["main"]:
                for one in output:
                    self.assertIn(one["node"], names)

    def test_javascript_is_read_by_node(self):
        for path in sorted(KITS.rglob("*.mjs")):
            subprocess.run(["/usr/bin/node", "--check", path], check=True)

    def test_shell_script_is_called_the_right_way(self):
        for arguments in ([], ["cap.a"], ["", "wrk"]):
            run = subprocess.run(["/bin/sh", KITS / "curl/hall_ask.sh", *arguments],
                                 capture_output=True, text=True)
            self.assertEqual(run.returncode, 2)
            self.assertIn("usage:", run.stderr)

    def test_typescript_has_its_types_right(self):
        compiler = HERE / "node_modules/typescript/bin/tsc"
        if not compiler.exists():
            return  # npm's packages are not installed; CMake has said so
        run = subprocess.run(
            ["/usr/bin/node", compiler, "--noEmit", "--strict", "--noUnusedLocals",
             "--target", "es2022", "--module", "nodenext", "--lib", "es2022,dom",
             "--types", "node", "--typeRoots", HERE / "node_modules/@types",
             KITS / "typescript/hall_gate.ts"], capture_output=True, text=True)
        self.assertEqual((run.returncode, run.stdout), (0, ""))

    def test_typescript_is_the_javascript(self):
        """The same statements; only the types are more."""
        compiler = HERE / "node_modules/typescript"
        if not compiler.exists():
            return
        run = subprocess.run(["/usr/bin/node", HERE / "run/same_code.mjs",
                              KITS / "typescript/hall_gate.ts", KITS / "langchain/hall_gate.mjs"],
                             capture_output=True, text=True)
        self.assertEqual((run.returncode, run.stderr), (0, ""))


if __name__ == "__main__":
    unittest.main()
