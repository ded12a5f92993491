"""The programs of examples/, run as processes against a sandbox."""

import csv
import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest

from calcom_client.sandbox import Sandbox, Settings

EXAMPLES = Path(__file__).parent.parent.parent / "examples"
ALL_DAY = [
    {
        "days": ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
        "startTime": "00:00",
        "endTime": "23:45",
    }
]
STATE = {
    "users": [
        {"id": 1, "email": "ann@acme.example", "username": "ann", "name": "Ann", "default_schedule_id": 1},
        {"id": 2, "email": "ben@acme.example", "username": "ben", "name": "Ben", "default_schedule_id": 2},
    ],
    "teams": [{"id": 42, "name": "Acme", "slug": "acme", "is_organization": True}],
    "memberships": [
        {"id": 1, "user_id": 1, "team_id": 42, "role": "OWNER"},
        {"id": 2, "user_id": 2, "team_id": 42},
    ],
    "schedules": [
        {"id": 1, "owner_id": 1, "name": "Always", "time_zone": "UTC", "availability": ALL_DAY},
        {"id": 2, "owner_id": 2, "name": "Always", "time_zone": "UTC", "availability": ALL_DAY},
    ],
    "event_types": [{"id": 7, "owner_id": 1, "title": "Chat", "slug": "chat", "length": 30}],
}


class Stage:
    """A sandbox on a socket, a client for it, and a way to run an example against it."""

    def __init__(self, base_url: str, folder: Path) -> None:
        self.base_url = base_url
        self.folder = folder
        self.cal = httpx.Client(
            base_url=base_url, headers={"authorization": "Bearer cal_sandbox", "cal-api-version": "2024-08-13"}
        )

    def environment(self, **variables: str) -> dict[str, str]:
        clean = {name: value for name, value in os.environ.items() if not name.startswith("CAL_")}
        return {**clean, "CAL_BASE_URL": self.base_url, "CAL_API_KEY": "cal_sandbox", **variables}

    def run(self, program: str, *words: object) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, EXAMPLES / program, *map(str, words)],
            env=self.environment(),
            cwd=self.folder,
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )

    def book(self, start: datetime) -> dict[str, Any]:
        attendee = {"name": "Jane", "email": "jane@customer.example", "timeZone": "America/New_York"}
        body = {"eventTypeId": 7, "start": start.isoformat(), "attendee": attendee}
        answer = self.cal.post("/v2/bookings", json=body)
        assert answer.status_code == 201, answer.text
        booking: dict[str, Any] = answer.json()["data"]
        return booking

    def bookings(self, **query: str) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self.cal.get("/v2/bookings", params=query).json()["data"]
        return found


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    seed = tmp_path / "seed.json"
    seed.write_text(json.dumps(STATE), encoding="utf-8")
    sandbox = Sandbox(Settings(seed=seed, limit=10_000))
    # Stopped, so that no slot passes during a test.
    sandbox.clock.set(sandbox.clock.now())
    with sandbox.serve() as base_url:
        stage = Stage(base_url, tmp_path)
        yield stage
        stage.cal.close()
    sandbox.close()


def tomorrow(hour: int) -> datetime:
    return datetime.now(UTC).replace(hour=hour, minute=0, second=0, microsecond=0) + timedelta(days=1)


def test_book_next_free_slot(stage: Stage) -> None:
    words = ("7", "--name", "Jane Doe", "--email", "jane@customer.example", "--time-zone", "UTC")
    query = {"eventTypeId": "7", "start": f"{tomorrow(0) - timedelta(days=1)}", "end": f"{tomorrow(0)}"}
    days = stage.cal.get("/v2/slots", params=query, headers={"cal-api-version": "2024-09-04"}).json()["data"]
    free = [datetime.fromisoformat(slot["start"]) for day in sorted(days) for slot in days[day]]

    done = [stage.run("book_next_free_slot.py", *words) for _ in range(2)]

    assert [process.returncode for process in done] == [0, 0], done[0].stderr
    first, second = sorted(datetime.fromisoformat(booking["start"]) for booking in stage.bookings())
    assert [first, second] == free[:2]
    assert f"{first:%A %d %B %Y %H:%M}" in done[0].stdout


def test_book_next_free_slot_of_an_unknown_event_type_says_so(stage: Stage) -> None:
    process = stage.run("book_next_free_slot.py", 999, "--name", "Jane", "--email", "jane@customer.example")

    assert process.returncode == 1
    assert "NotFoundError" in process.stderr


def test_move_tomorrows_bookings(stage: Stage) -> None:
    for hour in (9, 14):
        stage.book(tomorrow(hour))
    later = stage.book(tomorrow(9) + timedelta(days=3))

    tried = stage.run("move_tomorrows_bookings.py", "--time-zone", "UTC", "--dry-run")
    unmoved = stage.bookings(status="upcoming")
    done = stage.run("move_tomorrows_bookings.py", "--time-zone", "UTC", "--reason", "ill")

    assert (tried.returncode, done.returncode) == (0, 0), done.stderr
    assert "2 of 2 bookings would be moved" in tried.stdout
    assert "2 of 2 bookings moved" in done.stdout
    assert len(unmoved) == 3
    starts = sorted(datetime.fromisoformat(booking["start"]) for booking in stage.bookings(status="upcoming"))
    assert starts == [
        tomorrow(9) + timedelta(days=1),
        tomorrow(14) + timedelta(days=1),
        tomorrow(9) + timedelta(days=3),
    ]
    assert later["uid"] in {booking["uid"] for booking in stage.bookings(status="upcoming")}


