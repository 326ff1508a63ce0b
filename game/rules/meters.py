"""The meters: every number of a state that content may ask for or change, in one closed table."""

from collections.abc import Callable
from typing import Any, NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

from game.rules.goals import kept
from game.rules.index import index, plane_means
from game.rules.rulebook import HOURS_A_DAY, RESIDENTS, SIDES, Rulebook
from game.rules.state import BROKEN, KEPT, ORDER, WORKING


class Readable(Protocol):
    """A state, or a draft of one."""

    @property
    def quarter(self) -> int: ...

    def __getitem__(self, name: str) -> Any: ...


Read = Callable[[Readable, Rulebook, int], NDArray[Any]]


class Meter(NamedTuple):
    """How one meter is read and what of the state it changes."""

    of: str  # what it is a meter of: the type of the field `of`, "" for none, with "?" if it may be left out
    unit: int  # so many in the state make one as it is written in content
    read: Read  # -> (game,) in the units of the state
    changes: str = ""  # the array of the state that it changes; "" for a meter that can only be read
    help: str = ""


ALL = -1  # stands for a field `of` that was left out


def _column(name: str) -> Read:
    return lambda now, rulebook, of: now[name][:, of]


def _whole(name: str) -> Read:
    return lambda now, rulebook, of: now[name]


def _resident(name: str) -> Read:
    place = RESIDENTS.index(name)
    return lambda now, rulebook, of: now["resident"][:, place]


