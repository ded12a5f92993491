"""What is refused before it is sent, because the server would take it and fail later, or fail at once."""

import re
from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest
import respx

from calcom_api import Request
from calcom_api.models import GoogleServiceAccountKey, MicrosoftServiceAccountKey, WorkspacePlatformSlug
from calcom_client import ApiKey, CalClient
from tests.answers import SAVED

GOOGLE = GoogleServiceAccountKey(private_key="fake", client_email="svc@project.example", client_id="1234567890")
MICROSOFT = MicrosoftServiceAccountKey(private_key="fake", tenant_id="t-1", client_id="c-1")


@pytest.fixture
def server() -> Iterator[respx.MockRouter]:
    with respx.mock(assert_all_called=False) as router:
        router.route().respond(200, json={"status": "success", "data": SAVED})
        yield router


@pytest.fixture
async def cal() -> AsyncIterator[CalClient]:
    async with CalClient(auth=ApiKey("cal_test_fake")) as client:
        yield client


async def create(cal: CalClient, **changed: Any) -> None:
    arguments = {"workspace_platform_slug": "google", "domain": "acme.com", "service_account_key": GOOGLE, **changed}
    await cal.organizations.delegation_credentials.create(42, **arguments)


async def refusal(server: respx.MockRouter, cal: CalClient, **changed: Any) -> str:
    """The reason for which a create is refused, with nothing sent."""
    with pytest.raises(ValueError, match=r".+") as caught:
        await create(cal, **changed)
    assert not server.calls
    return str(caught.value)


@pytest.mark.parametrize(
    "domain",
    [
        "acme.com",
        "mail.acme.co.uk",
        "a-b.example",
        "1and1.example",
        "4711.example",
        "acme.c0m",
        "bücher.example",
        "例え.テスト",
        "xn--bcher-kva.example",
        "acme.xn--p1ai",
        "x.io",
        f"{'a' * 63}.example",
    ],
)
async def test_domains(server: respx.MockRouter, cal: CalClient, domain: str) -> None:
    await create(cal, domain=domain)

    assert server.calls.call_count == 1


@pytest.mark.parametrize(
    ("domain", "reason"),
    [
        ("ada@acme.com", "is an e-mail address; give only what follows the @"),
        ("@acme.com", "is an e-mail address"),
        ("https://acme.com", "is a URL; give the bare domain"),
        ("acme.com/", "is a URL"),
        ("acme.com ", "holds a space or a line break"),
        (" acme.com", "holds a space or a line break"),
        ("ac me.com", "holds a space or a line break"),
        ("acme.com\n", "holds a space or a line break"),
        ("acme\u00a0.com", "holds a space or a line break"),
        ("Acme.com", "must be written in lower case ('acme.com')"),
        ("not-a-domain", "is no domain name"),
        ("", "is no domain name"),
        (".", "is no domain name"),
        ("acme.com.", "is no domain name"),
        (".acme.com", "is no domain name"),
        ("acme..com", "is no domain name"),
        ("-acme.com", "is no domain name"),
        ("acme-.com", "is no domain name"),
        ("ac_me.com", "is no domain name"),
        ("acme.com:443", "is no domain name"),
        ("*.acme.com", "is no domain name"),
        ("acme.com!!", "is no domain name"),
        ("192.168.0.1", "is no domain name"),
        ("acme.1", "is no domain name"),
        (f"{'a' * 64}.example", "is no domain name"),
        (f"{'a.' * 130}example", "is no domain name"),
    ],
)
async def test_what_is_no_domain(server: respx.MockRouter, cal: CalClient, domain: str, reason: str) -> None:
    message = await refusal(server, cal, domain=domain)

    assert message.startswith(f"domain: {domain!r} ")
    assert reason in message


