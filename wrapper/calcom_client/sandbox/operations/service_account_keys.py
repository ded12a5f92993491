"""Service account keys: which ones are accepted, which ones work, and the little of them that is kept."""

import base64
import binascii
import re
from collections.abc import Mapping
from typing import Any, Literal

from calcom_client.sandbox.http.fields import Rule, text
from calcom_client.sandbox.state.delegation_credentials import KeptKey

LIST_WARNING = "serviceAccountKey was sent as a list: the real server refuses it with 400. Send one object."

_NEITHER_KIND = (
    "Service account key must be either a Google service account key (with client_email, private_key, client_id) or "
    "Microsoft service account key (with tenant_id, private_key, client_id)"
)
_ACCOUNT_FIELDS: dict[Literal["google", "microsoft"], str] = {"google": "client_email", "microsoft": "tenant_id"}
_PLATFORM_KINDS = {"google": "google", "office365": "microsoft"}
_PEM = re.compile(
    r"\s*-----BEGIN (?P<label>(?:RSA |EC )?PRIVATE KEY)-----\r?\n(?P<content>[A-Za-z0-9+/=\r\n]+)"
    r"\n-----END (?P=label)-----\s*"
)
_ASN1_SEQUENCE = b"\x30"


def service_account_key(*, strict: bool) -> Rule:
    """The rule for `serviceAccountKey`.

    Args:
        strict: Whether to refuse a list, as the real server does; else one or more good keys in a list pass.
    """

    def rule(_: str, value: object) -> dict[str, str]:
        if isinstance(value, list) and value and not strict and not any(map(_complaint, value)):
            return {}
        complaint = _complaint(value)
        return {"isServiceAccountKey": complaint} if complaint else {}

    return rule


def kept(value: Any, platform: str) -> KeptKey:
    """What to keep of a service account key.

    Args:
        value: A key that the rule has let through, or a list whose first key counts.
        platform: What the key is for: `google` or `office365`.
    """
    key: Mapping[str, str] = value[0] if isinstance(value, list) else value
    kind = _kind(key)
    private_key = key["private_key"]
    works = _is_pem_private_key(private_key) if kind == "google" else bool(private_key.strip())
    return KeptKey(
        kind=kind,
        client_id=key["client_id"],
        account=key[_ACCOUNT_FIELDS[kind]],
        usable=works and kind == _PLATFORM_KINDS[platform],
    )


def _kind(key: Mapping[str, object]) -> Literal["google", "microsoft"]:
    return "google" if "client_email" in key else "microsoft"


def _complaint(value: object) -> str | None:
    """What is wrong with a single key.

    The recorded server has a bug here: for a value of neither kind it repeats whatever it last said about another
    request. This is what it says when nothing went before.
    """
    if not isinstance(value, dict) or not any(name in value for name in _ACCOUNT_FIELDS.values()):
        return _NEITHER_KIND
    names = ("private_key", _ACCOUNT_FIELDS[_kind(value)], "client_id")
    complaints = (", ".join(text(name, value.get(name)).values()) for name in names)
    return "; ".join(filter(None, complaints)) or None


def _is_pem_private_key(value: str) -> bool:
    """Whether it looks like a key that Google made: with real line breaks, and the beginning of one inside."""
    pem = _PEM.fullmatch(value)
    if pem is None:
        return False
    try:
        return base64.b64decode("".join(pem["content"].split()), validate=True).startswith(_ASN1_SEQUENCE)
    except binascii.Error:
        return False
