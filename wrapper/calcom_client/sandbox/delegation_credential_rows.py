"""Delegation credentials in the database. Of their keys only what is not secret."""

import sqlite3
import time
import uuid

from attrs import Factory, evolve, field, frozen

from calcom_client.sandbox.service_account_keys import KeptKey

TABLE = """
CREATE TABLE IF NOT EXISTS delegation_credential (
    id TEXT PRIMARY KEY,
    organization_id INTEGER NOT NULL,
    platform TEXT NOT NULL,
    domain TEXT NOT NULL,
    enabled INTEGER NOT NULL,
    created_ms INTEGER NOT NULL,
    updated_ms INTEGER NOT NULL,
    key_kind TEXT NOT NULL,
    key_client_id TEXT NOT NULL,
    key_account TEXT NOT NULL,
    key_usable INTEGER NOT NULL,
    UNIQUE (organization_id, domain)
)
"""

_SAVE = """
INSERT INTO delegation_credential VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET
    enabled = excluded.enabled,
    updated_ms = excluded.updated_ms,
    key_kind = excluded.key_kind,
    key_client_id = excluded.key_client_id,
    key_account = excluded.key_account,
    key_usable = excluded.key_usable
"""


def _now_ms() -> int:
    return time.time_ns() // 1_000_000


@frozen(kw_only=True)
class DelegationCredential:
    """One row. Times are milliseconds since 1970 (UTC)."""

    organization_id: int
    platform: str
    domain: str
    key: KeptKey
    enabled: bool = False
    id: str = field(factory=lambda: str(uuid.uuid4()))
    created_ms: int = field(factory=_now_ms)
    updated_ms: int = field(default=Factory(lambda self: self.created_ms, takes_self=True))

    def changed(self, *, enabled: bool, key: KeptKey | None = None) -> "DelegationCredential":
        """The same credential after a change; its time of update always grows, however fast changes follow."""
        later = max(_now_ms(), self.updated_ms + 1)
        return evolve(self, enabled=enabled, key=key or self.key, updated_ms=later)


def is_taken(database: sqlite3.Connection, domain: str, organization_id: int) -> bool:
    """Whether the organization has this very domain already, or another one has it enabled."""
    query = "SELECT 1 FROM delegation_credential WHERE domain = ? AND (organization_id = ? OR enabled)"
    return database.execute(query, (domain, organization_id)).fetchone() is not None


def find(database: sqlite3.Connection, credential_id: str) -> DelegationCredential | None:
    """The credential of this id, of whatever organization."""
    query = "SELECT * FROM delegation_credential WHERE id = ?"
    row = database.execute(query, (credential_id,)).fetchone()
    if row is None:
        return None
    key = KeptKey(
        kind=row["key_kind"],
        client_id=row["key_client_id"],
        account=row["key_account"],
        usable=bool(row["key_usable"]),
    )
    return DelegationCredential(
        id=row["id"],
        organization_id=row["organization_id"],
        platform=row["platform"],
        domain=row["domain"],
        enabled=bool(row["enabled"]),
        created_ms=row["created_ms"],
        updated_ms=row["updated_ms"],
        key=key,
    )


def save(database: sqlite3.Connection, credential: DelegationCredential) -> None:
    """Insert a credential, or change the one with its id.

    Raises:
        sqlite3.IntegrityError: The organization has the domain already; another process may have saved it just now.
    """
    row = (
        credential.id,
        credential.organization_id,
        credential.platform,
        credential.domain,
        credential.enabled,
        credential.created_ms,
        credential.updated_ms,
        credential.key.kind,
        credential.key.client_id,
        credential.key.account,
        credential.key.usable,
    )
    with database:
        database.execute(_SAVE, row)
