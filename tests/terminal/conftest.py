"""A person at a terminal who answers by habit, so that whole games can be played without one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from game.scenario.read import Scenario, load
from game.terminal.play import play
from game.terminal.workshop import lead
from game.text.catalog import catalog

HABITS = {
    "Who do you want to be?": "1",
    "Do you want to change seats": "1",
    "Now the ": "",
    "Do you agree to: ": "1",
    "Is the plan ready?": "1",
    "Go on?": "1",
    "Promised: 0": "1",
    "Promised: 1": "3",
    "Promised: 2": "4",
    "Promised: 3": "5",
    "Promised: 4": "7",
    "What do you answer?": "the last",
    "What do you want to do? Left": "e",
    "You start nothing new": "1",
    "What now?": "q",
}
"""What is answered to a question when no answer was prepared; the first words of each question."""

LED = {
    "The trainer decides:": "1", "Ready?": "1", "What do you want to see?": "the last", "Who writes?": "the last",
    "A workshop of this scenario": "1", **{f"{code} ": "3" for code in ("I.1", "I.3", "II.1", "II.3", "III.1", "III.2")},
}  # fmt: skip
"""What a trainer answers by habit, besides."""

MOST_QUESTIONS = 500


class Person:
    """Answers what was prepared, then by habit; at the question that is the last one, goes away."""

    def __init__(self, *answers: str, goes_at: str = "no question", by: type[BaseException] = EOFError) -> None:
        self.answers, self.goes_at, self.by = list(answers), goes_at, by
        self.lines: list[str] = []
        self.dots = ""
        self.asked = 0

    @property
    def heard(self) -> str:
        """All that was said, as one line."""
        return " ".join(line.strip() for line in self.lines)

    def write(self, line: str) -> None:
        self.lines.append(line)

    def mark(self, text: str) -> None:
        self.dots += text

    def read(self, prompt: str) -> str:
        self.asked += 1
        assert self.asked < MOST_QUESTIONS, "the same question comes again and again"
        question = next((habit for line in reversed(self.lines) for habit in (self.goes_at, *HABITS) if line.startswith(habit)), "")
        if question.startswith(self.goes_at):
            raise self.by
        if self.answers:
            return self.answers.pop(0)
        if self.goes_at == "now":
            raise self.by
        answer = HABITS[question]
        return self._last_number() if answer == "the last" else answer

    def _last_number(self) -> str:
        """The number of the last choice: an event's last answer is always possible."""
        return next(line.partition(".")[0] for line in reversed(self.lines) if line.partition(". ")[0].isdecimal())


@pytest.fixture
def plays(tmp_path: Path) -> Callable[..., int]:
    """Let a person play in an empty folder."""

    def plays(person: Person, scenario: str | None = "na-medal", folder: Path = tmp_path, role: str | None = "partnership") -> int:
        return play(scenario, catalog("en"), folder, 7, role, person.read, person.write, person.mark)

    return plays


@pytest.fixture(scope="session")
def scenario() -> Scenario:
    """The shipped scenario."""
    return load("na-medal")


@pytest.fixture
def person() -> type[Person]:
    """Who plays."""
    return Person


@pytest.fixture
def leads(tmp_path: Path, person, monkeypatch: pytest.MonkeyPatch) -> Callable[..., int]:
    """Let a person lead a workshop in an empty folder."""
    for question, answer in LED.items():
        monkeypatch.setitem(HABITS, question, answer)

    def leads(person, language: str = "en") -> int:
        return lead("na-medal", catalog(language), tmp_path, 7, person.read, person.write, person.mark, lambda: 0.0)

    return leads
