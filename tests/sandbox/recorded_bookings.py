"""Bookings as they were recorded, put back into a sandbox."""

import json
from datetime import datetime
from typing import Any

from attrs import evolve

from calcom_client.sandbox import Sandbox
from calcom_client.sandbox.state.people import User
from calcom_client.sandbox.state.scheduling import Attendee, Booking, Schedule
from tests.recorded_answers import Record

Form = dict[str, Any]


def forms(records: list[Record]) -> dict[str, Form]:
    """The bookings that the records show, by uid, each as it was shown with the most attendees."""
    found: dict[str, Form] = {}
    for record in records:
        data = record["body"].get("data") if isinstance(record["body"], dict) else None
        for form in data if isinstance(data, list) else [data]:
            if isinstance(form, dict) and "hosts" in form and "uid" in form:
                known = found.get(form["uid"])
                if known is None or len(known["attendees"]) < len(form["attendees"]):
                    found[form["uid"]] = form
    return found


def row(form: Form, number: int) -> Booking:
    """A recorded booking as a row that stands and that nobody has changed."""
    host = form["hosts"][0]["id"]
    is_series = "recurringBookingUid" in form
    attendees = [
        Attendee(
            id=number * 100 + position,
            name=each["name"],
            email=each["email"],
            time_zone=each["timeZone"],
            phone_number=each.get("phoneNumber"),
            language=each["language"],
            seat_uid=each.get("seatUid"),
            responses=json.loads(json.dumps(each.get("bookingFieldsResponses", {}))),
            metadata=each.get("metadata", {}),
        )
        for position, each in enumerate(form["attendees"])
    ]
    return Booking(
        id=form["id"],
        uid=form["uid"],
        title=form["title"],
        start=datetime.fromisoformat(form["start"]),
        end=datetime.fromisoformat(form["end"]),
        event_type_id=form["eventTypeId"],
        user_id=None if host == "unknown" else host,
        host_ids=[] if host == "unknown" else [host],
        status="awaiting_host" if host == "unknown" else "accepted",
        description=form["description"],
        location=form["location"],
        attendees=attendees,
        guests=form.get("guests", []),
        responses={
            name: value
            for name, value in form.get("bookingFieldsResponses", {}).items()
            if name not in ("guests", "rescheduledReason")
        },
        metadata=form.get("metadata", {}),
        recurring_uid=form["recurringBookingUid"] if is_series else None,
        created_at=datetime.fromisoformat(form["createdAt"]),
        updated_at=datetime.fromisoformat(form["updatedAt"]),
    )


def put(sandbox: Sandbox, *recorded: Form, **changes: Any) -> None:
    """Put recorded bookings into a sandbox."""
    for number, form in enumerate(recorded, start=1):
        sandbox.state.put(evolve(row(form, number), **changes))
    sandbox.state.commit()


def open_all_hours(sandbox: Sandbox) -> None:
    """Give everybody without a schedule the usual one."""
    for user in sandbox.state.all(User):
        if sandbox.state.first(Schedule, owner_id=user.id) is None:
            number = sandbox.state.next_id(Schedule)
            sandbox.state.put(Schedule(id=number, owner_id=user.id, name="Working hours", time_zone=user.time_zone))
    sandbox.state.commit()
