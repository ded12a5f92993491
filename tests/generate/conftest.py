from pathlib import Path

import pytest

from tests.generate.project import KITCHEN_SINK, run


@pytest.fixture(scope="session")
def kitchen_sink(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder to put first on the path: its ``calcom_api`` is the kitchen sink's, not the real one."""
    folder = tmp_path_factory.mktemp("kitchen_sink") / "generated"
    code, printed = run("scripts.generate", "--openapi", KITCHEN_SINK, "--out", folder / "calcom_api")
    assert code == 0, printed
    return folder
