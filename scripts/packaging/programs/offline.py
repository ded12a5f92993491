"""Extra `sandbox`: an offline Cal.com in the program itself."""

import asyncio

import httpx

from calcom_api.models import DelegationCredential, MicrosoftServiceAccountKey
from calcom_client import ApiKey, CalClient
from calcom_client.sandbox import Sandbox


async def main(base_url: str) -> DelegationCredential:
    """Save a credential and enable it."""
    key = MicrosoftServiceAccountKey(private_key="not a secret", tenant_id="t", client_id="c")
    async with CalClient(auth=ApiKey("cal_sandbox"), base_url=base_url) as cal:
        credential = await cal.organizations.delegation_credentials.create(
            42, workspace_platform_slug="office365", domain="acme.com", service_account_key=key
        )
        return await cal.organizations.delegation_credentials.update(42, credential.id, enabled=True)


with Sandbox().serve() as url:
    assert asyncio.run(main(url)).enabled
    assert "Cal.com sandbox" in httpx.get(url, headers={"Accept": "text/html"}).text
