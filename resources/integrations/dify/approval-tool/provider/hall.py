# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the settings when they are saved, with the Hall itself."""
from typing import Any

from dify_plugin import ToolProvider
from dify_plugin.errors.tool import ToolProviderCredentialValidationError

from tools.hall_gate import Stopped, checked_address, checked_token, exchange, reply_object
from tools.threshold import checked_threshold


class HallProvider(ToolProvider):
    def _validate_credentials(self, credentials: dict[str, Any]) -> None:
        try:
            checked_threshold(credentials.get("risk_threshold"))
            url = checked_address(credentials.get("hall_url"))
            token = checked_token(credentials.get("hall_token"))
            # Nothing has this id: a Hall that takes the token answers 404, and decides nothing.
            status, kind, text = exchange("GET", url, "/api/approvals/apr_none", token, None, 10)
            if status == 404 and reply_object(200, kind, text).get("code") == "NOT_FOUND":
                return
            reply_object(status, kind, text)
            raise Stopped("what answers at HALL_URL is not a Hall: it knows an approval that "
                          "nobody asked for")
        except Stopped as stopped:
            raise ToolProviderCredentialValidationError(str(stopped)) from None