@pytest.mark.parametrize(("slug", "key"), [("google", GOOGLE), ("office365", MICROSOFT), ("google", [GOOGLE, GOOGLE])])
async def test_a_key_that_fits_its_platform(server: respx.MockRouter, cal: CalClient, slug: str, key: Any) -> None:
    await create(cal, workspace_platform_slug=slug, service_account_key=key)

    assert server.calls.call_count == 1


@pytest.mark.parametrize(
    ("slug", "key", "reason"),
    [
        ("google", MICROSOFT, "this is a Microsoft key, which does not fit the platform 'google'"),
        ("office365", GOOGLE, "this is a Google key, which does not fit the platform 'office365'"),
        ("google", [MICROSOFT], "this is a Microsoft key"),
        ("google", [GOOGLE, MICROSOFT], "this is a Microsoft key"),
        ("google", MICROSOFT.to_dict(), "this is a Microsoft key"),
    ],
    ids=["Microsoft's", "Google's", "in a list", "second of a list", "as a mapping"],
)
async def test_a_key_of_another_platform(
    server: respx.MockRouter, cal: CalClient, slug: str, key: Any, reason: str
) -> None:
    message = await refusal(server, cal, workspace_platform_slug=slug, service_account_key=key)

    assert message.startswith("service_account_key: ")
    assert reason in message


@pytest.mark.parametrize("slug", ["zoho", WorkspacePlatformSlug("zoho")], ids=["text", "a member made on purpose"])
async def test_an_unknown_platform(server: respx.MockRouter, cal: CalClient, slug: str) -> None:
    message = await refusal(server, cal, workspace_platform_slug=slug)

    assert message == "workspace_platform_slug: expected one of google, office365"


async def test_no_key_in_the_list(server: respx.MockRouter, cal: CalClient) -> None:
    assert (await refusal(server, cal, service_account_key=[])).startswith("service_account_key: the list is empty")

    with pytest.raises(ValueError, match="service_account_key: the list is empty"):
        await cal.organizations.delegation_credentials.update(42, "870ae969", service_account_key=[])
    assert not server.calls


@pytest.mark.parametrize("field", ["private_key", "client_email", "client_id"])
async def test_an_empty_field_of_a_key(server: respx.MockRouter, cal: CalClient, field: str) -> None:
    key = {**GOOGLE.to_dict(), field: " \n"}

    assert await refusal(server, cal, service_account_key=key) == f"service_account_key.{field}: is empty"

    with pytest.raises(ValueError, match=rf"^service_account_key\.{field}: is empty"):
        await cal.organizations.delegation_credentials.update(42, "870ae969", service_account_key=key)  # type: ignore[arg-type]
    assert not server.calls


@pytest.mark.parametrize("too_much", [0, 1])
async def test_the_largest_body(server: respx.MockRouter, cal: CalClient, too_much: int) -> None:
    frame = len(b'{"enabled":true,"pad":""}')

    def decode(body: Any, *, strict: bool = False) -> Any:  # noqa: ARG001 - the protocol has it
        return body["data"]

    # Two bytes each in UTF-8: it is bytes that count.
    document = {"enabled": True, "pad": "é" * ((102_400 - frame) // 2) + "x" * ((102_400 - frame) % 2 + too_much)}
    request = Request(operation="x.y", method="POST", path="/v2/x", json=document, decode=decode, repeatable=False)

    if too_much:
        with pytest.raises(ValueError, match=re.escape("102,401 bytes, where the server takes at most 102,400")):
            await cal.send(request)
        assert not server.calls
    else:
        await cal.send(request)
        assert len(server.calls.last.request.content) == 102_400


async def test_a_key_that_is_too_large(server: respx.MockRouter, cal: CalClient) -> None:
    key = GoogleServiceAccountKey(private_key="x" * 102_400, client_email="svc@project.example", client_id="1")

    message = await refusal(server, cal, service_account_key=key)

    assert message.startswith("organizations.delegationCredentials.create: the body has 102,5")
    assert "xxx" not in message
