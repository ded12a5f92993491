"""``calctl organizations delegation-credentials``."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from calcom_api import UNSET
from calcom_api.models import GoogleServiceAccountKey, MicrosoftServiceAccountKey
from calcom_client import load_service_account_key
from calcom_client.cli.connection import call
from calcom_client.cli.output import show

app = typer.Typer(
    help="Service accounts through which Cal.com reaches all calendars of a workspace.", no_args_is_help=True
)

BaseUrl = Annotated[
    str | None, typer.Option(help="Server to talk to, without /v2; else CAL_BASE_URL, else https://api.cal.com.")
]
AllowInsecure = Annotated[
    bool, typer.Option("--allow-insecure", help="Allow http:// to another machine: secrets travel in clear.")
]
Timeout = Annotated[float, typer.Option(help="Seconds to wait for the server, for each step of a call.", min=0.1)]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON instead of a table.")]
OrgId = Annotated[int, typer.Argument(metavar="ORG_ID", help="Number of the organization.", show_default=False)]
KEY_HELP = "Key file of the service account, JSON; - reads standard input. A key is never taken from an argument."


@app.command()
def create(
    org_id: OrgId,
    *,
    domain: Annotated[str, typer.Option(help="The workspace's e-mail domain, such as acme.com.", show_default=False)],
    platform: Annotated[str, typer.Option(help="google or office365.", show_default=False)],
    key_file: Annotated[str, typer.Option(help=KEY_HELP, show_default=False)],
    as_json: AsJson = False,
    base_url: BaseUrl = None,
    allow_insecure: AllowInsecure = False,
    timeout: Timeout = 30.0,
) -> None:
    """Hand Cal.com a workspace's service account. It is saved switched off; enable it with update."""
    key = read_key(key_file)
    credential = call(
        lambda cal: cal.organizations.delegation_credentials.create(
            org_id, workspace_platform_slug=platform, domain=domain, service_account_key=key
        ),
        base_url=base_url,
        allow_insecure=allow_insecure,
        timeout=timeout,
    )
    show(credential, as_json=as_json)


@app.command()
def update(
    org_id: OrgId,
    credential_id: Annotated[
        str, typer.Argument(metavar="CREDENTIAL_ID", help="Id of the credential.", show_default=False)
    ],
    *,
    enabled: Annotated[
        bool | None, typer.Option("--enable/--disable", help="Switch it on or off.", show_default=False)
    ] = None,
    key_file: Annotated[str | None, typer.Option(help=KEY_HELP, show_default=False)] = None,
    as_json: AsJson = False,
    base_url: BaseUrl = None,
    allow_insecure: AllowInsecure = False,
    timeout: Timeout = 30.0,
) -> None:
    """Enable or disable a credential, or replace its key; without any of these, show it."""
    key = UNSET if key_file is None else read_key(key_file)
    credential = call(
        lambda cal: cal.organizations.delegation_credentials.update(
            org_id, credential_id, enabled=UNSET if enabled is None else enabled, service_account_key=key
        ),
        base_url=base_url,
        allow_insecure=allow_insecure,
        timeout=timeout,
    )
    show(credential, as_json=as_json)


def read_key(key_file: str) -> GoogleServiceAccountKey | MicrosoftServiceAccountKey:
    """Read a key from a file, or from standard input for ``-``."""
    return load_service_account_key(sys.stdin.buffer if key_file == "-" else key_file)
