"""Where the client may send to, and as whom."""

from typing import Any

import pytest

from calcom_client import AccessToken, ApiKey, CalClient, OAuthClient

AUTH = ApiKey("cal_test_fake")


@pytest.mark.parametrize(
    ("base_url", "shown"),
    [
        ("https://api.cal.com", "https://api.cal.com"),
        ("https://api.cal.com/", "https://api.cal.com"),
        ("https://api.cal.com//", "https://api.cal.com"),
        ("https://acme.com/cal/", "https://acme.com/cal"),
        ("HTTPS://API.CAL.COM", "https://api.cal.com"),
        ("https://acme.com/v2-proxy", "https://acme.com/v2-proxy"),
        ("http://localhost", "http://localhost"),
        ("http://LOCALHOST:8080", "http://localhost:8080"),
        ("http://cal.localhost:8080", "http://cal.localhost:8080"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
        ("http://127.8.9.10", "http://127.8.9.10"),
        ("http://[::1]:8080", "http://[::1]:8080"),
    ],
)
def test_base_urls(base_url: str, shown: str) -> None:
    assert repr(CalClient(auth=AUTH, base_url=base_url)) == f"CalClient(auth=ApiKey('***'), base_url={shown!r})"


@pytest.mark.parametrize(
    ("base_url", "reason"),
    [
        ("", "expected a URL such as 'https://api.cal.com'"),
        ("api.cal.com", "expected a URL"),
        ("/v2", "expected a URL"),
        ("ftp://api.cal.com", "expected a URL"),
        ("https://", "expected a URL"),
        ("https:///v2", "expected a URL"),
        ("https://[::1", ""),
        ("https://api.cal.com:https", ""),
        ("https://api.cal.com\n", ""),
        ("https://api.cal.com/v2", "leave off the /v2"),
        ("https://api.cal.com/v2/", "leave off the /v2"),
        ("https://acme.com/cal/v2", "leave off the /v2"),
        ("https://user:fake@api.cal.com", "credentials do not belong into it"),
        ("https://user@api.cal.com", "credentials do not belong into it"),
        ("https://api.cal.com?a=b", "cannot have a query or a fragment"),
        ("https://api.cal.com/?", "cannot have a query or a fragment"),
        ("https://api.cal.com#top", "cannot have a query or a fragment"),
        ("https://api.cal.com/#", "cannot have a query or a fragment"),
    ],
)
def test_what_is_no_base_url(base_url: str, reason: str) -> None:
    with pytest.raises(ValueError, match=r"^base_url: ") as caught:
        CalClient(auth=AUTH, base_url=base_url)

    assert reason in str(caught.value)
    assert "fake" not in str(caught.value)


@pytest.mark.parametrize(
    "host",
    [
        "cal.acme.com",
        "192.168.0.10",
        "10.0.0.1",
        "0.0.0.0",  # noqa: S104 - nobody binds here
        "[fe80::1]",
        "cal",
        "localhost.acme.com",
        "127.0.0.1.acme.com",
        "notlocalhost",
        "128.0.0.1",
    ],
)
def test_secrets_do_not_travel_in_clear(host: str) -> None:
    with pytest.raises(ValueError, match=r"^base_url: http:// to .* would send your secrets in clear; use https://"):
        CalClient(auth=AUTH, base_url=f"http://{host}:8080")

    allowed = CalClient(auth=AUTH, base_url=f"http://{host}:8080", allow_insecure=True)
    assert host in repr(allowed)


def test_nobody_calls_without_credentials() -> None:
    with pytest.raises(ValueError, match=r"^auth: no credentials given; pass ApiKey\(…\), OAuthClient"):
        CalClient()


@pytest.mark.parametrize("auth", ["cal_test_fake", b"cal_test_fake", ("user", "fake"), {"key": "fake"}, ApiKey])
def test_what_are_no_credentials(auth: Any) -> None:
    with pytest.raises(ValueError, match=r"^auth: expected ApiKey\(…\), OAuthClient\(…, …\) or AccessToken") as caught:
        CalClient(auth=auth)

    assert "fake" not in str(caught.value)


MAKERS: list[Any] = [
    pytest.param(ApiKey, "ApiKey: key", id="ApiKey"),
    pytest.param(AccessToken, "AccessToken: token", id="AccessToken"),
    pytest.param(lambda text: OAuthClient(text, "other"), "OAuthClient: client_id", id="client_id"),
    pytest.param(lambda text: OAuthClient("other", text), "OAuthClient: client_secret", id="client_secret"),
]


@pytest.mark.parametrize(("make", "name"), MAKERS)
@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "is empty"),
        ("fake\n", "was it read from a file with its last line break?"),
        ("fake\r\nX-Injected: 1", "a line break"),
        ("fa ke", "holds a space"),
        (" fake", "holds a space"),
        ("fa\tke", "holds a space"),
        ("fa\0ke", "another character that no header can carry"),
        ("fäke", "another character that no header can carry"),
        ("Bearer fake", "begins with 'Bearer '; give what comes after it"),
        ("bearer fake", "begins with 'Bearer '"),
        (None, "must be text, not NoneType"),
        (b"fake", "must be text, not bytes"),
        (1, "must be text, not int"),
    ],
    ids=repr,
)
def test_what_no_header_can_carry(make: Any, name: str, text: Any, reason: str) -> None:
    with pytest.raises(ValueError, match=f"^{name} ") as caught:
        make(text)

    assert reason in str(caught.value)
    assert "fake" not in str(caught.value)


def test_reprs_tell_who_and_not_with_what() -> None:
    assert repr(ApiKey("cal_live_fake")) == "ApiKey('***')"
    assert repr(AccessToken("fake.jwt.token")) == "AccessToken('***')"
    assert repr(OAuthClient("client-1", "fake-secret")) == "OAuthClient('client-1', '***')"


def test_unknown_arguments() -> None:
    with pytest.raises(TypeError, match="api_key"):
        CalClient(api_key="cal_test_fake")  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="positional"):
        CalClient(AUTH)  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="retries"):
        CalClient(auth=AUTH).with_options(retries=3)  # type: ignore[call-arg]
