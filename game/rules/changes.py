"""The change ledger of a single game: every change and its cause."""

from typing import NamedTuple

HABIT, REST, PRINCIPLES, LIMIT, BUDGET, TRAINER = "habit", "rest", "principles", "limit", "budget", "trainer"


class Change(NamedTuple):
    """What one cause did to one number in one quarter."""

    quarter: int
    cause: str  # "tool:small-grants", "event:late-results", "mode:imposed", or one of the names above
    name: str  # a field of State
    place: tuple[int, ...]  # where in the field, without the game
    amount: int


class Changes:
    """Gathers the changes of one game and keeps account of what holds each area up."""

    def __init__(self) -> None:
        self.entries: list[Change] = []
        self.share: dict[tuple[str, int], float] = {}  # (cause, area) -> part of the area's height, thousandths

    def note(self, quarter: int, cause: str, name: str, place: tuple[int, ...], amount: int) -> None:
        """Write down one change; nothing is written for an amount of zero."""
        if amount:
            self.entries.append(Change(quarter, cause, name, place, amount))
            if name == "area":
                self.share[cause, place[0]] = self.share.get((cause, place[0]), 0.0) + amount
