"""What the client's package offers, each name loaded when it is first used."""

import subprocess
import sys

import pytest

import calcom_client
import calcom_client.testing


@pytest.mark.parametrize("package", [calcom_client, calcom_client.testing], ids=["client", "testing"])
def test_every_name_that_it_offers_is_there(package: object) -> None:
    names = dir(package)

    assert names
    assert all(getattr(package, name).__name__ == name for name in names)


@pytest.mark.parametrize("package", [calcom_client, calcom_client.testing], ids=["client", "testing"])
def test_an_unknown_name_is_an_ordinary_error(package: object) -> None:
    with pytest.raises(AttributeError, match="has no attribute 'Calendar'"):
        package.Calendar  # type: ignore[attr-defined]  # noqa: B018 - not there, which is the point


def test_what_is_not_used_is_not_loaded() -> None:
    program = "import sys, calcom_client; print('httpx' in sys.modules, calcom_client.CalClient.__name__)"

    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert done.stdout == "False CalClient\n"
