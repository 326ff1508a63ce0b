"""The land in the picture of the place: grass by season, river, streets, trees, small houses and the people in the streets."""

from __future__ import annotations

import math
from random import Random

from game.ui.draw import Page
from game.ui.layout import Box
from game.ui.place_parts import Layout, Point
from game.ui.shapes import smooth
from game.ui.theme import RGB, Colour
from game.views.place import PlacePicture

WINTER, SPRING, SUMMER, AUTUMN = range(4)
ROOFS = {"rural": 8, "urban-rural": 18, "city": 40, "powiat": 16, "voivodeship": 30}  # small houses around the square
COATS = ("field-rescue", "field-education", "field-village", "field-social", "field-nature", "field-culture")
SNOW = {"light": 0.5, "dark": 0.1, "contrast": 0.0}
RUST = {"light": 0.5, "dark": 0.3, "contrast": 0.25}


def ground(page: Page, picture: PlacePicture, layout: Layout) -> None:
    """Everything that lies under the houses."""
    dice = Random(picture.seed)
    _grass(page, picture, dice)
    if layout.river:
        _river(page, picture, layout)
    _roads(page, layout)
    _square(page, layout)
    busy = layout.taken()
    _roofs(page, picture, layout, busy, dice)
    _trees(page, picture, layout, busy, dice)
    _people(page, picture, layout, dice)


def seasoned(page: Page, name: Colour, season: int) -> RGB:
    """A colour of the land as it is in that season."""
    share = SNOW.get(page.theme.name, 0.0)
    if season == WINTER:
        return page.theme.mixed(name, "#f4f8fb", share)
    if season == AUTUMN:
        return page.theme.mixed(name, "#d9b35a", share * 0.45)
    return page.theme.mixed(name, "#a5d16e", share * 0.25) if season == SPRING else page.theme.colour(name)


def _grass(page: Page, picture: PlacePicture, dice: Random) -> None:
    box = page.box
    page.fill(seasoned(page, "grass", picture.season))
    for colour, high in (("grass-light", 0.3), ("grass-dark", 0.78)):
        edge = [(box.w * i / 5, box.h * (high + dice.uniform(-0.07, 0.07))) for i in range(-1, 7)]
        last = 0 if high < 0.5 else box.h
        page.polygon([*smooth(edge, 8), (box.w * 1.2, last), (-box.w * 0.2, last)], seasoned(page, colour, picture.season))


def _river(page: Page, picture: PlacePicture, layout: Layout) -> None:
    winter = picture.season == WINTER
    water = page.theme.mixed("water", "#eef5f9", SNOW.get(page.theme.name, 0.0) * 0.6) if winter else page.theme.colour("water")
    edge = max(2.0, layout.unit * 0.14)
    page.line(layout.river, "water-edge", layout.river_width + 2 * edge)
    page.line(layout.river, water, layout.river_width)


def _roads(page: Page, layout: Layout) -> None:
    """A street to every house, and one to every village; the lines of trust run in the middle of them."""
    wide = layout.unit * 0.92
    edge = max(2.0, layout.unit * 0.16)
    ways = [layout.road(home) for home in layout.homes]
    for village in layout.villages:
        page.line((layout.centre, village.roofs.middle), page.theme.mixed("road", "road-edge", 0.5), wide * 0.3, alpha=0.75)
    for colour, width in (("road-edge", wide + 2 * edge), ("road", wide)):
        for way in ways:
            page.line(way, colour, width)


def _square(page: Page, layout: Layout) -> None:
    radius = layout.hall.w / 2
    page.circle(layout.hall.middle, radius, "plaza-edge")
    page.circle(layout.hall.middle, radius - max(2, layout.unit * 0.1), "plaza")


def _roofs(page: Page, picture: PlacePicture, layout: Layout, busy: list[Box], dice: Random) -> None:
    """Small houses where people live: a crowd around the square, a few in every village."""
    wanted, unit = ROOFS.get(picture.kind, 12), layout.unit
    around: list[Box] = []
    for _ in range(wanted * 8):
        turn, away = dice.uniform(0, 2 * math.pi), dice.uniform(3.5, 8.5) * unit
        x, y = layout.centre[0] + math.cos(turn) * away * 1.25, layout.centre[1] + math.sin(turn) * away
        size = dice.uniform(0.75, 1.05) * unit
        box = Box(round(x), round(y), round(size), round(size * 1.1))
        if len(around) < wanted and _free(page, layout, box, [*busy, *around], 0.8):
            around.append(box)
    for village in layout.villages:
        roofs = village.roofs
        for i in range(3):
            size = unit * (1.25, 1.0, 1.1)[i]
            around.append(Box(round(roofs.middle[0] + (i - 1.5) * 1.15 * unit), round(roofs.bottom - size * 1.1), round(size), round(size * 1.1)))
    for box in sorted(around, key=lambda one: one.bottom):
        _small_house(page, box, picture.season, dice.choice(("roof", "plaza-edge", "wall-line")))


