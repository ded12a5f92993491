"""Reading a request's body the way the real server (Express) does, with its refusals."""

import json
import sys
import zlib
from urllib.parse import parse_qsl

from starlette.requests import Request

from calcom_client.sandbox.answers import bare, framework

LIMIT = 102_400
"""Bytes, after decompression. One more is refused with 413."""

TOKEN_ENDPOINT = "/v2/auth/oauth2/token"  # noqa: S105 - a path, no password
_FORM = "application/x-www-form-urlencoded"
_INFLATED_ENCODINGS = {"gzip", "deflate"}
_EITHER_ZLIB_OR_GZIP = 47


async def read_body(request: Request) -> object:
    """The JSON object or array that was sent; an empty object if there was no body or it was of another type.

    Tokens of OAuth2 can be asked for with a form as well.

    Raises:
        Refusal: 413, 415, or 400 for malformed JSON.
    """
    raw = bytearray()
    too_large = False
    async for chunk in request.stream():
        # The rest of a large body is read and dropped: a client that is still sending would miss an early answer.
        too_large = too_large or len(raw) + len(chunk) > LIMIT
        if not too_large:
            raw += chunk
    encoding = request.headers.get("content-encoding", "identity").lower()
    if (raw or too_large) and encoding != "identity" and encoding not in _INFLATED_ENCODINGS:
        raise bare(415, f'unsupported content encoding "{encoding}"')
    if too_large:
        raise bare(413, "request entity too large")
    media_type = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    takes_form = request.url.path == TOKEN_ENDPOINT
    if not raw or not (media_type == "application/json" or (takes_form and media_type == _FORM)):
        return {}
    content = bytes(raw) if encoding == "identity" else _inflated(bytes(raw))
    return dict(parse_qsl(content.decode(errors="replace"))) if media_type == _FORM else _parsed(content)


def _inflated(raw: bytes) -> bytes:
    inflater = zlib.decompressobj(_EITHER_ZLIB_OR_GZIP)
    try:
        content = inflater.decompress(raw, LIMIT + 1)
    except zlib.error:
        raise framework(400, "incorrect header check") from None
    if len(content) > LIMIT:
        raise bare(413, "request entity too large")
    return content


def _parsed(raw: bytes) -> object:
    text = raw.decode(errors="replace")
    try:
        value = json.loads(text, parse_constant=_refuse, parse_float=_number, parse_int=_number)
    except json.JSONDecodeError as error:
        raise framework(400, _sentence(error)) from None
    except (ValueError, RecursionError):
        raise framework(400, "Unexpected token in JSON") from None
    if not isinstance(value, dict | list):
        # Express's strict mode; its sentence would repeat the value.
        raise framework(400, "Unexpected token in JSON at position 0")
    # Halves of surrogate pairs can be written in JSON, but neither stored nor sent back.
    sound: object = json.loads(json.dumps(value, ensure_ascii=False).encode(errors="replace"))
    return sound


def _refuse(constant: str) -> object:
    raise ValueError(f"{constant} is no JSON")


def _number(text: str) -> int | float:
    """A number as JavaScript reads it, except that too large ones stay finite: infinity cannot be sent back."""
    number = max(-sys.float_info.max, min(sys.float_info.max, float(text)))
    return int(number) if number.is_integer() and abs(number) < sys.maxsize else number


def _sentence(error: json.JSONDecodeError) -> str:
    """The sentence of the real server's JavaScript engine, as far as it can be told and does not repeat the body."""
    place = f"in JSON at position {error.pos}"
    if error.msg.startswith("Expecting property name"):
        is_first = error.doc[: error.pos].rstrip().endswith("{")
        return ("Expected property name or '}' " if is_first else "Expected double-quoted property name ") + place
    if error.pos >= len(error.doc.rstrip()):
        return "Unexpected end of JSON input"
    return f"Unexpected token {place}"
