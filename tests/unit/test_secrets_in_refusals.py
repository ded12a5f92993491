"""A secret that is refused before it is sent is not shown either."""

import io
import json
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from calcom_api import models
from calcom_client import AccessToken, ApiKey, CalClient, OAuthClient, load_service_account_key
from tests.unit.planted import PLANTED, check_error

PEM = f"-----BEGIN PRIVATE KEY-----\n{PLANTED * 8}\n{PLANTED}==\n-----END PRIVATE KEY-----\n"
KEY: dict[str, Any] = {"private_key": PEM, "client_email": "svc@project.example", "client_id": "1", "note": PLANTED}

KEY_TEXTS: dict[str, Any] = {
    "a key as a path": json.dumps(KEY),
    "an indented one": "\n  " + json.dumps(KEY, indent=2),
    "with a byte order mark": "\ufeff" + json.dumps(KEY),
    "in a list": json.dumps([KEY]),
    "a PEM as a path": PEM,
    "a long PEM as a path": PEM * 40,
    "not JSON": io.StringIO(f"{{{json.dumps(KEY)}"),
    "not JSON, binary": io.BytesIO(f"{PLANTED} {KEY}".encode()),
    "not UTF-8": io.BytesIO(b'{"private_key": "CANARY\xff"}'),
    "half a character": io.StringIO('{"private_key": "CANARY\ud800"}'),
    "other kind": io.StringIO(json.dumps({"type": PLANTED * 9, **KEY})),
    "no PEM": io.StringIO(json.dumps({**KEY, "private_key": PLANTED})),
    "no text": io.StringIO(json.dumps({**KEY, "client_id": [PLANTED]})),
    "a field missing": io.StringIO(json.dumps({"private_key": PLANTED, "client_email": PLANTED})),
    "a Microsoft field missing": io.StringIO(json.dumps({"private_key": PLANTED, "tenant_id": PLANTED})),
    "a public key": io.StringIO(json.dumps({**KEY, "private_key": PEM.replace("PRIVATE", "PUBLIC")})),
}


@pytest.mark.parametrize("source", KEY_TEXTS.values(), ids=KEY_TEXTS)
def test_refusals_of_key_files(source: Any) -> None:
    with pytest.raises((ValueError, OSError)) as caught:
        load_service_account_key(source)

    check_error(caught.value)


BAD_KEYS: dict[str, Any] = {
    "text": PLANTED,
    "a field missing": {"private_key": PLANTED, "client_id": PLANTED},
    "a field of another kind": {**KEY, "client_email": [PLANTED]},
    "in a list": [PLANTED, {"private_key": PLANTED}],
    "of the other platform": {"private_key": PLANTED, "tenant_id": "t-1", "client_id": "c-1"},
    "too large": {**KEY, "private_key": PEM * 1000},
    "half a character": {**KEY, "private_key": f"{PEM}\ud800"},
    "no JSON": {**KEY, "private_key": PLANTED.encode()},
    "no JSON beside it": {**KEY, "note": PLANTED.encode()},
    "no number beside it": {**KEY, "note": float("nan")},
}


@pytest.mark.parametrize("key", BAD_KEYS.values(), ids=BAD_KEYS)
async def test_refusals_of_keys(key: Any) -> None:
    nobody = httpx.MockTransport(lambda _: httpx.Response(500))

    async with CalClient(auth=ApiKey("cal_test_fake"), transport=nobody) as cal:
        with pytest.raises((ValueError, TypeError)) as caught:
            await cal.organizations.delegation_credentials.create(
                42, workspace_platform_slug="google", domain="acme.com", service_account_key=key
            )

    check_error(caught.value)


@pytest.mark.parametrize(
    ("make", "secret"),
    [
        (ApiKey, f"{PLANTED}\nX-Other: 1"),
        (AccessToken, f"Bearer {PLANTED}"),
        (lambda secret: OAuthClient("c-1", secret), f"{PLANTED} ä"),
        (lambda secret: CalClient(auth=secret), PLANTED),
        (lambda secret: CalClient(auth=ApiKey("k"), base_url=f"https://user:{secret}@api.cal.com"), PLANTED),
        (lambda secret: CalClient(auth=ApiKey("k"), base_url=f"https://user:{secret}@api.cal.com:x"), PLANTED),
        (lambda secret: CalClient(auth=ApiKey("k"), headers={"Authorization": secret}), PLANTED),
        (lambda secret: CalClient(auth=ApiKey("k"), headers={"X-Token": secret}), f"{PLANTED}\n"),
        (lambda secret: models.GoogleServiceAccountKey.from_dict({"private_key": [secret]}), PLANTED),
    ],
    ids=["key", "token", "secret", "auth", "base_url", "broken base_url", "own header", "header", "model"],
)
def test_refusals_of_credentials(make: Callable[[str], object], secret: str) -> None:
    with pytest.raises(ValueError, match=r".+") as caught:
        make(secret)

    check_error(caught.value)
