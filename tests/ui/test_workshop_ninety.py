"""A workshop of ninety minutes with a clock that runs faster, led by keys and clicks alone from the title to the title."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from game.play.record import first_difference
from game.play.save import load_whole
from game.report.games import opened
from game.report.whole import report_of
from game.scenario.read import load
from game.text.catalog import LANGUAGES, catalog
from game.ui.driver import Driver
from game.ui.guide import Guide
from game.ui.scenes.title import Title
from game.ui.settings import Settings

STAGES = (
    "arrival", "briefing", "opening-votes", "first-round", "reflection", "next-round", "swap", "next-round", "closing-votes", "debrief",
    "commitments",
)  # fmt: skip
PARTS = {"1": "Result", "2": "Beside", "3": "Turns", "4": "TwoSides", "5": "Promises", "6": "Reveal", "7": "Paper", "8": "Epilogue"}
MOST = 400  # scenes of a workshop
TASK = "Call " + "x" * 290


class Table:
    """People at one computer and the trainer beside them; seconds pass as they read and talk."""

    def __init__(self, guide: Guide) -> None:
        self.guide, self.now = guide, 0.0
        guide.clock = lambda: self.now
        guide.seed = lambda: 7
        self.driver = Driver(Title(guide))
        self.stages: list[str] = []
        self.seen: list[str] = []

    @property
    def scene(self) -> str:
        return type(self.driver.scene).__name__

    def talk(self, minutes: float) -> None:
        """The clock is looked at every half minute, as a window does."""
        for _ in range(round(minutes * 2)):
            self.now += 30
            self.driver.draw()

    def begin(self) -> None:
        self.driver.click_on("workshop")
        self.driver.click_on("choose=na-medal")
        self.driver.press("enter")
        for name in ("Ada", "Bo", "Cyd", "Dag"):
            self.driver.type(name)
            self.driver.press("enter")
        self.driver.press("enter", "enter")  # begin; yes

    def play(self) -> None:
        """One scene after another, until the title is seen again."""
        acts: dict[str, Callable[[], None]] = {
            "StageCard": self.card, "Ballot": self.ballot, "Assessment": self.assessment, "Commitments": self.promise, "Event": self.event,
            "Desk": self.desk, "Debrief": self.debrief, "TakeHome": self.home,
        }  # fmt: skip
        for _ in range(MOST):
            if self.scene == "Title":
                return
            self.seen.append(self.scene)
            acts.get(self.scene, lambda: self.driver.press("enter"))()
        raise AssertionError(f"it stays at {self.scene}")

    def card(self) -> None:
        led = self.guide.workshop
        if (not led.workshop.entered and self.stages[-1:] != [led.stage.id]) or not self.stages:
            self.stages.append(led.stage.id)
        self.talk(led.stage.minutes if led.stage.kind == "talk" else 1)
        self.driver.press("enter")

    def ballot(self) -> None:
        led = self.guide.workshop
        high = led.workshop.next_voter().side == "office"
        for _ in led.stage.areas:
            self.driver.press("4" if high else "2")
        self.talk(1)
        self.driver.press("enter")

    def assessment(self) -> None:
        self.driver.press("a", "enter")

    def promise(self) -> None:
        for command in [spot.command for spot in self.driver.page().spots if spot.command.startswith("promise=")][:6]:
            self.driver.click_on(command)
        self.talk(1)
        self.driver.press("enter")

    def event(self) -> None:
        answers = [spot.command for spot in self.driver.page().spots if spot.command.startswith("answer=") and spot.enabled]
        self.driver.click_on(answers[0])
        self.driver.press("enter")

    def desk(self) -> None:
        """The office begins a tool; the organisations agree to it; then the quarter ends."""
        session = self.guide.game
        if self.guide.seat.side == 0 and not session.draft.start:
            tool = next(spot.command for spot in self.driver.page().spots if spot.command.startswith("tool=") and spot.enabled)
            self.driver.click_on(tool)
            ways = [spot.command for spot in self.driver.page().spots if spot.command.startswith("start=") and spot.enabled]
            if ways:
                self.driver.click_on(ways[0])
            if self.scene == "ToolCard":
                self.driver.press("esc")
        for tool in session.draft.start:
            if self.guide.seat.side == 1 and f"agree={tool}" in [spot.command for spot in self.driver.page().spots]:
                self.driver.click_on(f"agree={tool}")
        self.talk(1)
        self.driver.press("e")
        while self.scene in ("Ask", "Waiting"):
            self.driver.press("enter")

    def debrief(self) -> None:
        for key, name in PARTS.items():
            self.driver.press(key)
            assert self.scene == name
            self.talk(2)
            self.driver.press("enter")
            assert self.scene == "Debrief", name
        self.driver.press("enter")

    def home(self) -> None:
        self.driver.click_on("what-0")
        self.driver.type(TASK)
        self.driver.click_on("when-0")
        self.driver.type("Friday")
        self.talk(2)
        self.driver.press("enter")  # the program asks first


@pytest.mark.parametrize("language", LANGUAGES)
def test_ninety_minutes_pass_from_the_first_card_to_the_last_task(language: str, tmp_path: Path) -> None:
    table = Table(Guide(tmp_path, Settings(language=language)))
    table.begin()
    table.play()
    assert tuple(table.stages) == STAGES
    (path,) = table.guide.saves.glob("workshop-*.json")
    record, workshop = load_whole(path, catalog(language))
    assert workshop is not None
    assert first_difference(record, load(record.scenario).rulebook) is None
    assert len(record.quarters) == load(record.scenario).rulebook.quarters
    assert len(workshop.ballots) == 8
    assert [(task.who, task.what, task.when) for task in workshop.tasks] == [("Ada", TASK, "Friday")]
    assert 60 <= sum(workshop.spent) / 60 <= 90
    report = report_of(opened([path], catalog(language)), catalog(language))
    assert {"people", "course", "commitments"} <= {section.id for section in report.sections}


def test_everything_of_the_plan_is_met_on_the_way(tmp_path: Path) -> None:
    table = Table(Guide(tmp_path, Settings(language="pl")))
    table.begin()
    table.play()
    assert {"StageCard", "Briefing", "Voting", "Ballot", "Reveal", "Assessment", "Commitments", "Curtain", "Desk", "Event", "Report",
            "Debrief", "TakeHome"} <= set(table.seen)  # fmt: skip
    assert any(choices.start for choices in load_whole(next(table.guide.saves.glob("workshop-*.json")), catalog("pl"))[0].quarters)


def test_a_clock_that_runs_over_warns_and_leaves_the_trainer_to_decide(tmp_path: Path) -> None:
    table = Table(Guide(tmp_path, Settings(language="en")))
    table.begin()
    table.talk(20)
    assert table.guide.workshop.workshop.stage == 0
    assert table.guide.workshop.times().warning == "over"
    for _ in range(3):  # the first stages go by in a moment
        table.driver.press("f2", "n")
    assert table.guide.workshop.stage.kind == "round"
    table.talk(28)
    assert table.guide.workshop.times().rounds == "last"
    table.talk(20)
    assert table.guide.workshop.times().rounds == "none"
    table.driver.press("f2", "d")
    assert table.guide.workshop.stage.kind == "debrief"
