"""``calctl`` in front of a person: it asks, hides what is typed, and bears being cut off. Real processes."""

from __future__ import annotations

import os
import pty
import socket
import subprocess
import sys
from typing import TYPE_CHECKING, NamedTuple

import pytest

from calcom_client.sandbox import Sandbox, Settings

if TYPE_CHECKING:
    from collections.abc import Mapping

# The terminal becomes that of the process, as in a shell: passwords are read from /dev/tty.
ADOPT = "import os, sys; os.open(os.ttyname(0), os.O_RDWR); os.execv(sys.executable, [sys.executable, *sys.argv[1:]])"
WEBHOOK = (
    "webhooks",
    "create",
    "--active",
    "--subscriber-url",
    "https://acme.com/cal",
    "--triggers",
    "BOOKING_CREATED",
)


class Session(NamedTuple):
    """How a command ended, what it printed, and what the terminal showed."""

    code: int
    out: str
    shown: str


def environment(**variables: str) -> dict[str, str]:
    clean: Mapping[str, str] = {name: value for name, value in os.environ.items() if not name.startswith("CAL_")}
    return {**clean, "CAL_API_KEY": "cal_test_fake", "TERM": "xterm", **variables}


def typed(*words: str, prompt: str, answer: str) -> Session:
    """Run a command on a terminal, and type an answer when it asks."""
    master, slave = pty.openpty()
    command = [sys.executable, "-c", ADOPT, "-m", "calcom_client.cli", *words]
    with subprocess.Popen(
        command, stdin=slave, stderr=slave, stdout=subprocess.PIPE, start_new_session=True, env=environment(), text=True
    ) as process:
        os.close(slave)
        shown = ""
        while prompt not in shown:
            shown += os.read(master, 1024).decode()
        os.write(master, f"{answer}\n".encode())
        out, _ = process.communicate(timeout=30)
        shown += rest_of(master)
    return Session(process.returncode, out, shown)


def rest_of(master: int) -> str:
    shown = ""
    try:
        while chunk := os.read(master, 1024):
            shown += chunk.decode()
    except OSError:  # the other end is closed
        pass
    os.close(master)
    return shown


def test_a_secret_is_asked_for_without_echo() -> None:
    done = typed(*WEBHOOK, "--secret", "-", "--dry-run", prompt="secret: ", answer="canary")

    assert done.code == 0
    assert '"secret": "***"' in done.out
    assert "canary" not in done.shown + done.out


@pytest.mark.parametrize("answer", ["n", ""])
def test_deleting_is_asked_about(answer: str) -> None:
    done = typed("webhooks", "delete", "w-1", prompt="[y/N]", answer=answer)

    assert done.code == 2
    assert "Delete one of the caller's webhooks?" in done.shown
    assert "nothing was sent" in done.shown


def test_in_scripts_nothing_is_asked() -> None:
    command = [
        sys.executable,
        "-m",
        "calcom_client.cli",
        "webhooks",
        "delete",
        "w-1",
        "--base-url",
        "http://127.0.0.1:9",
    ]
    done = subprocess.run(
        command, env=environment(), stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False, timeout=60
    )

    assert done.returncode == 6
    assert "[y/N]" not in done.stderr


def test_a_reader_that_had_enough() -> None:
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(
        [sys.executable, "-m", "calcom_client.cli", "bookings", "list", "--dry-run"],
        env=environment(),
        stdout=writer,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
        timeout=60,
    )
    os.close(writer)

    assert (done.returncode, done.stderr) == (8, "")


def test_a_reader_that_leaves_in_the_middle_of_a_list() -> None:
    reader, writer = os.pipe()
    os.close(reader)
    with Sandbox(Settings(seed="demo")).serve() as url:
        done = subprocess.run(
            [sys.executable, "-m", "calcom_client.cli", "bookings", "list", "--all", "--output", "jsonl"],
            env=environment(CAL_API_KEY="cal_sandbox", CAL_BASE_URL=url),
            stdout=writer,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
            timeout=60,
        )
    os.close(writer)

    assert (done.returncode, done.stderr) == (8, "")


def test_control_c_ends_a_call_without_a_word() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"http://127.0.0.1:{silent.getsockname()[1]}"
        master, slave = pty.openpty()
        command = [sys.executable, "-c", ADOPT, "-m", "calcom_client.cli", "bookings", "list", "--base-url", url]
        with subprocess.Popen(
            command, stdin=slave, stdout=slave, stderr=slave, start_new_session=True, env=environment()
        ) as process:
            os.close(slave)
            silent.settimeout(60)
            connection, _ = silent.accept()
            with connection:
                connection.recv(1)  # the request is under way
                os.write(master, b"\x03")
                process.wait(timeout=60)
            shown = rest_of(master)

    assert process.returncode == 130
    assert shown.replace("^C", "").strip() == ""


@pytest.mark.parametrize(
    ("line", "completed"),
    [
        ("calctl bookings cancel --rea", "plain,--reason"),
        ("calctl webhooks create --ur", "plain,--url"),
        ("calctl organizations tea", "plain,teams"),
        ("calctl bookings mark", "plain,mark-absent"),
        ("calctl bookings list --sta", "plain,--status"),
        ("calctl bookings list --status unc", "plain,unconfirmed"),
        ("calctl bookings create --attendee.ti", "plain,--attendee.time-zone"),
        ("calctl bookings create --attendee.name Jane --sta", "plain,--start"),
        ("calctl sandb", "plain,sandbox"),
    ],
)
def test_the_shell_completes(line: str, completed: str) -> None:
    variables = {"_CALCTL_COMPLETE": "bash_complete", "COMP_WORDS": line, "COMP_CWORD": str(len(line.split()) - 1)}
    done = subprocess.run(
        [sys.executable, "-c", "import sys; sys.argv[0] = 'calctl'; from calcom_client.cli import main; main()"],
        env=environment(**variables),
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )

    assert completed in done.stdout.splitlines()


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_script_for_a_shell(shell: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "calcom_client.cli", "completion", shell],
        env=environment(),
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )

    assert done.returncode == 0, done.stderr
    assert "_CALCTL_COMPLETE" in done.stdout


def test_help_does_without_the_client() -> None:
    program = (
        "import sys; from calcom_client.cli.app import run; run(['bookings', 'list', '--help']);"
        " print(sorted({'httpx', 'rich', 'asyncio', 'attrs', 'dateutil', 'jmespath', 'keyring'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60)

    assert done.stdout.splitlines()[-1] == "[]"
