"""What ``calctl whoami`` tells: the account in use, and who the server takes it for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import asdict

from calcom_client.cli.accounts.choice import masked_secret
from calcom_client.cli.accounts.keyring_store import credentials_file, keyring_name
from calcom_client.cli.accounts.profiles import Kind, Profile, Store

if TYPE_CHECKING:
    from calcom_client.cli.accounts.choice import Account
    from calcom_client.cli.accounts.identity import Identity


def report_for_programs(account: Account, identity: Identity) -> dict[str, Any]:
    """All there is to tell, as JSON has it."""
    user = None
    if identity.user is not None:
        fields = identity.user.to_dict()
        user = {name: fields.get(name) for name in ("id", "email", "username", "name", "timeZone", "organizationId")}
    # An OAuth client is no user: the server lets it act as one.
    is_client = account.kind is Kind.OAUTH_CLIENT
    profile = account.profile
    return {
        "profile": profile.name if profile else None,
        "from": account.origin,
        "secretKeptIn": profile.store.value if profile else None,
        "server": account.base_url,
        "credential": account.kind.value,
        "clientId": account.client_id,
        "secret": masked_secret(account.secret),
        "user": None if is_client else user,
        "actsAs": user if is_client else None,
        "rateLimits": {name: asdict(limit) for name, limit in identity.rate_limits.items()},
    }


def report_for_people(account: Account, identity: Identity) -> dict[str, str]:
    """The same in words; what there is not is left out."""
    who = "acts as" if account.kind is Kind.OAUTH_CLIENT else "user"
    rows = {
        "account": account.origin,
        "server": account.base_url,
        "credential": f"{account.kind} {masked_secret(account.secret)}",
        "kept in": place(account.profile) if account.profile else "the environment",
    }
    if account.client_id is not None:
        is_client = account.kind is Kind.OAUTH_CLIENT
        rows["client id"] = f"{account.client_id}, which is no user" if is_client else account.client_id
    if identity.user is None:
        rows[who] = "not told: that needs the permission PROFILE_READ"
    else:
        rows[who] = f"{identity.user.email}, number {identity.user.id}"
        organization = identity.user.organization_id
        rows["organization"] = "none" if organization is None else str(organization)
    for name, limit in identity.rate_limits.items():
        label = "rate limit" if len(identity.rate_limits) == 1 else f"rate limit {name}"
        rows[label] = f"{limit.remaining} of {limit.limit} requests left for {limit.reset} s"
    return rows


def place(profile: Profile) -> str:
    """Where the secret of a profile is kept, for people."""
    return f"the keyring ({keyring_name()})" if profile.store is Store.KEYRING else str(credentials_file())
