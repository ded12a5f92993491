"""The proxy variables of the environment: obeyed as elsewhere, never shown, and not for this machine."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from calcom_client import ApiKey, CalClient, CalError

VARIABLES = [f"{kind}_proxy" for kind in ("http", "https", "all", "no")]


class Proxy:
    """Refuses every request, and remembers what it was asked for."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.asked.append((await reader.readuntil(b"\r\n\r\n")).decode())
        writer.write(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
        writer.close()


@pytest.fixture
async def proxy(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Proxy]:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    proxy = Proxy()
    server = await asyncio.start_server(proxy.serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    monkeypatch.setenv("HTTPS_PROXY", f"user:canary@127.0.0.1:{port}")
    async with server:
        yield proxy


async def ask(base_url: str) -> str:
    async with CalClient(auth=ApiKey("cal_proxies"), base_url=base_url, max_attempts=1) as cal:
        with pytest.raises(CalError) as caught:
            await cal.organizations.delegation_credentials.update(42, "an-id")
    return str(caught.value)


async def test_the_environments_proxy_is_used_with_or_without_its_scheme(proxy: Proxy) -> None:
    text = await ask("https://cal.example")
    assert [asked.splitlines()[0] for asked in proxy.asked] == ["CONNECT cal.example:443 HTTP/1.1"]
    assert "canary" not in text


async def test_no_proxy_is_obeyed(proxy: Proxy, monkeypatch: pytest.MonkeyPatch, unused_tcp_port: int) -> None:
    monkeypatch.setenv("NO_PROXY", f"cal.invalid:{unused_tcp_port}")
    await ask(f"https://cal.invalid:{unused_tcp_port}")
    assert proxy.asked == []


async def test_this_machine_is_never_asked_through_a_proxy(proxy: Proxy, unused_tcp_port: int) -> None:
    await ask(f"https://127.0.0.1:{unused_tcp_port}")
    await ask(f"https://localhost:{unused_tcp_port}")
    assert proxy.asked == []


def test_a_proxy_that_is_no_url_is_refused_without_its_password(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "gopher://user:canary@proxy.example")
    with pytest.raises(ValueError, match="HTTPS_PROXY") as caught:
        CalClient(auth=ApiKey("cal_proxies"))
    assert "canary" not in str(caught.value)
    assert caught.value.__context__ is None
