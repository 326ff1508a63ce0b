"""The votes of the people at the table: side by side, beside what the place's own table agreed, and what has changed since."""

from dataclasses import dataclass, replace

from game.play.workshop import CLOSING, OPENING, Workshop
from game.play.workshop_led import Led
from game.rules.rulebook import SIDES
from game.text.catalog import Catalog
from game.views.words import Words

FEW = 3  # people of a side: with fewer a secret vote is easily guessed
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
    off: int = 0  # thousandths: the mean of all votes less what the place's own table agreed, 0 where nobody voted or it is hidden
    guess: str = ""  # what each side guessed that the other one gave, or nothing
    since: str = ""  # how the mean of all votes has changed since the beginning, or nothing

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
    place: str  # what the column of the place is called; nothing: it is hidden
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
        "" if led.blind else say("Score in the game"),
        (*summary(rows, sum(ballot.when == when for ballot in led.workshop.ballots), words), *guess_lines(led.workshop, when, words)),
        say("To the assessment of the place"),
    )


def _row(led: Led, when: str, area: str, words: Words) -> VoteRow:
    state = led.session.state if when == CLOSING else led.session.states[0]  # with what was corrected before the first quarter
    cast = [led.workshop.votes(when, side, area) for side in SIDES]
    measured = int(state.measured[0, led.scenario.rulebook.areas.index(area)])
    together = tuple(vote for votes in cast for vote in votes)
    off = _mean(together) - measured if together and not led.blind else 0
    row = row_of(area, cast, words.points(measured, 1), words, _off(off, words.say))
    since = _since(led, area, cast, words) if when == CLOSING else ""
    return replace(row, off=off, guess=_guessed(led, when, area, words.say), since=since)


def _off(off: int, say: Catalog) -> str:
    """How far all votes together are from the game, where it is far."""
    if abs(off) < APART:
        return ""
    return say("you rate it higher than the game") if off > 0 else say("you rate it lower than the game")


def row_of(area: str, cast: list[tuple[int, ...]], value: str, words: Words, else_say: str = "") -> VoteRow:
    """The votes of both sides for an area. value: what stands beside them; else_say: the remark where the sides are not apart"""
    say, written = words.say, words.areas[area]
    means = [_mean(votes) for votes in cast]
    gap = means[0] - means[1] if all(cast) else 0
    remark = who_is_higher(gap, say) or else_say
    counts = [tuple(votes.count(vote) for vote in range(1, 6)) for votes in cast]
    shown = [words.points(mean, 1) if votes else "–" for mean, votes in zip(means, cast, strict=True)]
    return VoteRow(area, written.code, say.of(written.name), written.plane, (counts[0], counts[1]), (shown[0], shown[1]), value, remark, gap)


def who_is_higher(gap: int, say: Catalog) -> str:
    """Which side rates an area higher, or nothing where they see it alike. gap: thousandths, the mean of the office less that of organisations"""
    return say("the office rates it higher") if gap >= APART else say("organisations rate it higher") if gap <= -APART else ""


def seen(cast: tuple[tuple[int, ...], tuple[int, ...]], say: Catalog) -> str:
    """What the votes of the office and of organisations show, in words; nothing where one of them did not vote."""
    return (who_is_higher(_mean(cast[0]) - _mean(cast[1]), say) or say("alike")) if all(cast) else ""


def seen_twice(first: str, last: str, say: Catalog) -> str:
    """What the votes of the beginning and of the end show; once where it is the same, or where only one of them is there."""
    if not first or not last or first == last:
        return last or first or "–"
    return say("at the beginning: {first}; at the end: {last}", first=first, last=last)


def _guessed(led: Led, when: str, area: str, say: Catalog) -> str:
    """What each side guessed that the other one gave, or nothing."""
    office, ngos = (led.workshop.guess(when, side).get(area, 0) for side in SIDES)
    parts = (
        say("the office guessed that organisations gave {grade}", grade=office) if office else "",
        say("organisations guessed that the office gave {grade}", grade=ngos) if ngos else "",
    )
    return ", ".join(part for part in parts if part)


def guess_error(workshop: Workshop, when: str, side: str) -> int | None:
    """By how much a side's guesses missed the means of the other one, on average, thousandths; None where it did not guess."""
    other = SIDES[1 - SIDES.index(side)]
    missed = [abs(1000 * guess - _mean(votes)) for area, guess in workshop.guess(when, side).items() if (votes := workshop.votes(when, other, area))]
    return round(sum(missed) / len(missed)) if missed else None


