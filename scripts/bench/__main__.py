"""``python -m scripts.bench [--quick] [NAME…]``: measure and print the table; of all in full, write the docs too."""

from __future__ import annotations

import argparse
import sys
import time
from typing import TYPE_CHECKING, Final

from scripts.bench import (
    calls,
    decoding,
    first_call,
    generating,
    imports,
    machinery,
    memory,
    report,
    size,
    throughput,
)
from scripts.bench.table import plain, summary

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from scripts.bench.table import Row

ROUNDS: Final = 7
QUICK_ROUNDS: Final = 1
PARTS: Final[dict[str, Callable[[int], list[Row]]]] = {
    part.__name__.rpartition(".")[2]: part.run
    for part in (imports, first_call, calls, machinery, throughput, decoding, memory, size, generating)
}


def main(arguments: Sequence[str]) -> None:
    """Measure what is asked for; a missed goal is told, and no failure."""
    parser = argparse.ArgumentParser(prog="python -m scripts.bench", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="NAME", help=f"some of: {', '.join(PARTS)}")
    parser.add_argument("--quick", action="store_true", help="one round, to see whether it works")
    options = parser.parse_args(arguments)
    unknown = [name for name in options.parts if name not in PARTS]
    if unknown:
        parser.error(f"there is no {', '.join(unknown)}; there are {', '.join(PARTS)}")

    rounds = QUICK_ROUNDS if options.quick else ROUNDS
    rows: list[Row] = []
    for name in options.parts or PARTS:
        began = time.perf_counter()
        rows += PARTS[name](rounds)
        print(f"{name}: measured in {time.perf_counter() - began:.0f} s", file=sys.stderr, flush=True)
    print(plain(rows))
    if not options.parts and not options.quick:
        report.PAGE.write_text(report.page(rows, parts=list(PARTS), rounds=rounds), encoding="utf-8")
        report.README.write_text(report.readme(report.README.read_text(encoding="utf-8"), rows), encoding="utf-8")
        print(f"written to docs/{report.PAGE.name} and {report.README.name}")
    print(summary(rows))


if __name__ == "__main__":
    main(sys.argv[1:])
