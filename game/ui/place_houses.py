"""What stands in the picture of the place: the town hall, the houses of organisations, lines of trust and names."""

from __future__ import annotations

from game.ui.draw import Page
from game.ui.layout import Box
from game.ui.place_parts import Home, Layout, Point
from game.ui.theme import RGB, contrast
from game.views.place import TIRED, OrganisationMark, PlacePicture

LOOSE, FIRM = 35, 60  # trust: below loose the line is dotted, below firm it is dashed


def lines_of_trust(page: Page, picture: PlacePicture, layout: Layout) -> None:
    """In the middle of each street: the stronger the trust, the wider and less broken the line."""
    unit = layout.unit
    for mark, home in zip(picture.organisations, layout.homes, strict=True):
        width = max(2.0, unit * (0.1 + mark.trust / 100 * 0.38))
        dashes = (unit * 0.3, unit * 0.62) if mark.trust < LOOSE else (unit * 1.1, unit * 0.55) if mark.trust < FIRM else None
        page.line(layout.road(home), page.theme.mixed("trust", "ink", 0.25), width, dashes)


def hall(page: Page, picture: PlacePicture, layout: Layout) -> None:
    """The town hall with its tower, and its sign."""
    unit, (x, y) = layout.unit, layout.hall.middle
    y += round(unit * 0.1)
    line, thick = "wall-line", max(1.5, unit * 0.1)
    _block(page, (x - 0.55 * unit, y - 2.1 * unit), (1.1 * unit, 1.6 * unit), "wall", line, thick)
    page.polygon([(x - 0.85 * unit, y - 2.05 * unit), (x, y - 2.95 * unit), (x + 0.85 * unit, y - 2.05 * unit)], "roof")
    page.circle((x, y - 1.5 * unit), 0.33 * unit, line)
    page.circle((x, y - 1.5 * unit), 0.22 * unit, "gold")
    page.polygon([(x - 1.75 * unit, y - 0.85 * unit), (x + 1.75 * unit, y - 0.85 * unit), (x + 2.2 * unit, y), (x - 2.2 * unit, y)], line)
    _block(page, (x - 1.85 * unit, y), (3.7 * unit, 1.75 * unit), "wall", line, thick)
    for i in range(5):
        _block(page, (x + (i - 2) * 0.66 * unit - 0.17 * unit, y + 0.4 * unit), (0.34 * unit, 1.3 * unit), line, None, 0)
    edge = page.theme.mixed("header", "header-ink", 0.35)
    _sign(page, layout.hall_label, picture.hall, max(0.9, layout.label) if layout.label else 0, "header", "header-ink", edge)


def home(page: Page, mark: OrganisationMark, place: Home, layout: Layout) -> None:
    """One organisation: its house with the sign of its field, energy, a lamp when its people are tired, and the name."""
    unit, (x, y, w, h) = layout.unit, place.house
    thick = max(1.5, unit * 0.1)
    low, wide = y + h * 0.47, w * (0.62 + mark.capacity / 100 * 0.2)
    left, right, middle = x + (w - wide) / 2, x + (w + wide) / 2, x + w / 2
    page.polygon([(left, low), (middle, y + h * 0.1), (right, low), (right, y + h), (left, y + h)], "wall", "wall-line", thick)
    over = w * 0.1
    page.line([(left - over, low + h * 0.08), (middle, y + h * 0.07), (right + over, low + h * 0.08)], "roof", max(2.0, unit * 0.26))
    side = round(h * 0.5)
    page.icon(f"field-{mark.field}", Box(round(middle - side / 2), round(y + h * 0.41), side, side), on_wall(page, f"field-{mark.field}"))
    _energy(page, mark, place.bar)
    if mark.energy < TIRED:
        _lamp(page, (x + w * 1.02, y + h * 0.3), unit)
    if layout.label:
        _sign(page, place.label, mark.short, layout.label, "label", "ink", "line")


def on_wall(page: Page, colour: str) -> RGB:
    """The colour, darker where the theme made it for a dark ground: walls are light in all themes."""
    rgb = page.theme.colour(colour)
    while contrast(rgb, page.theme.colour("wall")) < 4.0:
        rgb = page.theme.mixed(rgb, "#000000", 0.2)
    return rgb


def _energy(page: Page, mark: OrganisationMark, bar: Box) -> None:
    edge = max(1, bar.h // 4)
    page.panel(bar.grown(edge), "label", None, 1)
    page.panel(bar, "sunken", None, 1)
    full = round(bar.w * min(max(mark.energy, 0), 100) / 100)
    if full:
        page.panel(bar._replace(w=max(full, bar.h)), "bad" if mark.energy < TIRED else "energy", None, 1)


def _lamp(page: Page, at: Point, unit: float) -> None:
    page.circle(at, 0.75 * unit, "lamp", alpha=0.35)
    page.circle(at, 0.55 * unit, "wall-line")
    side = max(6, round(0.8 * unit))
    page.icon("lamp", Box(round(at[0]) - side // 2, round(at[1]) - side // 2, side, side), "lamp")


def villages(page: Page, picture: PlacePicture, layout: Layout) -> None:
    """Names of villages."""
    for name, village in zip(picture.villages, layout.villages, strict=False):
        page.text(name, village.label, 0.75, "semibold", "ink", "centre", "middle", wrap=False)


def _sign(page: Page, box: Box, text: str, size: float, fill: str, ink: str, line: str | tuple[int, int, int]) -> None:
    if not size:
        return
    page.panel(box, fill, line, 0.6)
    page.text(text, box, size, "semibold", ink, "centre", "middle", wrap=False)


def _block(page: Page, at: Point, size: tuple[float, float], fill: str, line: str | None, thick: float) -> None:
    (x, y), (w, h) = at, size
    page.polygon([(x, y), (x + w, y), (x + w, y + h), (x, y + h)], fill, line, thick)
