"""What is sent to a webhook's URL: the usual body or the one of its template, and the signature."""

import hmac
import json
import re
from collections.abc import Mapping, Sequence
from hashlib import sha256
from typing import Any, Final

from attrs import field, frozen

JSON: Final = "application/json"
FORM: Final = "application/x-www-form-urlencoded"

_WITHOUT_TEMPLATES: Final = frozenset(
    {
        "FORM_SUBMITTED",
        "FORM_SUBMITTED_NO_EVENT",
        "ROUTING_FORM_FALLBACK_HIT",
        "INSTANT_MEETING",
        "MEETING_STARTED",
        "MEETING_ENDED",
    }
)
_PIECE: Final = re.compile(
    r"\{\{!--.*?--\}\}|\{\{\{(?P<raw>.*?)\}\}\}|\{\{(?P<kind>[&#^/>!]?)(?P<value>.*?)\}\}", re.DOTALL
)
_PLACE: Final = re.compile(r"(\.\./|\./|this[./])*[^\s!\"#%&'()*+,/;<=>@\\^`{|}~]+(/[^\s!\"#%&'()*+,/;<=>@\\^`{|}~]+)*")
_ESCAPED: Final = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "'": "&#x27;", "`": "&#x60;", "=": "&#x3D;"}


class TemplateError(ValueError):
    """A payload template holds what the sandbox does not fill in."""


@frozen
class Body:
    """What is sent.

    Attributes:
        text: The body. What of it is no character is sent as its escape.
        content_type: Of which type it is.
    """

    text: str = field(repr=False)
    content_type: str

    @property
    def content(self) -> bytes:
        """The body as it is sent."""
        return self.text.encode(errors="backslashreplace")

    def signature(self, secret: str | None) -> str:
        """The value of `X-Cal-Signature-256`.

        Args:
            secret: The webhook's; None for one without.
        """
        if not secret:
            return "no-secret-provided"
        return hmac.new(secret.encode(), self.content, sha256).hexdigest()


def body_of(trigger: str, created_at: str, payload: Mapping[str, Any], template: str | None) -> Body:
    """The body that tells of an event.

    Args:
        trigger: Such as `BOOKING_CREATED`.
        created_at: When it happened, as text.
        payload: What happened.
        template: The webhook's, if it has one. Some events do not go through it.

    Raises:
        TemplateError: The template holds more than values.
    """
    if "additionalNotes" in payload:
        payload = {**payload, "description": payload.get("description") or payload["additionalNotes"]}
    if not template or trigger in _WITHOUT_TEMPLATES:
        return Body(_compact({"triggerEvent": trigger, "createdAt": created_at, "payload": payload}), JSON)
    filled = _filled(template, {**payload, "triggerEvent": trigger, "createdAt": created_at})
    # The template as it stands decides: one with a value outside of quotes is no JSON, whatever it becomes.
    if not _parsed(template):
        return Body(filled, FORM)
    return Body(_compact(_parsed(filled)), JSON)


def _compact(document: object) -> str:
    return json.dumps(document, ensure_ascii=False, separators=(",", ":"))


def _parsed(text: str) -> Any:
    """The JSON of a text; False for none, which the real server then sends as the body."""
    try:
        return json.loads(text)
    except ValueError:
        return False


def _filled(template: str, values: Mapping[str, Any]) -> str:
    """A template of Handlebars with the values in place of their names, which may lead into objects and lists."""
    rest = _PIECE.sub("", template)
    if "{{" in rest:
        raise TemplateError("the payload template has {{ without }}")

    def value(found: re.Match[str]) -> str:
        if found["raw"] is None and found["kind"] in (None, "!"):
            return ""
        name = (found["raw"] or found["value"]).strip()
        if found["kind"] in ("#", "^", "/", ">") or not _PLACE.fullmatch(name):
            raise TemplateError(
                "the payload template has more than values in {{ }}, which the sandbox does not fill in"
            )
        text = _text(_value(values, name))
        return text if found["raw"] is not None or found["kind"] == "&" else _escaped(text)

    # Quotes are not escaped in the end, so that what a template of JSON puts between quotes can break it.
    return _PIECE.sub(value, template)


def _value(values: object, place: str) -> object:
    for name in re.split(r"[./]", place):
        key = name.strip("[]")
        if key in ("", "this"):
            continue
        if isinstance(values, Mapping):
            values = values.get(key)
        elif isinstance(values, str | Sequence) and key == "length":
            values = len(values)
        elif isinstance(values, list) and key.isdecimal() and int(key) < len(values):
            values = values[int(key)]
        else:
            return None
    return values


def _text(value: object) -> str:
    """A value as JavaScript shows it."""
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case float() if value.is_integer():
            return str(int(value))
        case list():
            return ",".join(map(_text, value))
        case dict():
            return "[object Object]"
    return str(value)


def _escaped(text: str) -> str:
    return "".join(_ESCAPED.get(letter, letter) for letter in text)
