# SPDX-License-Identifier: GPL-3.0-or-later
class Component:
    """Inputs become attributes; each output is what its method gives back."""

    def __init__(self, **values):
        self.logs, self.status = [], ""
        for one in self.inputs:
            value = values.pop(one.name, one.value)
            if getattr(one, "required", False) and value is None:
                raise ValueError(f"{one.name} is required")
            setattr(self, one.name, value)
        if values:
            raise ValueError(f"no such input: {sorted(values)}")

    def run_outputs(self):
        return [getattr(self, one.method)() for one in self.outputs]

    def log(self, message):
        self.logs.append(message)
