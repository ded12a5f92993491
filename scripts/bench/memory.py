"""Memory of 10,000 decoded bookings, all different, that came page by page; beside stock's."""

from __future__ import annotations

from typing import Final

from scripts.bench import fresh, stock
from scripts.bench.table import Goal, Row

PAGES: Final = 100
# One page goes before, so that nothing is loaded or cached for the first time while memory is counted.
PROGRAM: Final = """
import gc, json, sys, tracemalloc
sys.path.append(sys.argv[1])
from scripts.bench.bookings import PAGE, pages
{}
contents = list(pages(int(sys.argv[2])))
decode(json.loads(contents[0]))
gc.collect()
tracemalloc.start()
kept = []
for content in contents:
    kept += decode(json.loads(content))
gc.collect()
traced, _ = tracemalloc.get_traced_memory()
assert len(kept) == len(contents) * PAGE and all(type(booking).__name__ == "Booking" for booking in kept)
print(json.dumps(traced / 1e6))
"""
OURS: Final = """
from calcom_api import OPERATIONS
decode = OPERATIONS["bookings.list"].decode
"""
STOCK: Final = f"""
from {stock.PACKAGE}.models.bookings_list_response_200 import BookingsListResponse200
decode = lambda document: BookingsListResponse200.from_dict(document).data
"""
HALF: Final = Goal(0.5)


def run(rounds: int) -> list[Row]:
    """Measure, and give the lines of the table; of memory one round is enough, as it is the same in each."""
    del rounds
    folder = stock.folder_of_package()
    ours, theirs = (fresh.run(PROGRAM.format(decode), folder, PAGES) for decode in (OURS, STOCK))
    return [
        Row(
            what="memory of 10,000 decoded bookings",
            ours=f"{ours:.1f} MB",
            beside=f"stock: {theirs:.1f} MB",
            value=ours / theirs,
            goal=HALF,
        )
    ]
