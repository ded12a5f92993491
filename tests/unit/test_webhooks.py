"""What a receiver of webhooks sees of calls from Cal.com, and of calls from anybody else."""

import hashlib
import hmac
import json
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest

from calcom_api import Undecoded
from calcom_api.models import WebhookTrigger
from calcom_client import webhooks
from calcom_client.webhooks import (
    BookingPayload,
    MissingSignatureError,
    NotAnEventError,
    TooOldError,
    UnsignedError,
    WebhookError,
    WrongSignatureError,
    parse,
    receive,
    verify,
)

SECRET = "CANARY-secret"  # noqa: S105 - of nobody
NOW = datetime(2026, 5, 4, 9, 30, tzinfo=UTC)
BOOKING = {
    "uid": "bFJeNb2uX8ANpT3JL5EfXw",
    "bookingId": 91,
    "type": "60min",
    "iCalUID": "bFJeNb2uX8ANpT3JL5EfXw@cal.com",
    "startTime": "2026-05-25T09:30:00Z",
    "endTime": "2026-05-25T12:30:00+02:00",
    "organizer": {"id": 5, "name": "Pro", "email": "pro@acme.com", "timeZone": "Asia/Kolkata", "utcOffset": 330},
    "attendees": [{"name": "Joe", "email": "joe@acme.com", "timeZone": "UTC", "bookingSeat": None}],
    "metadata": {"videoCallUrl": "https://meet.acme.com/CANARY"},
    "rejectionReason": None,
    "appsStatus": [{"appName": "Apple Calendar", "success": 1}],
}


def body_of(trigger: str = "BOOKING_CREATED", payload: Any = BOOKING, **others: Any) -> bytes:
    document = {"triggerEvent": trigger, "createdAt": "2026-05-04T09:29:00.538Z", "payload": payload, **others}
    return json.dumps(document).encode()


def sign(body: bytes, secret: str = SECRET) -> str:
    return hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()


def headers_of(body: bytes) -> dict[str, str]:
    return {"x-cal-signature-256": sign(body)}


def test_a_signed_call_becomes_a_typed_event() -> None:
    body = body_of()

    event = receive(body, headers_of(body), SECRET, max_age=300, now=NOW)

    assert event.trigger is WebhookTrigger.BOOKING_CREATED
    assert event.created_at == datetime(2026, 5, 4, 9, 29, 0, 538000, tzinfo=UTC)
    booking = event.payload
    assert isinstance(booking, BookingPayload)
    assert (booking.uid, booking.booking_id, booking.type_) == ("bFJeNb2uX8ANpT3JL5EfXw", 91, "60min")
    assert booking.i_cal_uid == "bFJeNb2uX8ANpT3JL5EfXw@cal.com"
    assert booking.end_time == datetime(2026, 5, 25, 10, 30, tzinfo=UTC)
    assert booking.organizer is not None
    assert (booking.organizer.time_zone, booking.organizer.utc_offset) == ("Asia/Kolkata", 330)
    assert booking.attendees is not None
    assert booking.attendees[0].additional_properties == {"bookingSeat": None}
    assert booking.rejection_reason is None
    assert booking.cancelled_by is None
    assert booking.additional_properties == {"appsStatus": [{"appName": "Apple Calendar", "success": 1}]}


@pytest.mark.parametrize("name", ["x-cal-signature-256", "X-Cal-Signature-256", "X-CAL-SIGNATURE-256"])
def test_the_header_is_found_in_any_case(name: str) -> None:
    body = body_of()
    assert receive(body, {"host": "acme.com", name: sign(body)}, SECRET).trigger == "BOOKING_CREATED"


@pytest.mark.parametrize("used", ["old", "new"])
def test_either_secret_fits_while_one_is_changed(used: str) -> None:
    verify(b"{}", sign(b"{}", used), ["new", "old"])


