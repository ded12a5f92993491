"""Reading a workspace's service account from its key file."""

from __future__ import annotations

import errno
import json
import os
import re
from pathlib import Path
from typing import IO, Any, Final

from calcom_api.models import GoogleServiceAccountKey, MicrosoftServiceAccountKey

GOOGLE_FIELDS: Final = ("private_key", "client_email", "client_id")
MICROSOFT_FIELDS: Final = ("private_key", "tenant_id", "client_id")
# What a key has in one of its forms, and a path has not: a JSON object, a PEM key, or either of them in base64.
KEY_ITSELF = re.compile(r"^\s*\{|-----BEGIN |[\n\"]|^(?:eyJ|ewo|LS0t)[A-Za-z0-9+/_=-]{40}")
PEM = re.compile(r"\s*-----BEGIN ([A-Z ]+)-----\r?\n\s*\S.*?\n-----END \1-----\s*", re.DOTALL)


def load_service_account_key(
    source: str | os.PathLike[str] | IO[str] | IO[bytes],
) -> GoogleServiceAccountKey | MicrosoftServiceAccountKey:
    r"""Read a service account's key for ``delegation_credentials``.

    Takes the JSON key file that Google Cloud makes for a service account, or ``{"private_key", "tenant_id",
    "client_id"}`` for Microsoft, where ``private_key`` is the value of a client secret of the registered application.
    Only the fields that Cal.com uses are kept. Line breaks that were escaped twice (``\\n`` in a PEM key that passed
    through an environment variable) are mended.

    Args:
        source: A path, or an open file, text or binary, which is read to its end and left open. Text is always a path:
            that of a file which is not there appears in the error.

    Raises:
        FileNotFoundError: There is no such file; another ``OSError`` where it cannot be read.
        ValueError: It is no key that Cal.com can use; the message says why and never repeats the content.
    """
    name, text = _read(source)
    fields = _parse(name, text)
    kind = fields.get("type")
    if kind not in (None, "service_account"):
        raise ValueError(
            f"{name}: this is a file of the kind {_short(kind)}, not a service account's key;"
            " make a JSON key for the service account in the Google Cloud console"
        )
    if "tenant_id" in fields and "client_email" not in fields:
        _require(name, fields, MICROSOFT_FIELDS, "Microsoft")
        return MicrosoftServiceAccountKey(**{field: fields[field] for field in MICROSOFT_FIELDS})
    if kind is None and "client_email" not in fields:
        raise ValueError(
            f"{name}: neither a Google key (with {', '.join(GOOGLE_FIELDS)})"
            f" nor a Microsoft one (with {', '.join(MICROSOFT_FIELDS)})"
        )
    _require(name, fields, GOOGLE_FIELDS, "Google")
    fields["private_key"] = _pem(name, fields["private_key"])
    return GoogleServiceAccountKey(**{field: fields[field] for field in GOOGLE_FIELDS})


def _read(source: str | os.PathLike[str] | IO[str] | IO[bytes]) -> tuple[str, str]:
    """A name for messages, and the text."""
    if isinstance(source, str | os.PathLike):
        name = os.fspath(source)
        if KEY_ITSELF.search(name):
            # open() would put the key into the text of its error.
            raise ValueError("source: this is a key itself, where the path of its file is expected")
        content: str | bytes = _read_file(name)
    elif not hasattr(source, "read"):
        raise ValueError(f"source: expected a path or an open file, not {type(source).__name__}")
    else:
        name = str(getattr(source, "name", "the service account key"))
        content = source.read()
    # The decoding error would carry the content, as the parser's does below: both end before ours is raised.
    text = content.removeprefix("\ufeff") if isinstance(content, str) else _decode(content)
    if text is None:
        raise ValueError(f"{name}: not a JSON file: it is no UTF-8 text")
    return name, text


def _read_file(path: str) -> bytes:
    try:
        return Path(path).read_bytes()
    except OSError as error:
        if error.errno != errno.ENAMETOOLONG:
            raise
    raise ValueError("source: this is longer than any path; is it a key itself?")


def _decode(content: bytes) -> str | None:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None


def _parse(name: str, text: str) -> dict[str, Any]:
    place = ""
    try:
        fields = json.loads(text)
    except json.JSONDecodeError as error:
        fields, place = None, f": line {error.lineno}, column {error.colno}"
    except RecursionError:
        fields, place = None, ": it is nested too deeply"
    if place:
        raise ValueError(f"{name}: not a JSON file{place}")
    if not isinstance(fields, dict):
        raise ValueError(f"{name}: expected one JSON object, the service account's key")
    if "installed" in fields or "web" in fields:
        raise ValueError(f"{name}: this is the file of an OAuth client, not a service account's key")
    return fields


def _require(name: str, fields: dict[str, Any], required: tuple[str, ...], platform: str) -> None:
    missing = [field for field in required if field not in fields]
    if missing:
        raise ValueError(f"{name}: a {platform} key needs the field {', '.join(missing)}")
    for field in required:
        if not isinstance(fields[field], str) or not fields[field].strip():
            raise ValueError(f"{name}: {field} must be text and not empty")


def _pem(name: str, text: str) -> str:
    if "\n" not in text.strip():
        text = text.replace("\\n", "\n")
    match = PEM.fullmatch(text)
    if match is None:
        raise ValueError(
            f"{name}: private_key is no whole PEM key: it runs from '-----BEGIN PRIVATE KEY-----'"
            " to '-----END PRIVATE KEY-----', with line breaks between"
        )
    label = match[1]
    if label == "ENCRYPTED PRIVATE KEY":
        raise ValueError(f"{name}: private_key is encrypted, which Cal.com cannot undo; give the plain key")
    if not label.endswith("PRIVATE KEY"):
        raise ValueError(f"{name}: private_key holds a {label}, not a private key")
    return text


def _short(kind: object) -> str:
    return repr(kind) if isinstance(kind, str) and len(kind) <= len("external_account_authorized_user") else "unknown"
