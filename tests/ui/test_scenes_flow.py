"""The scenes around the desk: each fits every window, speaks both languages and is played by keys alone."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from game.paths import scenarios
from game.play.choices import Choices, choices_of
from game.play.session import Session
from game.policies import POLICIES
from game.scenario.read import Scenario, load
from game.text.catalog import LANGUAGES
from game.ui.driver import Driver
from game.ui.guide import Guide
from game.ui.scene import Scene
from game.ui.scenes.ask import Ask
from game.ui.scenes.assessment import Assessment
from game.ui.scenes.briefing import Briefing
from game.ui.scenes.commitments import Commitments
from game.ui.scenes.event import Event
from game.ui.scenes.following import scene_of
from game.ui.scenes.help import Help
from game.ui.scenes.menu import Menu
from game.ui.scenes.report import Report
from game.ui.scenes.result import Result
from game.ui.scenes.roles import Roles
from game.ui.scenes.saves import Saves
from game.ui.scenes.scenarios import Scenarios
from game.ui.scenes.settings import SettingsScene
from game.ui.scenes.title import Title
from game.ui.scenes.topics import TOPICS
from game.ui.settings import Settings

WINDOWS = ((1024, 600), (1280, 720), (1920, 1080))
SIZES = (16, 20, 24, 32)
PROMISED = ("coordinator", "consultation-rules", "competition-standard", "integration-meetings")


@cache
def scenario() -> Scenario:
    return load("na-medal")


@cache
def played(quarters: int, policy: str = "thumb") -> Session:
    """A game after some quarters; what is here is not changed by tests."""
    session = Session.new(scenario(), 7)
    for _ in range(quarters):
        session.choose(choices_of(POLICIES[policy](session.state, session.rulebook), session.rulebook, session.event))
        session.end_quarter()
    return session


@cache
def with_event() -> Session:
    """A game in which something waits for an answer."""
    found = next(quarters for quarters in range(9) if played(quarters).event >= 0)
    return Session(scenario(), played(found).record, "event")


def at(session: Session, step: str) -> Session:
    """The same game, seen at another step."""
    session.step = step
    return session


def guide_of(folder: Path, language: str = "pl", session: Session | None = None) -> Guide:
    guide = Guide(folder, Settings(language=language))
    guide.session = session
    guide.seed = lambda: 7
    return guide


def ask(guide: Guide) -> Ask:
    say = guide.say
    return Ask(guide, say("Delete this saved game?"), say("Saved games stay where they are."), say("Delete"), "deleted=0", grave=True)


def saves(guide: Guide) -> Saves:
    """One good game, one saved by itself, one damaged."""
    guide.session = played(0)
    guide.save()
    guide.saves.joinpath("cut.json").write_text("{", encoding="utf-8")
    return Saves(guide)


def title_with_saves(guide: Guide) -> Title:
    saves(guide)
    guide.notice = guide.say("The file is damaged or was cut short.")
    return Title(guide)


def assessment(step: str, planes: int) -> Callable[[Guide], Scene]:
    def make(guide: Guide) -> Scene:
        guide.session = at(Session(scenario(), played(8 if step == "closing" else 0).record), step)
        scene = Assessment(guide)
        scene.shown = planes
        return scene

    return make


def commitments(guide: Guide) -> Commitments:
    guide.session = at(Session.new(scenario(), 7), "commitments")
    guide.session.choose(Choices(commit=PROMISED[:2]))
    return Commitments(guide)


def event(guide: Guide) -> Event:
    guide.session = Session(scenario(), with_event().record, "event")
    return Event(guide)


def in_game(kind: Callable[[Guide], Scene], quarters: int, step: str, policy: str = "thumb") -> Callable[[Guide], Scene]:
    def make(guide: Guide) -> Scene:
        guide.session = at(played(quarters, policy), step)
        return kind(guide)

    return make


SCENES: dict[str, Callable[[Guide], Scene]] = {
    "title": Title,
    "title with saves": title_with_saves,
    "scenarios": Scenarios,
    "briefing": in_game(Briefing, 0, "briefing"),
    "assessment, face down": assessment("assessment", 0),
    "assessment, one plane": assessment("assessment", 1),
    "assessment, all": assessment("assessment", 3),
    "closing": assessment("closing", 3),
    "commitments": commitments,
    "event": event,
    "report": in_game(Report, 3, "report"),
    "last report": in_game(Report, 8, "report", "imposing"),
    "result with a medal": in_game(Result, 8, "result"),
    "result without": in_game(Result, 8, "result", "one-plane-1"),
    "saves": saves,
    "settings": SettingsScene,
    "help": Help,
    "menu": in_game(Menu, 0, "desk"),
    "ask": ask,
}

every_scene = pytest.mark.parametrize("name", SCENES)
both_languages = pytest.mark.parametrize("language", LANGUAGES)
OTHER_STATES = [name for name in SCENES if name not in ("title", "scenarios", "briefing", "settings", "help", "menu")]
"""Those of which the pictures of all scenes, and their tests, know nothing."""


@pytest.mark.parametrize("window", WINDOWS, ids=str)
@pytest.mark.parametrize("em", SIZES)
@both_languages
@pytest.mark.parametrize("name", OTHER_STATES)
def test_nothing_is_cut_and_nothing_covers_anything(name: str, language: str, em: int, window: tuple[int, int], tmp_path: Path) -> None:
    scene = SCENES[name](guide_of(tmp_path, language))
    driver = Driver(scene, window, em)
    assert driver.scene is scene  # not the page of a crash
    assert (driver.page().cut, driver.page().overlaps()) == ([], [])


@pytest.mark.parametrize(("width", "em"), [(1024, 32), (1024, 20)])
@every_scene
def test_nothing_covers_anything_where_one_scrolls_to(name: str, width: int, em: int, tmp_path: Path) -> None:
    page = Driver(SCENES[name](guide_of(tmp_path)), (width, 4500), em).page()
    assert (page.cut, page.overlaps()) == ([], [])


@every_scene
def test_no_key_is_on_two_things(name: str, tmp_path: Path) -> None:
    page = Driver(SCENES[name](guide_of(tmp_path))).page()
    keys = Counter([spot.key for spot in page.spots if spot.key] + list(page.shortcuts))
    assert [key for key, times in keys.items() if times > 1] == []


@every_scene
def test_the_tab_key_reaches_everything(name: str, tmp_path: Path) -> None:
    driver = Driver(SCENES[name](guide_of(tmp_path)), (1024, 600), 24)
    wanted = {spot.id for spot in driver.spots() if spot.enabled}
    reached = set()
    for _ in driver.spots():
        driver.press("tab")
        reached.add(driver.memory.focus)
    assert wanted <= reached


@every_scene
def test_escape_leads_away(name: str, tmp_path: Path) -> None:
    driver = Driver(SCENES[name](guide_of(tmp_path)))
    scene = driver.scene
    driver.press("esc")
    assert driver.stack.done or driver.scene is not scene


@every_scene
def test_every_scene_has_words_to_read(name: str, tmp_path: Path) -> None:
    assert len(Driver(SCENES[name](guide_of(tmp_path))).texts()) > 3


@both_languages
@pytest.mark.parametrize("topic", TOPICS)
def test_every_topic_of_help_fits_a_small_window(topic: str, language: str, tmp_path: Path) -> None:
    page = Driver(Help(guide_of(tmp_path, language), topic), (1024, 600), 32).page()
    assert (page.cut, page.overlaps()) == ([], [])


@pytest.mark.parametrize("theme", ["dark", "contrast"])
@every_scene
def test_every_theme_has_the_colours(name: str, theme: str, tmp_path: Path) -> None:
    assert Driver(SCENES[name](guide_of(tmp_path)), theme=theme).page().cut == []


def test_the_title_needs_no_rules() -> None:
    heavy = ("numpy", "pydantic", "game.rules", "game.scenario", "game.views")
    code = f"import sys, game.ui.scenes.title; found = [name for name in sys.modules if name.startswith({heavy})]; assert not found, found"
    subprocess.run([sys.executable, "-c", code], check=True)


# a game by keys alone


def walk_to(driver: Driver, command: str) -> None:
    """Moves the focus with the tab key."""
    for _ in driver.spots():
        if driver.memory.focus == command and driver.memory.ring:
            return
        driver.press("tab")
    assert driver.memory.focus == command


def test_a_game_begins_by_keys_alone(tmp_path: Path) -> None:
    guide = guide_of(tmp_path)
    driver = Driver(Title(guide))
    driver.press("enter")
    assert isinstance(driver.scene, Scenarios)
    walk_to(driver, "choose=na-medal")
    driver.press("enter", "enter")  # it is chosen; on what is chosen Enter goes on
    assert isinstance(driver.scene, Roles)
    walk_to(driver, "role=partnership")
    driver.press("enter")
    assert isinstance(driver.scene, Briefing)
    driver.press("enter", "enter", "enter", "enter", "enter")
    assert isinstance(driver.scene, Commitments)
    for tool in PROMISED:
        walk_to(driver, f"promise={tool}")
        driver.press("space")
    driver.press("enter")  # on a card that is ticked Enter goes on
    assert guide.game.step == "desk"
    assert set(guide.game.draft.commit) == set(PROMISED)
    assert type(driver.scene).__name__ == "Desk"


def test_a_scenario_that_names_what_is_not_there_says_so_when_it_is_chosen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TRZY_PLASZCZYZNY_DATA", str(tmp_path))
    own = tmp_path / "scenarios" / "own"
    own.mkdir(parents=True)
    sheet = (scenarios() / "na-medal" / "scenario.yaml").read_text(encoding="utf-8")
    (own / "scenario.yaml").write_text(sheet.replace("- mutual-information", "- no-such-tool", 1), encoding="utf-8")
    guide = guide_of(tmp_path)
    driver = Driver(Scenarios(guide, "own"))
    driver.press("enter")
    assert isinstance(driver.scene, Scenarios)
    assert "scenario.yaml" in guide.notice
    assert not driver.spot("choose=own").enabled


def test_a_game_ends_by_keys_alone(tmp_path: Path) -> None:
    guide = guide_of(tmp_path, session=Session(scenario(), played(8).record, "report"))
    driver = Driver(scene_of(guide))
    driver.press("enter")
    assert isinstance(driver.scene, Assessment)
    driver.press("a", "enter")
    assert isinstance(driver.scene, Result)
    driver.press("esc")
    assert isinstance(driver.scene, Title)


def test_a_report_leads_to_what_waits(tmp_path: Path) -> None:
    guide = guide_of(tmp_path, session=Session(scenario(), with_event().record, "report"))
    driver = Driver(scene_of(guide))
    driver.press("enter")
    assert isinstance(driver.scene, Event)


def test_one_cannot_go_on_without_enough_promises(tmp_path: Path) -> None:
    driver = Driver(commitments(guide_of(tmp_path)))
    driver.press("enter")
    assert isinstance(driver.scene, Commitments)
    assert driver.spot("next").why_not


def test_enter_ticks_a_card_and_never_takes_a_promise_back(tmp_path: Path) -> None:
    guide = guide_of(tmp_path)
    driver = Driver(commitments(guide))
    walk_to(driver, f"promise={PROMISED[2]}")
    driver.press("enter", "enter")
    assert guide.game.draft.commit == PROMISED[:3]
    assert isinstance(driver.scene, Commitments)


def test_a_promise_can_be_taken_back(tmp_path: Path) -> None:
    guide = guide_of(tmp_path)
    driver = Driver(commitments(guide))
    driver.command(f"promise={PROMISED[2]}")
    driver.press("ctrl+z")
    assert guide.game.draft.commit == PROMISED[:2]


def test_undo_at_the_desk_leads_back_to_the_promises(tmp_path: Path) -> None:
    guide = guide_of(tmp_path)
    driver = Driver(commitments(guide))
    for tool in PROMISED[2:]:
        driver.command(f"promise={tool}")
    driver.press("enter", "ctrl+z")
    assert isinstance(driver.scene, Commitments)


def test_an_event_is_answered_before_the_desk(tmp_path: Path) -> None:
    guide = guide_of(tmp_path)
    driver = Driver(event(guide))
    driver.press("enter")
    assert guide.game.step == "event"
    driver.press(str(len(guide.game.open_answers())))
    driver.press("enter")
    assert guide.game.step == "desk"


def test_votes_lie_face_down_until_they_are_shown(tmp_path: Path) -> None:
    guide = guide_of(tmp_path)
    driver = Driver(assessment("assessment", 0)(guide))
    index = "2,00"
    assert index not in driver.texts()
    driver.press("enter", "enter", "enter")
    assert index in driver.texts()


def test_the_closing_table_shows_before_and_after(tmp_path: Path) -> None:
    driver = Driver(assessment("closing", 3)(guide_of(tmp_path)))
    assert any(" → " in text for text in driver.texts())


# around a game


def test_leaving_for_the_title_saves_what_is_planned(tmp_path: Path) -> None:
    guide = guide_of(tmp_path)
    driver = Driver(commitments(guide))
    driver.press("esc")
    driver.click_on("leave")
    assert isinstance(driver.scene, Title)
    assert len(list(guide.saves.glob("auto-*.json"))) == 1


def test_the_newest_game_is_played_on_from_the_title(tmp_path: Path) -> None:
    guide = guide_of(tmp_path, session=Session(scenario(), played(8).record))
    guide.save()
    guide.session = None
    driver = Driver(Title(guide))
    driver.press("enter")
    assert guide.session is not None
    assert isinstance(driver.scene, Assessment)


def test_a_damaged_newest_game_is_said_on_the_title(tmp_path: Path) -> None:
    guide = guide_of(tmp_path)
    guide.saves.mkdir()
    guide.saves.joinpath("cut.json").write_text("{", encoding="utf-8")
    driver = Driver(Title(guide))
    driver.press("enter")
    assert isinstance(driver.scene, Title)
    assert guide.notice in driver.texts()


def test_that_a_game_is_saved_is_news_and_that_it_is_not_is_a_warning(tmp_path: Path) -> None:
    guide = guide_of(tmp_path, session=Session(scenario(), played(1).record))
    driver = Driver(Menu(guide))
    driver.press("ctrl+s")
    assert (guide.notice, guide.done) == (guide.say("The game is saved."), True)
    guide.folder = tmp_path / "a file"
    guide.folder.write_text("", encoding="utf-8")
    driver.press("ctrl+s")
    assert guide.notice in driver.texts()
    assert not guide.done


def test_a_saved_game_is_deleted_only_after_a_question(tmp_path: Path) -> None:
    guide = guide_of(tmp_path)
    driver = Driver(saves(guide))
    driver.click_on("delete=0")
    assert isinstance(driver.scene, Ask)
    driver.press("esc")
    assert len(list(guide.saves.iterdir())) == 2
    driver.click_on("delete=0")
    driver.click_on("yes")
    assert isinstance(driver.scene, Saves)
    assert len(list(guide.saves.iterdir())) == 1


def test_enter_does_not_delete(tmp_path: Path) -> None:
    guide = guide_of(tmp_path)
    driver = Driver(saves(guide))
    driver.click_on("delete=0")
    driver.press("enter")
    assert len(list(guide.saves.iterdir())) == 2


def test_a_setting_holds_at_once_and_is_kept(tmp_path: Path) -> None:
    guide = guide_of(tmp_path)
    driver = Driver(SettingsScene(guide))
    driver.click_on("theme=dark")
    assert guide.settings.theme == "dark"
    assert Guide(tmp_path).settings.theme == "dark"


def test_an_arrow_finds_the_first_thing_to_press(tmp_path: Path) -> None:
    driver = Driver(Title(guide_of(tmp_path)))
    driver.press("down", "enter")
    assert isinstance(driver.scene, Scenarios)
    assert not driver.scene.workshop


def test_leaving_the_program_is_asked(tmp_path: Path) -> None:
    driver = Driver(Title(guide_of(tmp_path)))
    driver.press("esc")
    assert not driver.stack.done
    driver.press("enter")
    assert driver.stack.done
