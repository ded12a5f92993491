"""What is kept, and what never is."""

import logging
import sqlite3
from pathlib import Path

import pytest

from calcom_client.sandbox import Sandbox, Settings
from tests.sandbox.stage import client_of

PATH = "/v2/organizations/1/delegation-credentials"


def bytes_below(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.iterdir())


async def test_state_survives_a_restart_with_a_file(tmp_path: Path, google_key: dict[str, str]) -> None:
    settings = Settings(data=tmp_path / "state.sqlite")
    body = {"workspacePlatformSlug": "google", "domain": "acme.example", "serviceAccountKey": google_key}
    first = Sandbox(settings)
    async with client_of(first) as cal:
        credential = (await cal.post(PATH, json=body)).json()["data"]
    first.close()

    second = Sandbox(settings)
    async with client_of(second) as cal:
        again = await cal.post(PATH, json=body)
        read = await cal.patch(f"{PATH}/{credential['id']}")
        enabled = await cal.patch(f"{PATH}/{credential['id']}", json={"enabled": True})
    second.close()

    assert again.status_code == 400
    assert read.json()["data"] == credential
    assert enabled.json()["data"]["enabled"] is True


async def test_sandboxes_in_memory_know_nothing_of_each_other(google_key: dict[str, str]) -> None:
    body = {"workspacePlatformSlug": "google", "domain": "acme.example", "serviceAccountKey": google_key}
    for _ in range(2):
        sandbox = Sandbox()
        async with client_of(sandbox) as cal:
            assert (await cal.post(PATH, json=body)).status_code == 201
        sandbox.close()


async def test_secrets_are_neither_stored_nor_logged(
    tmp_path: Path, pem: str, google_key: dict[str, str], caplog: pytest.LogCaptureFixture
) -> None:
    inner_line = pem.splitlines()[3]
    microsoft = {"private_key": "canary-secret", "tenant_id": "t-1", "client_id": "c-1"}
    sandbox = Sandbox(
        Settings(
            data=tmp_path / "state.sqlite", api_keys=("cal_canary-key",), oauth_clients=("client:canary-client-secret",)
        )
    )
    caplog.set_level(logging.DEBUG)
    async with client_of(sandbox) as cal:
        for slug, domain, key in (
            ("google", "a.example", google_key),
            ("google", "b.example", [google_key]),
            ("office365", "c.example", microsoft),
            ("zoom", "d.example", google_key),
            ("google", "", google_key),
            ("google", "e.example", {**google_key, "client_id": 1}),
        ):
            body = {"workspacePlatformSlug": slug, "domain": domain, "serviceAccountKey": key}
            answer = await cal.post(PATH, json=body)
            if answer.status_code == 201:
                path = f"{PATH}/{answer.json()['data']['id']}"
                await cal.patch(path, json={"serviceAccountKey": key, "enabled": True})
                await cal.patch(path, json={"serviceAccountKey": {**google_key, "x": pem}, "enabled": "yes"})
        await cal.post(PATH, headers={"Authorization": "Bearer cal_canary-key"})
        await cal.post(PATH, headers={"Authorization": "Bearer canary-token"})
        await cal.post(PATH, headers={"x-cal-client-id": "client", "x-cal-secret-key": "canary-client-secret"})
        await cal.post(PATH, content=f'{{"private_key": "{inner_line}",', headers={"Content-Type": "application/json"})
    stored = bytes_below(tmp_path)
    sandbox.close()
    stored += bytes_below(tmp_path)

    logged = "\n".join(record.getMessage() for record in caplog.records)
    assert b"svc@project.example" in stored
    assert "POST" in logged
    for secret in (inner_line, "canary"):
        assert secret.encode() not in stored
        assert secret not in logged


def test_file_that_is_no_state_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("not a database, but long enough to be looked at as one " * 100)

    with pytest.raises(sqlite3.DatabaseError):
        Sandbox(Settings(data=file))
