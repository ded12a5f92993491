"""The Redis that other tests get: empty, and gone and back as a test wants it."""

import pytest
from redis.asyncio import Redis
from redis.exceptions import ConnectionError as RedisConnectionError

from scripts.redis_server import RedisServer


async def test_it_keeps_what_it_is_given(redis_url: str) -> None:
    async with Redis.from_url(redis_url) as redis:
        assert await redis.dbsize() == 0
        await redis.set("a", "1")

        assert await redis.get("a") == b"1"


async def test_it_can_be_lost_and_come_back_empty(redis_server: RedisServer) -> None:
    async with Redis.from_url(redis_server.url) as redis:
        await redis.set("a", "1")

        redis_server.stop()
        with pytest.raises(RedisConnectionError):
            await redis.get("a")
        redis_server.start()

        assert await redis.get("a") is None
