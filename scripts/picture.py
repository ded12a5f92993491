"""``make picture``: docs/images/calctl.svg, the command line at work. ``--check`` fails when it has changed.

The commands run in a terminal, against a sandbox whose clock stands still, so what they print is the same every day.
"""

from __future__ import annotations

import fcntl
import json
import os
import pty
import re
import shlex
import struct
import subprocess
import sys
import tempfile
import termios
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from rich.console import Console
from rich.text import Text

from calcom_client.sandbox import Sandbox, Settings
from calcom_client.sandbox.clock import Clock

PROJECT: Final = Path(__file__).resolve().parents[1]
PICTURE: Final = PROJECT / "docs" / "images" / "calctl.svg"
COLUMNS: Final = 100
# A Monday.
MOMENT: Final = datetime(2027, 3, 1, 9, tzinfo=UTC)
KEY: Final = {
    "type": "service_account",
    "client_email": "calendars@acme.iam.gserviceaccount.example",
    "client_id": "100000000000000000001",
    "private_key": "-----BEGIN PRIVATE KEY-----\nbm90IGEga2V5\n-----END PRIVATE KEY-----\n",
}
COMMANDS: Final = (
    "calctl bookings list --status upcoming --take 5 --columns title,start,status",
    "calctl bookings list --take 3 --query '[].attendees[0].{who: name, zone: timeZone}' --output jsonl",
    """calctl organizations delegation-credentials create 42 --domain acme.com \\
    --workspace-platform-slug google --service-account-key @key.json --dry-run""",
)
# Where the sandbox is when it is started by hand.
USUAL_URL: Final = "http://127.0.0.1:8080"
# Pictures in a page load nothing; what stands in the way of the font of one's own is taken out.
FONT_FACES: Final = re.compile(r"\s*@font-face \{.*?\}", re.DOTALL)
FONTS: Final = "ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace"


def printed(command: str, folder: Path, url: str) -> str:
    """What a command shows in a terminal, escape sequences included."""
    outer, inner = pty.openpty()
    fcntl.ioctl(inner, termios.TIOCSWINSZ, struct.pack("HHHH", 40, COLUMNS, 0, 0))
    env = {
        "PATH": f"{Path(sys.executable).parent}:{os.defpath}",
        "HOME": str(folder),
        "TERM": "xterm-256color",
        "LANG": "C.UTF-8",
        "TZ": "UTC",
        "CAL_API_KEY": "cal_sandbox",
        "CAL_BASE_URL": url,
        "CAL_CONFIG_DIR": str(folder),
    }
    words = shlex.split(command.replace("\\\n", " "))
    with subprocess.Popen(words, cwd=folder, env=env, stdin=inner, stdout=inner, stderr=inner) as process:
        os.close(inner)
        shown = b""
        # A terminal that its last program has left gives an error on Linux, and nothing elsewhere.
        while chunk := _read(outer):
            shown += chunk
    os.close(outer)
    text = shown.decode().replace("\r\n", "\n").replace(url, USUAL_URL)
    if process.returncode != 0:
        raise SystemExit(f"{command}\nended with {process.returncode}: {text}")
    return text


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 65536)
    except OSError:
        return b""


def drawn() -> str:
    """The picture."""
    clock = Clock()
    clock.set(MOMENT)
    # Nothing but the record is wanted of it.
    with Path(os.devnull).open("w", encoding="utf-8") as nowhere:
        console = Console(record=True, width=COLUMNS, file=nowhere, force_terminal=True, color_system="truecolor")
        with (
            tempfile.TemporaryDirectory() as name,
            Sandbox(Settings(seed="demo", clock=clock)).serve() as url,
        ):
            (Path(name) / "key.json").write_text(json.dumps(KEY), encoding="utf-8")
            for position, command in enumerate(COMMANDS):
                shown = printed(command, Path(name), url)
                console.print(Text.assemble("\n" if position else "", ("$ ", "green"), (command, "bold")))
                console.print(Text.from_ansi(shown.rstrip()))
        svg = console.export_svg(title="calctl", unique_id="calctl")
    svg = FONT_FACES.sub("", svg).replace("Fira Code, monospace", FONTS)
    title = "<title>calctl: upcoming bookings as a table, a query as JSON, and a dry run that shows no secret</title>"
    svg = re.sub(r"(<svg [^>]*>)", rf"\1\n    {title}", svg, count=1)
    return "".join(f"{line.rstrip()}\n" for line in svg.splitlines())


def main(arguments: list[str]) -> int:
    """Draw it, or see whether it is as drawn."""
    svg = drawn()
    if arguments != ["--check"]:
        PICTURE.parent.mkdir(exist_ok=True)
        PICTURE.write_text(svg, encoding="utf-8")
    elif not PICTURE.exists() or PICTURE.read_text(encoding="utf-8") != svg:
        print("docs/images/calctl.svg shows what calctl does no longer: run make picture", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
