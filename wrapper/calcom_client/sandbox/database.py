"""The sandbox's state: SQLite, in memory or in a file."""

import sqlite3
from pathlib import Path

from calcom_client.sandbox import delegation_credential_rows

_TABLES = (delegation_credential_rows.TABLE,)


def open_database(path: Path | None) -> sqlite3.Connection:
    """Open the state, and make what tables it lacks.

    Args:
        path: The file; None for memory.

    Raises:
        sqlite3.Error: The file cannot be opened, or is something else than such a state.
    """
    # Requests may come from several threads (a server in one, an ASGI transport in another), but one at a time.
    database = sqlite3.connect(":memory:" if path is None else path, check_same_thread=False)
    try:
        database.row_factory = sqlite3.Row
        with database:
            for table in _TABLES:
                database.execute(table)
    except BaseException:
        database.close()
        raise
    return database
