"""Extra `fast`: the client sends through aiohttp."""

import asyncio
import sys

from calcom_client import ApiKey, CalClient


async def main(base_url: str) -> None:
    """Ask who one is."""
    async with CalClient(auth=ApiKey("cal_sandbox"), base_url=base_url, transport="aiohttp") as cal:
        assert (await cal.me.get()).email


asyncio.run(main(sys.argv[1]))
assert "aiohttp" in sys.modules
