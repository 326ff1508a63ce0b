"""The votes of the people at the table: side by side, beside what the place's own table agreed, and what has changed since."""

from dataclasses import dataclass

from game.play.workshop import CLOSING, OPENING
from game.play.workshop_led import Led
from game.rules.rulebook import SIDES
from game.text.catalog import Catalog
from game.views.words import Words

APART = 1000  # thousandths: sides whose means differ by that much see an area differently


@dataclass(frozen=True)
class VoteRow:
    """One area."""

    area: str
    code: str
    name: str
    plane: str
    counts: tuple[tuple[int, ...], tuple[int, ...]]  # of each side: how many gave 1, 2 ... 5
    means: tuple[str, str]
    place: str  # what the place's own table agreed
    remark: str  # what the votes show, or nothing
    gap: int  # thousandths: the mean of the office less that of organisations, 0 where one of them did not vote

    @property
    def apart(self) -> bool:
        """Whether the sides see it differently."""
        return abs(self.gap) >= APART


@dataclass(frozen=True)
class VotesView:
    """All the votes of one time."""

    heading: str
    rows: tuple[VoteRow, ...]
    sides: tuple[str, str]
    place: str  # what the column of the place is called
    summary: tuple[str, ...]
    next: str


def votes_view(led: Led, when: str, say: Catalog) -> VotesView:
    """The votes of the beginning or of the end."""
    words = Words(led.scenario, say)
    stage = next(stage for stage in led.stages if stage.kind == ("closing" if when == CLOSING else "assessment"))
    rows = tuple(_row(led, when, area, words) for area in stage.areas)
    return VotesView(
        say("Your votes at the end") if when == CLOSING else say("Your votes at the beginning"),
        rows,
        (say("Office"), say("Organisations")),
        say("By the game"),
        _summary(led, when, rows, words),
        say("To the assessment of the place"),
    )


def _row(led: Led, when: str, area: str, words: Words) -> VoteRow:
    say = words.say
    state = led.session.state if when == CLOSING else led.session.states[0]
    cast = [led.workshop.votes(when, side, area) for side in SIDES]
    means = [_mean(votes) for votes in cast]
    gap = means[0] - means[1] if all(cast) else 0
    remark = say("the office rates it higher") if gap >= APART else say("organisations rate it higher") if gap <= -APART else ""
    if when == CLOSING and not remark:
        remark = _since(led, area, cast, words)
    written = words.areas[area]
    value = words.points(int(state.measured[0, led.scenario.rulebook.areas.index(area)]), 1)
    counts = [tuple(votes.count(vote) for vote in range(1, 6)) for votes in cast]
    shown = [words.points(mean, 1) if votes else "–" for mean, votes in zip(means, cast, strict=True)]
    return VoteRow(area, written.code, say.of(written.name), written.plane, (counts[0], counts[1]), (shown[0], shown[1]), value, remark, gap)


def _since(led: Led, area: str, cast: list[tuple[int, ...]], words: Words) -> str:
    """How the mean of all votes has changed since the beginning, or nothing."""
    before = tuple(vote for side in SIDES for vote in led.workshop.votes(OPENING, side, area))
    now = tuple(vote for votes in cast for vote in votes)
    if not before or not now:
        return ""
    return words.say("at the beginning {before}, now {now}", before=words.points(_mean(before), 1), now=words.points(_mean(now), 1))


def _mean(votes: tuple[int, ...]) -> int:
    """Thousandths; 0 without votes."""
    return round(1000 * sum(votes) / len(votes)) if votes else 0


def _summary(led: Led, when: str, rows: tuple[VoteRow, ...], words: Words) -> tuple[str, ...]:
    say = words.say
    widest = max(rows, key=lambda row: abs(row.gap))
    lines = [
        say("You differ most here: {area}. It is worth asking why.", area=say.of(words.areas[widest.area].full))
        if abs(widest.gap) >= APART
        else say("Both sides see things alike.")
    ]
    cast = [ballot for ballot in led.workshop.ballots if ballot.when == when]
    lines.append(say.plural("{n} person has voted.", "{n} people have voted.", len(cast)))
    return tuple(lines)


@dataclass(frozen=True)
class BallotView:
    """What one person votes on."""

    heading: str
    side: str
    rows: tuple[tuple[str, str, str, str], ...]  # area, code, name, plane


def ballot_view(led: Led, say: Catalog) -> BallotView:
    """The ballot of the next one who votes."""
    words, person = Words(led.scenario, say), led.workshop.next_voter()
    assert person is not None, "everybody has voted"
    rows = tuple((area, words.areas[area].code, say.of(words.areas[area].full), words.areas[area].plane) for area in led.stage.areas)
    return BallotView(person.name, say("Office") if person.side == SIDES[0] else say("Organisations"), rows)
