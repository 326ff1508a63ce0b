"""Answers, counters, activities, pledges, deadlines, practices and the calendar of a scenario as numbers."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from game.rules import rulebook as rules
from game.rules.chance import source
from game.rules.curve import POINT
from game.rules.rulebook import HOURS_A_DAY, RESOURCES, SIDES
from game.scenario.names import Names
from game.scenario.schema import Answer, Cost, Pledge

WRITTEN = {"money": "money", "hours": "days", "effort": "energy"}
"""Resources -> the fields in which content writes what they cost."""

UNIT = {"money": 1, "hours": HOURS_A_DAY, "effort": POINT}


class Undertakings(Names):
    """Compiles what is done, promised and due beside the tools."""

    def cost_of(self, cost: Cost, name: str, percent: int = 100) -> int:
        """What something takes of one resource."""
        if name == "money":
            return self.in_units("money", cost.money) * percent // 100
        whole: int = round(getattr(cost, WRITTEN[name]) * UNIT[name])
        return whole * percent // 100

    def answers(self, entries: list[Answer]) -> tuple[rules.Answer, ...]:
        """The answers to an event, or the options of an activity."""
        return tuple(
            rules.Answer(
                entry.id,
                (self.cost_of(entry.cost, "money"), self.cost_of(entry.cost, "hours"), self.cost_of(entry.cost, "effort")),
                self.conditions(entry.needs),
                self.effects(entry.effects),
            )
            for entry in entries
        )

    def undertakings(self) -> dict[str, Any]:
        """Everything about counters, activities, pledges, deadlines, practices, foundings and the calendar."""
        model, sheet, names = self.model, self.sheet, self.names
        activities = tuple(
            rules.Activity(one.id, one.times, self.conditions(one.when), self.answers(one.options))
            for one in model.activities
            if one.id in names["activity"]
        )
        return {
            "counters": names["counter"],
            "counter_for": tuple(self.counter_used_as(use) for use in rules.COUNTER_USES),
            "activities": activities,
            "option_cost": _option_cost(activities),
            "pledges": tuple(self.pledge(one) for one in model.pledges if one.id in names["pledge"]),
            "deadlines": tuple(
                rules.Deadline(one.id, one.season - 1, self.conditions(one.keeps), self.effects(one.effects))
                for one in model.deadlines
                if one.id in names["deadline"]
            ),
            "practices": tuple(
                rules.Practice(one.id, source(f"practice:{one.id}"), self.place("tool", one.tool))
                for one in model.practices
                if one.tool in names["tool"]
            ),
            "joins": tuple(self.conditions(one.joins) if one.joins else None for one in sheet.organisations),
            "fixed": tuple((one.quarter - 1, self.place("event", one.event)) for one in sheet.fixed),
        }

    def pledge(self, entry: Pledge) -> rules.Pledge:
        """One pledge."""
        sides = tuple(SIDES.index(side) for side in entry.to)
        return rules.Pledge(entry.id, entry.within, entry.stake * POINT, sides, self.conditions(entry.when), self.conditions(entry.keeps))

    def counter_used_as(self, use: str) -> int | None:
        """The place of the counter that the rules use so."""
        return next((place for place, one in enumerate(self.counters) if one.used_as == use), None)

    def counts(self) -> NDArray[np.int32]:
        """What the counters show at the beginning."""
        return np.array([self.sheet.counters.get(one.id, one.start) for one in self.counters], np.int32)

    def laurels(self) -> tuple[rules.Laurel, ...]:
        """The private goals of both sides."""
        return tuple(
            rules.Laurel(place, one.id, self.conditions(one.needs)) for place, side in enumerate(SIDES) for one in getattr(self.sheet.laurels, side)
        )


def _option_cost(activities: tuple[rules.Activity, ...]) -> NDArray[np.int32]:
    """What each option takes. (resource, activity, option)"""
    most = max((len(activity.options) for activity in activities), default=1)
    cost = np.zeros((len(RESOURCES), len(activities), most), np.int32)
    for number, activity in enumerate(activities):
        for place, option in enumerate(activity.options):
            cost[:, number, place] = option.cost
    return cost
