"""Colours that carry a meaning: told apart by everyone's eyes, seen on every ground, and never alone."""

from __future__ import annotations

from itertools import combinations

import pytest

from game.ui.draw import Page
from game.ui.layout import Box
from game.ui.pictures import SCENES, driver
from game.ui.theme import PLANES, TEXT_PAIRS, THEMES, contrast, load
from tests.ui.colour_sight import SIGHTS, distance

FAR = 9.5  # four times what can just be noticed
VERDICTS = ("good", "warn", "bad")
MEANINGS = {
    "planes": tuple(f"{plane}-strong" for plane in PLANES),
    "names of planes": tuple(f"{plane}-text" for plane in PLANES),
    "sides": ("policies-text", "infrastructure-text"),
    "verdicts": VERDICTS,
}
GROUNDS = sorted({ground for _, ground in TEXT_PAIRS} - {"tip"})


@pytest.mark.parametrize("sight", SIGHTS)
@pytest.mark.parametrize("meaning", MEANINGS)
@pytest.mark.parametrize("theme", THEMES)
def test_colours_of_different_meaning_stay_apart_for_every_sight(theme: str, meaning: str, sight: str) -> None:
    colours = load(theme, 18).colours
    near = {(one, other): distance(colours[one], colours[other], sight) for one, other in combinations(MEANINGS[meaning], 2)}
    assert {pair: far for pair, far in near.items() if far < FAR} == {}


def test_the_simulated_sights_are_those_of_the_literature() -> None:
    """Red and green that differ much for most people are near each other for a deuteranope; blue and yellow are not."""
    red, green, blue, yellow = (190, 40, 40), (90, 110, 30), (30, 60, 200), (220, 200, 40)
    assert distance(red, green, "deuteranopia") < distance(red, green, "usual") / 2
    assert distance(blue, yellow, "deuteranopia") > 100
    assert distance((80, 80, 80), (80, 80, 80), "tritanopia") == 0


@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("theme", THEMES)
def test_the_focus_is_seen_on_every_ground(theme: str, ground: str) -> None:
    """The ring has a halo of paper: one of the two stands out from the ground, and each from the other."""
    colours = load(theme, 18).colours
    assert max(contrast(colours["focus"], colours[ground]), contrast(colours["paper"], colours[ground])) >= 3
    assert contrast(colours["focus"], colours["paper"]) >= 3


@pytest.mark.parametrize("name", SCENES)
def test_a_verdict_is_never_said_by_colour_alone(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Words in the colour of a verdict have a sign before them or on their line, or say + or − themselves."""
    signs: list[tuple[Box, object]] = []
    verdicts: list[tuple[str, Box, str]] = []
    draw_icon, draw_text = Page.icon, Page.text

    def icon(page: Page, sign: str, box: Box, colour: object = "ink") -> None:
        signs.append((box, colour))
        draw_icon(page, sign, box, colour)

    def text(
        page: Page, words: str, box: Box, size: float = 1.0, weight: str = "regular", colour: object = "ink", *rest: object, **more: object
    ) -> int:
        high = draw_text(page, words, box, size, weight, colour, *rest, **more)
        if colour in VERDICTS and words and not set("+−") & set(words):
            verdicts.append((words, box._replace(h=max(high, 1)), str(colour)))
        return high

    monkeypatch.setattr(Page, "icon", icon)
    monkeypatch.setattr(Page, "text", text)
    driver(name, "pl", (1366, 768), 18)

    def signed(box: Box, colour: str) -> bool:
        level = [(sign, ink) for sign, ink in signs if sign.y < box.bottom and sign.bottom > box.y]
        return any(ink == colour or 0 <= box.x - sign.right <= 18 for sign, ink in level)

    assert [words for words, box, colour in verdicts if not signed(box, colour)] == []
