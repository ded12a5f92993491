"""What the client knows of single operations beyond the document: checks before sending, advice after a failure.

The server hardly checks a delegation credential, and tells nothing when it fails to use one, so that this is done here.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from calcom_client._tokens import advice_after_loss, advice_after_refusal

if TYPE_CHECKING:
    from collections.abc import Callable

    from calcom_api import Request

CREATE_CREDENTIAL: Final = "organizations.delegationCredentials.create"
UPDATE_CREDENTIAL: Final = "organizations.delegationCredentials.update"

# Letters of any script, digits and hyphens between dots; at least one dot, and a last label that begins with a letter.
LABEL: Final = r"[^\W_](?:(?:[^\W_]|-){0,61}[^\W_])?"
# Compiled when it is first used: that takes longer than to load the rest.
DOMAIN: Final = rf"(?=.{{4,253}}\Z)(?:{LABEL}\.)+(?!\d){LABEL}"
# The field that a key of a platform has, and one of the other platform lacks.
KEY_MARK: Final = {"google": "client_email", "office365": "tenant_id"}
# By the end of the operationId, as several levels have the same: what a lost answer means where looking is not enough.
AFTER_LOSS: Final = {
    CREATE_CREDENTIAL: "Send it again and read a 400 as: the first one arrived",
    "apiKeys.refresh": "The old key is most likely gone, and nobody holds the new one: make a key on Cal.com's website",
    "users.forceRefresh": "The user's old tokens are most likely gone: call it again for another pair",
    "verificationCode.request": "The code may be on its way: wait for it before asking for another",
    "verificationCode.verify": "The code may be spent: look whether the list of verified ones has it already",
    "createPhoneCall": "The call may have been placed: sending it again would place another",
    "bookings.create": "It may be booked: look for it in the list of bookings before sending it again",
}
BAD_REQUEST: Final = 400
INTERNAL_ERROR: Final = 500


def check(request: Request[Any]) -> None:
    """Refuse a request that is known to fail, or to save something useless.

    Raises:
        ValueError: Names the argument, what is wrong with it and what is right.
    """
    rule = CHECKS.get(request.operation)
    if rule is not None:
        rule(request.json)


def hint_after_loss(request: Request[Any]) -> str | None:
    """What the user can do when nobody knows whether ``request`` took effect, beyond looking."""
    ends = (advice for end, advice in AFTER_LOSS.items() if request.operation.endswith(end))
    return next(ends, None) or advice_after_loss(request.operation, request.json)


def hint(request: Request[Any], *, status: int, code: str | None, message: str) -> str | None:
    """What the user can do about a refusal, or None where it speaks for itself.

    Args:
        request: The request that was refused.
        status: The status of the answer.
        code: The code in the answer; None without the envelope.
        message: The message in the answer.
    """
    if message.startswith("Cannot ") and code == "NotFoundException":
        return "The server has no such endpoint: is base_url right, and the server new enough?"
    if request.operation == CREATE_CREDENTIAL and code == "TRPCError" and status == BAD_REQUEST:
        return "Most likely the domain is taken: this organization has it already, or another one has enabled it"
    enabling = request.operation == UPDATE_CREDENTIAL and (request.json or {}).get("enabled")
    if enabling and status == INTERNAL_ERROR and code is None:
        advice = (
            "Cal.com could not use the key in the workspace; repeating will not mend it. Check the workspace's"
            " domain-wide delegation: the key's client_id must be granted the calendar scope there, and the admin"
            " whose credentials you use must belong to the workspace"
        )
        return f"{advice}. The new key was saved all the same" if "serviceAccountKey" in request.json else advice
    return advice_after_refusal(request.operation, status, request.json)


def _check_create(body: dict[str, Any]) -> None:
    _check_domain(body["domain"])
    slug = body["workspacePlatformSlug"]
    if slug not in KEY_MARK:
        raise ValueError(f"workspace_platform_slug: expected one of {', '.join(KEY_MARK)}")
    for key in _keys(body):
        if KEY_MARK[slug] not in key:
            other = "a Microsoft" if slug == "google" else "a Google"
            raise ValueError(
                f"service_account_key: this is {other} key, which does not fit the platform {slug!r}:"
                f" a key for it has the field {KEY_MARK[slug]}"
            )


def _check_update(body: dict[str, Any]) -> None:
    if "serviceAccountKey" in body:
        _keys(body)


def _keys(body: dict[str, Any]) -> list[dict[str, Any]]:
    keys = body["serviceAccountKey"]
    keys = keys if isinstance(keys, list) else [keys]
    if not keys:
        raise ValueError("service_account_key: the list is empty; give one key")
    for key in keys:
        for name, value in key.items():
            if isinstance(value, str) and not value.strip():
                raise ValueError(f"service_account_key.{name}: is empty")
    return keys


def _check_domain(domain: str) -> None:
    if "@" in domain:
        raise ValueError(f"domain: {domain!r} is an e-mail address; give only what follows the @")
    if "://" in domain or "/" in domain:
        raise ValueError(f"domain: {domain!r} is a URL; give the bare domain, such as 'acme.com'")
    if any(character.isspace() for character in domain):
        raise ValueError(f"domain: {domain!r} holds a space or a line break; give the bare domain, such as 'acme.com'")
    if domain != domain.lower():
        raise ValueError(
            f"domain: {domain!r} must be written in lower case ({domain.lower()!r}): the server would take another"
            " spelling for another domain"
        )
    if not re.fullmatch(DOMAIN, domain):
        raise ValueError(
            f"domain: {domain!r} is no domain name; give the workspace's e-mail domain, such as 'acme.com'"
        )


CHECKS: Final[dict[str, Callable[[dict[str, Any]], None]]] = {
    CREATE_CREDENTIAL: _check_create,
    UPDATE_CREDENTIAL: _check_update,
}