@pytest.mark.parametrize(
    ("signature", "error"),
    [
        (None, MissingSignatureError),
        ("", MissingSignatureError),
        ("no-secret-provided", UnsignedError),
        ("0" * 64, WrongSignatureError),
        (sign(b"{}", "another"), WrongSignatureError),
        (sign(b"{ }"), WrongSignatureError),
        (sign(b"{}")[:-1], WrongSignatureError),
        ("é\udcff", WrongSignatureError),
    ],
)
def test_other_signatures_are_told_apart(signature: str | None, error: type[WebhookError]) -> None:
    with pytest.raises(WebhookError) as caught:
        verify(b"{}", signature, [SECRET, "CANARY-other"])

    assert type(caught.value) is error
    assert "CANARY" not in f"{caught.value!r}"
    assert sign(b"{}") not in f"{caught.value!r}"


@pytest.mark.parametrize("secrets", ["", [], ["good", ""], None, b"bytes", [b"bytes"]])
def test_secrets_of_no_use_are_a_mistake_of_the_receiver(secrets: Any) -> None:
    with pytest.raises(ValueError, match=r"^secrets: ") as caught:
        verify(b"{}", sign(b"{}"), secrets)

    assert not isinstance(caught.value, WebhookError)


@pytest.mark.parametrize("body", ["{}", {"triggerEvent": "PING"}])
def test_a_body_that_was_parsed_is_refused(body: Any) -> None:
    with pytest.raises(ValueError, match=r"^body: "):
        verify(body, sign(b"{}"), SECRET)
    with pytest.raises(ValueError, match=r"^body: "):
        parse(body)


@pytest.mark.parametrize("max_age", [0, -1, float("nan"), float("inf"), "300"])
def test_an_age_of_no_use_is_refused(max_age: Any) -> None:
    body = body_of()
    with pytest.raises(ValueError, match=r"^max_age: "):
        receive(body, headers_of(body), SECRET, max_age=max_age)


def test_a_time_without_zone_is_refused() -> None:
    body = body_of()
    with pytest.raises(ValueError, match=r"^now: "):
        receive(body, headers_of(body), SECRET, max_age=300, now=NOW.replace(tzinfo=None))


def test_an_old_body_is_refused_only_if_age_matters() -> None:
    body = body_of()
    later = NOW + timedelta(hours=1)

    assert receive(body, headers_of(body), SECRET, now=later).trigger is WebhookTrigger.BOOKING_CREATED
    with pytest.raises(TooOldError, match="3,659 seconds"):
        receive(body, headers_of(body), SECRET, max_age=300, now=later)


def test_a_forged_old_body_is_called_forged() -> None:
    with pytest.raises(WrongSignatureError):
        receive(body_of(), {"X-Cal-Signature-256": "0" * 64}, SECRET, max_age=1)


@pytest.mark.parametrize("created_at", [None, "yesterday", "2026-05-04T09:29:00", 1_777_887_000])
def test_a_body_that_does_not_tell_its_age_counts_as_old(created_at: object) -> None:
    body = body_of(createdAt=created_at)

    event = receive(body, headers_of(body), SECRET)
    assert event.created_at is None
    assert event.additional_properties == {"createdAt": created_at}
    with pytest.raises(TooOldError, match="createdAt"):
        receive(body, headers_of(body), SECRET, max_age=300, now=NOW)


MEETING = {"id": 91, "uid": "u-1", "startTime": "2026-05-04T08:30:00Z", "endTime": "2026-05-04T09:29:30Z"}
# Of the booking, weeks before.
BOOKED = "2026-04-01T00:00:00.000Z"


@pytest.mark.parametrize(
    "document",
    [
        {"triggerEvent": "MEETING_ENDED", "createdAt": BOOKED, "payload": MEETING},
        {"triggerEvent": "MEETING_ENDED", "createdAt": BOOKED, **MEETING},
    ],
    ids=["in an envelope", "flat"],
)
def test_the_age_of_a_meetings_end_counts_from_its_end(document: dict[str, Any]) -> None:
    body = json.dumps(document).encode()

    event = receive(body, headers_of(body), SECRET, max_age=60, now=NOW)

    assert event.trigger is WebhookTrigger.MEETING_ENDED
    assert isinstance(event.payload, webhooks.MeetingPayload)
    assert event.payload.uid == "u-1"
    with pytest.raises(TooOldError):
        receive(body, headers_of(body), SECRET, max_age=60, now=NOW + timedelta(minutes=5))


