"""Bookings as a server would answer them, made up: all different, of few event types and hosts, for many attendees."""

from __future__ import annotations

import json
import random
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

PAGE: Final = 100
EVENT_TYPES: Final = 20
HOSTS: Final = 10
ZONES: Final = ("Europe/Berlin", "America/New_York", "Asia/Tokyo", "Europe/London", "America/Los_Angeles")
FIRST_NAMES: Final = ("Ada", "Alan", "Barbara", "Edsger", "Frances", "Grace", "Ken", "Leslie", "Niklaus", "Radia")
LAST_NAMES: Final = ("Allen", "Dijkstra", "Hopper", "Lamport", "Liskov", "Lovelace", "Perlman", "Turing", "Wirth")
LETTERS: Final = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
BEGIN: Final = datetime(2026, 12, 1, 9, tzinfo=UTC)


def pages(number: int) -> Iterator[bytes]:
    """So many answers of ``GET /v2/bookings``, the same in every run."""
    chance = random.Random(7)  # noqa: S311 - no secret
    for page in range(number):
        data = [_booking(chance, page * PAGE + index) for index in range(PAGE)]
        pagination = {
            "totalItems": number * PAGE,
            "remainingItems": (number - 1 - page) * PAGE,
            "returnedItems": PAGE,
            "itemsPerPage": PAGE,
            "currentPage": page + 1,
            "totalPages": number,
            "hasNextPage": page + 1 < number,
            "hasPreviousPage": page > 0,
        }
        answer = {"status": "success", "data": data, "pagination": pagination}
        yield json.dumps(answer, ensure_ascii=False, separators=(",", ":")).encode()


def _booking(chance: random.Random, number: int) -> dict[str, Any]:
    uid = "".join(chance.choices(LETTERS, k=22))
    event_type = chance.randrange(EVENT_TYPES)
    host = chance.randrange(HOSTS)
    username = FIRST_NAMES[host].lower()
    host_name = f"{FIRST_NAMES[host]} {LAST_NAMES[host % len(LAST_NAMES)]}"
    name = f"{chance.choice(FIRST_NAMES)} {chance.choice(LAST_NAMES)}"
    email = f"{name.replace(' ', '.').lower()}.{chance.randrange(4_000)}@customer.example"
    duration = chance.choice((15, 30, 60))
    start = BEGIN + timedelta(minutes=30 * number)
    created = start - timedelta(days=chance.randrange(1, 30), milliseconds=chance.randrange(86_400_000))
    link = f"https://app.cal.example/video/{uid}"
    answers = {"email": email, "name": name, "location": {"value": "integrations:daily", "optionValue": ""}}
    booking = {
        "id": 1_000 + number,
        "uid": uid,
        "title": f"Consultation {event_type} between {host_name} and {name}",
        "description": chance.choice(("", "I would like to talk about the contract.")),
        "hosts": [
            {
                "id": 4 + host,
                "name": host_name,
                "email": f"{username}@acme.example",
                "username": username,
                "timeZone": ZONES[host % len(ZONES)],
            }
        ],
        "status": chance.choice(("accepted", "accepted", "accepted", "pending", "cancelled")),
        "rescheduledByEmail": None,
        "start": _text(start),
        "end": _text(start + timedelta(minutes=duration)),
        "duration": duration,
        "eventTypeId": 100 + event_type,
        "eventType": {"id": 100 + event_type, "slug": f"consultation-{event_type}"},
        "meetingUrl": link,
        "location": link,
        "absentHost": False,
        "createdAt": _text(created),
        "updatedAt": _text(created + timedelta(milliseconds=chance.randrange(2_000))),
        "metadata": {"ticket": str(chance.randrange(100_000))} if chance.random() < 1 / 4 else {},
        "rating": None,
        "icsUid": f"{uid}@Cal.com",
        "attendees": [
            {
                "name": name,
                "email": email,
                "timeZone": chance.choice(ZONES),
                "language": chance.choice(("en", "de")),
                "absent": False,
            }
        ],
        "guests": [f"guest.{chance.randrange(9_000)}@customer.example"] if chance.random() < 1 / 4 else [],
        "bookingFieldsResponses": answers,
    }
    if booking["status"] == "cancelled":
        booking |= {"cancellationReason": "Something came up", "cancelledByEmail": email}
    return booking


def _text(time: datetime) -> str:
    return time.isoformat(timespec="milliseconds").replace("+00:00", "Z")
