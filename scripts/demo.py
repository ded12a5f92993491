"""``make demo``: a service-account key file is saved, enabled and shown, over real HTTP, in the embedded sandbox.

``KEY_FILE`` names a key file of yours, ``DOMAIN`` its domain; without them a throw-away file is made, with a freshly
generated RSA key.
"""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from calcom_api.models import GoogleServiceAccountKey
from calcom_client import ApiKey, CalClient, CalError, load_service_account_key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from calcom_api.models import DelegationCredential

ORGANIZATION = 42


def write_key_file(path: Path) -> None:
    """Write what Google Cloud's console gives for a service account, with a new key that opens nothing."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()
    fields = {
        "type": "service_account",
        "project_id": "demo",
        "private_key": pem,
        "client_email": "calendars@demo.iam.gserviceaccount.example",
        "client_id": "100000000000000000001",
    }
    path.write_text(json.dumps(fields, indent=2), encoding="utf-8")


@contextmanager
def sandbox() -> Iterator[str]:
    """Run ``calctl sandbox`` on a free port as a user would, and give its URL."""
    command = [sys.executable, "-m", "calcom_client.cli", "sandbox", "--port", "0", "--quiet"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            line = process.stdout.readline() if process.stdout else ""
            url = next((word for word in line.split() if word.startswith("http://")), None)
            if url is None:
                raise SystemExit("demo: the sandbox did not start")
            yield url
        finally:
            process.terminate()


def show(step: str, credential: DelegationCredential) -> None:
    """Print what came back."""
    print(f"{step}:")
    print(f"  id        {credential.id}")
    print(f"  domain    {credential.domain}")
    print(f"  platform  {credential.workspace_platform.name}")
    print(f"  enabled   {'yes' if credential.enabled else 'no'}")
    print(f"  updated   {credential.updated_at:%Y-%m-%d %H:%M:%S %Z}")


async def save_and_enable(base_url: str, key_file: Path, domain: str) -> None:
    """The main job, as in the README."""
    key = load_service_account_key(key_file)
    platform = "google" if isinstance(key, GoogleServiceAccountKey) else "office365"
    async with CalClient(auth=ApiKey("cal_sandbox"), base_url=base_url) as cal:
        credential = await cal.organizations.delegation_credentials.create(
            ORGANIZATION, workspace_platform_slug=platform, domain=domain, service_account_key=key
        )
        show(f"Saved the key in {key_file.name}, which stays hidden: {key!r}\nThe credential", credential)
        credential = await cal.organizations.delegation_credentials.update(ORGANIZATION, credential.id, enabled=True)
        show("Enabled", credential)
        credential = await cal.organizations.delegation_credentials.update(ORGANIZATION, credential.id)
        show("Read again", credential)


def main() -> int:
    """Run the demonstration."""
    domain = os.environ.get("DOMAIN") or "acme.example"
    with tempfile.TemporaryDirectory() as folder:
        key_file = Path(os.environ.get("KEY_FILE") or Path(folder) / "service-account.json")
        if not os.environ.get("KEY_FILE"):
            write_key_file(key_file)
            print("Made a throw-away service account with a new RSA key.")
        with sandbox() as base_url:
            print(f"A sandbox runs on {base_url}.")
            try:
                asyncio.run(save_and_enable(base_url, key_file, domain))
            except (CalError, OSError, ValueError) as error:
                print(f"demo: {error}", file=sys.stderr)
                return 1
    print("Done; the sandbox has stopped.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
