# SPDX-License-Identifier: GPL-3.0-or-later
import types


class DifyPluginEnv:
    def __init__(self, **settings):
        self.settings = settings


class Plugin:
    def __init__(self, env):
        self.env = env


class ToolProvider:
    def validate_credentials(self, credentials):
        return self._validate_credentials(credentials)


class Tool:
    def __init__(self, credentials):
        self.runtime = types.SimpleNamespace(credentials=credentials)

    def invoke(self, parameters):
        yield from self._invoke(parameters)

    def create_variable_message(self, name, value):
        return "variable", (name, value)

    def create_json_message(self, value):
        return "json", value