def _mean_of_field(name: str) -> Read:
    def read(now: Readable, rulebook: Rulebook, of: int) -> NDArray[Any]:
        members, levels = now["active"].T & now["known"].T, now[name].T
        if of != ALL:
            members, levels = members[rulebook.field_of == of], levels[rulebook.field_of == of]
        total = (levels * members).sum(axis=0, dtype=np.int32)
        return np.asarray(total // np.maximum(members.sum(axis=0, dtype=np.int32), 1))

    return read


def counted(mask: NDArray[np.bool_]) -> NDArray[np.int32]:
    """How many places of each game are true; there are never more than 255. (place, game) -> (game,)"""
    return np.asarray(mask.view(np.uint8).sum(axis=0, dtype=np.uint8), np.int32)


def _working(now: Readable, rulebook: Rulebook, of: int) -> NDArray[Any]:
    stage = now["stage"].T
    return counted((stage if of == ALL else stage[rulebook.plane_of_tool == of]) == WORKING)


def _organisations(now: Readable, rulebook: Rulebook, of: int) -> NDArray[Any]:
    return counted((now["active"].T & now["known"].T) > 0)


def _imposed(now: Readable, rulebook: Rulebook, of: int) -> NDArray[Any]:
    return counted((now["stage"].T == WORKING) & (now["mode"].T == 0))


def _written(now: Readable, rulebook: Rulebook, of: int) -> NDArray[Any]:
    return counted((now["stage"].T == WORKING) & (now["form"].T >= ORDER))


def _lawful(now: Readable, rulebook: Rulebook, of: int) -> NDArray[Any]:
    return counted((now["stage"].T == WORKING) & (now["form"].T >= ORDER) & (now["committed"].T > 0))


def _quarter(now: Readable, rulebook: Rulebook, of: int) -> NDArray[Any]:
    return np.full(len(now["seed"]), now.quarter + 1)


def _gain(now: Readable, rulebook: Rulebook, of: int) -> NDArray[Any]:
    start = index(((rulebook.beginning.area + 250) // 500 * 500)[None, :], rulebook).mean[0]
    return np.asarray(index(now["measured"], rulebook).final - start)


METERS: dict[str, Meter] = {
    "trust": Meter("side", 1000, _column("trust"), "trust", "what one side trusts the other, 0-100"),
    "principle": Meter("principle", 1000, _column("principle"), "principle", "how far a principle is kept, 0-100"),
    "area": Meter("area", 1000, _column("area"), "area", "the true state of an area, 1.0-5.0"),
    "plane": Meter("plane", 1000, lambda now, rulebook, of: plane_means(now["area"], rulebook)[:, of], "", "the true mean of a plane, 1.0-5.0"),
    "money": Meter("", 1, _whole("money"), "money", "zloty for cooperation that are left"),
    "days": Meter("", HOURS_A_DAY, _whole("hours"), "hours", "person-days of the office this quarter"),
    "energy": Meter("", 1000, _whole("effort"), "effort", "units of energy the organisations have this quarter"),
    "vigour": Meter("field?", 1000, _mean_of_field("energy"), "energy", "how rested organisations are, 0-100"),
    "competence": Meter("", 1000, _whole("competence"), "competence", "competence of the staff, 0-100"),
    "will": Meter("", 1000, _whole("will"), "will", "political will of the executive, 0-100"),
    "council": Meter("", 1000, _whole("council"), "council", "support in the council, 0-100"),
    "capacity": Meter("field?", 1000, _mean_of_field("capacity"), "capacity", "capacity of organisations, 0-100"),
    "independence": Meter("field?", 1000, _mean_of_field("independence"), "independence", "independence of organisations, 0-100"),
    "activity": Meter("", 1000, _resident("activity"), "resident", "activity of residents, 0-100"),
    "awareness": Meter("", 1000, _resident("awareness"), "resident", "what residents know of cooperation, 0-100"),
    "life": Meter("", 1000, _resident("life"), "resident", "quality of life of residents, 0-100"),
    "care": Meter("tool", 10, _column("care"), "care", "how well a working tool is kept, 0-100"),
    "ease": Meter("tool", 10, _column("ease"), "ease", "percent off the cost of introducing a tool"),
    "counter": Meter("counter", 1, _column("counter"), "counter", "hours, meetings, days and the like that content counts"),
    "working-tools": Meter("plane?", 1, _working, "", "tools that work"),
    "imposed-tools": Meter("", 1, _imposed, "", "tools that work and were imposed"),
    "organisations": Meter("", 1, _organisations, "", "organisations that exist and are known"),
    "quarter": Meter("", 1, _quarter, "", "number of the quarter in the game, from 1"),
    "lawful": Meter("", 1, _lawful, "", "promised tools that work in the form of an order or a resolution"),
    "written": Meter("", 1, _written, "", "working tools in the form of an order or a resolution"),
    "kept-pledges": Meter("", 1, lambda now, rulebook, of: counted(now["pledged"].T == KEPT), "", "promises kept"),
    "broken-pledges": Meter("", 1, lambda now, rulebook, of: counted(now["pledged"].T == BROKEN), "", "promises broken"),
    "hidden": Meter(
        "", 1, lambda now, rulebook, of: counted((now["active"].T > 0) & (now["known"].T == 0)), "", "organisations that nobody in the office knows"
    ),
    "studied": Meter("plane", 1, _column("studied"), "", "1 when the needs of a plane are known, else 0"),
    "done": Meter("activity", 1, _column("done"), "", "how many times an activity was done"),
    "missed": Meter("deadline", 1, _column("missed"), "", "how many times a deadline was missed"),
    "index": Meter("", 1000, lambda now, rulebook, of: index(now["measured"], rulebook).final, "", "the last measured index after the balance rule"),
    "gain": Meter("", 1000, _gain, "", "the last measured index less the first"),
    "weakest-plane": Meter(
        "", 1000, lambda now, rulebook, of: index(now["measured"], rulebook).planes.T.min(axis=0), "", "the lowest measured mean of a plane"
    ),
    "weakest-principle": Meter("", 1000, lambda now, rulebook, of: now["principle"].T.min(axis=0), "", "the lowest principle"),
    "commitments": Meter(
        "",
        1,
        lambda now, rulebook, of: kept(now["committed"], now["stage"], rulebook),
        "",
        "promised tools that work; short of the number asked if a plane has too few",
    ),
}

OF = {"side": SIDES}
"""Places that are the same in every scenario; the others are the names in a rulebook."""
