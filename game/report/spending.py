"""Where the money of a game came from and what it went for, quarter by quarter."""

from dataclasses import dataclass, field

from game.play.session import Session
from game.rules.changes import BUDGET

STARTS, UPKEEP, SUPPORT, EVENTS, OTHER = KINDS = ("start", "upkeep", "support", "event", "other")
OF_CAUSE = {"start": STARTS, "upkeep": UPKEEP, "activity": SUPPORT, "practice": SUPPORT, "form": SUPPORT, "event": EVENTS}


@dataclass
class QuarterMoney:
    """The money of one quarter, in zloty."""

    brought: int  # what was left of the quarter before
    came: int = 0
    returned: int = 0  # of an old budget, when a new one comes
    spent: dict[str, int] = field(default_factory=lambda: dict.fromkeys(KINDS, 0))

    @property
    def left(self) -> int:
        """What is left at its end."""
        return self.brought + self.came - self.returned - sum(self.spent.values())


def money_of(session: Session) -> list[QuarterMoney]:
    """The money of every quarter that was played."""
    book = session.rulebook
    quarters: list[QuarterMoney] = []
    for quarter in range(len(session.record.quarters)):
        now = QuarterMoney(quarters[-1].left if quarters else 0)
        if not quarters:
            now.came = book.money_at_start
        elif book.season_of(quarter) + 1 == book.money_season:
            now.came, now.returned = book.money, now.brought
        for change in session.changes.entries:
            if change.quarter == quarter and change.name == "money" and change.cause != BUDGET:
                kind = OF_CAUSE.get(change.cause.partition(":")[0], OTHER)
                now.came += max(0, change.amount)
                now.spent[kind] += max(0, -change.amount)
        quarters.append(now)
    return quarters


def by_plane(session: Session) -> dict[str, int]:
    """Plane -> the money that its tools took, to begin and to keep up."""
    book = session.rulebook
    planes = dict.fromkeys(book.planes, 0)
    for change in session.changes.entries:
        kind, _, tool = change.cause.partition(":")
        if change.name == "money" and kind in ("start", "upkeep"):
            planes[book.planes[int(book.plane_of_tool[book.tools.index(tool)])]] -= change.amount
    return planes
