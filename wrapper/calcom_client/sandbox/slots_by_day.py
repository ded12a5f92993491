"""Free slots as the API answers them: by day, in a time zone."""

from collections.abc import Iterable
from datetime import datetime
from zoneinfo import ZoneInfo

from calcom_client.sandbox.availability import Slot
from calcom_client.sandbox.state.forms import timestamp


def slots_by_day(slots: Iterable[Slot], zone: ZoneInfo, *, with_end: bool) -> dict[str, list[dict[str, object]]]:
    """The slots of each day that has any, in order.

    Args:
        slots: The slots, in order.
        zone: Where days begin, and in whose times the slots are told.
        with_end: Whether to tell both ends (`format=range`), or only the start.
    """
    days: dict[str, list[dict[str, object]]] = {}
    for slot in slots:
        shown: dict[str, object] = {"start": _written(slot.start, zone)}
        if with_end:
            shown["end"] = _written(slot.end, zone)
        if slot.seats is not None:
            free = slot.seats - slot.attendees
            shown |= {"seatsBooked": slot.attendees, "seatsRemaining": free, "seatsTotal": slot.seats}
        if slot.booking_uid is not None:
            shown["bookingUid"] = slot.booking_uid
        days.setdefault(slot.start.astimezone(zone).date().isoformat(), []).append(shown)
    return days


def _written(moment: datetime, zone: ZoneInfo) -> str:
    return timestamp(moment) if zone.key == "UTC" else moment.astimezone(zone).isoformat(timespec="milliseconds")
