"""The tiny scenario as a world in which one thing is tried at a time."""

from dataclasses import replace

import numpy as np
import pytest

from game.play.session import Session


class World:
    """One game of the tiny scenario, without events unless one is let happen."""

    def __init__(self, scenario):
        calm = replace(scenario.rulebook, events=tuple(event._replace(chance=0) for event in scenario.rulebook.events))
        self.session = Session.new(replace(scenario, rulebook=calm), 1)
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