def _small_house(page: Page, box: Box, season: int, colour: str) -> None:
    x, y, w, h = box
    wall = page.theme.mixed("wall", "plaza", 0.5)
    line = page.theme.mixed("wall-line", "plaza", 0.5)
    roof = page.theme.mixed(colour, "plaza", 0.35)
    page.polygon([(x, y + h * 0.45), (x + w, y + h * 0.45), (x + w, y + h), (x, y + h)], wall, line, 1)
    snowy = seasoned(page, roof, season) if season == WINTER else roof
    page.polygon([(x - w * 0.12, y + h * 0.5), (x + w * 0.5, y), (x + w * 1.12, y + h * 0.5)], snowy)


def _trees(page: Page, picture: PlacePicture, layout: Layout, busy: list[Box], dice: Random) -> None:
    unit = max(layout.unit, page.theme.em * 0.55)
    wanted = round(page.box.w * page.box.h / unit**2 / 26 * (0.7 + picture.life / 150))
    planted: list[Box] = []
    for _ in range(wanted * 3):
        size = dice.uniform(0.55, 1.1) * unit
        box = Box(dice.randrange(page.box.w), dice.randrange(page.box.h), round(size), round(size))
        rest = dice.random()
        if len(planted) < wanted and _free(page, layout, box, [*busy, *planted], 0.55):
            planted.append(box)
            _tree(page, box, picture.season, rest)


def _tree(page: Page, box: Box, season: int, kind: float) -> None:
    (x, y), radius = box.middle, box.w / 2
    dark, light = seasoned(page, "tree-dark", season), seasoned(page, "tree", season)
    if season == AUTUMN and kind < 0.7:
        share = RUST.get(page.theme.name, 0.3)
        dark, light = page.theme.mixed("tree-dark", "#b4641e", share), page.theme.mixed("tree", "#e0902f", share)
    if season == SPRING and kind < 0.3:
        light = page.theme.mixed("tree", "#f2bfd0", RUST.get(page.theme.name, 0.3))
    page.circle((x, y), radius, dark)
    page.circle((x - radius * 0.15, y - radius * 0.2), radius * 0.72, light)


def _people(page: Page, picture: PlacePicture, layout: Layout, dice: Random) -> None:
    """Residents in the streets: the more of them are active, the more are seen."""
    unit = layout.unit
    for _ in range(round(picture.activity * 0.5)):
        where, side = dice.random(), dice.choice((-1, 1))
        if where < 0.45 or not layout.homes:
            turn, away = dice.uniform(0, 2 * math.pi), dice.uniform(0.62, 0.93) * layout.hall.w / 2
            place = (layout.centre[0] + math.cos(turn) * away, layout.centre[1] + math.sin(turn) * away)
        else:
            start, end = layout.road(dice.choice(layout.homes))
            share, length = dice.uniform(0.3, 0.72), math.dist(start, end) or 1
            dx, dy = (end[0] - start[0]) / length, (end[1] - start[1]) / length
            aside = side * 0.62 * unit
            place = (start[0] + (end[0] - start[0]) * share - dy * aside, start[1] + (end[1] - start[1]) * share + dx * aside)
        coat = dice.choice(COATS)
        if not any(box.grown(2).contains(place) for box in layout.taken()[1:]):
            _person(page, place, unit, coat)


def _person(page: Page, foot: Point, unit: float, coat: str) -> None:
    x, y = round(foot[0]), round(foot[1])
    tall = max(5.0, 0.62 * unit)
    page.polygon([(x - tall * 0.24, y), (x - tall * 0.13, y - tall * 0.6), (x + tall * 0.13, y - tall * 0.6), (x + tall * 0.24, y)], coat)
    page.circle((x, y - tall * 0.76), max(1.5, tall * 0.19), coat)


def _free(page: Page, layout: Layout, box: Box, busy: list[Box], away: float) -> bool:
    """Whether nothing stands there and no street, water or edge of the picture is near."""
    edge, unit = round(page.theme.em * 0.35), layout.unit
    if not page.box.inset(edge).contains((box.x, box.y)) or not page.box.inset(edge).contains((box.right, box.bottom)):
        return False
    room = box.grown(round(unit * 0.3))
    if any(room.common(other).w and room.common(other).h for other in busy):
        return False
    reach = box.w / 2 + unit * away
    if any(_distance(box.middle, *layout.road(home)) < reach for home in layout.homes):
        return False
    if any(_distance(box.middle, layout.centre, village.roofs.middle) < box.w / 2 + unit * 0.4 for village in layout.villages):
        return False
    return not any(math.dist(box.middle, point) < box.w / 2 + layout.river_width * 0.8 for point in layout.river)


def _distance(point: Point, start: Point, end: Point) -> float:
    """From a point to a straight street."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    share = ((point[0] - start[0]) * dx + (point[1] - start[1]) * dy) / (dx * dx + dy * dy or 1)
    share = min(max(share, 0), 1)
    return math.hypot(point[0] - start[0] - share * dx, point[1] - start[1] - share * dy)
