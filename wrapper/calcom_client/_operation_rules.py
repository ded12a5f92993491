"""Checks before sending that the document cannot tell: the server hardly checks a delegation credential."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

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


def check(request: Request[Any]) -> None:
    """Refuse a request that is known to fail, or to save something useless.

    Raises:
        ValueError: Names the argument, what is wrong with it and what is right.
    """
    rule = CHECKS.get(request.operation)
    if rule is not None:
        rule(request.json)


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
