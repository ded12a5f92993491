"""The example in ``openapi/README.md`` is one that the generator takes."""

import re
import shutil
from pathlib import Path

from scripts.generate.bundle import bundle
from scripts.generate.check import check
from tests.generate.project import PROJECT


def test_the_example_is_a_good_fragment(tmp_path: Path) -> None:
    openapi = PROJECT / "openapi"
    text = (openapi / "README.md").read_text(encoding="utf-8")
    [example] = re.findall(r"^```yaml\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    (tmp_path / "schedules.yaml").write_text(example, encoding="utf-8")
    shutil.copy(openapi / "shared.yaml", tmp_path)
    root = (openapi / "cal.yaml").read_text(encoding="utf-8")
    only_the_example = re.sub(r"(?<=x-fragments:\n)(  - .*\n)+", "  - schedules.yaml\n", root)
    (tmp_path / "cal.yaml").write_text(only_the_example, encoding="utf-8")

    bundled = bundle(tmp_path)

    assert list(bundled.document["paths"]) == ["/v2/schedules/{scheduleId}"]
    assert [str(fault) for fault in check(bundled)] == []
