"""The picture of the place: nothing covers anything, whoever lives there."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest

from game.play.session import Session
from game.scenario.read import load
from game.text.catalog import catalog
from game.ui.draw import Page
from game.ui.driver import Driver
from game.ui.layout import Box
from game.ui.place import place
from game.ui.place_parts import Layout
from game.ui.scene import Answer, Stay
from game.views.place import OrganisationMark, PlacePicture, picture
from game.views.words import Words

ROOMS = ((590, 450, 18), (396, 360, 16), (470, 400, 20), (980, 330, 32), (1200, 900, 24), (300, 200, 16))
"""Width, height and text size of pictures as the desk shows them, and one too small for names."""


class Window:
    """Only the picture."""

    def __init__(self, shown: PlacePicture) -> None:
        self.shown = shown
        self.opened = ""
        self.layout: Layout | None = None

    def page(self, page: Page) -> None:
        page.fill("paper")
        self.layout = place(page, page.box.inset(page.px(0.5)), self.shown)

    def handle(self, command: str) -> Answer:
        self.opened = command
        return Stay()


def shown(language: str = "pl") -> PlacePicture:
    session = Session.new(load("na-medal"), 7)
    return picture(session, Words(session.scenario, catalog(language)))


def peopled(count: int, **values: object) -> PlacePicture:
    """The place with that many organisations, some of long names, tired, or full of mistrust."""
    usual = shown()
    marks = [usual.organisations[i % len(usual.organisations)] for i in range(count)]
    return replace(usual, organisations=tuple(_varied(mark, i) for i, mark in enumerate(marks)), **values)


def _varied(mark: OrganisationMark, number: int) -> OrganisationMark:
    name = "Wspólna Sprawa XVI" if number % 5 == 4 else mark.short
    return replace(mark, id=f"one-{number}", short=name, trust=number * 17 % 101, energy=number * 29 % 101, capacity=number * 41 % 101)


def driven(what: PlacePicture, room: tuple[int, int, int], theme: str = "light") -> tuple[Driver, Layout]:
    window = Window(what)
    driver = Driver(window, room[:2], room[2], theme)
    assert window.layout is not None
    return driver, window.layout


def meeting(boxes: list[Box]) -> list[tuple[Box, Box]]:
    return [(one, other) for one, other in combinations(boxes, 2) if one.common(other).w and one.common(other).h]


@pytest.mark.parametrize("room", ROOMS, ids=str)
@pytest.mark.parametrize("count", [3, 5, 8, 9, 12, 16])
def test_no_house_or_name_covers_another(count: int, room: tuple[int, int, int]) -> None:
    driver, layout = driven(peopled(count), room)
    assert meeting([home.block for home in layout.homes] + [layout.hall]) == []
    assert driver.page().overlaps() == []
    assert driver.page().cut == []


@pytest.mark.parametrize("seed", range(12))
def test_names_stay_apart_wherever_the_dice_put_them(seed: int) -> None:
    driver, layout = driven(peopled(11, seed=seed, river=seed % 2 == 0), ROOMS[0])
    signs = [layout.hall_label, *(home.label for home in layout.homes), *(village.label for village in layout.villages)]
    assert meeting(signs) == []
    assert driver.page().overlaps() == []


def test_every_house_lies_inside_the_picture() -> None:
    _, layout = driven(peopled(16), ROOMS[0])
    inside = Box(0, 0, *ROOMS[0][:2])
    assert all(inside.common(home.block) == home.block for home in layout.homes)


def test_the_same_place_looks_the_same() -> None:
    assert driven(shown(), ROOMS[0])[1] == driven(shown(), ROOMS[0])[1]


def test_a_house_stays_where_it_is_from_quarter_to_quarter() -> None:
    spring, autumn = peopled(9, season=1), peopled(9, season=3, activity=80, life=20)
    assert driven(spring, ROOMS[0])[1].homes == driven(autumn, ROOMS[0])[1].homes


def test_a_house_stays_where_it_is_when_a_lamp_burns_or_the_mist_has_lifted() -> None:
    session = Session.new(load("na-medal"), 7)
    state, words = session.state, Words(session.scenario, catalog("pl"))
    usual = picture(session, words)
    session.states[-1] = replace(state, energy=np.zeros_like(state.energy))
    tired = picture(session, words)
    lifted = replace(usual, legend="linia = zaufanie", hidden=0)
    assert tired.legend != usual.legend
    for room in ROOMS:
        assert driven(usual, room)[1].homes == driven(tired, room)[1].homes == driven(lifted, room)[1].homes


def test_a_house_opens_its_organisation_and_tells_about_it() -> None:
    driver, _ = driven(shown(), ROOMS[0])
    mark = shown().organisations[0]
    driver.click_on(f"organisation={mark.id}")
    scene = driver.scene
    assert isinstance(scene, Window)
    assert scene.opened == f"organisation={mark.id}"
    assert driver.spot(f"organisation={mark.id}").tip == mark.words
    assert mark.words in driver.texts()


def test_the_keyboard_reaches_every_house() -> None:
    driver, _ = driven(peopled(7), ROOMS[0])
    assert len([spot for spot in driver.spots() if spot.role == "building"]) == 7


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
@pytest.mark.parametrize("season", range(4))
def test_every_theme_and_season_can_be_painted(season: int, theme: str) -> None:
    driver, _ = driven(peopled(6, season=season), ROOMS[2], theme)
    assert driver.page().cut == []


@pytest.mark.parametrize("kind", ["rural", "urban-rural", "city", "powiat", "voivodeship"])
def test_every_kind_of_place_can_be_painted(kind: str) -> None:
    driver, _ = driven(peopled(6, kind=kind, villages=()), ROOMS[2])
    assert driver.page().cut == []
