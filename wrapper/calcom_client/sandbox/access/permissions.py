"""What access tokens and OAuth clients may do: some operations ask for a permission, such as `BOOKING_READ`."""

from typing import Final

from calcom_client.sandbox.answers import framework
from calcom_client.sandbox.calls import Call
from calcom_client.sandbox.routes import Operation

_NOTHING_SENT: Final = (
    "PermissionsGuard - no authentication provided. Provide either authorization bearer token containing managed user "
    "access token or oAuth client id in 'x-cal-client-id' header."
)

_KINDS: Final = {
    "bookings.attendees.create": "BOOKING",
    "bookings.calendarLinks": "BOOKING",
    "bookings.confirm": "BOOKING",
    "bookings.decline": "BOOKING",
    "bookings.guests": "BOOKING",
    "bookings.list": "BOOKING",
    "bookings.location": "BOOKING",
    "bookings.markAbsent": "BOOKING",
    "bookings.reassign": "BOOKING",
    "bookings.reassignToUser": "BOOKING",
    "bookings.references": "BOOKING",
    "calendars.check": "APPS",
    "eventTypes.create": "EVENT_TYPE",
    "eventTypes.delete": "EVENT_TYPE",
    "eventTypes.get": "EVENT_TYPE",
    "eventTypes.privateLinks": "EVENT_TYPE",
    "eventTypes.update": "EVENT_TYPE",
    "me": "PROFILE",
    "schedules": "SCHEDULE",
}
"""By the beginning of an operationId; what reads needs `…_READ`, what changes needs `…_WRITE`."""

_FIRST: Final = ("bookings.", "eventTypes.create", "eventTypes.delete", "eventTypes.get", "eventTypes.update")
"""Where the permission is looked at before the credentials: without any it is 403, not 401."""


def check_permission(call: Call) -> None:
    """Let a call pass whose caller may do that; API keys may do everything.

    Raises:
        Refusal: 403.
    """
    permission = permission_of(call.operation)
    if permission is None:
        return
    if call.caller is None and not call.operation.operation_id.startswith(_FIRST):
        return
    require(call, permission)


def require(call: Call, permission: str) -> None:
    """Let a call pass whose caller has a permission; nobody has one.

    Raises:
        Refusal: 403.
    """
    if call.caller is None:
        raise framework(403, _NOTHING_SENT)
    if call.caller.permissions is not None and permission not in call.caller.permissions:
        raise framework(
            403,
            f"PermissionsGuard - oAuth client with id={call.caller.oauth_client_id} does not have the required "
            f"permissions={permission}. Go to platform dashboard settings and add the required permissions to the "
            "oAuth client.",
        )


def permission_of(operation: Operation) -> str | None:
    """The permission that an operation asks for; None for none."""
    parts = operation.operation_id.split(".")
    beginnings = (".".join(parts[:length]) for length in range(len(parts), 0, -1))
    kind = next((_KINDS[beginning] for beginning in beginnings if beginning in _KINDS), None)
    return kind and f"{kind}_{'READ' if operation.method == 'GET' else 'WRITE'}"
