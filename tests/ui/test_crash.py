"""A scene that breaks: a friendly page, the game kept, a report for those who mend the program."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from game.paths import HERE
from game.play.save import load as load_game
from game.play.session import Session
from game.scenario.read import load
from game.text.catalog import catalog
from game.ui.begin import crash_scene
from game.ui.draw import Page
from game.ui.driver import Driver
from game.ui.guide import Guide
from game.ui.idle import Task
from game.ui.scene import Answer, Open, Scene, Stay
from game.ui.scenes.crash import Crash
from game.ui.scenes.following import scene_of
from game.ui.scenes.title import Title
from game.ui.settings import Settings
from game.ui.stack import Stack


class Breaks:
    """A scene that breaks in one of its parts, once it is told to."""

    def __init__(self, part: str) -> None:
        self.part = part
        self.begun = False

    def break_in(self, part: str) -> None:
        if self.begun and self.part == part:
            raise ZeroDivisionError("dzielenie przez zero")

    def page(self, page: Page) -> None:
        self.break_in("draw")
        page.text("Scena", page.box)

    def handle(self, command: str) -> Answer:
        self.begun = True
        self.break_in("handle")
        return Stay()

    def tick(self, seconds: float) -> bool:
        self.break_in("tick")
        return False

    def work(self) -> Task | None:
        self.break_in("ask for work")
        return Task("", self.slices) if self.begun else None

    def slices(self) -> Iterator[float]:
        self.break_in("idle")
        yield 1.0


@pytest.fixture(params=["draw", "handle", "tick", "ask for work", "idle"])
def broken(request: pytest.FixtureRequest, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Driver:
    """A game of one quarter whose scene has just broken."""
    guide = Guide(tmp_path, Settings(language="pl", sound=False))
    guide.begin("na-medal", 7)
    guide.game.end_quarter()
    driver = Driver(Stack(scene_of(guide), on_crash=lambda error: crash_scene(guide, error)))
    breaks: Scene = Breaks(request.param)
    driver.stack.follow(Open(breaks))
    driver.draw()
    driver.command("go")
    driver.rest()
    return driver


def reports(folder: Path) -> list[Path]:
    return sorted((folder / "reports").glob("*.txt"))


def test_a_scene_that_breaks_leads_to_a_friendly_page(broken: Driver, tmp_path: Path) -> None:
    assert isinstance(broken.scene, Crash)
    said = " ".join(broken.texts())
    assert "ZeroDivisionError" in said
    assert str(reports(tmp_path)[0]) in said


def test_the_report_says_what_broke_and_where(broken: Driver, tmp_path: Path) -> None:
    (report,) = reports(tmp_path)
    text = report.read_text(encoding="utf-8")
    assert "ZeroDivisionError: dzielenie przez zero" in text
    assert "test_crash.py" in text
    assert "break_in" in text


def test_the_report_names_nobody(broken: Driver, tmp_path: Path) -> None:
    """Folders of a person bear the person's name."""
    text = reports(tmp_path)[0].read_text(encoding="utf-8")
    assert str(Path.home()) not in text
    assert str(tmp_path) not in text
    assert str(HERE.parent) not in text


def test_the_game_is_kept(broken: Driver, tmp_path: Path) -> None:
    (save,) = (tmp_path / "saves").glob("*.json")
    assert len(load_game(save, catalog("pl")).quarters) == 1


def test_one_can_go_on_from_the_title(broken: Driver) -> None:
    broken.press("esc")
    assert isinstance(broken.scene, Title)
    broken.press("enter")
    assert not isinstance(broken.scene, Title | Crash)


def test_one_can_leave(broken: Driver) -> None:
    broken.click_on("leave")
    assert broken.stack.done


def test_a_folder_that_cannot_be_written_keeps_no_report_and_the_page_is_shown(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "file"
    file.write_text("", encoding="utf-8")
    guide = Guide(file, Settings(language="pl", sound=False))
    guide.session = Session.new(load("na-medal"), 7)
    driver = Driver(Stack(Breaks("handle"), on_crash=lambda error: crash_scene(guide, error)))
    driver.command("go")
    assert isinstance(driver.scene, Crash)
