"""What :class:`calcom_client.CalClient` does unless told otherwise."""

from __future__ import annotations

from typing import Final

DEFAULT_BASE_URL: Final = "https://api.cal.com"
DEFAULT_TIMEOUT: Final = 30.0
DEFAULT_MAX_ATTEMPTS: Final = 3
