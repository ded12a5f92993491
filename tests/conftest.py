"""What all tests share: keys made for this run, an environment without anybody's settings, and a Redis."""

import asyncio
import os
import time
from collections.abc import Iterator

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from hypothesis import HealthCheck, settings

from calcom_api.models import GoogleServiceAccountKey, MicrosoftServiceAccountKey
from scripts.redis_server import RedisServer, running_redis

# Machines that are busy with something else are slow; that says nothing about the code.
settings.register_profile("calcom", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("calcom")

# Else plugins that look for a loop make one, which nobody closes; some later test would fail for it.
asyncio.set_event_loop(None)

SETTINGS = (
    "CAL_API_KEY",
    "CAL_ACCESS_TOKEN",
    "CAL_OAUTH_CLIENT_ID",
    "CAL_OAUTH_CLIENT_SECRET",
    "CAL_BASE_URL",
    "CAL_CONFIG_DIR",
    "CAL_PROFILE",
)
PROXIES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY")


@pytest.fixture(scope="session")
def pem() -> str:
    """A private key as Google makes them, made for this run."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()


@pytest.fixture
def google_key(pem: str) -> GoogleServiceAccountKey:
    return GoogleServiceAccountKey(private_key=pem, client_email="svc@project.example", client_id="1234567890")


@pytest.fixture
def microsoft_key() -> MicrosoftServiceAccountKey:
    return MicrosoftServiceAccountKey(private_key="fake-client-secret", tenant_id="t-1", client_id="c-1")


@pytest.fixture
def fast_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """For tests marked ``looptime``: the clock that the client reads jumps as the event loop's does."""
    real = time.monotonic

    def monotonic() -> float:
        try:
            return asyncio.get_running_loop().time()
        except RuntimeError:
            return real()

    monkeypatch.setattr(time, "monotonic", monotonic)


@pytest.fixture
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """No credentials, base URL or proxy of the machine that runs the tests; set variables with what is given."""
    for name in (*SETTINGS, *PROXIES):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    return monkeypatch


@pytest.fixture
def redis_server() -> Iterator[RedisServer]:
    """An empty Redis of the test's own, which it may stop and start.

    A machine without one skips the test, unless ``REQUIRE_REDIS`` is set, as in CI.
    """
    try:
        with running_redis() as server:
            yield server
    except FileNotFoundError as error:
        if os.environ.get("REQUIRE_REDIS"):
            raise
        pytest.skip(str(error))


@pytest.fixture
def redis_url(redis_server: RedisServer) -> str:
    """Where :func:`redis_server` is."""
    return redis_server.url
