"""A saved game opened again to be played on, with its scenario and the workshop around it."""

from pathlib import Path

from game.play.record import Record
from game.play.save import Unreadable, load_whole
from game.play.validity import problem
from game.play.workshop import Workshop
from game.play.workshop_forms import workshop_problem
from game.play.world import world_of
from game.scenario.read import Scenario
from game.text.catalog import Catalog


def reopened(path: Path, say: Catalog) -> tuple[Scenario, Record, Workshop | None]:
    """What is in a file, as it can be played on; raises Broken, and Unreadable with a sentence."""
    record, workshop = load_whole(path, say)
    scenario = world_of(record, say)
    wrong = problem(record, scenario.rulebook, say) or (workshop_problem(workshop, scenario, say) if workshop else "")
    if wrong:
        raise Unreadable(wrong)
    return scenario, record, workshop
