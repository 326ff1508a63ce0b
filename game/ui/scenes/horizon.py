"""A strip of landscape for a scenario's card: hills, houses and a town hall; always the same for the same name."""

from __future__ import annotations

from random import Random

from game.ui.draw import Page
from game.ui.layout import Box
from game.ui.shapes import smooth
from game.ui.still import still

ROOFS = ("roof", "field-culture", "field-education", "field-nature", "field-village", "field-social")


def horizon(page: Page, box: Box, name: str, houses: int = 9) -> None:
    """Shows the strip; it fills the box."""
    still(page, box, ("horizon", name, houses), lambda own: _horizon(own, own.box, name, houses))


def _horizon(page: Page, box: Box, name: str, houses: int) -> None:
    dice = Random(name)
    page.fill(page.theme.mixed("water", "paper", 0.55), box)
    with page.clipped(box):
        _hill(page, box, dice, 0.50, "grass-dark")
        _hill(page, box, dice, 0.66, "grass")
        ground = box.y + box.h * 0.82
        unit = box.h / 9
        middle = box.x + box.w * dice.uniform(0.42, 0.58)
        for i in range(houses):
            x = box.x + box.w * (i + dice.uniform(0.3, 0.7)) / houses
            if abs(x - middle) > unit * 3.4:
                (_house if dice.random() < 0.7 else _tree)(page, x, ground + dice.uniform(-0.5, 0.5) * unit, unit * dice.uniform(0.8, 1.15), dice)
        _hall(page, middle, ground, unit)
        _front(page, box, dice)


def _hill(page: Page, box: Box, dice: Random, high: float, colour: str) -> None:
    top = smooth([(box.x + box.w * i / 4, box.y + box.h * (high + dice.uniform(-0.14, 0.1))) for i in range(5)])
    page.polygon([*top, (box.right, box.bottom), (box.x, box.bottom)], colour)


def _front(page: Page, box: Box, dice: Random) -> None:
    bank = smooth([(box.x + box.w * i / 4, box.y + box.h * (0.90 + dice.uniform(-0.03, 0.03))) for i in range(5)])
    page.polygon([*bank, (box.right, box.bottom), (box.x, box.bottom)], "water")
    page.line(bank, "water-edge", max(1, box.h / 60))


def _block(page: Page, x: float, y: float, wide: float, high: float, colour: str, line: float) -> None:
    """A wall standing on y, x in its middle."""
    page.polygon([(x - wide / 2, y), (x + wide / 2, y), (x + wide / 2, y - high), (x - wide / 2, y - high)], colour, "wall-line", line)


def _house(page: Page, x: float, y: float, unit: float, dice: Random) -> None:
    wide, high, thin = unit * 1.7, unit * 1.1, max(1, unit * 0.08)
    _block(page, x, y, wide, high, "wall", thin)
    eaves = wide * 0.62
    roof = page.theme.mixed(dice.choice(ROOFS), "wall", 0.15)
    page.polygon([(x - eaves, y - high), (x + eaves, y - high), (x, y - high - unit * 0.95)], roof, "wall-line", thin)
    _block(page, x, y, unit * 0.44, high * 0.6, "wall-line", thin)


def _tree(page: Page, x: float, y: float, unit: float, dice: Random) -> None:
    page.line([(x, y), (x, y - unit)], "road-edge", max(1, unit * 0.16))
    page.circle((x, y - unit * 1.3), unit * 0.75, "tree-dark")
    page.circle((x - unit * 0.12, y - unit * 1.42), unit * 0.55, "tree")


def _hall(page: Page, x: float, y: float, unit: float) -> None:
    thin = max(1, unit * 0.09)
    wide, high = unit * 4.6, unit * 1.9
    _block(page, x, y, unit * 1.2, unit * 4.4, "wall", thin)
    page.polygon([(x - unit * 0.85, y - unit * 4.4), (x + unit * 0.85, y - unit * 4.4), (x, y - unit * 5.8)], "roof", "wall-line", thin)
    _block(page, x, y, wide, high, "wall", thin)
    eaves, ridge = wide * 0.55, wide * 0.36
    roof = [(x - eaves, y - high), (x + eaves, y - high), (x + ridge, y - high - unit), (x - ridge, y - high - unit)]
    page.polygon(roof, "roof", "wall-line", thin)
    page.circle((x, y - unit * 3.6), unit * 0.36, "gold")
    for i in range(5):
        page.line([(x + (i - 2) * unit * 0.85, y - unit * 0.5), (x + (i - 2) * unit * 0.85, y - unit * 1.3)], "wall-line", unit * 0.3)
