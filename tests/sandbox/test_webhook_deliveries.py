"""Webhooks really fire: what is sent, to whom, and what comes of it."""

import asyncio
import json
import threading
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import httpx
import pytest

from calcom_client.sandbox import Sandbox, Settings
from calcom_client.sandbox.clock import Clock
from calcom_client.webhooks import BookingPayload, FormPayload, MeetingPayload, OutOfOfficePayload
from tests.sandbox.booking_stage import ANN, CHAT, NEXT, ask, booked, change, staged
from tests.sandbox.receiver import SECRET, Receiver, listening
from tests.sandbox.stage import AUTHORIZED, OpenSandbox

TRIGGERS = ["BOOKING_CREATED", "BOOKING_CANCELLED"]


@pytest.fixture
async def receiver(clock: Clock) -> AsyncIterator[Receiver]:
    async with listening(clock.now()) as receiver:
        yield receiver


@pytest.fixture
async def cal(open_sandbox: OpenSandbox) -> httpx.AsyncClient:
    return await staged(open_sandbox)


async def subscribe(cal: httpx.AsyncClient, url: str, path: str = "/v2/webhooks", **fields: Any) -> None:
    body = {"active": True, "subscriberUrl": url, "triggers": TRIGGERS, "secret": SECRET, **fields}
    answer = await cal.post(path, json=body, headers=ANN)
    assert answer.status_code == 201, answer.text


async def settled(cal: httpx.AsyncClient) -> list[dict[str, Any]]:
    """All deliveries, when none is under way any more."""
    deliveries: list[dict[str, Any]] = (await cal.get("/_sandbox/settled")).json()["deliveries"]
    return deliveries


async def test_receiver_gets_what_happened_signed(cal: httpx.AsyncClient, receiver: Receiver) -> None:
    await subscribe(cal, f"{receiver.url}/cal")

    booking = await booked(cal)
    await settled(cal)
    await change(cal, booking["uid"], "cancel", ANN, cancellationReason="ill")
    deliveries = await settled(cal)

    created, cancelled = receiver.events
    assert (created.trigger, cancelled.trigger) == ("BOOKING_CREATED", "BOOKING_CANCELLED")
    assert isinstance(created.payload, BookingPayload)
    assert isinstance(cancelled.payload, BookingPayload)
    assert created.payload.uid == cancelled.payload.uid == booking["uid"]
    assert cancelled.payload.cancellation_reason == "ill"
    assert [(each["outcome"], each["status"]) for each in deliveries] == [("delivered", 204)] * 2
    assert receiver.turned_away == []


async def test_receiver_turns_away_a_forged_call(cal: httpx.AsyncClient, receiver: Receiver) -> None:
    await subscribe(cal, f"{receiver.url}/cal")
    await booked(cal)
    await settled(cal)
    (body,) = receiver.bodies["/cal"]
    headers = {"X-Cal-Signature-256": receiver.headers["x-cal-signature-256"], "Content-Type": "application/json"}

    async with httpx.AsyncClient(trust_env=False) as anybody:
        forged = await anybody.post(f"{receiver.url}/cal", content=body.replace(b"Jane", b"Mary"), headers=headers)

    assert forged.status_code == 400
    assert receiver.turned_away == ["WrongSignatureError"]


async def test_call_without_secret_says_so(cal: httpx.AsyncClient, receiver: Receiver) -> None:
    body = {"active": True, "subscriberUrl": receiver.url, "triggers": TRIGGERS}
    await cal.post("/v2/webhooks", json=body, headers=ANN)

    await booked(cal)
    deliveries = await settled(cal)

    assert receiver.headers["x-cal-signature-256"] == "no-secret-provided"
    assert receiver.turned_away == ["UnsignedError"]
    assert deliveries[0]["reason"] == "answered with 400"


LISTENERS: dict[str, dict[str, Any]] = {
    "the host": {"user_id": 1},
    "the team": {"team_id": 43},
    "the organization": {"team_id": 42},
    "the event type": {"event_type_id": NEXT},
    "another user": {"user_id": 3},
    "another event type": {"event_type_id": CHAT},
    "another trigger": {"user_id": 1, "triggers": ["BOOKING_REJECTED"]},
    "inactive": {"user_id": 1, "active": False},
}