def guess_lines(workshop: Workshop, when: str, words: Words) -> tuple[str, ...]:
    """How well the sides guessed each other's votes, in sentences."""
    say, missed = words.say, [guess_error(workshop, when, side) for side in SIDES]
    texts = (
        say("When it guessed the votes of organisations, the office was {points} of a point off on average.", points=words.points(missed[0] or 0, 1)),
        say(
            "When they guessed the votes of the office, the organisations were {points} of a point off on average.",
            points=words.points(missed[1] or 0, 1),
        ),
    )
    return tuple(text for text, by in zip(texts, missed, strict=True) if by is not None)


def _since(led: Led, area: str, cast: list[tuple[int, ...]], words: Words) -> str:
    """How the mean of all votes has changed since the beginning, or nothing."""
    before = tuple(vote for side in SIDES for vote in led.workshop.votes(OPENING, side, area))
    now = tuple(vote for votes in cast for vote in votes)
    if not before or not now:
        return ""
    return words.say("all votes: at the beginning {before}, now {now}", before=words.points(_mean(before), 1), now=words.points(_mean(now), 1))


def _mean(votes: tuple[int, ...]) -> int:
    """Thousandths; 0 without votes."""
    return round(1000 * sum(votes) / len(votes)) if votes else 0


def summary(rows: tuple[VoteRow, ...], voted: int, words: Words) -> tuple[str, ...]:
    """What the votes say in sentences. voted: how many people"""
    say = words.say
    widest = max(rows, key=lambda row: abs(row.gap))
    lines = [
        say("You differ most here: {area}. It is worth asking why.", area=f"{widest.code} {widest.name}")
        if abs(widest.gap) >= APART
        else say("Both sides see things alike.")
    ]
    if not any(all(map(any, row.counts)) for row in rows):  # nobody to differ from
        lines = []
    farthest = max(rows, key=lambda row: abs(row.off))
    if abs(farthest.off) >= APART:
        area = f"{farthest.code} {farthest.name}"
        lines.append(say("You and the game differ most here: {area}. Who is right, and how would one know?", area=area))
    told = say.plural("{n} person has voted.", "{n} people have voted.", voted)
    cast = [max(sum(row.counts[side]) for row in rows) for side in range(len(SIDES))]
    if any(0 < number < FEW for number in cast):
        told += " " + say("On a side with fewer than three people a vote is easy to guess: do not ask who gave which grade.")
    lines.append(told)
    return tuple(lines)


@dataclass(frozen=True)
class BallotView:
    """What one person votes on."""

    heading: str  # who votes
    side: str
    question: str
    rows: tuple[tuple[str, str, str, str], ...]  # area, code, name, plane
    scale: str  # what the grades mean
    now: str = ""  # what is done now, on the curtain before the ballot
    hint: str = ""  # what the others do meanwhile
    begin: str = ""  # how the ballot is opened
    skip: str = ""  # how it is left out
    cast: str = ""  # how it is handed in


def ballot_view(led: Led, say: Catalog) -> BallotView:
    """The ballot of the next one who votes."""
    person = led.workshop.next_voter()
    assert person is not None, "everybody has voted"
    question = say("{name}: how is it here?", name=person.name)
    return ballot_of(person.name, person.side, question, led.stage.areas, Words(led.scenario, say))


def ballot_of(heading: str, side: str, question: str, areas: tuple[str, ...], words: Words) -> BallotView:
    """A ballot about these areas. side: office or ngos"""
    say = words.say
    rows = tuple((area, words.areas[area].code, _both_names(words, area), words.areas[area].plane) for area in areas)
    scale = say("1: not at all · 2: a little · 3: the minimal standard is met · 4: more than the standard · 5: as good as can be")
    return BallotView(heading, say("Office") if side == SIDES[0] else say("Organisations"), question, rows, scale)


def _both_names(words: Words, area: str) -> str:
    """The short name, which stands everywhere else, and the full one."""
    short, full = (words.say.of(text) for text in (words.areas[area].name, words.areas[area].full))
    return short if short == full else f"{short} – {full[:1].lower()}{full[1:]}"


def guess_view(led: Led, side: str, say: Catalog) -> BallotView:
    """The ballot on which a side guesses together what the other one gave."""
    office = side == SIDES[0]
    question = say("The office guesses: what did the organisations give, most often?")
    if not office:
        question = say("The organisations guess: what did the office give, most often?")
    who = say("Office") if office else say("Organisations")
    view = ballot_of(who, side, question, led.stage.areas, Words(led.scenario, say))
    hint = say("Talk it over aloud and give one grade for each area.")
    return replace(
        view,
        side=question,
        now=say("Now guess, the whole side together"),
        hint=hint,
        begin=say("Guess"),
        skip=say("Do not guess"),
        cast=say("Keep the guesses"),
    )
