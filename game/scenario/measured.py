"""A scenario that begins where a group has measured its own place: other figures of the areas, everything else as it is written."""

from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from game.rules.curve import POINT
from game.scenario.compile import with_habits
from game.scenario.read import Scenario


def measured(scenario: Scenario, areas: Mapping[str, int]) -> Scenario:
    """The scenario with these figures of all twelve areas, thousandths; the scenario itself where there are none."""
    if not areas:
        return scenario
    book = scenario.rulebook
    start = np.array([areas[name] for name in book.areas], np.int32)
    sheet = scenario.sheet.model_copy(update={"areas": {name: value / POINT for name, value in areas.items()}})
    beginning = replace(book.beginning, area=start, habit=np.zeros_like(start))  # habits are worked out anew
    return replace(scenario, sheet=sheet, rulebook=with_habits(replace(book, beginning=beginning)))
