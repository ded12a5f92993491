"""Extra `redis`: two clients share one count through Redis."""

import asyncio
import sys

from calcom_client import ApiKey, CalClient


async def main(base_url: str, redis_url: str) -> None:
    """Each knows what the other has spent."""
    auth = ApiKey("cal_sandbox")
    async with (
        CalClient(auth=auth, base_url=base_url, pacing=redis_url) as one,
        CalClient(auth=auth, base_url=base_url, pacing=redis_url) as other,
    ):
        await one.me.get()
        await other.me.get()
        assert other.rate_limits


asyncio.run(main(*sys.argv[1:]))
