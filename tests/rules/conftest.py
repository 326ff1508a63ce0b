"""The tiny scenario as a world in which one thing is tried at a time."""

from dataclasses import replace

import numpy as np
import pytest

from game.play.session import Session


class World:
    """One game of the tiny scenario, without events unless one is let happen."""

    def __init__(self, scenario, role="partnership", **changes):
        silent = tuple(event._replace(chance=0) for event in scenario.rulebook.events)
        calm = replace(scenario.rulebook, **({"events": silent, "fixed": (), "deadlines": (), "pledges": ()} | changes))
        self.session = Session.new(replace(scenario, rulebook=calm), 1, role)
        self.book = calm

    def start(self, tool, mode):
        assert self.session.start(tool, mode) is None
        return self

    def quarters(self, number=1):
        for _ in range(number):
            self.session.end_quarter()
        return self

    def put(self, **values):
        """Put numbers into the state by hand: trust=…, capacity=…; an array or one number for all places."""
        state = self.session.states[-1]
        arrays = {
            name: np.array(np.broadcast_to(np.asarray(value, state[name].dtype), state[name].shape), order="F") for name, value in values.items()
        }
        self.session.states[-1] = replace(state, **arrays)
        return self

    def choose(self, **choices):
        """Put choices into the draft by hand: form={...}, pledge=(...), activity={...}."""
        self.session.choose(replace(self.session.draft, **choices))
        return self

    def put_tool(self, tool, **values):
        """Put numbers of one tool into the state by hand: stage, form, care, mode."""
        state, place = self.session.state, self.book.tools.index(tool)
        arrays = {name: np.array(state[name], order="F") for name in values}
        for name, value in values.items():
            arrays[name][0, place] = value
        self.session.states[-1] = replace(state, **arrays)
        return self

    def tool(self, name, tool):
        return int(self.session.state[name][0, self.book.tools.index(tool)])

    def area(self, name):
        return int(self.session.state.area[0, self.book.areas.index(name)])

    def quality(self, tool):
        return int(self.session.state.quality[0, self.book.tools.index(tool)])

    def principle(self, name):
        return int(self.session.state.principle[0, self.book.principles.index(name)])

    def care(self, tool):
        return int(self.session.state.care[0, self.book.tools.index(tool)])

    def trust(self, side):
        return int(self.session.state.trust[0, ("office", "ngos").index(side)])


@pytest.fixture
def world(tiny):
    return World(tiny)


@pytest.fixture
def other(tiny):
    """A second world beside the first, to compare with."""
    return World(tiny)
