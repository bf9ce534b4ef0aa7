# SPDX-License-Identifier: GPL-3.0-or-later
import types


class Input(types.SimpleNamespace):
    def __init__(self, *, name, display_name, value=None, **more):
        super().__init__(name=name, display_name=display_name, value=value, **more)


class DropdownInput(Input):
    pass


class MessageInput(Input):
    pass


class MessageTextInput(Input):
    pass


class SecretStrInput(Input):
    pass


class Output(types.SimpleNamespace):
    pass
