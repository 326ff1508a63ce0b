"""Text set into a box: what was written, what did not fit, what covers what."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from game.ui.fonts import Laid
from game.ui.layout import Box
from game.ui.theme import Colour
from game.ui.wrapping import Line, Weight, shortened

if TYPE_CHECKING:
    from game.ui.draw import Page


class Written(NamedTuple):
    """A text as drawn: the letters of its lines that are seen."""

    text: str
    layer: int
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
    seen = _draw(page, lines[:allowed], px, laid.line_height, box, height, colour, align, valign)
    page.written.append((bare, box))
    page.drawn.append(Written(bare, page.depth, seen))
    page.reach = max(page.reach, box.y + height)
    too_wide = not may_shorten and laid.width > box.w + 1
    if too_wide or allowed < len(lines) or height > box.h + 1 or _outside(page, box, height, valign):
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
    seen = []
    for line in lines:
        x = box.x + {"left": 0, "centre": (box.w - line.width) // 2, "right": box.w - line.width}[align]
        if y < page.clip.bottom and y + line_height > page.clip.y:
            for run in line.runs:
                page.surface.blit(page.fonts.line(run.text, px, run.weight, rgb), (x + run.x, y))
            letters = Box(x, y + trim, line.width, line_height - 2 * trim).common(page.clip)
            seen.extend([letters] if letters.w and letters.h else [])
        y += line_height
    return tuple(seen)


def _outside(page: Page, box: Box, height: int, valign: str) -> bool:
    """Whether the text reaches out of the window or a plain clip; scrolled texts never do."""
    if page.area:
        return False
    y = box.y + {"top": 0, "middle": (box.h - height) // 2, "bottom": box.h - height}[valign]
    return y < page.clip.y - 1 or y + height > page.clip.bottom + 1 or box.x < page.clip.x - 1


def overlapping(drawn: list[Written]) -> list[tuple[str, str]]:
    """Pairs of texts of one layer whose letters meet."""
    found = []
    for i, one in enumerate(drawn):
        for other in drawn[i + 1 :]:
            if one.layer == other.layer and _meet(one.seen, other.seen):
                found.append((one.text, other.text))
    return found


def _meet(ones: tuple[Box, ...], others: tuple[Box, ...]) -> bool:
    commons = (one.common(other) for one in ones for other in others)
    return any(common.w > 1 and common.h > 1 for common in commons)
