"""Text set into a box: what was written, what did not fit, what covers what."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from game.ui.fonts import Laid
from game.ui.layout import Box
from game.ui.mentions import underline
from game.ui.theme import Colour
from game.ui.wrapping import Line, Weight, shortened

if TYPE_CHECKING:
    from game.ui.draw import Page


class Written(NamedTuple):
    """A text as drawn: the letters of its lines, and what of them is seen."""

    text: str
    layer: int
    area: str  # the scroll area that holds it
    letters: tuple[Box, ...]
    seen: tuple[Box, ...]


def write(
    page: Page,
    text: str,
    box: Box,
    size: float,
    weight: Weight,
    colour: Colour,
    align: str,
    valign: str,
    wrap: bool,
    max_lines: int | None,
    may_shorten: bool,
    least: float | None,
    plain: bool,
    linked: bool = False,
) -> int:
    if not text:
        return 0
    px, laid = _fitting(page, text, box, size, weight, wrap, least, plain)
    bare = text if plain else text.replace("**", "")
    lines = laid.lines
    allowed = min(max_lines or len(lines), len(lines))
    if may_shorten:
        allowed = max(1, min(allowed, box.h // laid.line_height))
        lines = _shortened(page, lines[:allowed], px, box, len(lines) > allowed)
        if lines != laid.lines:
            page.tips.append((box.common(page.clip), bare))
    height = laid.line_height * allowed
    letters = _draw(page, lines[:allowed], px, laid.line_height, box, height, colour, align, valign)
    page.written.append((bare, box))
    page.drawn.append(Written(bare, page.depth, page.area, letters, seen_of(letters, page.clip)))
    page.reach = max(page.reach, box.y + height)
    if linked:
        underline(page, lines[:allowed], letters, px, laid.line_height)
    too_wide = not may_shorten and laid.width > box.w + 1
    if too_wide or allowed < len(lines) or height > box.h + 1 or _outside(page, letters):
        page.cut.append(bare)
    return height


def _fitting(page: Page, text: str, box: Box, size: float, weight: Weight, wrap: bool, least: float | None, plain: bool) -> tuple[int, Laid]:
    px = page.px(size)
    smallest = px if least is None else page.px(least)
    while True:
        laid = page.fonts.laid(text, px, weight, box.w if wrap else None, plain)
        if px <= smallest or (laid.width <= box.w and laid.height <= box.h):
            return px, laid
        px -= 1


def _shortened(page: Page, lines: tuple[Line, ...], px: int, box: Box, more: bool) -> tuple[Line, ...]:
    def width(piece: str, heavy: Weight) -> int:
        return page.fonts.width(piece, px, heavy)

    kept = [shortened(line, width, box.w) if line.width > box.w else line for line in lines]
    if more:
        kept[-1] = shortened(kept[-1], width, box.w)
    return tuple(kept)


def _draw(
    page: Page,
    lines: tuple[Line, ...],
    px: int,
    line_height: int,
    box: Box,
    height: int,
    colour: Colour,
    align: str,
    valign: str,
) -> tuple[Box, ...]:
    rgb = page.theme.colour(colour)
    spare = {"top": 0, "middle": (box.h - height) // 2, "bottom": box.h - height}[valign]
    y = box.y + spare
    trim = round(line_height * 0.16)  # letters are lower than their line
    letters = []
    for line in lines:
        x = box.x + {"left": 0, "centre": (box.w - line.width) // 2, "right": box.w - line.width}[align]
        if y < page.clip.bottom and y + line_height > page.clip.y:
            for run in line.runs:
                page.surface.blit(page.fonts.line(run.text, px, run.weight, rgb), (x + run.x, y))
        letters.append(Box(x, y + trim, line.width, line_height - 2 * trim))
        y += line_height
    return tuple(letters)


def seen_of(letters: tuple[Box, ...], clip: Box) -> tuple[Box, ...]:
    """What a clip leaves of the letters."""
    left, top, right, bottom = clip.x, clip.y, clip.right, clip.bottom
    if all(x >= left and y >= top and x + w <= right and y + h <= bottom and w and h for x, y, w, h in letters):
        return letters
    parts = (line.common(clip) for line in letters)
    return tuple(part for part in parts if part.w and part.h)


def _outside(page: Page, letters: tuple[Box, ...]) -> bool:
    """Whether the text reaches out of the window or a plain clip; what is scrolled may do so above and below."""
    clip = page.clip
    aside = any(line.x < clip.x - 1 or line.right > clip.right + 1 for line in letters)
    return aside or (not page.area and any(line.y < clip.y - 1 or line.bottom > clip.bottom + 1 for line in letters))


def overlapping(drawn: list[Written]) -> list[tuple[str, str]]:
    """Pairs of texts of one layer whose letters meet; those of one scroll area also where it is scrolled away."""
    found: dict[tuple[int, int], None] = {}
    seen: dict[int, list[tuple[Box, int]]] = {}
    scrolled: dict[tuple[int, str], list[tuple[Box, int]]] = {}
    for number, one in enumerate(drawn):
        seen.setdefault(one.layer, []).extend((line, number) for line in one.seen)
        if one.area:
            scrolled.setdefault((one.layer, one.area), []).extend((line, number) for line in one.letters)
    for lines in (*seen.values(), *scrolled.values()):
        found.update(dict.fromkeys(_meeting(lines)))
    return [(drawn[a].text, drawn[b].text) for a, b in sorted(found)]


def _meeting(lines: list[tuple[Box, int]]) -> Iterator[tuple[int, int]]:
    """Numbers of texts whose lines share more than the edge, looked for from top to bottom."""
    lines.sort(key=lambda line: line[0].y)
    for i, (one, first) in enumerate(lines):
        for other, second in lines[i + 1 :]:
            if other.y >= one.bottom - 1:
                break
            common = one.common(other)
            if first != second and common.w > 1 and common.h > 1:
                yield min(first, second), max(first, second)
