"""The runbook is walked in the window: every button that it names is there, in both languages."""

import re
from pathlib import Path

import pytest

from game.kit.blocks import Facts, Timed
from game.kit.kit import kit_of
from game.kit.parts import Order
from game.kit.runbook_before import panel
from game.pages.document import Points
from game.scenario.read import load
from game.text.catalog import LANGUAGES, catalog
from game.ui.driver import Driver
from game.ui.guide import Guide
from game.ui.pictures_workshop import workshop
from game.ui.scenes.title import Title
from game.ui.scenes.workshop_asking import Asked
from game.ui.settings import Settings
from game.views.workshop_panel import panel_view

QUOTED = re.compile("[“„]([^”]+)”")
FIRST = "pierwsze-kroki"
MOST_STEPS = 150
MOST_QUESTIONS = 12
PROJECTED = 26  # pixels of text


def walked(guide: Guide, asked: bool) -> set[str]:
    """Every text that is seen from the title to the title, playing as the runbook says; with short questions in the letters of a projector."""
    driver = Driver(Title(guide), size=(1366, 768), em=PROJECTED if asked else 18)
    seen: set[str] = set()
    driver.click_on("settings")
    seen |= set(driver.texts())
    driver.press("enter")
    seen |= _rehearsed(driver)
    driver.click_on("workshop")
    seen |= set(driver.texts())
    driver.click_on(f"choose={FIRST}")
    driver.press("enter")
    for name in ("Ada", "Bo", "Cyd", "Dan"):
        driver.type(name)
        driver.press("enter")
    driver.click_on("plan=hour")
    seen |= set(driver.texts())
    if asked:
        driver.click_on("asked=yes")
    for _ in range(MOST_STEPS):
        seen |= set(driver.texts())
        seen |= _go_on(guide, driver)
        if isinstance(driver.scene, Title):
            return seen | set(driver.texts())
    raise AssertionError(type(driver.scene).__name__)


def _rehearsed(driver: Driver) -> set[str]:
    """A new game of two, as far as its letter, and back to the title. What was seen."""
    seen = set(driver.texts())
    for keys in (("enter",), ("enter",), ("4",), ("enter",), ("esc",)):
        driver.press(*keys)
        seen |= set(driver.texts())
    driver.click_on("leave")
    assert isinstance(driver.scene, Title)
    return seen


def _go_on(guide: Guide, driver: Driver) -> set[str]:
    """Presses what the runbook says in the scene that is seen; what else was seen on the way."""
    scene = type(driver.scene).__name__
    if scene == "Ballot":
        driver.press(*"3" * len(guide.workshop.stage.areas))
    elif scene == "Assessment" and any(spot.command == "all" for spot in driver.spots()):
        driver.press("a")
        return set()
    elif isinstance(driver.scene, Asked) and not driver.scene.given:
        driver.press(*"1" * MOST_QUESTIONS)
        return set()
    elif scene == "Event":
        driver.press("3")
    elif scene == "Commitments" and not guide.game.draft.commit:
        for spot in [spot.command for spot in driver.spots() if spot.command.startswith("promise=")]:
            driver.click_on(spot)
    elif scene == "Debrief":
        for key in "123456" if guide.workshop.workshop.asked else "12345":
            driver.press(key)
            assert type(driver.scene).__name__ != "Debrief"
            driver.press("enter")
            assert type(driver.scene).__name__ == "Debrief"
    elif scene == "Desk" and not guide.game.draft.start and not guide.game.state.quarter:
        return _plan(driver)
    driver.press("e" if scene == "Desk" else "enter")
    return set()


def _plan(driver: Driver) -> set[str]:
    """The first tool of the list that is open, made together; its card once more; support and pledges. What was seen."""
    seen: set[str] = set()
    for tool in [spot.command for spot in driver.spots() if spot.command.startswith("tool=")]:
        driver.click_on(tool)
        driver.press("1")
        if type(driver.scene).__name__ == "Desk":
            driver.click_on(tool)
            seen |= set(driver.texts())
            driver.press("esc")
            break
        driver.press("esc")
    for key in "ws":
        driver.press(key)
        assert type(driver.scene).__name__ != "Desk"
        seen |= set(driver.texts())
        driver.press("enter")
        assert type(driver.scene).__name__ == "Desk"
    driver.press("e")
    return seen


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_button_of_the_runbook_is_in_the_window(tmp_path: Path, language: str):
    seen = set()
    for asked in (False, True):
        guide = Guide(tmp_path / str(asked), Settings(language=language, projector=True))
        guide.seed, guide.clock = lambda: 7, lambda: 0.0
        seen |= walked(guide, asked)
    sheets = kit_of(load(FIRST), Order(("runbook",), minutes=(60,)), catalog(language)).parts[0].sheets
    points = [block for sheet in sheets for block in sheet.blocks if isinstance(block, Points)]
    points += [inner for sheet in sheets for block in sheet.blocks if isinstance(block, Timed) for inner in block.blocks if isinstance(inner, Points)]
    named = {label for block in points if block.numbered for text in block.items for label in QUOTED.findall(text)}
    assert len(named) > 20
    assert named - seen == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_keys_of_the_panel_are_those_of_the_window(tmp_path: Path, language: str):
    guide, say = Guide(tmp_path, Settings(language=language)), catalog(language)
    guide.clock = lambda: 0.0
    view = panel_view(workshop(guide), say)
    rows = {row.key.upper(): row.name for row in (*view.ways, *view.acts)}
    told = dict(next(block for block in panel(say) if isinstance(block, Facts)).rows)
    assert {key for label in told for key in label.split(", ")} == set(rows)
    assert all(rows[key] in text for label, text in told.items() for key in label.split(", "))
