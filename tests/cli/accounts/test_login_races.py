"""Several logins at once: each ends whole, and none is lost."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

from tests.cli.accounts.conftest import Calctl

NAMES = [f"profile-{number}" for number in range(6)]


def start(folder: Path, name: str, key: str) -> subprocess.Popen[str]:
    variables = {variable: value for variable, value in os.environ.items() if not variable.startswith("CAL_")}
    backend = "keyring.backends.fail.Keyring"
    process = subprocess.Popen(
        [sys.executable, "-m", "calcom_client.cli", "login", "--no-check", "--profile", name],
        env={**variables, "CAL_CONFIG_DIR": str(folder), "PYTHON_KEYRING_BACKEND": backend},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdin
    process.stdin.write(key)
    return process


def test_different_profiles(calctl: Calctl, folder: Path) -> None:
    processes = [start(folder, name, f"cal_fake-of-{name}") for name in NAMES]
    for process in processes:
        process.communicate(timeout=60)

    assert [process.returncode for process in processes] == [0] * len(NAMES)
    listed = {entry["name"] for entry in json.loads(calctl("profiles", "list", "--json").out)}
    assert listed == set(NAMES)
    kept = json.loads((folder / "credentials.json").read_text())
    assert sorted(kept.values()) == [f"cal_fake-of-{name}" for name in NAMES]


def test_the_same_profile(calctl: Calctl, folder: Path) -> None:
    processes = [start(folder, "default", f"cal_fake-{number}") for number in range(6)]
    for process in processes:
        process.communicate(timeout=60)

    assert [process.returncode for process in processes] == [0] * 6
    [profile] = json.loads(calctl("profiles", "list", "--json").out)
    assert profile["secretKeptIn"] == "file"
    # The secrets of those that were replaced are gone.
    assert len(json.loads((folder / "credentials.json").read_text())) == 1
    assert not [path for path in folder.iterdir() if path.name.startswith(".")]


def test_a_login_that_is_broken_off_leaves_nothing_behind(calctl: Calctl, folder: Path) -> None:
    start(folder, "default", "cal_fake-before").communicate(timeout=60)
    # What a login leaves that is killed before its profile is there, and while it writes.
    secrets = json.loads((folder / "credentials.json").read_text())
    (folder / "credentials.json").write_text(json.dumps({**secrets, "default 00000000": "cal_fake-of-nobody"}))
    (folder / ".credentials.json.new").write_text("cal_fake-half")
    process = start(folder, "work", "cal_fake-work")
    process.send_signal(signal.SIGKILL)
    process.communicate(timeout=60)

    done = start(folder, "default", "cal_fake-after")
    done.communicate(timeout=60)

    assert done.returncode == 0
    assert [entry["name"] for entry in json.loads(calctl("profiles", "list", "--json").out)] == ["default"]
    assert list(json.loads((folder / "credentials.json").read_text()).values()) == ["cal_fake-after"]
    assert not (folder / ".credentials.json.new").exists()
