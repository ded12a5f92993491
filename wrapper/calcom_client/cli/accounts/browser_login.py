"""A login in the browser: the user authorizes an OAuth2 application, and the browser brings the answer back here.

Source: RFC 8252, an application without secret on the user's own machine: PKCE, and a redirect to the loopback address.
"""

from __future__ import annotations

import sys
import time
import webbrowser
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from calcom_client._defaults import DEFAULT_BASE_URL
from calcom_client._oauth2 import DEFAULT_APP_URL, OAuth2App

if TYPE_CHECKING:
    from collections.abc import Sequence

    from calcom_client import Tokens

CALLBACK: Final = "/callback"
SECONDS: Final = 300.0
PAGE: Final = b"<!doctype html><title>calctl</title><p>calctl has the answer. You can close this page.</p>"


class _Listener(HTTPServer):
    """Waits for the browser.

    Attributes:
        answer: The address that the browser has come to, from the path on.
    """

    answer: str | None = None
    # Else a login could be answered by a program that was there before.
    allow_reuse_address = False


class _Page(BaseHTTPRequestHandler):
    server: _Listener
    # A browser that opens a connection in advance sends nothing on it.
    timeout = 5.0

    def do_GET(self) -> None:
        """Take the answer; whatever else the browser asks for is not there."""
        if urlsplit(self.path).path != CALLBACK:
            self.send_error(404)
            return
        self.server.answer = self.path
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(PAGE)))
        self.end_headers()
        self.wfile.write(PAGE)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name there
        """Say nothing: the address has the code in it."""


async def tokens_from_browser(
    client_id: str,
    scopes: Sequence[str],
    *,
    port: int,
    base_url: str,
    app_url: str | None,
    allow_insecure: bool,
    timeout: float,  # noqa: ASYNC109 - of each step of a call, as everywhere
    seconds: float = SECONDS,
) -> Tokens:
    """Send the user to Cal.com's page, wait for the answer, and exchange it for tokens.

    Args:
        client_id: Id of the application.
        scopes: What it may do.
        port: Where to wait; ``http://127.0.0.1:PORT/callback`` has to be registered.
        base_url: The server of the API.
        app_url: Where users log in; None for Cal.com's.
        allow_insecure: As of the client.
        timeout: As of the client.
        seconds: How long to wait for the user.

    Raises:
        ValueError: An argument cannot be right, or nobody came back in time.
        CalError: The user or the server said no.
    """
    if app_url is None and base_url != DEFAULT_BASE_URL:
        raise ValueError(f"--app-url: name where the users of {base_url} log in, such as https://cal.acme.com")
    app = OAuth2App(client_id)
    authorization = app.authorization(
        redirect_uri=f"http://127.0.0.1:{port}{CALLBACK}", scopes=scopes, app_url=app_url or DEFAULT_APP_URL
    )
    try:
        listener = _Listener(("127.0.0.1", port), _Page)
    except OSError as error:
        raise ValueError(f"--port: nothing can listen on {port}: {error.strerror}") from None
    with listener:
        # The page is told too: there may be no browser, or another one is wanted. It holds no secret without the rest.
        print(f"calctl: log in at {authorization.url}", file=sys.stderr)
        webbrowser.open(authorization.url)
        answer = _wait(listener, seconds)
    return await app.exchange(authorization, answer, base_url=base_url, allow_insecure=allow_insecure, timeout=timeout)


def _wait(listener: _Listener, seconds: float) -> str:
    ends_at = time.monotonic() + seconds
    while listener.answer is None:
        listener.timeout = ends_at - time.monotonic()
        if listener.timeout <= 0:
            raise ValueError(f"--browser: nobody came back from the browser within {seconds:g} s")
        listener.handle_request()
    return listener.answer
