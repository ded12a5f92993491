"""Arguments that cannot be right are refused by name, before anything is sent."""

import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calcom_api import OPERATIONS
from calcom_api.models import GoogleServiceAccountKey, WorkspacePlatformSlug

CANARY = "canary-5f1d"
KEY = GoogleServiceAccountKey(private_key=CANARY, client_email="svc@project.example", client_id="1234567890")
CREATE = OPERATIONS["organizations.delegationCredentials.create"]
UPDATE = OPERATIONS["organizations.delegationCredentials.update"]
GOOD: dict[str, Any] = {"workspace_platform_slug": "google", "domain": "acme.com", "service_account_key": KEY}


@pytest.mark.parametrize("org_id", [1, 42, 2_147_483_647])
def test_organizations(org_id: int) -> None:
    assert CREATE.request(org_id, **GOOD).path == f"/v2/organizations/{org_id}/delegation-credentials"
    assert UPDATE.request(org_id, "870ae969").path == f"/v2/organizations/{org_id}/delegation-credentials/870ae969"


@pytest.mark.parametrize(
    "org_id", [0, -1, 2_147_483_648, 10**30, True, False, "42", "", 1.5, 42.0, math.nan, None, [42], {}, object()]
)
def test_what_cannot_be_an_organization(org_id: Any) -> None:
    with pytest.raises(ValueError, match=r"^org_id: expected a whole number"):
        CREATE.request(org_id, **GOOD)
    with pytest.raises(ValueError, match=r"^org_id: expected a whole number"):
        UPDATE.request(org_id, "870ae969")


@given(st.integers())
def test_any_number_is_a_good_organization_or_is_refused(org_id: int) -> None:
    try:
        path = UPDATE.request(org_id, "870ae969").path
    except ValueError:
        assert not 1 <= org_id <= 2_147_483_647
    else:
        assert path == f"/v2/organizations/{org_id}/delegation-credentials/870ae969"
        assert 1 <= org_id <= 2_147_483_647


@pytest.mark.parametrize(
    ("credential_id", "segment"),
    [
        ("870ae969-9a03-46f2-8172-e929f7a868c4", "870ae969-9a03-46f2-8172-e929f7a868c4"),
        ("a/b", "a%2Fb"),
        ("../42", "..%2F42"),
        ("a?b#c", "a%3Fb%23c"),
        ("%2e%2e", "%252e%252e"),
        (" ", "%20"),
        ("é", "%C3%A9"),
        ("a\r\nb", "a%0D%0Ab"),
    ],
)
def test_an_id_is_one_segment(credential_id: str, segment: str) -> None:
    path = UPDATE.request(42, credential_id).path

    assert path == f"/v2/organizations/42/delegation-credentials/{segment}"


@pytest.mark.parametrize("credential_id", ["", ".", ".."])
def test_an_id_that_would_lead_elsewhere(credential_id: str) -> None:
    with pytest.raises(ValueError, match=r"^credential_id: expected an id"):
        UPDATE.request(42, credential_id)


@pytest.mark.parametrize("credential_id", [None, 1, True, b"870ae969", ["870ae969"]], ids=repr)
def test_an_id_is_text(credential_id: Any) -> None:
    with pytest.raises(ValueError, match=r"^credential_id: expected text"):
        UPDATE.request(42, credential_id)


@given(st.text(st.characters(codec="utf-8"), min_size=1))
def test_any_id_stays_in_its_segment(credential_id: str) -> None:
    if not credential_id.strip("."):
        return
    path = UPDATE.request(42, credential_id).path

    assert path.count("/") == 5
    assert path.isascii()
    assert path.isprintable()
    assert not {"?", "#", " "} & set(path)


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("workspace_platform_slug", "zoho", "expected one of google, office365"),
        ("workspace_platform_slug", "Google", "expected one of google, office365"),
        ("workspace_platform_slug", "", "expected one of google, office365"),
        ("workspace_platform_slug", None, "expected one of google, office365"),
        ("workspace_platform_slug", 1, "expected one of google, office365"),
        ("workspace_platform_slug", ["google"], "expected one of google, office365"),
        ("workspace_platform_slug", {"slug": "google"}, "expected one of google, office365"),
        ("domain", None, "expected text, found null"),
        ("domain", 1, "expected text, found a number"),
        ("domain", ["acme.com"], "expected text, found a list"),
        ("service_account_key", None, "found null"),
        ("service_account_key", CANARY, "expected a list or an object, found text"),
        ("service_account_key", {}, "has none of client_email, tenant_id"),
        ("service_account_key", {"private_key": CANARY, "client_id": "1"}, "has none of client_email, tenant_id"),
        ("service_account_key", {**KEY.to_dict(), "client_id": 1}, "client_id: expected text, found a number"),
        ("service_account_key", [{"private_key": CANARY}], "0: has none of client_email, tenant_id"),
        ("service_account_key", [KEY, None], "1: expected an object, found null"),
    ],
)
def test_what_a_create_does_not_take(name: str, value: Any, message: str) -> None:
    with pytest.raises(ValueError, match=rf"^{name}: ") as caught:
        CREATE.request(42, **{**GOOD, name: value})

    assert message in str(caught.value)
    assert CANARY not in str(caught.value)


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("enabled", None, "expected true or false, found null; leave it out instead of None"),
        ("enabled", "true", "expected true or false, found text"),
        ("enabled", 1, "expected true or false, found a number"),
        ("service_account_key", None, "found null"),
        ("service_account_key", {"private_key": CANARY}, "has none of client_email, tenant_id"),
    ],
)
def test_what_an_update_does_not_take(name: str, value: Any, message: str) -> None:
    with pytest.raises(ValueError, match=rf"^{name}: ") as caught:
        UPDATE.request(42, "870ae969", **{name: value})

    assert message in str(caught.value)
    assert CANARY not in str(caught.value)


def test_only_what_is_optional_can_be_left_out() -> None:
    with pytest.raises(ValueError, match=r"^domain: expected text, found null$"):
        CREATE.request(42, **{**GOOD, "domain": None})


@pytest.mark.parametrize("arguments", [{"workspacePlatformSlug": "google"}, {"enable": True}, {"body": {}}], ids=repr)
def test_unknown_arguments(arguments: dict[str, Any]) -> None:
    with pytest.raises(TypeError, match="unexpected keyword argument"):
        CREATE.request(42, **GOOD, **arguments)
    with pytest.raises(TypeError, match="unexpected keyword argument"):
        UPDATE.request(42, "870ae969", **arguments)


@pytest.mark.parametrize("missing", GOOD)
def test_missing_arguments(missing: str) -> None:
    with pytest.raises(TypeError, match=missing):
        CREATE.request(42, **{name: value for name, value in GOOD.items() if name != missing})


def test_fields_go_by_name_only() -> None:
    with pytest.raises(TypeError, match="positional"):
        UPDATE.request(42, "870ae969", True)  # noqa: FBT003


def test_a_key_may_be_a_mapping() -> None:
    assert CREATE.request(42, **{**GOOD, "service_account_key": KEY.to_dict()}).json == CREATE.request(42, **GOOD).json


def test_a_platform_that_was_made_on_purpose() -> None:
    request = CREATE.request(42, **{**GOOD, "workspace_platform_slug": WorkspacePlatformSlug("zoho")})

    assert request.json["workspacePlatformSlug"] == "zoho"
