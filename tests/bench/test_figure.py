"""The picture of calls under the rate limit."""

import xml.etree.ElementTree as ET

from scripts.bench_pacing.figure import BOTTOM, LEFT, RIGHT, TOP, svg

SVG = "{http://www.w3.org/2000/svg}"
PROGRAMS = {"ours": [0.0, 0.0, 1.0, 1.0, 2.0], "theirs": [0.0, 0.0, 1.5, 3.0, 4.0], "stuck": [0.0]}


def test_a_line_for_each_program_from_its_first_call_to_its_last() -> None:
    root = ET.fromstring(svg(PROGRAMS, calls=5, limit=2))  # noqa: S314 - made here

    paths = [path.get("d", "") for path in root.iter(f"{SVG}path") if path.get("style") and "V" in path.get("d", "")]
    assert len(paths) == len(PROGRAMS)
    assert all(path.startswith(f"M{LEFT:.1f},{BOTTOM:.1f}") for path in paths)
    assert paths[0].endswith(f"V{TOP:.1f}")
    assert f"H{RIGHT:.1f}" not in paths[0]
    assert paths[1].endswith(f"H{RIGHT:.1f}V{TOP:.1f}")
    assert not paths[2].endswith(f"V{TOP:.1f}")


def test_programs_and_bound_are_named() -> None:
    root = ET.fromstring(svg(PROGRAMS, calls=5, limit=2))  # noqa: S314 - made here

    texts = [text.text for text in root.iter(f"{SVG}text")]
    assert {*PROGRAMS, "all that the limit allows"} <= set(texts)


def test_it_can_be_read_on_dark_pages() -> None:
    picture = svg(PROGRAMS, calls=5, limit=2)

    assert "prefers-color-scheme: dark" in picture
    assert "fill: currentColor" in picture
