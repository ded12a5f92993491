"""The answers to an event type's questions, and whether all are there and of the right kind."""

from collections.abc import Mapping
from typing import Any

from calcom_client.sandbox.answers import framework
from calcom_client.sandbox.event_types.settings import setting
from calcom_client.sandbox.state.scheduling import EventType

_PHONE_FIELDS = ("attendeePhoneNumber", "smsReminderNumber")
_TEXT = ("phone", "address", "text", "textarea", "url", "date")
_ONE_OF = ("select", "radio")
_SOME_OF = ("multiselect", "checkbox")


def check_answers(body: Mapping[str, Any], event_type: EventType) -> None:
    """Refuse a booking without a required answer, or with one of the wrong kind.

    Args:
        body: The request to book.
        event_type: What is booked.

    Raises:
        Refusal: 400.
    """
    phone = body["attendee"].get("phoneNumber")
    answers = {**body.get("bookingFieldsResponses", {}), **(dict.fromkeys(_PHONE_FIELDS, phone) if phone else {})}
    for question in setting(event_type, "bookingFields"):
        slug = question.get("slug", question["type"])
        if question.get("isDefault") and slug not in _PHONE_FIELDS:
            continue
        if question.get("required") and answers.get(slug) is None:
            raise framework(400, _missing(slug, event_type.id))
        if slug in answers:
            _check_kind(question, slug, answers[slug])


def booker_email(body: Mapping[str, Any], event_type: EventType) -> str:
    """The address of whoever books; one made of the phone number where the event type asks for no address.

    Raises:
        Refusal: 400 without an address that is asked for.
    """
    attendee = body["attendee"]
    if attendee.get("email"):
        return str(attendee["email"])
    questions = setting(event_type, "bookingFields")
    question: dict[str, Any] = next((field for field in questions if field["type"] == "email"), {})
    if question.get("required", True):
        raise framework(400, "responses - {email}email_validation_error")
    return f"{attendee['phoneNumber'].removeprefix('+')}@sms.cal.com"


def _missing(slug: str, event_type_id: int) -> str:
    if slug in _PHONE_FIELDS:
        return (
            "Missing attendee phone number - it is required by the event type. Pass it as "
            '"attendee.phoneNumber" string in the request.'
        )
    return (
        f"Missing required booking field response: {slug} - it is required by the event type booking fields, but "
        f"missing in the bookingFieldsResponses. You can fetch the event type with ID {event_type_id} to see the "
        "required fields."
    )


def _check_kind(question: Mapping[str, Any], slug: str, answer: object) -> None:
    kind = question["type"]
    expected, fits = _expected(kind, answer)
    if not fits:
        raise framework(
            400,
            f"Invalid type for booking field '{slug}'. Expected type {expected} (compatible with field type '{kind}'), "
            f"but received {_name_of_type(answer)}.",
        )
    options = question.get("options") or []
    allowed = ", ".join(options)
    if options and kind in _ONE_OF and str(answer) not in options:
        raise framework(400, f"Invalid option '{answer}' for booking field '{slug}'. Allowed options are: {allowed}.")
    if options and kind in _SOME_OF and isinstance(answer, list) and not {str(one) for one in answer} <= set(options):
        raise framework(400, f"One or more invalid options for booking field '{slug}'. Allowed options are: {allowed}.")


def _expected(kind: str, answer: object) -> tuple[str, bool]:
    is_number = isinstance(answer, int | float) and not isinstance(answer, bool)
    if kind in _TEXT:
        return "string", isinstance(answer, str)
    if kind in _ONE_OF:
        return "string or number", isinstance(answer, str) or is_number
    if kind in _SOME_OF or kind == "multiemail":
        return "array", isinstance(answer, list)
    if kind == "number":
        return "number", is_number
    if kind == "boolean":
        return "boolean", isinstance(answer, bool)
    return "", True


def _name_of_type(answer: object) -> str:
    """What JavaScript calls it."""
    if isinstance(answer, bool):
        return "boolean"
    if isinstance(answer, int | float):
        return "number"
    return "string" if isinstance(answer, str) else "object"
