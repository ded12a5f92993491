"""What somebody sends to a routing form, read by the form's fields."""

import math
import re
from collections.abc import Iterator, Mapping
from typing import Any

from calcom_client.sandbox.state.routing_forms import RoutingForm

_ADDRESS = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


class SubmissionError(ValueError):
    """A required answer is missing, or an answer is not of its field's kind. The text is the real server's."""


def answers_of(form: RoutingForm, submission: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    """The answers as they are saved: `{label, value}` by the field's id, options by their ids.

    Args:
        form: The form.
        submission: What was sent, by the identifiers of the fields.

    Raises:
        SubmissionError: See there.
    """
    sent = texts_of(submission)
    asked = [(field, sent.get(field.get("identifier") or field["label"], "")) for field in _fields(form)]
    missing = [field["label"] for field, text in asked if field.get("required") and not text]
    if missing:
        raise SubmissionError(f"Missing required fields {', '.join(missing)}")
    wrong = [field for field, text in asked if field["type"] == "email" and text and not _ADDRESS.fullmatch(text)]
    if wrong:
        named = ", ".join(f"'{field['label']}' should be valid {field['type']}" for field in wrong)
        raise SubmissionError(f"Invalid value for fields {named}")
    return {field["id"]: {"label": field["label"], "value": _value(field, text)} for field, text in asked}


def texts_of(submission: Mapping[str, Any]) -> dict[str, str]:
    """What was sent, as the real server reads it: as a query, lists with commas."""
    return {
        name: ",".join(map(str, value)) if isinstance(value, list) else str(value) for name, value in submission.items()
    }


def _fields(form: RoutingForm) -> Iterator[dict[str, Any]]:
    return (field for field in form.fields if not field.get("deleted"))


def _value(field: Mapping[str, Any], text: str) -> object:
    if not text:
        return ""
    match field["type"]:
        case "number":
            return _number(text)
        case "select":
            return _option(field, text)
        case "multiselect":
            return [_option(field, label) for label in text.split(",")]
    return text


def _number(text: str) -> float | str:
    try:
        number = float(text)
    except ValueError:
        return text
    if not math.isfinite(number):
        # JSON has no such number.
        return text
    return int(number) if number.is_integer() else number


def _option(field: Mapping[str, Any], label: str) -> str:
    """The id of the option with a label; options of old forms have none, and are known by the label."""
    ids = {option["label"]: option.get("id") for option in field.get("options", [])}
    return ids.get(label) or label
