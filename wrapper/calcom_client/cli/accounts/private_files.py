"""Files that only their owner can read: written whole or not at all, and refused where others can read them."""

from __future__ import annotations

import json
import os
import stat
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

OTHERS: Final = stat.S_IRWXG | stat.S_IRWXO
# Longer than one of them takes to renew tokens.
LOCK_SECONDS: Final = 60.0


def config_folder() -> Path:
    """Where the files are: ``CAL_CONFIG_DIR``, else a folder of the platform's own, such as ``~/.config/calctl``."""
    chosen = os.environ.get("CAL_CONFIG_DIR")
    if chosen:
        return Path(chosen)
    # Imported by those who need it: most command lines bring their credentials in the environment.
    from platformdirs import user_config_path  # noqa: PLC0415

    return user_config_path("calctl", appauthor=False)


def read_private(path: Path) -> dict[str, Any]:
    """Read a JSON object; an empty one where there is no file.

    Raises:
        ValueError: Others can read the file, or it holds no JSON object; the message says how to mend it.
        OSError: It cannot be read.
    """
    try:
        file = path.open("rb")
    except FileNotFoundError:
        return {}
    with file:
        _refuse_if_open_to_others(path, os.fstat(file.fileno()).st_mode)
        content = file.read()
    try:
        document = json.loads(content)
    except ValueError:
        # Its own sentence could show what stands there.
        document = None
    if not isinstance(document, dict):
        raise ValueError(f"{path}: is damaged, no JSON object; delete it and log in again with calctl login")
    return document


def write_private(path: Path, document: dict[str, Any]) -> None:
    """Put a JSON object in the place of what stood there; whoever reads meanwhile sees the old or the new one.

    Call it within :func:`only_one`.

    Raises:
        OSError: It cannot be written; the old one is still there.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    # Always the same name, so that what a broken run has left is gone with the next.
    written = path.with_name(f".{path.name}.new")
    written.unlink(missing_ok=True)
    # Nobody else can read it from the first moment on.
    descriptor = os.open(written, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            json.dump(document, file, indent=2)
            file.write("\n")
            file.flush()
            os.fsync(file.fileno())
        written.replace(path)
    except BaseException:
        with suppress(OSError):
            written.unlink()
        raise


@contextmanager
def only_one() -> Iterator[None]:
    """Keep other runs of ``calctl`` from changing the files meanwhile.

    Raises:
        ValueError: Another one holds them for too long.
    """
    # Imported by those who change something.
    from filelock import FileLock, Timeout  # noqa: PLC0415

    folder = config_folder()
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    lock = FileLock(folder / "lock", timeout=LOCK_SECONDS, mode=0o600)
    try:
        lock.acquire()
    except Timeout:
        raise ValueError(f"{folder}: another calctl is changing it; try again when that has ended") from None
    try:
        yield
    finally:
        lock.release()


def _refuse_if_open_to_others(path: Path, mode: int) -> None:
    # The bits mean nothing elsewhere.
    if os.name == "posix" and mode & OTHERS:
        raise ValueError(
            f"{path}: other users of this machine can read or change it (mode {stat.S_IMODE(mode):o}), so it is not"
            f" used; run chmod 600 {path}, and renew the credentials if somebody may have read them"
        )
