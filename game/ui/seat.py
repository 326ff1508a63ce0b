"""Who sits at the keyboard when two people share one screen. The rules know nothing of it."""

from __future__ import annotations

from dataclasses import dataclass

from game.play.session import Session
from game.rules.rulebook import NGOS, OFFICE

OTHER_SIDE = {OFFICE: NGOS, NGOS: OFFICE}


@dataclass
class Seat:
    """The seat of this moment: the office plans first, then the organisations. It begins anew each quarter."""

    quarter: int = -1
    side: int = OFFICE
    taken: bool = False  # whether somebody has said that they sit here now
    passed: bool = False  # whether the keyboard has just come from the other side
    returned: bool = False  # whether it came back to the office in this quarter
    swapped: int = -1  # the quarter whose change of seats was shown

    def at(self, quarter: int) -> Seat:
        """The seat in that quarter."""
        if self.quarter != quarter:
            self.quarter, self.side, self.taken, self.passed, self.returned = quarter, OFFICE, False, False, False
        return self

    def take(self) -> None:
        """Somebody sits down."""
        self.returned = self.returned or (self.passed and self.side == OFFICE)
        self.taken, self.passed = True, False

    def hand_over(self) -> None:
        """The keyboard goes to the other side."""
        self.side, self.taken, self.passed = OTHER_SIDE[self.side], False, True

    def not_yet(self) -> None:
        """It was passed too early: the side that had it goes on."""
        self.hand_over()
        self.passed = False
        self.take()

    def ends(self, session: Session) -> bool:
        """Whether the quarter ends from this seat: from the second one, and from the first when it came back and asks for nothing more."""
        return self.side == NGOS or (self.returned and not [tool for tool in waiting(session) if session.planner(tool) == OFFICE])

    def asked(self, session: Session) -> bool:
        """Whether something in the plan waits for the yes of this side."""
        return any(self.may_agree(session, tool) for tool in waiting(session))

    def may_agree(self, session: Session, tool: str) -> bool:
        """Whether this side is asked for its yes: the other one has planned the tool, and it takes a share of this one."""
        return session.needs_yes(tool) and session.planner(tool) != self.side


def waiting(session: Session) -> list[str]:
    """Planned tools that will not begin because only one of two people wants them."""
    return [tool for tool in session.draft.start if session.needs_yes(tool) and tool not in session.draft.agreed]
