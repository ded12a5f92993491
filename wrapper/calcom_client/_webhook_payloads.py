"""What Cal.com puts into the payload of a webhook, by trigger.

Nobody documents these shapes completely, and they change: any field may be absent, and what is not known here is kept.
"""

from __future__ import annotations

# The type hints are read while the program runs.
from datetime import datetime  # noqa: TC003
from typing import Any, Final

import attrs

from calcom_api.models import WebhookTrigger
from calcom_client._webhook_decoding import Payload


@attrs.frozen(kw_only=True)
class Person(Payload):
    """A host, attendee or member; ``utc_offset`` is in minutes, at the time of the meeting."""

    id: int | None = None
    name: str | None = None
    email: str | None = None
    username: str | None = None
    time_zone: str | None = None
    utc_offset: float | None = None
    language: dict[str, Any] | None = None
    locale: str | None = None
    phone_number: str | None = None


@attrs.frozen(kw_only=True)
class BookingPayload(Payload):
    """A booking that was made, requested, paid, moved, cancelled or rejected.

    ``type_`` is the slug of the event type, ``length`` is in minutes, ``price`` in the smallest unit of the currency;
    ``reschedule_uid`` and its like are of the booking that this one replaces. Links and passwords of the meeting, in
    ``metadata`` and ``video_call_data``, are not in the repr.
    """

    uid: str | None = None
    booking_id: int | None = None
    i_cal_uid: str | None = attrs.field(default=None, metadata={"name": "iCalUID"})
    type_: str | None = None
    title: str | None = None
    description: str | None = None
    additional_notes: str | None = None
    start_time: datetime | None = None
    end_time: datetime | None = None
    length: int | None = None
    status: str | None = None
    location: str | None = None
    organizer: Person | None = None
    attendees: list[Person] | None = None
    responses: dict[str, Any] | None = None
    user_fields_responses: dict[str, Any] | None = None
    metadata: dict[str, Any] | None = attrs.field(default=None, repr=False)
    video_call_data: dict[str, Any] | None = attrs.field(default=None, repr=False)
    event_type_id: int | None = None
    event_title: str | None = None
    event_description: str | None = None
    requires_confirmation: bool | None = None
    price: float | None = None
    currency: str | None = None
    payment_id: int | None = None
    payment_data: dict[str, Any] | None = attrs.field(default=None, repr=False)
    cancelled_by: str | None = None
    cancellation_reason: str | None = None
    rejection_reason: str | None = None
    request_reschedule: bool | None = None
    rescheduled_by: str | None = None
    reschedule_id: int | None = None
    reschedule_uid: str | None = None
    reschedule_start_time: datetime | None = None
    reschedule_end_time: datetime | None = None


@attrs.frozen(kw_only=True)
class RecordingPayload(BookingPayload):
    """A recording or its transcript; the links open without a password, and are not in the repr.

    Older servers send the booking with it.
    """

    download_link: str | None = attrs.field(default=None, repr=False)
    download_links: dict[str, Any] | None = attrs.field(default=None, repr=False)


@attrs.frozen(kw_only=True)
class MeetingPayload(Payload):
    """The booking of a meeting that started or ended, as the server stores it; ``created_at`` is of the booking."""

    id: int | None = None
    uid: str | None = None
    title: str | None = None
    description: str | None = None
    start_time: datetime | None = None
    end_time: datetime | None = None
    created_at: datetime | None = None
    status: str | None = None
    location: str | None = None
    user: Person | None = None
    attendees: list[Person] | None = None
    event_type_id: int | None = None
    event_type: dict[str, Any] | None = None
    responses: dict[str, Any] | None = None
    metadata: dict[str, Any] | None = attrs.field(default=None, repr=False)


@attrs.frozen(kw_only=True)
class AttendeeNoShow(Payload):
    """Whether an attendee is marked as absent."""

    email: str | None = None
    no_show: bool | None = None


@attrs.frozen(kw_only=True)
class NoShowUpdatedPayload(Payload):
    """Attendees were marked as absent or present."""

    message: str | None = None
    booking_uid: str | None = None
    booking_id: int | None = None
    attendees: list[AttendeeNoShow] | None = None


