"""A trainer who has hidden the index has hidden it on every scene, until the debrief."""

from __future__ import annotations

import re
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import pytest

from game.play.acts import LEAST, MOST
from game.rules.index import STEP
from game.text.catalog import LANGUAGES
from game.text.numbers import decimal
from game.ui.driver import Driver
from game.ui.guide import Guide
from game.ui.pictures_workshop import at, play, vote, workshop
from game.ui.scene import Scene
from game.ui.scenes.following import scene_of
from game.ui.settings import Settings
from game.views.workshop_votes import votes_view

POINTS = re.compile(r"(?<![\d.,])[0-5][.,]\d\d(?!\d)|^[+−]?[0-5][.,]\d$")  # the index or a gain anywhere, an area alone
WANTED = re.compile(r"(at\sleast|co\snajmniej|from|to|od|do)\s[\d.,]+")  # what a medal or a pledge takes is no secret, nor is the scale
OVER = {
    "organisations": ("organisations", "Organisations"),
    "history": ("history", "History"), "support": ("support", "Support"), "pledges": ("pledges", "Pledges"), "adviser": ("adviser", "AdviserScene"),
    "practices": ("practices", "Practices"), "finder": ("finder", "Finder"), "panel": ("workshop_panel", "Panel"),
    "score": ("workshop_acts", "Score"), "report": ("report", "Report"), "assessment": ("assessment", "Assessment"),
    "briefing": ("briefing", "Briefing"), "promises": ("commitments", "Commitments"),
}  # fmt: skip
"""Scenes in and over a round: module and class."""


@pytest.fixture(params=LANGUAGES)
def guide(request: pytest.FixtureRequest, tmp_path: Path) -> Guide:
    return Guide(tmp_path, Settings(language=request.param))


def in_round(guide: Guide) -> None:
    """The second round, at the desk of the office, with the index hidden."""
    led = workshop(guide)
    at(led, "round")
    play(led)
    led.forward()
    at(led, "round")
    led.enter()
    led.session.step = "desk"
    guide.seat.take()
    led.hide(True)


def told(scene: Scene) -> list[str]:
    """All points that a scene shows when it is drawn and everything worked out that it waits for."""
    driver = Driver(scene, (1920, 1080), 16)
    driver.rest()
    spoken = [f"{spot.label} {spot.tip}" for spot in driver.spots()]
    return [text for text in (*driver.texts(), *spoken) if POINTS.search(WANTED.sub("", text))]


def shown(guide: Guide, module: str, name: str, *more: object) -> Scene:
    made: Callable[..., Scene] = getattr(import_module(f"game.ui.scenes.{module}"), name)
    return made(guide, *more)


@pytest.mark.parametrize("name", OVER)
def test_no_scene_of_a_round_shows_points(name: str, guide: Guide) -> None:
    in_round(guide)
    scene = shown(guide, *OVER[name])
    if name == "assessment":
        scene.handle("all")
    scale = [decimal(guide.say.language, value, 1) for value in range(LEAST, MOST + 1, STEP)] if name == "score" else []
    assert [text for text in told(scene) if text not in scale] == []
    assert all(told(scene).count(text) == 1 for text in scale)


def test_the_desk_and_the_card_of_a_tool_show_no_points(guide: Guide) -> None:
    in_round(guide)
    assert told(scene_of(guide)) == []
    for tool in guide.game.rulebook.tools[:6]:
        assert told(shown(guide, "tool", "ToolCard", tool)) == []


def test_the_adviser_asked_before_keeps_the_index_too(guide: Guide) -> None:
    in_round(guide)
    guide.workshop.hide(False)
    scene = shown(guide, "adviser", "AdviserScene")
    scene.handle("ask")
    assert told(scene)
    guide.workshop.hide(True)
    assert told(scene) == []


def test_the_closing_self_assessment_keeps_the_result_for_the_debrief(guide: Guide) -> None:
    led = workshop(guide)
    led.hide(True)
    at(led, "closing")
    vote(led)
    assert led.session.step == "closing"
    assert votes_view(led, "closing", guide.say).place not in Driver(shown(guide, "workshop_votes", "Reveal")).texts()
    scene = shown(guide, "assessment", "Assessment")
    scene.handle("all")
    assert told(scene) == []


def test_the_debrief_shows_the_result(guide: Guide) -> None:
    led = workshop(guide)
    led.hide(True)
    at(led, "debrief")
    led.enter()
    assert told(shown(guide, "result", "Result"))
