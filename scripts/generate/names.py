"""Names of Python made of names and values of the API."""

from __future__ import annotations

import re

from openapi_python_client.strings import PythonIdentifier, snake_case

WORDS = re.compile(r"[A-Z]+(?![a-z])\d*|[A-Z]?[a-z]+\d*|\d+")


def argument_name(wire_name: str) -> str:
    """The name of a field or a parameter: ``oAuthClientId`` gives ``oauth_client_id``."""
    return str(PythonIdentifier(re.sub("[oO]Auth", "Oauth", wire_name), "field_"))


def module_name(class_name: str) -> str:
    """The name of the module of a model, enum or union: ``OAuth2Client`` gives ``oauth2_client``."""
    return "_".join(WORDS.findall(class_name.replace("OAuth", "Oauth"))).lower()


def decoder_name(union: str) -> str:
    """The name of the function that decodes a union: ``BookingField`` gives ``decode_booking_field``."""
    return f"decode_{snake_case(union)}"


def member_name(value: str) -> str:
    """The name of an enum's member: ``beforeEvent`` gives ``BEFORE_EVENT``, ``booking.*`` gives ``BOOKING_ALL``."""
    words = WORDS.findall(value.replace("*", " all "))
    name = "_".join(dict.fromkeys(words) if set(words) == {"all"} else words).upper()
    return name if name.isidentifier() else f"VALUE_{name}"
