# SPDX-License-Identifier: GPL-3.0-or-later
"""Where Dify's plugin runner starts."""
from dify_plugin import DifyPluginEnv, Plugin

# The Hall is asked within 10 s, and a person has 25 s; a call takes no longer than this.
plugin = Plugin(DifyPluginEnv(MAX_REQUEST_TIMEOUT=60))

if __name__ == "__main__":
    plugin.run()