async def test_those_hear_whom_it_concerns(open_sandbox: OpenSandbox, receiver: Receiver) -> None:
    cal = await staged(open_sandbox)
    rows = (await cal.get("/_sandbox/state")).json()
    rows["webhooks"] = [
        {"id": name, "subscriber_url": f"{receiver.url}/{name}", "triggers": TRIGGERS, "secret": SECRET, **fields}
        for name, fields in LISTENERS.items()
    ]
    # Nobody else can take it.
    next(row for row in rows["event_types"] if row["id"] == NEXT)["hosts"] = [{"userId": 1, "priority": "medium"}]
    assert (await cal.put("/_sandbox/state", json=rows)).is_success

    await booked(cal, eventTypeId=NEXT)
    deliveries = await settled(cal)

    assert [each["webhookId"] for each in deliveries] == ["the host", "the team", "the organization", "the event type"]
    assert len(receiver.events) == len(deliveries)


async def test_oauth_client_hears_of_the_users_that_it_manages(open_sandbox: OpenSandbox, receiver: Receiver) -> None:
    cal = await staged(open_sandbox)
    rows = (await cal.get("/_sandbox/state")).json()
    rows["users"][0]["oauth_client_id"] = "c-acme"
    rows["oauth_clients"] = [{"id": "c-acme", "name": "Acme", "organization_id": 42, "secret": "fake-client-secret"}]
    await cal.put("/_sandbox/state", json=rows)
    client = {"x-cal-client-id": "c-acme", "x-cal-secret-key": "fake-client-secret"}
    body = {"active": True, "subscriberUrl": receiver.url, "triggers": TRIGGERS, "secret": SECRET}
    await cal.post("/v2/oauth-clients/c-acme/webhooks", json=body, headers=client)

    await booked(cal)
    await settled(cal)

    assert [event.trigger for event in receiver.events] == ["BOOKING_CREATED"]


async def test_meetings_start_and_end_when_the_clock_passes_them(
    cal: httpx.AsyncClient, receiver: Receiver, clock: Clock
) -> None:
    booking = await booked(cal)
    cancelled = await booked(cal, "2027-03-02T11:00:00Z")
    await change(cal, cancelled["uid"], "cancel", ANN, cancellationReason="ill")
    await subscribe(cal, receiver.url, triggers=["MEETING_STARTED", "MEETING_ENDED"])

    clock.set(datetime(2027, 3, 2, 10, tzinfo=UTC))
    assert [each["trigger"] for each in await settled(cal)] == ["MEETING_STARTED"]
    receiver.now = clock.now()
    clock.advance(timedelta(hours=2))
    await settled(cal)
    await settled(cal)

    assert [event.trigger for event in receiver.events] == ["MEETING_STARTED", "MEETING_ENDED"]
    payload = receiver.events[1].payload
    assert isinstance(payload, MeetingPayload)
    assert (payload.uid, payload.end_time) == (booking["uid"], datetime(2027, 3, 2, 10, 30, tzinfo=UTC))


async def test_organization_hears_who_is_out_of_office(cal: httpx.AsyncClient, receiver: Receiver) -> None:
    await subscribe(cal, receiver.url, "/v2/organizations/42/webhooks", triggers=["OOO_CREATED"])
    body = {"start": "2027-03-08T00:00:00Z", "end": "2027-03-12T00:00:00Z", "reason": "vacation", "toUserId": 1}

    answer = await cal.post("/v2/organizations/42/users/2/ooo", json=body, headers=ANN)
    await settled(cal)

    assert answer.status_code == 201, answer.text
    payload = receiver.events[0].payload
    assert isinstance(payload, OutOfOfficePayload)
    entry = payload.ooo_entry
    assert entry is not None
    assert entry.user is not None
    assert entry.to_user is not None
    assert (entry.uuid, entry.user.email, entry.to_user.email) == (
        answer.json()["data"]["uuid"],
        "ben@acme.example",
        "ann@acme.example",
    )


