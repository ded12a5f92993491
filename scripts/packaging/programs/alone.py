"""Without any extra the client works, and what is missing says what to install."""

import asyncio
import contextlib
import sys
from collections.abc import Iterator

from calcom_api import OPERATIONS
from calcom_api.models import MicrosoftServiceAccountKey
from calcom_client import ApiKey, CalClient


async def save(base_url: str) -> None:
    """Save a credential, enable it, and read it again."""
    key = MicrosoftServiceAccountKey(private_key="not a secret", tenant_id="t", client_id="c")
    async with CalClient(auth=ApiKey("cal_sandbox"), base_url=base_url) as cal:
        credentials = cal.organizations.delegation_credentials
        created = await credentials.create(
            42, workspace_platform_slug="office365", domain="alone.example", service_account_key=key
        )
        assert (await credentials.update(42, created.id, enabled=True)).enabled
        assert [booking async for booking in cal.bookings.list()]


@contextlib.contextmanager
def says(error: type[Exception], text: str) -> Iterator[None]:
    """What is done within is refused with these words."""
    try:
        yield
    except error as raised:
        assert text in str(raised), raised
    else:
        raise AssertionError(f"there is no {text}, yet nothing was missing")


asyncio.run(save(sys.argv[1]))
assert OPERATIONS["organizations.delegationCredentials.create"].method == "POST"
with says(ValueError, "pip install 'calcom-client[redis]'"):
    CalClient(auth=ApiKey("cal_sandbox"), pacing="redis://localhost")
with says(ValueError, "pip install 'calcom-client[fast]'"):
    CalClient(auth=ApiKey("cal_sandbox"), transport="aiohttp")
with says(ImportError, "pip install 'calcom-client[sandbox]'"):
    import calcom_client.sandbox  # noqa: F401 - only asked for
