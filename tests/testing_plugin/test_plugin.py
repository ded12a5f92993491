"""The plugin as pytest loads it, in runs of its own."""

import re
import shutil
from pathlib import Path

import pytest

pytest_plugins = ("pytester",)

DOCS = Path(__file__).parents[2] / "docs"
STRICT = "[pytest]\nasyncio_mode = strict\nasyncio_default_fixture_loop_scope = function\nfilterwarnings = error\n"
ONE_OF_EACH = """
async def test_sandbox(cal, cal_sandbox):
    assert isinstance(await cal.organizations.delegation_credentials.create(
        42, workspace_platform_slug="office365", domain="acme.com",
        service_account_key=MicrosoftServiceAccountKey(tenant_id="t", client_id="c", private_key="fake"),
    ), DelegationCredential)
    assert cal_sandbox.base_url

async def test_respx(cal_respx):
    cal_respx.rate_limited("me.get")
    cal_respx.answers("me.get")
    assert await cal_respx.client().me.get()
"""
IMPORTS = "import pytest\nfrom calcom_api.models import DelegationCredential, MicrosoftServiceAccountKey\n"


@pytest.fixture(autouse=True)
def as_a_user_has_it(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: ARG001 - it goes first
    """Runs without looptime, a plugin of this project, which makes a loop for plain tests and leaves it open."""
    monkeypatch.setenv("PYTEST_ADDOPTS", "-p no:looptime_plugin")


@pytest.mark.parametrize("mode", ["auto", "strict"])
def test_the_file_to_copy_works_as_it_is(pytester: pytest.Pytester, mode: str) -> None:
    pytester.makeini(STRICT.replace("strict", mode))
    shutil.copy(DOCS / "test_example.py", pytester.path)

    pytester.runpytest_subprocess("--strict-markers").assert_outcomes(passed=7)


def test_the_tests_in_the_documentation_pass(pytester: pytest.Pytester) -> None:
    pytester.makeini(STRICT)
    programs = re.findall(r"```python\n(.*?)```", (DOCS / "testing.md").read_text(encoding="utf-8"), re.DOTALL)
    pytester.makepyfile(**{f"test_{number}": program for number, program in enumerate(programs)})

    pytester.runpytest_subprocess("--strict-markers").assert_outcomes(passed=2)


def test_the_fixtures_work_without_pytest_asyncio_too(pytester: pytest.Pytester) -> None:
    pytester.makeini("[pytest]\nfilterwarnings = error\n")
    backend = "pytestmark = pytest.mark.anyio\n\n@pytest.fixture\ndef anyio_backend(): return 'asyncio'\n"
    pytester.makepyfile(IMPORTS + backend + ONE_OF_EACH)

    pytester.runpytest_subprocess("-p", "no:asyncio").assert_outcomes(passed=2)


def test_the_fixtures_work_in_plain_tests(pytester: pytest.Pytester) -> None:
    pytester.makeini(STRICT)
    plain = ONE_OF_EACH.replace("async def", "async def run_").replace("run_ test", "run_test")
    runs = "import asyncio\ndef test_plain(cal, cal_sandbox, cal_respx):\n"
    runs += "    asyncio.run(run_test_sandbox(cal, cal_sandbox))\n    asyncio.run(run_test_respx(cal_respx))\n"
    pytester.makepyfile(IMPORTS + plain + runs)

    pytester.runpytest_subprocess().assert_outcomes(passed=1)


def test_an_answer_that_was_never_asked_for_fails_the_test(pytester: pytest.Pytester) -> None:
    pytester.makeini(STRICT)
    pytester.makepyfile("""
        def test_forgotten(cal_respx):
            cal_respx.answers("me.get")
            cal_respx.refuses("teams.get", 404, team_id=43)
    """)

    result = pytester.runpytest_subprocess()

    result.assert_outcomes(passed=1, errors=1)
    result.stdout.fnmatch_lines(["*cal_respx: me.get was never asked for; teams.get(team_id=43) was never asked for*"])


def test_a_failed_test_fails_once(pytester: pytest.Pytester) -> None:
    pytester.makeini(STRICT)
    pytester.makepyfile("""
        def test_broken(cal_respx):
            cal_respx.answers("me.get")
            assert False
    """)

    pytester.runpytest_subprocess().assert_outcomes(failed=1)


@pytest.mark.parametrize("fixture", ["cal_sandbox", "cal_respx"])
def test_a_mark_takes_named_arguments_only(pytester: pytest.Pytester, fixture: str) -> None:
    pytester.makeini(STRICT)
    pytester.makepyfile(f"import pytest\n@pytest.mark.{fixture}('demo')\ndef test_marked({fixture}): pass")

    result = pytester.runpytest_subprocess()

    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines([f"*ValueError: @pytest.mark.{fixture}: takes named arguments only"])


def test_waiting_comes_back_with_a_fixture_that_does_nothing(pytester: pytest.Pytester) -> None:
    pytester.makeini(STRICT)
    pytester.makepyfile("""
        import pytest, stamina

        class TestUsually:
            def test_nobody_waits(self, cal_respx):
                assert stamina.is_testing()

        class TestOverridden:
            @pytest.fixture
            def cal_no_waiting(self):
                pass

            def test_one_waits(self, cal_respx):
                assert not stamina.is_testing()
    """)

    pytester.runpytest_subprocess().assert_outcomes(passed=2)


@pytest.mark.parametrize("fixture", ["cal_sandbox", "cal", "cal_respx"])
def test_a_missing_extra_is_named_by_the_fixture_that_needs_it(pytester: pytest.Pytester, fixture: str) -> None:
    pytester.makeini(STRICT)
    missing = "import sys\nsys.modules.update(respx=None, jsonschema_rs=None, starlette=None, uvicorn=None)\n"
    pytester.makeconftest(missing)
    pytester.makepyfile(f"def test_needs({fixture}): pass\ndef test_other(): pass")

    result = pytester.runpytest_subprocess("-p", "no:respx", "-p", "no:schemathesis", "-p", "no:xdist")

    result.assert_outcomes(passed=1, errors=1)
    result.stdout.fnmatch_lines(
        [f"*{fixture.replace('cal', 'cal*')} needs packages*pip install 'calcom-client?testing?'*"]
    )


def test_runs_that_do_not_use_it_import_nothing_of_it(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
    pytester.makepyfile("""
        import sys

        def test_nothing():
            loaded = {name for name in sys.modules if name.startswith("calcom_")}
            assert loaded == {"calcom_client", "calcom_client.testing", "calcom_client.testing.plugin"}
            assert not {"attrs", "httpx", "respx", "stamina", "starlette"} & sys.modules.keys()
    """)

    pytester.runpytest_subprocess("-p", "calcom_client.testing.plugin").assert_outcomes(passed=1)


def test_it_is_installed_with_the_package(pytester: pytest.Pytester) -> None:
    result = pytester.runpytest_subprocess("--markers")

    result.stdout.fnmatch_lines(["@pytest.mark.cal_sandbox(*", "@pytest.mark.cal_respx(*"])
