"""The code of the README and of docs/ is run or checked, so that it works as pasted."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
PAGES = [CHECKOUT / "README.md", *sorted((CHECKOUT / "docs").glob("*.md"))]
PROGRAMS = [
    program
    for page in PAGES
    for program in re.findall(r"```python\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL)
]


def test_the_ten_lines_work_as_pasted(tmp_path: Path) -> None:
    program = tmp_path / "ten_lines.py"
    program.write_text(PROGRAMS[0], encoding="utf-8")
    done = subprocess.run([sys.executable, program], capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")
    assert "DelegationCredential(" in done.stdout
    assert "domain='acme.com'" in done.stdout


def test_all_programs_have_the_types_that_they_should(tmp_path: Path) -> None:
    for number, text in enumerate(PROGRAMS):
        (tmp_path / f"program_{number}.py").write_text(text, encoding="utf-8")
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "--no-incremental", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
