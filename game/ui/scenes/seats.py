"""A table with three people of the office on one side and three of organisations on the other."""

from __future__ import annotations

import math

from game.ui.draw import Page
from game.ui.layout import Box

SIDES = ((-1, "policies-strong"), (1, "infrastructure-strong"))
ANGLES = (-42, 0, 42)  # degrees, around the side of the table


def seats(page: Page, box: Box, office: str, ngos: str) -> None:
    """Drawn in the middle of the box; whose side it is stands below."""
    low = page.line_height(0.85)
    picture, words = box.rows(None, low)
    unit = min(picture.w / 11, picture.h / 6.2, page.px(1.9))
    x, y = picture.middle
    ring = [(x + 2.6 * unit * math.cos(a * math.pi / 24), y + 0.35 * unit + 1.75 * unit * math.sin(a * math.pi / 24)) for a in range(48)]
    page.polygon([(px, py + unit * 0.22) for px, py in ring], page.theme.mixed("plaza-edge", "ink", 0.2))
    page.polygon(ring, "plaza", "plaza-edge", max(1, unit * 0.06))
    for side, colour in SIDES:
        for angle in ANGLES:
            across, down = math.cos(math.radians(angle)), math.sin(math.radians(angle))
            _card(page, x + side * 1.75 * unit * across, y + 0.35 * unit + 1.15 * unit * down, unit)
            _person(page, x + side * 3.75 * unit * across, y + 2.35 * unit * down, unit, colour)
    left, right = words.columns(None, None)
    page.text(office, left, 0.85, colour="policies-text", weight="semibold", align="centre", may_shorten=True, max_lines=1)
    page.text(ngos, right, 0.85, colour="infrastructure-text", weight="semibold", align="centre", may_shorten=True, max_lines=1)


def _person(page: Page, x: float, y: float, unit: float, colour: str) -> None:
    turns = [math.pi + a * math.pi / 16 for a in range(17)]
    shoulders = [(x + 0.68 * unit * math.cos(turn), y + 0.95 * unit + 0.85 * unit * math.sin(turn)) for turn in turns]
    page.polygon(shoulders, colour)
    page.circle((x, y - 0.2 * unit), 0.42 * unit, colour)


def _card(page: Page, x: float, y: float, unit: float) -> None:
    wide, high = 0.28 * unit, 0.2 * unit
    page.polygon([(x - wide, y - high), (x + wide, y - high), (x + wide, y + high), (x - wide, y + high)], "raised", "plaza-edge", 1)
