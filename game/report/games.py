"""Saved games opened for a report: each with its label, or one sentence why not."""

from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from pathlib import Path

from game.play.record import Record
from game.play.save import Unreadable, load_whole
from game.play.session import Session
from game.play.validity import problem
from game.play.workshop import Workshop
from game.play.workshop_forms import workshop_problem
from game.play.world import world_of
from game.scenario.problems import Broken
from game.scenario.read import Scenario
from game.text.catalog import Catalog

FORMULA = "=+-@"  # a spreadsheet would take a name that begins so for a formula


class NotReportable(Exception):
    """A game of which no report can be made; its text is a sentence for people."""


@dataclass(frozen=True)
class Game:
    """One game of a report."""

    label: str
    session: Session
    saved: datetime | None = None  # when its file was written
    workshop: Workshop | None = None  # around the game, if there was one

    @property
    def finished(self) -> bool:
        """Whether all quarters were played."""
        return self.session.over

    @cached_property
    def stages(self) -> tuple[Session, ...]:
        """The game as it stood before the first quarter and after each one that was played."""
        scenario, record = self.session.scenario, self.session.record
        return tuple(Session(scenario, record.until(quarter)) for quarter in range(len(record.quarters) + 1))

    @cached_property
    def opening(self) -> Session:
        """The game at its opening self-assessment."""
        return Session(self.session.scenario, self.session.record.until(0))


def opened(paths: list[Path], say: Catalog) -> list[Game]:
    """The games of several files, in the order given; raises NotReportable with the first that cannot be reported."""
    labels = labels_of(paths)
    return [_opened(path, label, say) for path, label in zip(paths, labels, strict=True)]


def game_of(label: str, scenario: Scenario, record: Record, say: Catalog, saved: datetime | None = None, workshop: Workshop | None = None) -> Game:
    """A record as a game of a report; raises NotReportable when there is nothing to say about it or it no longer fits its scenario."""
    reason = problem(record, scenario.rulebook, say) or (workshop_problem(workshop, scenario, say) if workshop else "")
    if reason:
        raise NotReportable(reason)
    if not record.quarters and workshop is None:
        raise NotReportable(say("No quarter of this game has been played yet, so there is nothing to report. Play at least one and save the game."))
    session = Session(scenario, record)
    session.step = "result" if session.over else "desk"
    return Game(label, session, saved, workshop)


def _opened(path: Path, label: str, say: Catalog) -> Game:
    try:
        record, workshop = load_whole(path, say)
        scenario = world_of(record, say)
        return game_of(label, scenario, record, say, datetime.fromtimestamp(path.stat().st_mtime).astimezone(), workshop)
    except (Unreadable, NotReportable) as error:
        raise NotReportable(f"{path}: {error}") from error
    except Broken as broken:
        why = say("Its scenario cannot be played: {problem}", problem=broken.problems[0].message)
        raise NotReportable(f"{path}: {why}") from broken
    except OSError as error:
        raise NotReportable(f"{path}: {error.strerror or error}") from error


def label_of(path: Path) -> str:
    """The name of a file without its ending, as it may stand in a table."""
    return "".join(letter for letter in path.stem if letter.isprintable()).lstrip(FORMULA) or "-"


def labels_of(paths: list[Path]) -> list[str]:
    """The names of the files without their ending, told apart by a number where two are the same."""
    labels: list[str] = []
    for path in paths:
        name, number = label_of(path), 2
        label = name
        while label in labels:
            label, number = f"{name} ({number})", number + 1
        labels.append(label)
    return labels
