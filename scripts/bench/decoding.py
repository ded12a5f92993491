"""A page of 100 bookings: from JSON to models and back, beside what JSON itself takes and beside stock."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING, Any, Final

from calcom_api import OPERATIONS
from calcom_api.models import Booking
from scripts.bench import stock
from scripts.bench.bookings import PAGE, pages
from scripts.bench.rounds import Rounds, settle
from scripts.bench.table import Goal, Row

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

REPETITIONS: Final = 30
OF_JSON: Final = Goal(2.5)
FASTER: Final = Goal(1, "less than {}", strict=True)
JSON, OURS, STOCK, BOTH = "json", "calcom-client", "stock", "both"


def run(rounds: int) -> list[Row]:
    """Measure, and give the lines of the table."""
    content = next(pages(1))
    document = json.loads(content)
    decode = OPERATIONS["bookings.list"].decode
    answer = stock.load("models.bookings_list_response_200").BookingsListResponse200

    bookings: list[Booking] = decode(document)
    theirs = answer.from_dict(document)
    _check(bookings, theirs, document)
    decoding = {
        JSON: lambda: json.loads(content),
        OURS: lambda: decode(document),
        STOCK: lambda: answer.from_dict(document),
        BOTH: lambda: decode(json.loads(content)),
    }
    encoding = {
        JSON: lambda: json.dumps(document["data"]),
        OURS: lambda: [booking.to_dict() for booking in bookings],
        STOCK: lambda: [booking.to_dict() for booking in theirs.data],
        BOTH: lambda: json.dumps([booking.to_dict() for booking in bookings]),
    }
    return [
        *_rows(f"decode {PAGE} bookings", "json.loads", _measured(decoding, rounds)),
        *_rows(f"encode {PAGE} bookings", "json.dumps", _measured(encoding, rounds)),
    ]


def _check(bookings: list[Booking], theirs: Any, document: dict[str, Any]) -> None:
    if not all(isinstance(booking, Booking) for booking in bookings):
        raise ValueError("a booking was not decoded")
    if [booking.to_dict() for booking in bookings] != document["data"]:
        raise ValueError("a booking is not encoded as it came")
    if [booking.uid for booking in theirs.data] != [booking.uid for booking in bookings]:
        raise ValueError("stock has decoded something else")


def _measured(programs: Mapping[str, Callable[[], object]], number: int) -> Rounds:
    """Milliseconds of CPU time that each of the programs takes."""
    settle()
    rounds = Rounds(list(programs), number)
    for name in rounds.turns():
        program = programs[name]
        began = time.process_time()
        for _ in range(REPETITIONS):
            program()
        rounds.add(name, (time.process_time() - began) / REPETITIONS * 1e3)
    return rounds


def _rows(what: str, json_name: str, rounds: Rounds) -> list[Row]:
    """The lines with a goal, and one that counts JSON's own work in."""
    measured = (
        (what, OURS, JSON, f"`{json_name}`", OF_JSON),
        (what, OURS, STOCK, STOCK, FASTER),
        (f"{what}, `{json_name}` included", BOTH, JSON, f"`{json_name}` alone", None),
    )
    return [
        Row(
            what=label,
            ours=f"{rounds.median(mine):.2f} ms",
            beside=f"{shown}: {rounds.median(peer):.2f} ms",
            value=rounds.ratio(mine, peer),
            goal=goal,
        )
        for label, mine, peer, shown, goal in measured
    ]
