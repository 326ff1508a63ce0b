"""The scenario of a record as the record begins: with the figures of its own place, where a group has measured it."""

from game.play.record import Record
from game.play.save import Unreadable
from game.scenario.measured import measured
from game.scenario.read import Scenario, load
from game.text.catalog import Catalog


def world_of(record: Record, say: Catalog) -> Scenario:
    """The scenario in which a record is played; raises Broken, and Unreadable with a sentence."""
    return fitted(load(record.scenario, say.language), record, say)


def fitted(scenario: Scenario, record: Record, say: Catalog) -> Scenario:
    """The scenario with the figures of the record; raises Unreadable when they are of other areas than there are."""
    if record.areas and set(record.areas) != set(scenario.rulebook.areas):
        odd = sorted(set(record.areas) ^ set(scenario.rulebook.areas))[0]
        raise Unreadable(say("The figures of its own place do not fit the twelve areas: '{name}'.", name=odd))
    return measured(scenario, record.areas)
