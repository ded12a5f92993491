"""Delegation credentials. Of their keys only what is not secret."""

from datetime import datetime, timedelta

from attrs import evolve, frozen


@frozen
class KeptKey:
    """What is kept of a service account key. The private key is not part of it.

    Attributes:
        kind: Whose key it is: `google` or `microsoft`.
        client_id: Its `client_id`.
        account: Its `client_email` or `tenant_id`.
        usable: Whether it would open a workspace of its credential's platform.
    """

    kind: str
    client_id: str
    account: str
    usable: bool


@frozen(kw_only=True)
class DelegationCredential:
    """A workspace's service account.

    Attributes:
        id: A uuid.
        platform: `google` or `office365`.
    """

    id: str
    organization_id: int
    platform: str
    domain: str
    key: KeptKey
    created_at: datetime
    updated_at: datetime
    enabled: bool = False

    def changed(self, now: datetime, *, enabled: bool, key: KeptKey | None = None) -> "DelegationCredential":
        """The same credential after a change; its time of update always grows, however fast changes follow."""
        later = max(now, self.updated_at + timedelta(milliseconds=1))
        return evolve(self, enabled=enabled, key=key or self.key, updated_at=later)
