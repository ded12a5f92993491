"""``calctl sandbox``."""

from __future__ import annotations

import logging
import sqlite3
import sys
from pathlib import Path

import click


@click.command(short_help="Run an offline Cal.com that behaves like the real one.")
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=8080,
    show_default=True,
    help="Port to listen on; 0 takes a free one.",
)
@click.option(
    "--api-key",
    multiple=True,
    help="A further API key (or access token: without cal_); KEY:member is no admin. Can be repeated.",
)
@click.option("--oauth-client", multiple=True, help="A further OAuth client, as id:secret. Can be repeated.")
@click.option(
    "--limit",
    type=click.IntRange(min=1),
    default=120,
    show_default=True,
    help="Requests that an API key has in one window.",
)
@click.option("--window", type=float, default=60.0, show_default=True, help="Length of a window in seconds.")
@click.option(
    "--block",
    type=float,
    default=60.0,
    show_default=True,
    help="Length of the block after too many requests, in seconds.",
)
@click.option(
    "--data",
    type=click.Path(path_type=Path),
    help="SQLite file that keeps the state; without it, it is gone at the end.",
)
@click.option("--strict", is_flag=True, help="Refuse what only the published documentation allows.")
@click.option(
    "--seed", help="What is there at the beginning: demo, or a JSON file; without it any organization exists."
)
@click.option(
    "--faults", default="", help="What goes wrong, such as rate=0.1,status=502 or operation=bookings.create,lost."
)
@click.option("--quiet", is_flag=True, help="Do not log requests.")
def serve(
    *,
    host: str,
    port: int,
    api_key: tuple[str, ...],
    oauth_client: tuple[str, ...],
    limit: int,
    window: float,
    block: float,
    data: Path | None,
    strict: bool,
    seed: str | None,
    faults: str,
    quiet: bool,
) -> None:
    """Run an offline Cal.com that behaves like the real one. Its API key is cal_sandbox."""
    try:
        from calcom_client.sandbox import Sandbox, Settings  # noqa: PLC0415 - needs the extra `sandbox`
    except ImportError as missing:
        raise ValueError(str(missing)) from None
    settings = Settings(
        api_keys=api_key,
        oauth_clients=oauth_client,
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
        taken = "locked" in str(error)
        reason = "another sandbox has it; stop that one, or name another file" if taken else error
        raise ValueError(f"--data: {data}: {reason}") from None
    try:
        # Flushed, so that whoever started this process can wait for the line.
        sandbox.run(
            host, port, lambda url: print(f"Sandbox on {url} (API key cal_sandbox); Ctrl-C ends it", flush=True)
        )
    except OSError as error:
        raise ValueError(f"--host {host}, --port {port}: {error.strerror}") from None
    finally:
        sandbox.close()
