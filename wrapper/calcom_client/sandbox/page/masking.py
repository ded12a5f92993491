"""Requests, answers and rows as people may see them: without secrets."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final
from urllib.parse import quote, quote_plus, unquote_plus

import attrs

from calcom_api import SECRET_FIELDS
from calcom_client._secrets import MASK, redact
from calcom_client.sandbox.state.forms import form_of

_SECRET_HEADERS: Final = frozenset(
    {"authorization", "proxy-authorization", "cookie", "set-cookie", "x-cal-secret-key", "x-cal-signature-256"}
)
# The document hides these two only where they stand: the generated package hides fields by name, wherever they are.
_SECRET_QUERY: Final = SECRET_FIELDS | {"state"}
_SECRET_NAMES: Final = SECRET_FIELDS | {"accessCode"}
_IN_ROWS: Final = _SECRET_NAMES | {re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower() for name in _SECRET_NAMES}
# Shorter ones, such as a code of three digits, would riddle the text.
_SHORTEST: Final = 4
# Keys of a length at which four characters tell whose it is and nothing else.
_LONG_ENOUGH_TO_HINT: Final = 24
_QUERY_PARAMETER: Final = re.compile(r"(?<=[?&])([^=&#\s]+)=([^&#\s]*)")
_KNOWN_FORMS: Final = re.compile(
    r"-----BEGIN [A-Z ]*PRIVATE KEY-----.*?(?:-----END [A-Z ]*PRIVATE KEY-----|\Z)"
    r"|\bcal_(?:live_|test_)?[0-9A-Za-z]{20,}|\beyJ[\w-]{10,}\.[\w-]+\.[\w-]*",
    re.DOTALL,
)


def hint(credential: str) -> str:
    """What may be shown of a key or token, so that several can be told apart."""
    start = "cal_" if credential.startswith("cal_") else ""
    return f"{start}…{credential[-4:]}" if len(credential) >= _LONG_ENOUGH_TO_HINT else f"{start}{MASK}"


def secrets_of(headers: Iterable[tuple[str, str]], query: str, documents: Iterable[object]) -> list[str]:
    """The secrets of a request and its answer, in every form in which an answer may repeat them."""
    found = [value.removeprefix("Bearer ").strip() for name, value in headers if name in _SECRET_HEADERS]
    for name, value in _QUERY_PARAMETER.findall(f"?{query}"):
        if unquote_plus(name) in _SECRET_QUERY:
            found += [value, unquote_plus(value)]
    for document in documents:
        found += _values(document)
    quoted = [form for secret in found for form in (secret, quote(secret, safe=""), quote_plus(secret))]
    return [secret for secret in dict.fromkeys(quoted) if len(secret) >= _SHORTEST]


def masked(value: Any, secrets: Iterable[str] = ()) -> Any:
    """A copy of JSON, or of a text, without the values of secret fields and without these secrets."""
    return _without_known_forms(redact(_without_secret_fields(value, _SECRET_NAMES), secrets))


def masked_headers(headers: Iterable[tuple[str, str]], secrets: Iterable[str]) -> list[tuple[str, str]]:
    """Headers without secrets."""
    shown = []
    for name, value in headers:
        if name not in _SECRET_HEADERS:
            shown.append((name, masked(value, secrets)))
        elif name == "authorization" and value.startswith("Bearer "):
            shown.append((name, f"Bearer {hint(value.removeprefix('Bearer ').strip())}"))
        else:
            shown.append((name, MASK))
    return shown


def masked_row(row: attrs.AttrsInstance) -> dict[str, Any]:
    """A row as JSON. What its class leaves out of reprs is a secret, too."""
    form = form_of(row)
    secrets = [name for name, attribute in attrs.fields_dict(type(row)).items() if not attribute.repr]
    for name in secrets:
        if isinstance(form[name], str):
            form[name] = hint(form[name])
        elif form[name] is not None:
            form[name] = MASK
    shown = _without_secret_fields(form, _IN_ROWS - set(secrets))
    return dict(_without_known_forms(shown))


def parsed(body: bytes | None, content_type: str) -> object:
    """The JSON of a body, or the fields of a form. Anything else is None: nobody could tell what is secret in it."""
    if not body:
        return None
    try:
        if content_type.startswith("application/x-www-form-urlencoded"):
            pairs = (pair.partition("=") for pair in body.decode().split("&"))
            return {unquote_plus(name): unquote_plus(value) for name, _, value in pairs}
        document: object = json.loads(body)
    except ValueError:
        return None
    return document


def _values(document: object) -> Iterator[str]:
    """The values of all secret fields."""
    if isinstance(document, Mapping):
        for name, value in document.items():
            if _is_secret(name, document, _SECRET_NAMES):
                yield from _texts(value)
            else:
                yield from _values(value)
    elif isinstance(document, list):
        for value in document:
            yield from _values(value)


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, Mapping | list):
        for item in value.values() if isinstance(value, Mapping) else value:
            yield from _texts(item)
    elif value is not None and not isinstance(value, bool):
        yield str(value)


def _is_secret(name: str, beside: Mapping[str, object], names: Iterable[str]) -> bool:
    # The `code` of an error is its name. It never stands without a message.
    return name in names and not (name == "code" and "message" in beside)


def _without_secret_fields(value: Any, names: Iterable[str]) -> Any:
    if isinstance(value, Mapping):
        return {
            name: MASK
            if _is_secret(name, value, names) and item not in (None, "")
            else _without_secret_fields(item, names)
            for name, item in value.items()
        }
    if isinstance(value, list):
        return [_without_secret_fields(item, names) for item in value]
    return value


def _without_known_forms(value: Any) -> Any:
    """Without what gives itself away as a key wherever it stands, and without the secret parameters of URLs."""
    if isinstance(value, str):
        return _QUERY_PARAMETER.sub(_masked_parameter, _KNOWN_FORMS.sub(MASK, value))
    if isinstance(value, Mapping):
        return {_without_known_forms(name): _without_known_forms(item) for name, item in value.items()}
    if isinstance(value, list):
        return [_without_known_forms(item) for item in value]
    return value


def _masked_parameter(found: re.Match[str]) -> str:
    name, value = found.groups()
    return f"{name}={MASK if value and unquote_plus(name) in _SECRET_QUERY else value}"
