"""Receiving Cal.com's webhooks: is a call really from Cal.com, and what does it say?

    event = receive(await request.body(), request.headers, secrets="…", max_age=300)

Nothing here waits for anything, so it works in every web framework. :class:`WebhookError` is a call to turn away; any
other ``ValueError`` is a mistake of the receiver's own.
"""

from __future__ import annotations

import json
import math
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qsl

import attrs

from calcom_api import codec
from calcom_api.models import WebhookTrigger
from calcom_api.types import Undecoded
from calcom_client._webhook_decoding import Payload, decode_payload
from calcom_client._webhook_payloads import (
    MODELS,
    AttendeeNoShow,
    BookingPayload,
    DelegationCredentialErrorPayload,
    FormPayload,
    InstantMeetingPayload,
    MeetingPayload,
    NoShowUpdatedPayload,
    OutOfOfficeEntry,
    OutOfOfficePayload,
    Person,
    RecordingPayload,
    VideoNoShowPayload,
    WrongAssignmentPayload,
)
from calcom_client._webhook_signatures import (
    SIGNATURE_HEADER,
    MissingSignatureError,
    NotAnEventError,
    TooOldError,
    UnsignedError,
    WebhookError,
    WrongSignatureError,
    check_bytes,
    verify,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = [
    "SIGNATURE_HEADER",
    "AttendeeNoShow",
    "BookingPayload",
    "DelegationCredentialErrorPayload",
    "Event",
    "FormPayload",
    "InstantMeetingPayload",
    "MeetingPayload",
    "MissingSignatureError",
    "NoShowUpdatedPayload",
    "NotAnEventError",
    "OutOfOfficeEntry",
    "OutOfOfficePayload",
    "Payload",
    "Person",
    "RecordingPayload",
    "TooOldError",
    "UnsignedError",
    "VideoNoShowPayload",
    "WebhookError",
    "WrongAssignmentPayload",
    "WrongSignatureError",
    "parse",
    "receive",
    "verify",
]


def _show(payload: object) -> str:
    return repr(payload) if isinstance(payload, Payload | Undecoded) else f"<{type(payload).__name__}>"


@attrs.frozen(kw_only=True)
class Event:
    """What a webhook was called for.

    Attributes:
        trigger: What happened; one that this version does not know is a member too, equal to its text. None for a body
            that the webhook's payload template made.
        created_at: When Cal.com made the event; None if the body does not say so.
        payload: Of the trigger's model, :class:`BookingPayload` or another; :class:`Undecoded` where it is of another
            shape than known; the JSON of an unknown trigger. Of a template, all that it made: JSON, the fields of a
            form, or else its text.
        additional_properties: What else the body holds, beside the payload.
    """

    trigger: WebhookTrigger | None
    created_at: datetime | None
    payload: Payload | Undecoded | dict[str, Any] | list[Any] | str = attrs.field(repr=_show)
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)


def receive(
    body: bytes,
    headers: Mapping[str, str],
    secrets: str | Sequence[str],
    *,
    max_age: float | None = None,
    now: datetime | None = None,
) -> Event:
    """Verify a call, read it, and see that it is not too old.

    Args:
        body: The body as it came, before any parsing.
        headers: Of the call, in any case.
        secrets: That of the webhook, or several while it is changed.
        max_age: How many seconds may have passed since Cal.com made the event. Without it age does not matter. It
            counts from the start or end of a meeting for the events of these, as Cal.com makes them in advance.
        now: The time to compare with, in place of the clock's.

    Raises:
        WebhookError: One of its kinds: what is wrong with the call.
        ValueError: An argument is of no use; its name comes first.
    """
    if max_age is not None and not (isinstance(max_age, int | float) and math.isfinite(max_age) and max_age > 0):
        raise ValueError("max_age: expected seconds, more than 0; or None, if age does not matter")
    if now is not None and now.utcoffset() is None:
        raise ValueError("now: expected a time with its zone, such as datetime.now(UTC)")
    name = SIGNATURE_HEADER.lower()
    verify(body, next((value for key, value in headers.items() if key.lower() == name), None), secrets)
    event = parse(body)
    if max_age is not None:
        _check_age(event, max_age, now or datetime.now(UTC))
    return event


def parse(body: bytes) -> Event:
    """Read a body, without verifying it.

    Raises:
        NotAnEventError: It is nothing that a webhook sends.
    """
    check_bytes(body)
    try:
        text = body.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = ""
    if not text.strip():
        raise NotAnEventError("the body is empty, or no UTF-8 text")
    document = _document(text)
    if not isinstance(document, dict):
        return Event(trigger=None, created_at=None, payload=document)
    trigger = document.get("triggerEvent")
    if not isinstance(trigger, str):
        return Event(trigger=None, created_at=_created_at(document), payload=document)
    if isinstance(document.get("payload"), dict):
        return _event(WebhookTrigger(trigger), document)
    if trigger in _MEETINGS and "payload" not in document and {"id", "startTime", "endTime"} <= document.keys():
        # Servers that queue meetings in their database send the booking's fields beside the trigger, also createdAt.
        return _event(WebhookTrigger(trigger), {"payload": {k: v for k, v in document.items() if k != "triggerEvent"}})
    return Event(trigger=None, created_at=_created_at(document), payload=document)


_MEETINGS: Final = {WebhookTrigger.MEETING_STARTED: "start_time", WebhookTrigger.MEETING_ENDED: "end_time"}


def _document(text: str) -> Any:
    try:
        document = json.loads(text)
    except (ValueError, RecursionError):
        if text.lstrip()[0] in "{[":
            raise NotAnEventError("the body begins like JSON, and is none") from None
        return _form(text)
    # Cal.com sends `false` if what a template of JSON gives is none, as with a quote in somebody's name.
    if not isinstance(document, dict | list):
        raise NotAnEventError("the body is JSON, and neither an object nor a list; is the payload template at fault?")
    return document


def _form(text: str) -> dict[str, str] | str:
    """The fields of a form, unless that would lose something: templates put names into forms without escaping them."""
    try:
        pairs = parse_qsl(text, keep_blank_values=True, strict_parsing=True)
    except ValueError:
        return text
    fields = dict(pairs)
    return fields if len(fields) == len(pairs) else text


def _event(trigger: WebhookTrigger, document: dict[str, Any]) -> Event:
    created_at = _created_at(document)
    # A time that cannot be read is kept there.
    taken = {"triggerEvent", "payload"} if created_at is None else {"triggerEvent", "payload", "createdAt"}
    others = {key: value for key, value in document.items() if key not in taken}
    payload = document["payload"]
    if trigger in MODELS:
        try:
            payload = decode_payload(MODELS[trigger], payload)
        except codec.DecodeError as error:
            payload = Undecoded(payload, str(error))
    return Event(trigger=trigger, created_at=created_at, payload=payload, additional_properties=others)


def _created_at(document: dict[str, Any]) -> datetime | None:
    try:
        time = codec.date_time(document.get("createdAt"))
    except codec.DecodeError:
        return None
    return None if time.utcoffset() is None else time


def _check_age(event: Event, max_age: float, now: datetime) -> None:
    times = [event.created_at]
    if event.trigger in _MEETINGS and isinstance(event.payload, MeetingPayload):
        times.append(getattr(event.payload, _MEETINGS[event.trigger]))
    known = [time for time in times if time is not None and time.utcoffset() is not None]
    if not known:
        raise TooOldError("the body does not tell when it was made: let the payload template give createdAt")
    age = (now - max(known)).total_seconds()
    if age > max_age:
        raise TooOldError(f"the body is {age:,.0f} seconds old, more than {max_age:,g}")
