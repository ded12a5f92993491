"""``docs/images/rate-limits.svg``: how many calls each program had got through at every moment, and all that could be.

The picture is made by hand, as it needs so little: readable on light and dark pages, in any browser, without scripts.
"""

from __future__ import annotations

from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING, Final

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

FIGURE: Final = Path(__file__).resolve().parents[2] / "docs" / "images" / "rate-limits.svg"
WIDTH: Final = 760
HEIGHT: Final = 420
LEFT: Final = 56
RIGHT: Final = 736
TOP: Final = 24
BOTTOM: Final = 356
# Of the programs in their order; light enough for dark pages and dark enough for light ones.
COLOURS: Final = ("#2f81f7", "#c77b12", "#d6409f")
STYLE: Final = """\
:root { color: #1f2328; font: 14px system-ui, sans-serif; }
@media (prefers-color-scheme: dark) { :root { color: #e6edf3; } }
text { fill: currentColor; }
path { fill: none; stroke: currentColor; stroke-width: 2.5; stroke-linejoin: round; }
.grid { stroke-width: 1; opacity: 0.15; }
.bound { stroke-width: 1.5; stroke-dasharray: 6 5; }"""


@frozen
class Scale:
    """Where a moment and a number of calls are in the picture.

    Attributes:
        end: The last moment, in windows.
        calls: The largest number of calls.
    """

    end: float
    calls: int

    def x(self, time: float) -> float:
        """The place of a moment."""
        return LEFT + time / self.end * (RIGHT - LEFT)

    def y(self, done: float) -> float:
        """The place of a number of calls."""
        return BOTTOM - done / self.calls * (BOTTOM - TOP)

    def stairs(self, times: Sequence[float]) -> str:
        """The path of a line that goes up at each of the ``times``, without steps that nobody could see."""
        x, y = self.x(0), self.y(0)
        path = [f"M{x:.1f},{y:.1f}"]
        for done, time in enumerate(times, 1):
            new_x, new_y = self.x(time), self.y(done)
            if done == len(times) or new_x - x >= 1 or y - new_y >= 1:
                path.append(f"H{new_x:.1f}V{new_y:.1f}")
                x, y = new_x, new_y
        return "".join(path)


def svg(programs: Mapping[str, Sequence[float]], *, calls: int, limit: int) -> str:
    """The picture.

    Args:
        programs: By name, when each of the program's calls was let through, in windows since its first one.
        calls: How many calls there were to make.
        limit: Requests that a window allows.
    """
    longest = max((times[-1] for times in programs.values() if times), default=0.0)
    scale = Scale(max(longest, ceil(calls / limit)), calls)
    title = f"{calls} calls under a limit of {limit} in each window"
    bound = [float(number // limit) for number in range(calls)]
    lines = [
        f'<path style="stroke: {colour}" d="{scale.stairs(times)}"/>'
        for colour, times in zip(COLOURS, programs.values(), strict=True)
    ]
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="{title}">',
            f"<title>{title}</title>",
            f"<style>\n{STYLE}\n</style>",
            *_grid(scale, limit),
            f'<path class="bound" d="{scale.stairs(bound)}"/>',
            *lines,
            *_legend(programs),
            "</svg>\n",
        ]
    )


def _grid(scale: Scale, limit: int) -> Iterator[str]:
    for done in range(0, scale.calls + 1, limit):
        y = scale.y(done)
        yield f'<path class="grid" d="M{LEFT},{y:.1f}H{RIGHT}"/>'
        yield f'<text x="{LEFT - 8}" y="{y + 5:.1f}" text-anchor="end">{done}</text>'
    for window in range(int(scale.end) + 1):
        x = scale.x(window)
        yield f'<path class="grid" d="M{x:.1f},{TOP}V{BOTTOM}"/>'
        yield f'<text x="{x:.1f}" y="{BOTTOM + 20}" text-anchor="middle">{window}</text>'
    unit = "windows of the rate limit (at Cal.com a minute each)"
    yield f'<text x="{RIGHT}" y="{BOTTOM + 42}" text-anchor="end">{unit}</text>'
    yield f'<text x="{LEFT}" y="{TOP - 8}">calls let through</text>'


def _legend(programs: Mapping[str, Sequence[float]]) -> Iterator[str]:
    """In the corner where no line comes: few calls, late."""
    entries = [("bound", "", "all that the limit allows")]
    entries += [("", f' style="stroke: {colour}"', name) for colour, name in zip(COLOURS, programs, strict=True)]
    for row, (kind, style, name) in enumerate(entries):
        y = BOTTOM - 16 - 22 * (len(entries) - 1 - row)
        yield f'<path class="{kind}"{style} d="M{RIGHT - 300},{y - 5}H{RIGHT - 272}"/>'
        yield f'<text x="{RIGHT - 264}" y="{y}">{name}</text>'
