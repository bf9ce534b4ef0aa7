# SPDX-License-Identifier: GPL-3.0-or-later
import inspect


class ToolException(Exception):
    pass


class StructuredTool:
    def __init__(self, function):
        self.name, self.description = function.__name__, inspect.getdoc(function)
        self.args = list(inspect.signature(function).parameters)
        self.func = function

    @classmethod
    def from_function(cls, function):
        return cls(function)

    def invoke(self, given):
        assert sorted(given) == sorted(self.args), given
        return self.func(**given)
