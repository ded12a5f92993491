"""Entries of the journal as the page shows them: as JSON, without secrets."""

import contextlib
import json
from typing import Any, Final

from attrs import frozen
from starlette.requests import Request

from calcom_client.sandbox.access.auth import Credential, Door
from calcom_client.sandbox.answers import Refusal
from calcom_client.sandbox.faults import HEADER as FAULT_HEADER
from calcom_client.sandbox.http.app import Api
from calcom_client.sandbox.http.examples import HEADER as EXAMPLE_HEADER
from calcom_client.sandbox.page.journal import LARGEST_BODY, Entry
from calcom_client.sandbox.page.masking import hint, masked, masked_headers, parsed, secrets_of
from calcom_client.sandbox.state import Store
from calcom_client.sandbox.state.forms import timestamp
from calcom_client.sandbox.state.people import User

Headers = list[tuple[str, str]]

_LONGEST_SHOWN: Final = 40_000
_BADGES: Final = {
    EXAMPLE_HEADER.lower(): "example",
    "x-sandbox-warning": "warning",
    "x-sandbox-error": "error",
    FAULT_HEADER.lower(): "fault",
}


@frozen
class Exchanges:
    """Shows entries.

    Attributes:
        api: Knows operations.
        door: Knows callers.
        store: Knows users' names.
    """

    api: Api
    door: Door
    store: Store

    def summary(self, entry: Entry) -> dict[str, Any]:
        """What a list shows."""
        asked, answered = _headers(entry.scope["headers"]), _headers(entry.headers)
        credential = self._credential(entry)
        query = _query(entry)
        secrets = secrets_of(asked, query, ())
        path = entry.scope["raw_path"].decode("latin-1")
        return {
            "number": entry.number,
            "at": timestamp(entry.at),
            "method": entry.scope["method"],
            "path": masked(f"{path}?{query}" if query else path, secrets),
            "operationId": self.api.operation_id(entry.scope),
            "status": entry.status,
            "milliseconds": round(entry.seconds * 1000, 1),
            "requestId": masked(dict(answered).get("x-request-id"), secrets),
            "caller": None if credential is None else self.caller(credential),
            "badges": masked(_badges(entry, asked, answered), secrets),
        }

    def details(self, entry: Entry) -> dict[str, Any]:
        """All of it."""
        asked, answered = _headers(entry.scope["headers"]), _headers(entry.headers)
        body = parsed(entry.body, dict(asked).get("content-type", ""))
        answer = parsed(entry.answer, dict(answered).get("content-type", ""))
        secrets = secrets_of(asked, _query(entry), (body, answer))
        return {
            **self.summary(entry),
            "request": {
                "headers": masked_headers(asked, secrets),
                "body": _shown(entry.body, masked(body, secrets)),
            },
            "response": {
                "headers": masked_headers(answered, secrets),
                "body": _shown(entry.answer, masked(answer, secrets)),
            },
        }

    def caller(self, credential: Credential) -> dict[str, Any]:
        """Whose credential it is, and what may be shown of it."""
        owner = self.door.owner(credential)
        user = None if owner is None else self.store.get(User, owner.user_id)
        # An address and a client's id are no secrets.
        is_secret = credential.kind in ("API key", "access token")
        return {
            "kind": credential.kind,
            "hint": hint(credential.text) if is_secret else credential.text,
            "userId": None if owner is None else owner.user_id,
            "name": None if user is None else user.name or user.username or user.email,
        }

    def _credential(self, entry: Entry) -> Credential | None:
        """None for an unknown API key."""
        request = Request(entry.scope)
        with contextlib.suppress(Refusal):
            return self.door.credential(request.headers, request.client.host if request.client else "")
        return None


def _headers(raw: list[tuple[bytes, bytes]]) -> Headers:
    return [(name.decode("latin-1").lower(), value.decode("latin-1")) for name, value in raw]


def _query(entry: Entry) -> str:
    query: bytes = entry.scope["query_string"]
    return query.decode("latin-1")


def _badges(entry: Entry, asked: Headers, answered: Headers) -> list[dict[str, str]]:
    badges = [{"kind": _BADGES[name], "text": value} for name, value in answered if name in _BADGES]
    badges += [
        {"kind": "fault", "text": value}
        for name, value in asked
        if name == FAULT_HEADER.lower() and not any(badge["kind"] == "fault" for badge in badges)
    ]
    if entry.status is None:
        badges.append({"kind": "no answer", "text": "The connection ended without an answer."})
    elif not entry.complete:
        badges.append({"kind": "cut off", "text": "The connection ended in the middle of the answer."})
    return badges


def _shown(body: bytes | None, document: object) -> dict[str, object] | None:
    """A body as the page shows it: JSON, the beginning of long JSON as text, or a note why there is nothing to show."""
    if body is None:
        return {"note": f"More than {LARGEST_BODY // 1024} KB, not kept."}
    if not body:
        return None
    if document is None and body.strip() != b"null":
        return {"note": f"{len(body):,} bytes that are no JSON, not shown: nobody could tell what is secret in them."}
    text = json.dumps(document, ensure_ascii=False, indent=2)
    if len(text) > _LONGEST_SHOWN:
        return {
            "text": text[:_LONGEST_SHOWN],
            "note": f"Only the first {_LONGEST_SHOWN:,} of {len(text):,} characters.",
        }
    return {"json": document}