async def test_team_hears_what_is_answered_to_its_form(cal: httpx.AsyncClient, receiver: Receiver) -> None:
    rows = (await cal.get("/_sandbox/state")).json()
    rows["routing_forms"] = [
        {
            "id": "form-1",
            "name": "Intake",
            "user_id": 1,
            "team_id": 43,
            "fields": [{"id": "f1", "identifier": "city", "label": "City", "type": "text", "required": True}],
            "routes": [{"id": "r1", "isFallback": True, "action": {"type": "customPageMessage", "value": "Thank you"}}],
        }
    ]
    rows["webhooks"] = [
        {"id": "w", "team_id": 43, "subscriber_url": receiver.url, "triggers": ["FORM_SUBMITTED"], "secret": SECRET}
    ]
    await cal.put("/_sandbox/state", json=rows)

    answer = await cal.post(
        "/v2/organizations/42/teams/43/routing-forms/form-1/responses",
        params={"start": "2027-03-02", "end": "2027-03-03"},
        json={"city": "Oslo"},
        headers=ANN,
    )
    await settled(cal)

    assert answer.status_code == 201, answer.text
    payload = receiver.events[0].payload
    assert isinstance(payload, FormPayload)
    assert (payload.form_id, payload.responses) == ("form-1", {"city": {"value": "Oslo", "response": "Oslo"}})


async def test_refused_request_tells_nothing(cal: httpx.AsyncClient, receiver: Receiver) -> None:
    await booked(cal)
    await subscribe(cal, receiver.url)

    assert (await ask(cal)).status_code == 400

    assert await settled(cal) == []


@pytest.mark.parametrize(
    ("template", "content_type", "body"),
    [
        (
            '{"text": "{{attendees.0.name}} booked {{title}}", "at": "{{createdAt}}"}',
            "application/json",
            '{"text":"Jane Doe booked Chat between Ann and Jane Doe","at":"2027-03-01T09:00:00.000Z"}',
        ),
        (
            '{"html": "{{attendees.0.timeZone}} <{{organizer.name}}>"}',
            "application/json",
            '{"html":"America/New_York <Ann>"}',
        ),
        (
            '{"quoted": "{{attendees.0}}{{nothing.there}}{{! a note }}"}',
            "application/json",
            '{"quoted":"[object Object]"}',
        ),
        ("minutes={{length}}&who={{attendees.length}}", "application/x-www-form-urlencoded", "minutes=30&who=1"),
        # What is JSON only once it is filled in counts as a form.
        ('{"minutes": {{length}}}', "application/x-www-form-urlencoded", '{"minutes": 30}'),
        # What the guest writes can break a template, as on the real server.
        ('{"notes": "{{responses.notes.value}}"}', "application/json", "false"),
        ("{{additionalNotes}} {{{additionalNotes}}}", "application/x-www-form-urlencoded", '"a" &amp; b "a" & b'),
    ],
)
async def test_template_makes_the_body(
    cal: httpx.AsyncClient, receiver: Receiver, template: str, content_type: str, body: str
) -> None:
    await subscribe(cal, receiver.url, payloadTemplate=template)

    await booked(cal, bookingFieldsResponses={"notes": '"a" & b'})
    await settled(cal)

    assert receiver.bodies["/"] == [body.encode()]
    assert receiver.headers["content-type"] == content_type
    assert "WrongSignatureError" not in receiver.turned_away


@pytest.mark.parametrize("template", ["{{#each attendees}}{{name}}{{/each}}", "{{ title", "{{upper title}}"])
async def test_template_that_is_more_than_values_is_not_sent(
    cal: httpx.AsyncClient, receiver: Receiver, template: str
) -> None:
    await subscribe(cal, receiver.url, payloadTemplate=template)

    await booked(cal)
    (delivery,) = await settled(cal)

    assert (delivery["outcome"], "payload template" in delivery["reason"]) == ("not sent", True)
    assert receiver.bodies == {}


@pytest.mark.parametrize(
    "url",
    [
        "https://hooks.acme.example/cal",
        "http://127.0.0.1.acme.example/",
        "http://127.0.0.1@acme.example/",
        "http://[::ffff:8.8.8.8]/",
        "http://0.0.0.0:9/",
        "http://192.168.1.1/",
        "ftp://127.0.0.1/",
        "no url",
        "http://[",
    ],
)
async def test_nobody_elsewhere_is_called(cal: httpx.AsyncClient, url: str, caplog: pytest.LogCaptureFixture) -> None:
    await subscribe(cal, url)

    await booked(cal)
    (delivery,) = await settled(cal)

    assert delivery["outcome"] == "not sent"
    assert "only loopback URLs are called" in delivery["reason"]
    assert any("only loopback URLs are called" in record.getMessage() for record in caplog.records)


