"""The list of saved games."""

import time
from dataclasses import dataclass
from pathlib import Path

from game.play.save import Saved, Unreadable, listed
from game.play.validity import problem
from game.play.world import fitted
from game.scenario.problems import Broken
from game.scenario.read import Scenario, load
from game.text.catalog import Catalog


@dataclass(frozen=True)
class SaveRow:
    """One saved game."""

    path: Path
    name: str
    detail: str
    auto: bool
    problem: str  # why it cannot be played, or nothing


@dataclass(frozen=True)
class SavesView:
    """All saved games."""

    heading: str
    rows: tuple[SaveRow, ...]
    empty: str  # what to say when there are none


def saves_view(folder: Path, say: Catalog) -> SavesView:
    """The saved games of a folder, the newest first; a damaged one stays in the list with its reason."""
    known: dict[str, Scenario | str] = {}
    rows = tuple(_row(saved, known, say) for saved in listed(folder, say))
    heading = say("Saved games") if rows else say("There are no saved games yet")
    return SavesView(heading, rows, say("The program saves by itself after each quarter."))


def _row(saved: Saved, known: dict[str, Scenario | str], say: Catalog) -> SaveRow:
    when = time.strftime("%d.%m.%Y %H:%M" if say.language == "pl" else "%Y-%m-%d %H:%M", time.localtime(saved.when))
    detail = say("saved by itself, {when}", when=when) if saved.auto else say("workshop, {when}", when=when) if saved.workshop else when
    if saved.record is None:
        return SaveRow(saved.path, saved.path.name, detail, saved.auto, saved.problem)
    name = saved.record.scenario
    if name not in known:
        try:
            known[name] = load(name, say.language)
        except Broken as broken:
            known[name] = say("Its scenario cannot be played: {problem}", problem=broken.problems[0].message)
    scenario = known[name]
    if isinstance(scenario, str):
        return SaveRow(saved.path, name, detail, saved.auto, scenario)
    quarter = min(len(saved.record.quarters) + 1, scenario.sheet.quarters)
    title = say("{scenario}, quarter {n} of {all}", scenario=say.of(scenario.sheet.name), n=quarter, all=scenario.sheet.quarters)
    try:
        wrong = problem(saved.record, fitted(scenario, saved.record, say).rulebook, say)
    except Unreadable as error:
        wrong = str(error)
    return SaveRow(saved.path, title, detail, saved.auto, wrong)
