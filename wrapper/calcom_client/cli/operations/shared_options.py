"""The options that every operation has, and what they come to."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

import click

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

OUTPUTS: Final = ("table", "json", "jsonl", "csv")
TIME_ZONE: Final = "CAL_TIME_ZONE"


def _now() -> datetime:
    return datetime.now().astimezone()


@dataclass
class Surroundings:
    """What a run of ``calctl`` finds around it; tests give their own.

    Attributes:
        now: The clock.
        transport: What sends requests in place of the network.
    """

    now: Callable[[], datetime] = field(default=_now)
    transport: Any = None


def shared_options(*, with_time_zone: bool, reads_list: bool) -> list[click.Parameter]:
    """Make them.

    Args:
        with_time_zone: Whether ``--time-zone`` is free: some operations have one of their own.
        reads_list: Whether the operation reads a list.
    """
    options = [
        click.Option(
            ["--output", "output"],
            type=click.Choice(OUTPUTS),
            default="table",
            metavar="|".join(OUTPUTS),
            help="How results are printed; jsonl is one JSON a line.  [default: table]",
        ),
        click.Option(["--json", "as_json"], is_flag=True, help="Short for --output json."),
        click.Option(
            ["--columns"],
            metavar="NAME,…",
            help="Columns of a table or of CSV, such as id,title,hosts.0.email; else those that fit, or all.",
        ),
        click.Option(
            ["--query", "jmespath"], metavar="JMESPATH", help="Print what this expression finds in the result."
        ),
        click.Option(["--show-secrets"], is_flag=True, help="Show secrets in what was read; else they are ***."),
        click.Option(["--dry-run"], is_flag=True, help="Print the request, secrets masked, and send nothing."),
        click.Option(["--yes"], is_flag=True, help="Delete without asking; only on a terminal it is asked at all."),
        click.Option(["--profile"], metavar="NAME", help="Credentials to use, as stored by calctl login."),
        click.Option(
            ["--base-url"], metavar="URL", help="Server, without /v2; else CAL_BASE_URL, else https://api.cal.com."
        ),
        click.Option(
            ["--allow-insecure"], is_flag=True, help="Allow http:// to another machine: secrets travel in clear."
        ),
        click.Option(
            ["--timeout"],
            type=float,
            default=30.0,
            metavar="SECONDS",
            help="How long to wait for the server, for each step of a call.  [default: 30]",
        ),
        click.Option(["--debug"], is_flag=True, help="Log each request, and show where a failure came from."),
    ]
    if with_time_zone:
        options.insert(
            6,
            click.Option(
                ["--time-zone", "zone"],
                metavar="ZONE",
                help=f"Zone of times that name none, and of those in tables; else {TIME_ZONE}, else this machine's.",
            ),
        )
    if reads_list:
        options.insert(0, click.Option(["--all", "all_pages"], is_flag=True, help="Page through the whole list."))
    return [*options]


@dataclass(frozen=True)
class Settings:
    """What the shared options of one command come to."""

    output: str
    columns: str | None
    jmespath: str | None
    show_secrets: bool
    dry_run: bool
    yes: bool
    profile: str | None
    base_url: str | None
    allow_insecure: bool
    timeout: float
    debug: bool
    all_pages: bool
    zone: str | None

    @classmethod
    def of(cls, values: Mapping[str, Any], own_time_zone: str | None) -> Settings:
        """Read them out of a command's values.

        Args:
            values: By the names of click's parameters.
            own_time_zone: What was given to the operation's own ``--time-zone``.
        """
        return cls(
            output="json" if values["as_json"] else values["output"],
            columns=values["columns"],
            jmespath=values["jmespath"],
            show_secrets=values["show_secrets"],
            dry_run=values["dry_run"],
            yes=values["yes"],
            profile=values["profile"],
            base_url=values["base_url"],
            allow_insecure=values["allow_insecure"],
            timeout=values["timeout"],
            debug=values["debug"],
            all_pages=values.get("all_pages", False),
            zone=values.get("zone") or own_time_zone or os.environ.get(TIME_ZONE) or None,
        )
