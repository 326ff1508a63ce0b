"""A self-assessment of a real place by the people who live and work there: votes without names, what they agreed, and what they wrote down."""

from dataclasses import dataclass, field, replace

from game.play.workshop import LONGEST_TEXT, OPENING, Ballot
from game.rules.index import STEP
from game.rules.rulebook import SIDES

MOST_VOTERS = 12  # of each side
LONGEST_PLACE = 60  # characters
LONGEST_NOTE = LONGEST_TEXT
WEAKEST = 3  # areas about which the group writes something down, besides the weakest of each plane
STAGES = ("votes", "reveal", "agree", "notes", "result")
"""What a group does, in order."""


@dataclass(frozen=True)
class Voter:
    """Who votes next: nobody is named."""

    side: str  # office or ngos
    number: int  # from 1
    of: int  # how many people of that side vote


@dataclass(frozen=True)
class Note:
    """Why an area has its value, and what to do about it."""

    reason: str = ""
    recommendation: str = ""


@dataclass(frozen=True)
class Own:
    """All of one self-assessment. Votes are whole grades from 1 to 5, what is agreed stands in half points, as thousandths."""

    place: str
    day: str  # on which it began, ISO 8601
    office: int  # people who vote
    ngos: int
    stage: str = STAGES[0]
    turn: int = 0  # people who have voted or passed
    ballots: tuple[Ballot, ...] = ()
    agreed: dict[str, int] = field(default_factory=dict)  # area -> thousandths, where the group chose a value itself
    notes: dict[str, Note] = field(default_factory=dict)  # by area

    def voter(self) -> Voter | None:
        """The next one who votes: first the office, then organisations."""
        if self.turn < self.office:
            return Voter(SIDES[0], self.turn + 1, self.office)
        return Voter(SIDES[1], self.turn + 1 - self.office, self.ngos) if self.turn < self.office + self.ngos else None

    def cast(self, votes: dict[str, int]) -> "Own":
        """With the ballot of the next one. Ballots are kept in the order of their votes, so that nobody can tell whose is whose."""
        voter = self.voter()
        assert voter is not None, "everybody has voted"
        ballots = sorted((*self.ballots, Ballot(OPENING, voter.side, dict(votes))), key=lambda one: (one.side, sorted(one.votes.items())))
        return replace(self, ballots=tuple(ballots), turn=self.turn + 1)

    def passed(self) -> "Own":
        """The next one does not vote; when nobody at all has voted, the first one is asked again."""
        turn = self.turn + 1
        return replace(self, turn=0 if turn == self.office + self.ngos and not self.ballots else turn)

    def votes(self, side: str, area: str) -> tuple[int, ...]:
        """What a side voted for an area, the lowest first."""
        return tuple(sorted(one.votes[area] for one in self.ballots if one.side == side and area in one.votes))

    def proposal(self, area: str) -> int:
        """The nearest half point to the middle between both sides, each of the same weight whatever its number; thousandths."""
        sides = [votes for side in SIDES if (votes := self.votes(side, area))]
        # thousandths of a vote times the product of the sizes of the sides, so that no fraction is cut before the end
        whole = 1
        for votes in sides:
            whole *= len(votes)
        total = sum(1000 * sum(votes) * (whole // len(votes)) for votes in sides)
        return (total + whole * len(sides) * STEP // 2) // (whole * len(sides)) // STEP * STEP

    def value(self, area: str) -> int:
        """What the group agreed, or else the proposal; thousandths."""
        return self.agreed.get(area, 0) or self.proposal(area)

    def values(self, areas: tuple[str, ...]) -> dict[str, int]:
        """The value of every area, thousandths."""
        return {area: self.value(area) for area in areas}


def weakest(own: Own, areas: tuple[str, ...], planes: tuple[str, ...]) -> tuple[str, ...]:
    """The areas worth a sentence, in the order of the index: the lowest of all, and the lowest of each plane. planes: of each area"""
    order = sorted(range(len(areas)), key=lambda place: (own.value(areas[place]), place))
    chosen = set(order[:WEAKEST])
    chosen |= {next(place for place in order if planes[place] == plane) for plane in planes}
    return tuple(areas[place] for place in sorted(chosen))