def test_export_bookings(stage: Stage) -> None:
    start = tomorrow(9)
    booking = stage.book(start)

    done = stage.run("export_bookings.py", 42, start.year, "out.csv")

    assert done.returncode == 0, done.stderr
    with (stage.folder / "out.csv").open(newline="", encoding="utf-8") as lines:
        (row,) = csv.DictReader(lines)
    assert row["uid"] == booking["uid"]
    assert (row["host"], row["email"], row["event_type"]) == ("ann@acme.example", "jane@customer.example", "chat")
    assert "1 of 1" in done.stderr
    assert not (stage.folder / "out.partial").exists()


def test_sync_out_of_office(stage: Stage) -> None:
    file = stage.folder / "absences.csv"
    start = (tomorrow(0) + timedelta(days=30)).date()
    header = "email,start,end,notes\n"
    file.write_text(
        f"{header}ben@acme.example,{start},{start + timedelta(days=4)},sea\nann@acme.example,{start},{start},\n",
        encoding="utf-8",
    )

    first, again = stage.run("sync_out_of_office.py", 42, file), stage.run("sync_out_of_office.py", 42, file)
    file.write_text(f"{header}ben@acme.example,{start},{start + timedelta(days=4)},sea\n", encoding="utf-8")
    removed = stage.run("sync_out_of_office.py", 42, file)

    assert [first.returncode, again.returncode, removed.returncode] == [0, 0, 0], first.stderr
    assert first.stdout.count("+ ") == 2
    assert again.stdout == ""
    assert removed.stdout == f"- ann@acme.example {start} to {start}\n"
    (entry,) = stage.cal.get("/v2/organizations/42/ooo").json()["data"]
    assert (entry["userId"], entry["notes"]) == (2, "sea")


def test_sync_out_of_office_reads_the_file_before_it_sends_anything(stage: Stage) -> None:
    file = stage.folder / "absences.csv"
    file.write_text("email,start,end,notes\nben@acme.example,2030-01-05,2030-01-01,\n", encoding="utf-8")

    process = stage.run("sync_out_of_office.py", 42, file)

    assert process.returncode == 1
    assert "line 2: it ends before it starts" in process.stderr


def test_roll_out_delegation_credentials(stage: Stage, pem: str) -> None:
    key = {"type": "service_account", "private_key": pem, "client_email": "svc@project.example", "client_id": "100"}
    (stage.folder / "key.json").write_text(json.dumps(key), encoding="utf-8")
    domains = stage.folder / "domains.txt"
    domains.write_text("one.example\nTwo.example\n", encoding="utf-8")

    first = stage.run("roll_out_delegation_credentials.py", 42, domains, "key.json")
    domains.write_text("one.example\ntwo.example\nthree.example\n", encoding="utf-8")
    second = stage.run("roll_out_delegation_credentials.py", 42, domains, "key.json")

    assert (first.returncode, second.returncode) == (0, 0), first.stderr
    assert first.stdout.splitlines() == ["[1/2] one.example: enabled", "[2/2] two.example: enabled"]
    assert second.stdout.splitlines() == [
        "[1/3] one.example: done before",
        "[2/3] two.example: done before",
        "[3/3] three.example: enabled",
    ]


def test_webhook_receiver(stage: Stage) -> None:
    secret = "not-a-real-secret"  # noqa: S105 - a webhook's of this test alone
    with socket.create_server(("127.0.0.1", 0)) as free:
        free_port = free.getsockname()[1]
    url = f"http://127.0.0.1:{free_port}/cal"
    receiver = subprocess.Popen(
        [sys.executable, EXAMPLES / "webhook_receiver.py", "--port", str(free_port)],
        env=stage.environment(CAL_WEBHOOK_SECRET=secret),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        wait_for(url)
        body = {"active": True, "subscriberUrl": url, "triggers": ["BOOKING_CREATED"], "secret": secret}
        assert stage.cal.post("/v2/webhooks", json=body).status_code == 201
        stage.book(tomorrow(9))
        forged = httpx.post(url, content=b"{}", headers={"X-Cal-Signature-256": "0" * 64})
        assert receiver.stdout is not None
        line = receiver.stdout.readline()
    finally:
        receiver.terminate()
        _, errors = receiver.communicate(timeout=30)

    assert line.startswith("BOOKING_CREATED: ")
    assert "jane@customer.example" in line
    assert forged.status_code == 400
    assert "turned away" in errors


def wait_for(url: str) -> None:
    for _ in range(200):
        try:
            httpx.get(url)
        except httpx.ConnectError:
            time.sleep(0.05)
        else:
            return
    pytest.fail(f"nothing listens at {url}")
