"""``docs/benchmarks.md``: the table, what it was measured with, and how."""

from __future__ import annotations

import os
import platform
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Final

from scripts.bench.table import Row, markdown, summary

if TYPE_CHECKING:
    from collections.abc import Sequence

PAGE: Final = Path(__file__).resolve().parents[2] / "docs" / "benchmarks.md"
PEERS: Final = ("httpx", "httpcore", "sniffio", "aiohttp", "httpx-aiohttp", "attrs", "openapi-python-client")
TEXT: Final = """\
<!-- Made by `make bench`; edit scripts/bench/report.py. -->

# Benchmarks

What the client costs beside what it is built on, and beside *stock*: what openapi-python-client makes of the same
document out of the box. `make bench` measures all of it; `python -m scripts.bench NAME…` parts of it, and with
`--quick` in one round. The parts: {parts}.

{table}

{summary}. Measured on {date} with Python {python} on {cores} cores;
{versions}.

## How it is measured

- Absolute figures are those of one machine; what counts are the ratios. In every round each contestant has one turn,
  another one first each time. A ratio is taken within a round; shown is the median of {rounds} rounds, after one that
  warms up.
- A call is a POST of a 2 kB body, answered with the same bytes by a server in a process of its own, which is busy for a
  small part of the time. What is counted is CPU time, except for calls a second. Each contestant has connections of its
  own, with its own defaults, and checks and decodes every answer: stock and calcom-client into models, the others with
  `json`.
- Where the server answers at once, calls a second become fewer with 256 tasks in any case: what one task has touched is
  no longer in the processor's cache when its turn comes again. Bare aiohttp shows how much that is. Where answers take
  time, as over any network, more tasks get more done. What httpx loses is its pool, which looks at every connection and
  everyone who waits whenever a request comes or goes.
- The server tells of a rate limit of 100,000, of which nothing is ever used up: pacing does its work, and holds nothing
  back.
- *Without sniffio* is how httpx, and what stock makes, are installed by themselves: a process of its own, in which
  sniffio is looked for and not found. calcom-client depends on sniffio, so that its users have it.
- *Over aiohttp* is the extra `fast`.
- Decoding begins with what `json.loads` gives, and encoding ends with what `json.dumps` takes; a line of each counts
  that in too.
- Imports and memory are measured in a fresh process each: CPU time of the import alone, and resident memory after it;
  of decoded bookings what tracemalloc counts. The bookings are made up, all different, of 20 event types and 10 hosts,
  and come in pages of 100.
- What pacing and retries add is the difference between the client and the same one with both transports taken out,
  which only the benchmark can do, over a transport that answers at once; it is a share of a real call.

## What was adapted for stock

The generator gets `openapi.json` with two changes, without which it would not make all operations, or not read a
booking:

- Header parameters lose their `const`, which it refuses there.
- The id of a booking's host is a whole number only. It can be the text `unknown` too, and of that union the code that
  stock makes fails to read a number.

Its output is formatted with the same length of lines as ours, 120, so that lines can be compared.
"""


# The lines that README shows: what was measured, and the peer beside it.
HEADLINES: Final = (
    ("`from calcom_client import CalClient`", "`import httpx`"),
    ("CPU a call, 1 at once", "httpx:"),
    ("CPU a call, 32 at once", "httpx:"),
    ("CPU a call over aiohttp, 32 at once", "stock"),
    ("decode 100 bookings", "stock"),
    ("memory of 10,000 decoded bookings", "stock"),
    ("lines of generated code for 272 operations", "stock"),
)
README: Final = PAGE.parents[1] / "README.md"
BEGIN: Final = "<!-- made by `make bench` -->\n"
END: Final = "\n<!-- end -->"


def readme(text: str, rows: Sequence[Row]) -> str:
    """The README, its table renewed.

    Args:
        text: The README as it is.
        rows: All that was measured.
    """
    head, _, rest = text.partition(BEGIN)
    _, found, tail = rest.partition(END)
    if not found:
        raise ValueError(f"README.md: {BEGIN.strip()} and {END.strip()} are missing")
    lines = ["| what | calcom-client | beside |", "| --- | --- | --- |"]
    for what, peer in HEADLINES:
        row = next(row for row in rows if row.what == what and row.beside.startswith(peer))
        lines.append(f"| {row.what} | {row.ours} | {row.beside} |")
    return "".join((head, BEGIN, "\n".join(lines), END, tail))


def page(rows: Sequence[Row], *, parts: Sequence[str], rounds: int) -> str:
    """The page.

    Args:
        rows: What was measured.
        parts: What can be measured by itself.
        rounds: Rounds that counted.
    """
    return TEXT.format(
        parts=", ".join(f"`{part}`" for part in parts),
        table=markdown(rows),
        summary=summary(rows),
        date=datetime.now(UTC).date(),
        python=platform.python_version(),
        cores=os.cpu_count(),
        versions=", ".join(f"{peer} {version(peer)}" for peer in PEERS),
        rounds=rounds,
    )