@attrs.frozen(kw_only=True)
class VideoNoShowPayload(Payload):
    """A Cal Video meeting to which hosts, or guests, did not come; ``host_email`` is of the host who did not."""

    message: str | None = None
    title: str | None = None
    booking_uid: str | None = None
    booking_id: int | None = None
    start_time: datetime | None = None
    end_time: datetime | None = None
    host_email: str | None = None
    attendees: list[Person] | None = None
    participants: list[dict[str, Any]] | None = None
    rescheduled_by: str | None = None
    event_type: dict[str, Any] | None = None
    webhook: dict[str, Any] | None = attrs.field(default=None, repr=False)


@attrs.frozen(kw_only=True)
class FormPayload(Payload):
    """A routing form that was sent in; ``fallback_action`` is what came of it where no route fitted."""

    form_id: str | None = None
    form_name: str | None = None
    team_id: int | None = None
    response_id: int | None = None
    responses: dict[str, Any] | None = None
    redirect: dict[str, Any] | None = None
    fallback_action: dict[str, Any] | None = None


@attrs.frozen(kw_only=True)
class InstantMeetingPayload(Payload):
    """Somebody waits for a meeting now: a notification whose ``url`` joins it, which is not in the repr."""

    title: str | None = None
    body: str | None = None
    icon: str | None = None
    url: str | None = attrs.field(default=None, repr=False)
    actions: list[dict[str, Any]] | None = attrs.field(default=None, repr=False)
    require_interaction: bool | None = None
    type_: str | None = None


@attrs.frozen(kw_only=True)
class OutOfOfficeEntry(Payload):
    """When ``user`` is away, why, and who stands in, ``to_user``."""

    id: int | None = None
    uuid: str | None = None
    start: datetime | None = None
    end: datetime | None = None
    notes: str | None = None
    reason: dict[str, Any] | None = None
    user: Person | None = None
    to_user: Person | None = None


@attrs.frozen(kw_only=True)
class OutOfOfficePayload(Payload):
    """Somebody is out of office."""

    ooo_entry: OutOfOfficeEntry | None = None


@attrs.frozen(kw_only=True)
class DelegationCredentialErrorPayload(Payload):
    """A delegation credential does not work for a user.

    ``error`` has ``type`` and ``message``, ``credential`` has ``delegationCredentialId``.
    """

    error: dict[str, Any] | None = None
    credential: dict[str, Any] | None = None
    user: Person | None = None


@attrs.frozen(kw_only=True)
class WrongAssignmentPayload(Payload):
    """Somebody reported that a booking was given to the wrong host."""

    booking: dict[str, Any] | None = None
    report: dict[str, Any] | None = None


MODELS: Final[dict[WebhookTrigger, type[Payload]]] = {
    WebhookTrigger.BOOKING_CREATED: BookingPayload,
    WebhookTrigger.BOOKING_PAYMENT_INITIATED: BookingPayload,
    WebhookTrigger.BOOKING_PAID: BookingPayload,
    WebhookTrigger.BOOKING_RESCHEDULED: BookingPayload,
    WebhookTrigger.BOOKING_REQUESTED: BookingPayload,
    WebhookTrigger.BOOKING_CANCELLED: BookingPayload,
    WebhookTrigger.BOOKING_REJECTED: BookingPayload,
    WebhookTrigger.BOOKING_NO_SHOW_UPDATED: NoShowUpdatedPayload,
    WebhookTrigger.MEETING_STARTED: MeetingPayload,
    WebhookTrigger.MEETING_ENDED: MeetingPayload,
    WebhookTrigger.RECORDING_READY: RecordingPayload,
    WebhookTrigger.RECORDING_TRANSCRIPTION_GENERATED: RecordingPayload,
    WebhookTrigger.INSTANT_MEETING: InstantMeetingPayload,
    WebhookTrigger.OOO_CREATED: OutOfOfficePayload,
    WebhookTrigger.AFTER_HOSTS_CAL_VIDEO_NO_SHOW: VideoNoShowPayload,
    WebhookTrigger.AFTER_GUESTS_CAL_VIDEO_NO_SHOW: VideoNoShowPayload,
    WebhookTrigger.FORM_SUBMITTED: FormPayload,
    WebhookTrigger.FORM_SUBMITTED_NO_EVENT: FormPayload,
    WebhookTrigger.ROUTING_FORM_FALLBACK_HIT: FormPayload,
    WebhookTrigger.DELEGATION_CREDENTIAL_ERROR: DelegationCredentialErrorPayload,
    WebhookTrigger.WRONG_ASSIGNMENT_REPORT: WrongAssignmentPayload,
}
