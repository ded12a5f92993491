"""Key files: what is read from them, and why one is refused."""

import base64
import io
import json
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)

from calcom_api.models import GoogleServiceAccountKey, MicrosoftServiceAccountKey
from calcom_client import load_service_account_key

MICROSOFT = {"private_key": "fake~client.secret", "tenant_id": "t-1", "client_id": "c-1"}


@pytest.fixture
def google(pem: str) -> dict[str, Any]:
    """A key file as Google Cloud makes it."""
    return {
        "type": "service_account",
        "project_id": "project",
        "private_key_id": "0123",
        "private_key": pem,
        "client_email": "svc@project.example",
        "client_id": "1234567890",
        "auth_uri": "https://accounts.example/auth",
        "token_uri": "https://accounts.example/token",
        "universe_domain": "googleapis.com",
    }


def load(document: Any) -> GoogleServiceAccountKey | MicrosoftServiceAccountKey:
    return load_service_account_key(io.StringIO(json.dumps(document)))


def reason_to_refuse(source: Any) -> str:
    with pytest.raises(ValueError, match=r".+") as caught:
        load_service_account_key(source)
    return str(caught.value)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
@pytest.mark.parametrize("kind", [str, Path])
def test_a_path(tmp_path: Path, google_key: Any, google: Any, kind: type[str] | type[Path], encoding: str) -> None:
    file = tmp_path / "sä.json"
    file.write_text(json.dumps(google), encoding=encoding)

    assert load_service_account_key(kind(file)) == google_key


@pytest.mark.parametrize("mode", ["r", "rb"])
def test_an_open_file(tmp_path: Path, google_key: GoogleServiceAccountKey, google: Any, mode: str) -> None:
    file = tmp_path / "sa.json"
    file.write_text(json.dumps(google), encoding="utf-8")

    with file.open(mode) as opened:
        assert load_service_account_key(opened) == google_key
        assert not opened.closed


@pytest.mark.parametrize("bom", ["", "\ufeff"], ids=["plain", "with a byte order mark"])
def test_something_to_read_from(google_key: GoogleServiceAccountKey, google: Any, bom: str) -> None:
    text = bom + json.dumps(google)

    assert load_service_account_key(io.StringIO(text)) == google_key
    assert load_service_account_key(io.BytesIO(text.encode())) == google_key


def test_only_what_the_api_takes_is_kept(google: Any) -> None:
    assert load(google).to_dict() == {name: google[name] for name in ("private_key", "client_email", "client_id")}


def test_a_google_key_without_its_kind(google_key: GoogleServiceAccountKey) -> None:
    assert load(google_key.to_dict()) == google_key


def test_microsoft() -> None:
    key = load({**MICROSOFT, "display_name": "calendar"})

    assert isinstance(key, MicrosoftServiceAccountKey)
    assert key.to_dict() == MICROSOFT


def test_line_breaks_that_were_escaped_twice_are_mended(google: Any, pem: str) -> None:
    key = load({**google, "private_key": pem.replace("\n", "\\n")})

    assert key.private_key == pem


@pytest.mark.parametrize(
    ("make", "label"),
    [
        (lambda key: key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()), "PRIVATE KEY"),
        (
            lambda key: key.private_bytes(Encoding.PEM, PrivateFormat.TraditionalOpenSSL, NoEncryption()),
            "RSA PRIVATE KEY",
        ),
    ],
    ids=["PKCS 8", "PKCS 1"],
)
def test_both_forms_of_a_private_key(google: Any, make: Any, label: str) -> None:
    text = make(rsa.generate_private_key(public_exponent=65537, key_size=2048)).decode()

    assert text.startswith(f"-----BEGIN {label}-----")
    assert load({**google, "private_key": text}).private_key == text
    windows = text.replace("\n", "\r\n")
    assert load({**google, "private_key": windows}).private_key == windows


def test_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"nowhere\.json"):
        load_service_account_key(tmp_path / "nowhere.json")


