"""Unit tests know nothing of the machine that runs them."""

import pytest


@pytest.fixture(autouse=True)
def no_settings(clean_environment: pytest.MonkeyPatch) -> None:
    """Without the credentials and proxies of the environment."""