async def test_failure_is_kept_and_changes_nothing(cal: httpx.AsyncClient, receiver: Receiver) -> None:
    receiver.status = 500
    await subscribe(cal, receiver.url)
    await subscribe(cal, "http://localhost:1/")

    booking = await booked(cal)
    first, second = await settled(cal)

    assert (first["outcome"], first["status"], first["reason"]) == ("failed", 500, "answered with 500")
    assert (second["outcome"], second["reason"]) == ("failed", "no answer: ConnectError")
    assert booking["status"] == "accepted"
    assert len(receiver.events) == 1  # once: the real server does not try again


async def test_deliveries_hold_no_secret(cal: httpx.AsyncClient, receiver: Receiver) -> None:
    await subscribe(cal, receiver.url.replace("//", "//me:fake-password@") + "/cal?token=fake-token")

    await booked(cal)
    await settled(cal)
    shown = await cal.get("/_sandbox/deliveries")

    (delivery,) = shown.json()["deliveries"]
    assert delivery["url"] == f"{receiver.url}/cal"
    assert json.loads(delivery["body"])["triggerEvent"] == "BOOKING_CREATED"
    assert "fake" not in shown.text
    assert receiver.events


async def test_last_two_hundred_are_kept(cal: httpx.AsyncClient) -> None:
    rows = (await cal.get("/_sandbox/state")).json()
    rows["webhooks"] = [
        {"id": str(number), "user_id": 1, "subscriber_url": "https://acme.example", "triggers": TRIGGERS}
        for number in range(201)
    ]
    await cal.put("/_sandbox/state", json=rows)

    await booked(cal)

    assert [each["webhookId"] for each in await settled(cal)] == [str(number) for number in range(1, 201)]


@pytest.fixture
def gate() -> threading.Event:
    """Lets the receiver answer."""
    gate = threading.Event()
    gate.set()
    return gate


@pytest.fixture
def other_receiver(gate: threading.Event) -> Iterator[tuple[str, list[bytes]]]:
    """A receiver in a thread of its own."""
    bodies: list[bytes] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            bodies.append(self.rfile.read(int(self.headers["content-length"])))
            gate.wait()
            self.send_response(204)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    with HTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/", bodies
        server.shutdown()
        thread.join()


def test_everything_is_told_before_a_server_ends(
    clock: Clock, other_receiver: tuple[str, list[bytes]], gate: threading.Event
) -> None:
    url, _ = other_receiver
    sandbox = Sandbox(Settings(clock=clock))
    gate.clear()
    with sandbox.serve() as base_url:
        with httpx.Client(base_url=base_url, headers=AUTHORIZED) as cal:
            cal.post("/v2/webhooks", json={"active": True, "subscriberUrl": url, "triggers": TRIGGERS})
            book_something(cal)
        # The receiver answers only when nothing else keeps the server.
        threading.Timer(0.3, gate.set).start()
    sandbox.close()

    assert [(each.trigger, each.outcome) for each in sandbox.deliveries] == [("BOOKING_CREATED", "delivered")]


def test_another_event_loop_can_wait(clock: Clock, other_receiver: tuple[str, list[bytes]]) -> None:
    url, bodies = other_receiver
    sandbox = Sandbox(Settings(clock=clock))
    with sandbox.serve() as base_url, httpx.Client(base_url=base_url, headers=AUTHORIZED) as cal:
        cal.post("/v2/webhooks", json={"active": True, "subscriberUrl": url, "triggers": TRIGGERS})
        book_something(cal)
        asyncio.run(sandbox.settled())
        assert len(bodies) == 1
    sandbox.close()


def book_something(cal: httpx.Client) -> None:
    (event_type,) = cal.get("/v2/event-types", headers={"cal-api-version": "2024-06-14"}).json()["data"]
    body = {
        "start": "2027-03-02T10:00:00Z",
        "eventTypeId": event_type["id"],
        "attendee": {"name": "Jane", "email": "jane@customer.example", "timeZone": "UTC"},
    }
    booked = cal.post("/v2/bookings", json=body, headers={"cal-api-version": "2024-08-13"})
    assert booked.status_code == 201, booked.text