def test_a_folder(tmp_path: Path) -> None:
    with pytest.raises(OSError, match=tmp_path.name):
        load_service_account_key(tmp_path)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "not a JSON file: line 1, column 1"),
        (b"PK\x03\x04\xff\xfe", "not a JSON file: it is no UTF-8 text"),
        (b'{"type": "service_account",\n  private_key}', "not a JSON file: line 2, column 3"),
        (b"[]", "expected one JSON object"),
        (b'"text"', "expected one JSON object"),
        (b"null", "expected one JSON object"),
        (b"{}", "neither a Google key (with private_key, client_email, client_id) nor a Microsoft one"),
        (b'{"installed": {"client_secret": "fake"}}', "the file of an OAuth client"),
        (b'{"web": {"client_secret": "fake"}}', "the file of an OAuth client"),
        (b'{"type": "authorized_user"}', "a file of the kind 'authorized_user', not a service account's key"),
        (b'{"type": "external_account"}', "a file of the kind 'external_account'"),
        (b'{"type": 1}', "a file of the kind unknown"),
    ],
)
def test_files_of_another_kind(tmp_path: Path, content: bytes, message: str) -> None:
    file = tmp_path / "sa.json"
    file.write_bytes(content)

    reason = reason_to_refuse(file)

    assert message in reason
    assert reason.startswith(f"{file}: ")


@pytest.mark.parametrize("missing", ["private_key", "client_email", "client_id"])
def test_a_google_key_with_a_field_missing(google: Any, missing: str) -> None:
    del google[missing]

    assert f"a Google key needs the field {missing}" in reason_to_refuse(io.StringIO(json.dumps(google)))


@pytest.mark.parametrize("missing", ["private_key", "client_id"])
def test_a_microsoft_key_with_a_field_missing(missing: str) -> None:
    document = {name: value for name, value in MICROSOFT.items() if name != missing}

    assert f"a Microsoft key needs the field {missing}" in reason_to_refuse(io.StringIO(json.dumps(document)))


@pytest.mark.parametrize("field", ["private_key", "client_email", "client_id"])
@pytest.mark.parametrize("value", [None, 1, "", "  \n", ["x"]], ids=repr)
def test_a_field_that_is_no_text(google: Any, field: str, value: Any) -> None:
    google[field] = value

    assert f"{field} must be text and not empty" in reason_to_refuse(io.StringIO(json.dumps(google)))


PRIVATE = rsa.generate_private_key(public_exponent=65537, key_size=2048)
WHOLE = PRIVATE.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()


@pytest.mark.parametrize(
    ("private_key", "message"),
    [
        ("fake", "no whole PEM key"),
        ("".join(WHOLE.splitlines()[1:-1]), "no whole PEM key"),
        (WHOLE[: len(WHOLE) // 2], "no whole PEM key"),
        (WHOLE.partition("\n")[2], "no whole PEM key"),
        (WHOLE.replace("\n", ""), "no whole PEM key"),
        (WHOLE.replace("\n", " "), "no whole PEM key"),
        ("-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----\n", "no whole PEM key"),
        ("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END RSA PRIVATE KEY-----\n", "no whole PEM key"),
        (
            PRIVATE.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(b"fake")).decode(),
            "is encrypted",
        ),
        (
            PRIVATE.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode(),
            "holds a PUBLIC KEY, not a private key",
        ),
        (WHOLE.replace("PRIVATE KEY", "CERTIFICATE"), "holds a CERTIFICATE, not a private key"),
    ],
    ids=[
        "other text",
        "without its frame",
        "cut off",
        "without its head",
        "line breaks lost",
        "line breaks turned into spaces",
        "nothing in it",
        "two kinds of frame",
        "encrypted",
        "public",
        "certificate",
    ],
)
def test_a_private_key_that_is_none(google: Any, private_key: str, message: str) -> None:
    google["private_key"] = private_key

    reason = reason_to_refuse(io.StringIO(json.dumps(google)))

    assert reason.startswith("the service account key: private_key ")
    assert message in reason
    assert private_key not in reason


@pytest.mark.parametrize(
    "text",
    [
        base64.b64encode(json.dumps(MICROSOFT).encode()).decode(),
        base64.b64encode(json.dumps(MICROSOFT, indent=2).encode()).decode(),
        "longer-than-any-path" * 1000,
    ],
)
def test_a_key_in_another_form_given_as_its_path_is_not_repeated(text: str) -> None:
    reason = reason_to_refuse(text)

    assert "key itself" in reason
    assert text[:20] not in reason


@pytest.mark.parametrize("source", [None, b"bytes", 5])
def test_what_is_neither_a_path_nor_a_file(source: Any) -> None:
    assert "source: expected a path or an open file" in reason_to_refuse(source)


def test_nesting_beyond_reason() -> None:
    assert "nested too deeply" in reason_to_refuse(io.StringIO("[" * 200_000))