PAYLOADS: dict[str, tuple[type[webhooks.Payload], dict[str, Any]]] = {
    **{
        trigger: (BookingPayload, {"uid": "u-1", "startTime": "", "attendees": []})
        for trigger in (
            "BOOKING_CREATED",
            "BOOKING_PAYMENT_INITIATED",
            "BOOKING_PAID",
            "BOOKING_RESCHEDULED",
            "BOOKING_REQUESTED",
            "BOOKING_CANCELLED",
            "BOOKING_REJECTED",
        )
    },
    "BOOKING_NO_SHOW_UPDATED": (
        webhooks.NoShowUpdatedPayload,
        {"message": "…", "bookingUid": "u-1", "attendees": [{"email": "joe@acme.com", "noShow": True}]},
    ),
    "MEETING_STARTED": (webhooks.MeetingPayload, {"id": 91, "user": {"email": "pro@acme.com"}, "eventType": None}),
    "MEETING_ENDED": (webhooks.MeetingPayload, MEETING),
    "RECORDING_READY": (webhooks.RecordingPayload, {"downloadLink": "https://video.acme.com/1"}),
    "RECORDING_TRANSCRIPTION_GENERATED": (
        webhooks.RecordingPayload,
        {"downloadLinks": {"transcription": [{"format": "txt", "link": "https://video.acme.com/2"}]}},
    ),
    "INSTANT_MEETING": (webhooks.InstantMeetingPayload, {"title": "Joe waits", "actions": [], "type": "INSTANT"}),
    "OOO_CREATED": (
        webhooks.OutOfOfficePayload,
        {"oooEntry": {"id": 1, "start": "2026-05-04T00:00:00Z", "user": {"id": 5}, "toUser": None, "reasonId": 2}},
    ),
    "AFTER_HOSTS_CAL_VIDEO_NO_SHOW": (webhooks.VideoNoShowPayload, {"bookingId": 91, "hostEmail": "pro@acme.com"}),
    "AFTER_GUESTS_CAL_VIDEO_NO_SHOW": (webhooks.VideoNoShowPayload, {"bookingId": 91, "participants": [{}]}),
    "FORM_SUBMITTED": (webhooks.FormPayload, {"formId": "f-1", "formName": "Ask", "responses": {}, "size": "big"}),
    "FORM_SUBMITTED_NO_EVENT": (webhooks.FormPayload, {"formId": "f-1", "teamId": None}),
    "ROUTING_FORM_FALLBACK_HIT": (webhooks.FormPayload, {"responseId": 456, "fallbackAction": {"type": "x"}}),
    "DELEGATION_CREDENTIAL_ERROR": (
        webhooks.DelegationCredentialErrorPayload,
        {"error": {"type": "t", "message": "m"}, "credential": {"id": 1}, "user": {"id": 5, "organizationId": 42}},
    ),
    "WRONG_ASSIGNMENT_REPORT": (webhooks.WrongAssignmentPayload, {"booking": {"uid": "u-1"}, "report": {}}),
}


@pytest.mark.parametrize("trigger", list(WebhookTrigger))
def test_every_documented_trigger_has_a_typed_payload(trigger: WebhookTrigger) -> None:
    model, payload = PAYLOADS[trigger.value]

    event = parse(body_of(trigger.value, payload))

    assert event.trigger is trigger
    assert type(event.payload) is model


def test_parts_of_a_payload_are_typed() -> None:
    event = parse(body_of("OOO_CREATED", PAYLOADS["OOO_CREATED"][1]))

    assert isinstance(event.payload, webhooks.OutOfOfficePayload)
    entry = event.payload.ooo_entry
    assert entry is not None
    assert entry.start == datetime(2026, 5, 4, tzinfo=UTC)
    assert entry.user is not None
    assert (entry.user.id, entry.to_user, entry.additional_properties) == (5, None, {"reasonId": 2})


