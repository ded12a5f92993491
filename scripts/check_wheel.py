"""``make wheel``: build the wheel, install it into clean environments, and use it there as its users would.

Once alone, where the client must work and ``calctl`` must say what it lacks; once with its extras, where a credential
is saved in the sandbox, the tests to copy pass, and mypy must find the types.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
import venv
from pathlib import Path
from typing import Final

PROJECT: Final = Path(__file__).resolve().parents[1]

ALONE: Final = """
import asyncio, json, httpx
from calcom_api import OPERATIONS
from calcom_client import ApiKey, CalClient

def answer(request: httpx.Request) -> httpx.Response:
    document = {"id": "1", "enabled": True, "domain": "acme.com", "organizationId": 42,
                "workspacePlatform": {"name": "Google", "slug": "google"},
                "createdAt": "2026-11-22T22:30:20.377Z", "updatedAt": "2026-11-22T22:30:20.377Z"}
    return httpx.Response(200, json={"status": "success", "data": document})

async def main() -> None:
    async with CalClient(auth=ApiKey("cal_wheel"), transport=httpx.MockTransport(answer)) as cal:
        assert (await cal.organizations.delegation_credentials.update(42, "1", enabled=True)).enabled
    assert "organizations.delegationCredentials.create" in OPERATIONS
    try:
        CalClient(auth=ApiKey("cal_wheel"), pacing="redis://localhost")
    except ValueError as error:
        assert "calcom-client[redis]" in str(error)
    else:
        raise AssertionError("redis is no dependency")

asyncio.run(main())
"""

WITH_EXTRAS: Final = """
import asyncio
import httpx
from calcom_api.models import DelegationCredential, MicrosoftServiceAccountKey
from calcom_client import ApiKey, CalClient
from calcom_client.sandbox import Sandbox

async def main(base_url: str) -> DelegationCredential:
    key = MicrosoftServiceAccountKey(private_key="not a secret", tenant_id="t", client_id="c")
    async with CalClient(auth=ApiKey("cal_sandbox"), base_url=base_url) as cal:
        credential = await cal.organizations.delegation_credentials.create(
            42, workspace_platform_slug="office365", domain="acme.com", service_account_key=key
        )
        return await cal.organizations.delegation_credentials.update(42, credential.id, enabled=True)

with Sandbox().serve() as url:
    assert asyncio.run(main(url)).enabled
    assert "Cal.com sandbox" in httpx.get(url, headers={"Accept": "text/html"}).text
"""


class Environment:
    """A virtual environment with the wheel in it, used from a folder where the checkout is out of sight."""

    def __init__(self, folder: Path, wheel: Path, extras: str, constraints: Path) -> None:
        venv.create(folder, with_pip=True)
        self.folder = folder
        self.run("python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check",
                 "--constraint", str(constraints), f"calcom-client{extras} @ {wheel.as_uri()}")  # fmt: skip

    def run(self, program: str, *arguments: str, code: int = 0) -> str:
        """Run a program of the environment, which must end with ``code``; gives what it printed."""
        command = [str(self.folder / "bin" / program), *arguments]
        variables = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "CAL_"))}
        result = subprocess.run(
            command, cwd=self.folder, env=variables, capture_output=True, text=True, check=False, timeout=300
        )
        output: str = result.stdout + result.stderr
        if result.returncode != code:
            raise SystemExit(f"{program} ended with {result.returncode} instead of {code}:\n{output}")
        return output


def main() -> int:
    """Build, install, use."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(PROJECT)]
        subprocess.run(build, check=True, stdout=subprocess.DEVNULL)
        wheel = next(folder.glob("*.whl"))
        constraints = folder / "constraints.txt"
        lock = (PROJECT / "requirements.lock").read_text(encoding="utf-8")
        constraints.write_text("\n".join(re.findall(r"^\S+==[^\\\n]+", lock, re.MULTILINE)), encoding="utf-8")

        alone = Environment(folder / "alone", wheel, "", constraints)
        alone.run("python", "-c", ALONE)
        if "calcom-client[cli]" not in alone.run("calctl", "--version", code=2):
            raise SystemExit("calctl without its extra does not say what to install")

        full = Environment(folder / "full", wheel, "[cli,sandbox,testing]", constraints)
        program = full.folder / "program.py"
        program.write_text(WITH_EXTRAS, encoding="utf-8")
        full.run("python", str(program))
        shutil.copy(PROJECT / "docs" / "test_example.py", full.folder)
        full.run("python", "-m", "pytest", "test_example.py")
        print(full.run("calctl", "--version").strip())
        mypy = str(Path(sys.executable).with_name("mypy"))
        python = str(full.folder / "bin" / "python")
        check = [mypy, "--strict", "--config-file=", "--no-incremental", "--python-executable", python, str(program)]
        subprocess.run(check, check=True, cwd=folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
