"""``--dry-run``: the request that would be sent, without secrets."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from calcom_api.types import SecretText
from calcom_client._secrets import MASK, redact, secrets_of
from calcom_client.cli import connection
from calcom_client.cli.exits import Mistake
from calcom_client.cli.output.printer import printing

if TYPE_CHECKING:
    from calcom_api import Request
    from calcom_client.cli.operations.shared_options import Settings


def show(request: Request[Any], understood: list[tuple[str, str, str]], settings: Settings) -> None:
    """Print a request, and what was understood of times.

    Args:
        request: The request.
        understood: Options with what was typed and what it means.
        settings: Where it would go, and how it is printed: as JSON, or as text otherwise.

    Raises:
        Mistake: The base URL cannot be right.
    """
    for option, text, meaning in understood:
        print(f"calctl: {option}: {text} is {meaning}", file=sys.stderr)
    try:
        base_url = connection.base_url_of(
            settings.base_url, allow_insecure=settings.allow_insecure, profile=settings.profile
        )
    except ValueError as error:
        raise Mistake(str(error)) from None
    pairs = [(name, MASK if isinstance(value, SecretText) else value) for name, value in request.query]
    url = f"{base_url}{request.path}" + (f"?{urlencode(pairs, safe='*')}" if pairs else "")
    headers = dict(request.headers)
    if request.json is not None:
        headers["content-type"] = "application/json"
    body = redact(request.json, secrets_of(request))
    with printing():
        if settings.output in ("json", "jsonl"):
            document = {"method": request.method, "url": url, "headers": headers, "body": body}
            print(json.dumps(document, indent=2 if settings.output == "json" else None, ensure_ascii=False))
            return
        print(f"{request.method} {url}")
        for name, value in headers.items():
            print(f"{name}: {value}")
        if request.json is not None:
            print(f"\n{json.dumps(body, indent=2, ensure_ascii=False)}")
