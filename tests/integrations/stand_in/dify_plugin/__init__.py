# SPDX-License-Identifier: GPL-3.0-or-later
"""As much of Dify's plugin library as a tool needs: it is not in the registries that tests may use."""
from dify_plugin.runtime import DifyPluginEnv, Plugin, Tool, ToolProvider

__all__ = ["DifyPluginEnv", "Plugin", "Tool", "ToolProvider"]
