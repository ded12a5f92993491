"""The sandbox's state: rows in memory, all or nothing for each request, kept in SQLite when a file is given."""

import contextlib
import json
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, TypeVar

import attrs

from calcom_client.sandbox.state.forms import form_of, row_of

R = TypeVar("R", bound=attrs.AttrsInstance)
Key = int | str

_TABLES = """
CREATE TABLE IF NOT EXISTS row (kind TEXT, id TEXT, json TEXT NOT NULL, PRIMARY KEY (kind, id));
CREATE TABLE IF NOT EXISTS sequence (kind TEXT PRIMARY KEY, last INTEGER NOT NULL);
"""


class Store:
    """Rows by kind and id. A row is frozen: it is changed by putting another one of the same id.

    What is done since the last `commit` is undone by `rollback`.

    Args:
        kinds: The classes of rows, by the names that they have in files and in the state's JSON.
        path: SQLite file that keeps the rows; None for none.

    Raises:
        sqlite3.Error: The file cannot be opened, is another process's, or is something else than such a state.
    """

    def __init__(self, kinds: Mapping[str, type[attrs.AttrsInstance]], path: Path | None = None) -> None:
        self._kinds = dict(kinds)
        self._names = {kind: name for name, kind in kinds.items()}
        self._rows: dict[type, dict[Key, Any]] = {kind: {} for kind in kinds.values()}
        self._last: dict[type, int] = dict.fromkeys(kinds.values(), 0)
        self._undo: list[Callable[[], object]] = []
        self._changed: dict[tuple[type, Key], None] = {}
        self._removed: set[tuple[type, Key]] = set()
        self._kept: set[type] = set()
        self._file = _opened(path)
        self.is_new = True
        if self._file is not None:
            self._read(self._file)

    def get(self, kind: type[R], key: Key) -> R | None:
        """The row of this id."""
        return self._rows[kind].get(key)

    def all(self, kind: type[R], **equal: object) -> list[R]:
        """The rows whose attributes have these values, in the order in which they were added."""
        rows: list[R] = list(self._rows[kind].values())
        for name, value in equal.items():
            rows = [row for row in rows if getattr(row, name) == value]
        return rows

    def first(self, kind: type[R], **equal: object) -> R | None:
        """The first of those rows."""
        return next(iter(self.all(kind, **equal)), None)

    def next_id(self, kind: type[attrs.AttrsInstance]) -> int:
        """A number that no row of this kind has or had."""
        last = self._last[kind]
        self._undo.append(lambda: self._last.__setitem__(kind, last))
        self._last[kind] = last + 1
        return last + 1

    def start_ids_at(self, kind: type[attrs.AttrsInstance], number: int) -> None:
        """Give out no number below this one."""
        self._last[kind] = max(self._last[kind], number - 1)

    def put(self, row: R) -> R:
        """Add a row, or put it in the place of the one with its id."""
        key: Key = row.id  # type: ignore[attr-defined] # every row has one; `attrs` has no type for that
        self._replace(type(row), key, row)
        if isinstance(key, int):
            self.start_ids_at(type(row), key + 1)
        return row

    def remove(self, row: attrs.AttrsInstance) -> None:
        """Remove the row with this row's id, if there is one."""
        self._replace(type(row), row.id, None)  # type: ignore[attr-defined] # as above

    def _replace(self, kind: type, key: Key, row: object | None) -> None:
        rows = self._rows[kind]
        old = rows.get(key)
        if old is not None and row is None:
            self._keep_order(kind)
            self._removed.add((kind, key))
        if kind not in self._kept:
            self._undo.append(lambda: rows.pop(key, None) if old is None else rows.__setitem__(key, old))
        if row is None:
            rows.pop(key, None)
        else:
            rows[key] = row
        if (old is None) != (row is None):
            # The order in the file is that of the rows.
            self._changed.pop((kind, key), None)
        self._changed[kind, key] = None

    def _keep_order(self, kind: type) -> None:
        """Before the first removal: one copy of a kind's rows brings back all that follows, in its old order."""
        if kind in self._kept:
            return
        rows = self._rows[kind]
        before = dict(rows)

        def undo() -> None:
            rows.clear()
            rows.update(before)

        self._kept.add(kind)
        self._undo.append(undo)

    def commit(self) -> None:
        """Keep what was done.

        Raises:
            sqlite3.Error: The file does not take it; nothing is kept then.
        """
        if self._file is not None and self._changed:
            try:
                with self._file:
                    self._write(self._file)
            except BaseException:
                self.rollback()
                raise
        self._forget()

    def rollback(self) -> None:
        """Undo what was done since the last commit."""
        while self._undo:
            self._undo.pop()()
        self._forget()

    def _forget(self) -> None:
        """Forget how to undo, and what to write."""
        self._undo.clear()
        self._changed.clear()
        self._removed.clear()
        self._kept.clear()

    def dump(self) -> dict[str, list[dict[str, Any]]]:
        """All rows as JSON, by kind; kinds without rows are left out."""
        return {
            name: [form_of(row) for row in self._rows[kind].values()]
            for name, kind in self._kinds.items()
            if self._rows[kind]
        }

    def load(self, document: Mapping[str, Any]) -> None:
        """Put rows from JSON, as `dump` gives it, in place of all there are. Attributes with a default may be left out.

        Raises:
            ValueError: Something in the document is no row; the message names the place. Nothing is changed then.
        """
        kinds = {}
        for name, forms in document.items():
            if name not in self._kinds:
                raise ValueError(f"{name}: no such kind of rows; there are {', '.join(sorted(self._kinds))}")
            if not isinstance(forms, list):
                raise ValueError(f"{name}: a list of rows is needed")
            kinds[self._kinds[name]] = [
                row_of(self._kinds[name], form, f"{name}[{place}]") for place, form in enumerate(forms)
            ]
        for rows in self._rows.values():
            for row in list(rows.values()):
                self.remove(row)
        for new_rows in kinds.values():
            for row in new_rows:
                self.put(row)
        self.commit()

    def close(self) -> None:
        """Close the file."""
        if self._file is not None:
            self._file.close()

    def _read(self, file: sqlite3.Connection) -> None:
        for name, text in file.execute("SELECT kind, json FROM row ORDER BY rowid"):
            self.is_new = False
            if name in self._kinds:
                self.put(row_of(self._kinds[name], json.loads(text), name))
        for name, last in file.execute("SELECT kind, last FROM sequence"):
            if name in self._kinds:
                self._last[self._kinds[name]] = last
        self._forget()

    def _write(self, file: sqlite3.Connection) -> None:
        for kind, key in self._changed:
            name, row = self._names[kind], self._rows[kind].get(key)
            if row is None or (kind, key) in self._removed:
                file.execute("DELETE FROM row WHERE kind = ? AND id = ?", (name, str(key)))
            if row is not None:
                file.execute(
                    "INSERT INTO row VALUES (?, ?, ?) ON CONFLICT (kind, id) DO UPDATE SET json = excluded.json",
                    (name, str(key), json.dumps(form_of(row))),
                )
            file.execute("INSERT OR REPLACE INTO sequence VALUES (?, ?)", (name, self._last[kind]))


def _opened(path: Path | None) -> sqlite3.Connection | None:
    if path is None:
        return None
    # Requests may come from several threads (a server in one, an ASGI transport in another), but one at a time.
    file = sqlite3.connect(path, check_same_thread=False)
    with contextlib.ExitStack() as on_failure:
        on_failure.callback(file.close)
        # Two sandboxes on one file would each keep their own rows in memory and overwrite the other's.
        file.execute("PRAGMA locking_mode = EXCLUSIVE")
        file.executescript(_TABLES)
        with file:
            file.execute("BEGIN IMMEDIATE")
        on_failure.pop_all()
    return file


@contextlib.contextmanager
def transaction(store: Store) -> Iterator[None]:
    """Commit at the end of the block, or roll back when it raises."""
    try:
        yield
    except BaseException:
        store.rollback()
        raise
    store.commit()