def test_an_unknown_trigger_is_kept_with_its_payload_as_data() -> None:
    event = parse(body_of("PING", {"type": "Test"}, hint="x"))

    assert event.trigger == "PING"
    assert event.payload == {"type": "Test"}
    assert event.additional_properties == {"hint": "x"}


def test_a_payload_of_another_shape_is_kept_with_the_reason() -> None:
    event = parse(body_of(payload={"attendees": [{"email": 7}]}))

    assert event.trigger is WebhookTrigger.BOOKING_CREATED
    assert isinstance(event.payload, Undecoded)
    assert event.payload.data == {"attendees": [{"email": 7}]}
    assert event.payload.reason == "attendees.0.email: expected text, found a number"


@pytest.mark.parametrize(
    ("body", "payload"),
    [
        (b'{"text": "Joe booked 60min"}', {"text": "Joe booked 60min"}),
        (b'{"triggerEvent": "BOOKING_CREATED", "uid": "u-1"}', {"triggerEvent": "BOOKING_CREATED", "uid": "u-1"}),
        (b'{"triggerEvent": ["x"], "payload": {}}', {"triggerEvent": ["x"], "payload": {}}),
        (b'["Joe", "60min"]', ["Joe", "60min"]),
        (b"title=60min&who=Joe+Doe&note=", {"title": "60min", "who": "Joe Doe", "note": ""}),
        (b"title=Q&A&who=Joe", "title=Q&A&who=Joe"),
        (b"who=Joe&who=Ann", "who=Joe&who=Ann"),
        ("Joe möchte 60min".encode(), "Joe möchte 60min"),
    ],
)
def test_bodies_of_templates_are_kept_as_data(body: bytes, payload: object) -> None:
    event = receive(body, headers_of(body), SECRET)

    assert event.trigger is None
    assert event.payload == payload


def test_a_template_may_tell_its_age() -> None:
    body = b'{"text": "hi", "createdAt": "2026-05-04T09:29:00Z"}'
    event = receive(body, headers_of(body), SECRET, max_age=300, now=NOW)
    assert event.created_at == datetime(2026, 5, 4, 9, 29, tzinfo=UTC)


@pytest.mark.parametrize(
    "body",
    [b"", b" \n", b"\xff\xfe", b"false", b"null", b"7", b'"text"', b'{"triggerEvent": "BOOK', b"[" * 100_000],
    ids=["empty", "blank", "not UTF-8", "false", "null", "number", "text", "cut off", "nested too deeply"],
)
def test_a_body_that_is_no_event(body: bytes) -> None:
    with pytest.raises(NotAnEventError):
        receive(body, headers_of(body), SECRET)


def test_links_and_what_nobody_knows_stay_out_of_the_repr() -> None:
    assert "CANARY" not in repr(parse(body_of()))
    assert "CANARY" not in repr(parse(body_of("PING", {"password": "CANARY"}, token="CANARY")))
    assert "CANARY" not in repr(parse(b"token=CANARY"))


@pytest.mark.parametrize("framework", ["starlette", "fastapi"])
async def test_the_receivers_of_the_docs_work_as_pasted(framework: str, monkeypatch: pytest.MonkeyPatch) -> None:
    page = Path(__file__).parents[2] / "docs" / "webhooks.md"
    programs = re.findall(r"```python\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL)
    [program] = [program for program in programs if f"from {framework}" in program]
    receiver: dict[str, Any] = {}
    exec(program, receiver)  # noqa: S102 - it is ours
    monkeypatch.setenv("CAL_WEBHOOK_SECRET", SECRET)
    body = body_of(createdAt=datetime.now(UTC).isoformat())

    async with httpx.AsyncClient(transport=httpx.ASGITransport(receiver["app"]), base_url="http://acme.com") as client:
        taken = await client.post("/cal", content=body, headers=headers_of(body))
        forged = await client.post("/cal", content=body, headers={"X-Cal-Signature-256": sign(body, "guessed")})
        old = await client.post("/cal", content=body_of(), headers=headers_of(body_of()))

    assert (taken.status_code, taken.text) == (204, "")
    assert (forged.status_code, "signature" in forged.text) == (400, True)
    assert (old.status_code, "old" in old.text) == (400, True)
