"""Complaints about an event type's locations and questions: the real server makes them before all others, in words.

Every other field is told in the tree of fields.
"""

import functools
from collections.abc import Mapping, Sequence
from typing import Any, Final

from jsonschema_rs import Draft202012Validator

from calcom_client.sandbox.answers import framework
from calcom_client.sandbox.calls import Call, Guard
from calcom_client.sandbox.document import DOCUMENT_URI, bundled_document, bundled_registry
from calcom_client.sandbox.http.complaints import complaints

_USERS_LOCATIONS: Final[Mapping[str, str]] = {
    "address": "AddressLocation",
    "link": "LinkLocation",
    "integration": "IntegrationLocation",
    "phone": "PhoneLocation",
    "attendeePhone": "AttendeePhoneLocation",
    "attendeeAddress": "AttendeeAddressLocation",
    "attendeeDefined": "AttendeeDefinedLocation",
}
_TEAMS_LOCATIONS: Final[Mapping[str, str]] = {
    **_USERS_LOCATIONS,
    "organizersDefaultApp": "OrganizersDefaultAppLocation",
}
_FIELDS_BY_SLUG: Final[Mapping[str, str]] = {
    "location": "LocationBookingField",
    **dict.fromkeys(("title", "notes", "guests", "rescheduleReason"), "BuiltInBookingField"),
}
_FIELDS_BY_TYPE: Final[Mapping[str, str]] = {
    "name": "NameBookingField",
    "email": "EmailBookingField",
    "boolean": "BooleanBookingField",
    **dict.fromkeys(("select", "multiselect", "checkbox", "radio"), "ChoiceBookingField"),
    **dict.fromkeys(
        ("phone", "address", "text", "number", "textarea", "multiemail", "url", "date"), "TextBookingField"
    ),
}
_WITHOUT_SLUG: Final = ("name", "email")


def then_words(guard: Guard, *, team: bool = False) -> Guard:
    """A guard that also refuses, in words, bad locations and questions in the body.

    Args:
        guard: Who may, asked first.
        team: Whether the event type is a team's, which can have one more kind of location.
    """
    locations = _TEAMS_LOCATIONS if team else _USERS_LOCATIONS

    def both(call: Call) -> None:
        guard(call)
        body = call.body if isinstance(call.body, dict) else {}
        if "locations" in body:
            _check_locations(body["locations"], locations)
        if "bookingFields" in body:
            _check_fields(body["bookingFields"])

    return both


def _check_locations(given: object, kinds: Mapping[str, str]) -> None:
    for location in _items("locations", "location", given):
        kind = str(location.get("type") or "")
        if not kind:
            raise framework(400, "Each object in 'locations' must have a 'type' property.")
        if kind not in kinds:
            raise framework(
                400,
                f"Unsupported location type '{kind}'. Valid types are address, link, integration, and phone.",
            )
        _check(location, kinds[kind], f"{kind} location")


def _check_fields(given: object) -> None:
    slugs: set[str] = set()
    for field in _items("bookingFields", "booking field", given):
        kind, slug = str(field.get("type") or ""), str(field.get("slug") or "")
        by_slug = slug in _FIELDS_BY_SLUG
        if not by_slug and not kind:
            raise framework(
                400,
                "All booking fields except ones with slug equal to title, notes, guests, rescheduleReason and location "
                "must have a 'type' property.",
            )
        if kind not in _WITHOUT_SLUG:
            if not slug:
                raise framework(
                    400,
                    "Each booking field except ones with type equal to name, splitName, email must have a 'slug' "
                    "property.",
                )
            if slug in slugs:
                raise framework(
                    400, f"Duplicate bookingFields slug '{slug}' found. All bookingFields slugs must be unique."
                )
            slugs.add(slug)
        if not by_slug and kind not in _FIELDS_BY_TYPE:
            raise framework(400, f"Unsupported booking field type '{kind}'.")
        shape = _FIELDS_BY_SLUG[slug] if by_slug else _FIELDS_BY_TYPE[kind]
        _check(field, shape, f"{kind or slug} booking field")


def _items(name: str, noun: str, given: object) -> list[Mapping[str, Any]]:
    if not isinstance(given, list):
        raise framework(400, f"'{name}' must be an array.")
    if not given:
        raise framework(400, f"'{name}' must contain at least 1 {noun}.")
    return [item if isinstance(item, dict) else {} for item in given]


def _check(item: Mapping[str, Any], shape: str, described: str) -> None:
    validator = _validator(shape)
    errors = list(validator.iter_errors(item))
    if errors:
        nodes = complaints(item, errors, {}, bundled_document())
        raise framework(400, f"Validation failed for {described}: {', '.join(_sentences(nodes))}")


def _sentences(nodes: Sequence[Mapping[str, Any]]) -> list[str]:
    return [
        sentence
        for node in nodes
        for sentence in (*node.get("constraints", {}).values(), *_sentences(node["children"]))
    ]


@functools.cache
def _validator(shape: str) -> Draft202012Validator:
    reference = {"$ref": f"{DOCUMENT_URI}#/components/schemas/{shape}"}
    return Draft202012Validator(reference, registry=bundled_registry(), validate_formats=True)
