"""``calctl sandbox``."""

from __future__ import annotations

import logging
import sqlite3
import sys
from pathlib import Path
from typing import Annotated

import typer


def serve(
    *,
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="Port to listen on; 0 takes a free one.", min=0, max=65535)] = 8080,
    api_key: Annotated[
        list[str] | None,
        typer.Option(
            help="A further API key (or access token: without cal_); KEY:member is no admin. Can be repeated."
        ),
    ] = None,
    oauth_client: Annotated[
        list[str] | None, typer.Option(help="A further OAuth client, as id:secret. Can be repeated.")
    ] = None,
    limit: Annotated[int, typer.Option(help="Requests that an API key has in one window.", min=1)] = 120,
    window: Annotated[float, typer.Option(help="Length of a window in seconds.")] = 60.0,
    block: Annotated[float, typer.Option(help="Length of the block after too many requests, in seconds.")] = 60.0,
    data: Annotated[
        Path | None, typer.Option(help="SQLite file that keeps the state; without it, it is gone at the end.")
    ] = None,
    strict: Annotated[
        bool, typer.Option("--strict", help="Refuse what only the published documentation allows.")
    ] = False,
    seed: Annotated[
        str | None,
        typer.Option(help="What is there at the beginning: demo, or a JSON file; without it any organization exists."),
    ] = None,
    faults: Annotated[
        str, typer.Option(help="What goes wrong, such as rate=0.1,status=502 or operation=bookings.create,lost.")
    ] = "",
    quiet: Annotated[bool, typer.Option("--quiet", help="Do not log requests.")] = False,
) -> None:
    """Run an offline Cal.com that behaves like the real one. Its API key is cal_sandbox."""
    try:
        from calcom_client.sandbox import Sandbox, Settings  # noqa: PLC0415 - needs the extra `sandbox`
    except ImportError as missing:
        raise ValueError(str(missing)) from None
    settings = Settings(
        api_keys=tuple(api_key or ()),
        oauth_clients=tuple(oauth_client or ()),
        limit=limit,
        window=window,
        block=block,
        data=data,
        strict=strict,
        seed=seed,
        faults=faults,
    )
    logging.basicConfig(
        stream=sys.stderr,
        level=logging.WARNING if quiet else logging.INFO,
        format="%(asctime)s %(message)s",
        datefmt="%H:%M:%S",
    )
    try:
        sandbox = Sandbox(settings)
    except sqlite3.Error as error:
        raise ValueError(f"--data: {data}: {error}") from None
    try:
        # Flushed, so that whoever started this process can wait for the line.
        sandbox.run(
            host, port, lambda url: print(f"Sandbox on {url} (API key cal_sandbox); Ctrl-C ends it", flush=True)
        )
    except OSError as error:
        raise ValueError(f"--host {host}, --port {port}: {error.strerror}") from None
    finally:
        sandbox.close()
