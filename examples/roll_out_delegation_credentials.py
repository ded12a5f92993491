"""Hand Cal.com a service account for each of a list of domains, and switch them on.

    CAL_API_KEY=cal_… python examples/roll_out_delegation_credentials.py 42 domains.txt service-account.json

Domains stand one on a line. A journal beside the list (domains.txt.journal) keeps the id of each credential that was
made: a second run goes on where the first one stopped, and asks again for what could not be switched on.
"""

import argparse
import asyncio
import json
import sys
from pathlib import Path

from calcom_api.models import GoogleServiceAccountKey, MicrosoftServiceAccountKey
from calcom_client import (
    ApiStatusError,
    BadRequestError,
    CalClient,
    CalError,
    OutcomeUnknownError,
    load_service_account_key,
)

ServiceAccountKey = GoogleServiceAccountKey | MicrosoftServiceAccountKey


class Journal:
    """What has been done, in a file of JSON lines."""

    def __init__(self, file: Path) -> None:
        self._file = file
        lines = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
        self._states = {entry["domain"]: entry for entry in map(json.loads, lines)}

    def credential_id(self, domain: str) -> str | None:
        """The credential of a domain; None if none was made."""
        entry = self._states.get(domain)
        return None if entry is None else entry["id"]

    def is_enabled(self, domain: str) -> bool:
        """Whether the domain is done."""
        return bool(self._states.get(domain, {}).get("enabled"))

    def note(self, domain: str, credential_id: str, *, enabled: bool) -> None:
        """Keep what was done, at once."""
        self._states[domain] = {"domain": domain, "id": credential_id, "enabled": enabled}
        with self._file.open("a", encoding="utf-8") as output:
            print(json.dumps(self._states[domain]), file=output, flush=True)


async def roll_out(
    cal: CalClient, organization_id: int, domain: str, *, key: ServiceAccountKey, platform: str, journal: Journal
) -> str | None:
    """Bring one domain to the end; what hinders it, or None."""
    try:
        credential_id = journal.credential_id(domain)
        if credential_id is None:
            credential = await cal.organizations.delegation_credentials.create(
                organization_id, workspace_platform_slug=platform, domain=domain, service_account_key=key
            )
            credential_id = credential.id
            journal.note(domain, credential_id, enabled=False)
        await cal.organizations.delegation_credentials.update(organization_id, credential_id, enabled=True)
        journal.note(domain, credential_id, enabled=True)
    except OutcomeUnknownError as error:
        return f"nobody knows whether it took effect: {error}"
    except BadRequestError as error:
        return f"has a credential already that this journal does not know, or is another organization's: {error}"
    except ApiStatusError as error:
        return f"{error} (is domain-wide delegation granted in the workspace?)"
    return None


async def main(arguments: argparse.Namespace) -> int:
    """Roll out to one domain after the other; the exit code is 1 if any is left."""
    key = load_service_account_key(arguments.key_file)
    lines = arguments.domains.read_text(encoding="utf-8").split()
    domains = list(dict.fromkeys(line.lower() for line in lines))
    journal = Journal(arguments.domains.with_name(f"{arguments.domains.name}.journal"))
    left = 0
    async with CalClient.from_env() as cal:
        for position, domain in enumerate(domains, start=1):
            told = f"[{position}/{len(domains)}] {domain}"
            if journal.is_enabled(domain):
                print(f"{told}: done before")
                continue
            hindrance = await roll_out(
                cal, arguments.organization_id, domain, key=key, platform=arguments.platform, journal=journal
            )
            left += hindrance is not None
            print(f"{told}: {hindrance or 'enabled'}", file=sys.stdout if hindrance is None else sys.stderr)
    return 1 if left else 0


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("organization_id", type=int)
    parser.add_argument("domains", type=Path)
    parser.add_argument("key_file", type=Path)
    parser.add_argument("--platform", choices=("google", "office365"), default="google")
    try:
        sys.exit(asyncio.run(main(parser.parse_args())))
    except (CalError, ValueError, OSError) as error:
        sys.exit(f"{type(error).__name__}: {error}")
