"""What the client's package offers, each name loaded when it is first used."""

import importlib.metadata
import subprocess
import sys

import pytest

import calcom_client
import calcom_client.testing


@pytest.mark.parametrize("package", [calcom_client, calcom_client.testing], ids=["client", "testing"])
def test_every_name_that_it_offers_is_there(package: object) -> None:
    names = [name for name in dir(package) if name != "__version__"]

    assert names
    assert all(getattr(package, name).__name__ == name for name in names)


def test_the_version_is_that_of_the_distribution() -> None:
    assert calcom_client.__version__ == importlib.metadata.version("calcom-client")


@pytest.mark.parametrize("package", [calcom_client, calcom_client.testing], ids=["client", "testing"])
def test_an_unknown_name_is_an_ordinary_error(package: object) -> None:
    with pytest.raises(AttributeError, match="has no attribute 'Calendar'"):
        package.Calendar  # type: ignore[attr-defined]  # noqa: B018 - not there, which is the point


def test_what_is_not_used_is_not_loaded() -> None:
    program = "import sys, calcom_client; print('httpx' in sys.modules, calcom_client.CalClient.__name__)"

    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert done.stdout == "False CalClient\n"


def test_what_sends_is_loaded_by_the_first_client_and_what_repeats_by_the_first_failure() -> None:
    program = """
import asyncio, sys, httpx
from calcom_client import ApiKey, CalClient

async def main() -> None:
    answer = httpx.Response(200, json={"status": "success"})
    transport = httpx.MockTransport(lambda _: answer)
    async with CalClient(auth=ApiKey("cal_names"), transport=transport) as cal:
        await cal.schedules.delete(1)

before = "calcom_client._session" in sys.modules
asyncio.run(main())
print(before, *[name in sys.modules for name in ("calcom_client._session", "stamina", "aiohttp", "redis")])
"""

    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert done.stdout == "False True False False False\n"
