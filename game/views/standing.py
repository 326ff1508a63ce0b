"""Where a finished game stands among plans played without people, and why results lie close together."""

from collections.abc import Mapping
from dataclasses import dataclass

from game.play.session import Session
from game.rules.index import index
from game.scenario.read import folder_of
from game.simulation.standing import Standing, read
from game.text.catalog import Catalog
from game.text.numbers import whole
from game.views.words import Words

HUNDRED = 100
FEW = 10  # of a hundred plans: who is above no more than so many is told where most plans end
SHARES = (0.1, 0.5, 0.9)
HALF = (0.25, 0.75)  # between them lies the middle half of the plans
STEP = 500  # thousandths: half a point of one area


@dataclass(frozen=True)
class Place:
    """The index of a game beside that of plans."""

    kept: Standing
    final: int  # thousandths

    @property
    def below(self) -> float:
        """The share of plans that ended lower."""
        return self.kept.below(self.final) / self.kept.total

    @property
    def lower(self) -> int:
        """How many of a hundred plans ended lower, never more than did."""
        return self.kept.below(self.final) * HUNDRED // self.kept.total

    @property
    def level(self) -> int:
        """How many of a hundred plans ended with the same index."""
        return round(self.kept.level(self.final) * HUNDRED / self.kept.total)

    @property
    def most_higher(self) -> bool:
        """Whether more than half of the plans ended higher."""
        lower_or_level = self.kept.below(self.final) + self.kept.level(self.final)
        return 2 * lower_or_level < self.kept.total

    def within(self, low: int, high: int) -> int:
        """How many of a hundred plans ended with an index from low to high, both included; thousandths."""
        return round(sum(count for index, count in self.kept.counts.items() if low <= index <= high) * HUNDRED / self.kept.total)

    @property
    def best(self) -> int:
        """The best index known, this game included, thousandths."""
        return max(self.kept.best, self.final)

    def at(self, share: float) -> int:
        """The index below which that share of plans ended, thousandths."""
        passed = 0
        for value, count in sorted(self.kept.counts.items()):
            passed += count
            if passed >= share * self.kept.total:
                return value
        return max(self.kept.counts)


def final_index(session: Session) -> int:
    """The index of the latest measurement after the balance rule, thousandths."""
    return int(index(session.state.measured, session.rulebook).final[0])


def place_of(session: Session) -> Place | None:
    """The place of a finished game; None for one that is not, that began with figures of its own, and where no plans were played."""
    kept = read(folder_of(session.scenario.id)) if session.over and not session.record.areas else None
    return Place(kept, final_index(session)) if kept is not None and kept.total else None


def standing_line(session: Session, words: Words) -> str:
    """How many of a hundred plans this game ended above or level with, and the best index known; nothing where no plans were played."""
    kept = None if session.record.areas else read(folder_of(session.scenario.id))  # plans begin where the scenario does
    if kept is None or not kept.total:
        return ""
    say, place = words.say, Place(kept, final_index(session))
    best = words.points(place.best)
    if place.final >= kept.best:
        return say("No plan played without people is known to end higher.")
    if place.lower < FEW and place.most_higher:
        return say("Most plans played without people end higher. The best known: {best}.", best=best)
    if not place.level:
        return say("Better than {n} of 100 plans played without people. The best known: {best}.", n=place.lower, best=best)
    text = say("Better than {n} of 100 plans played without people, level with {level} of 100.", n=place.lower, level=place.level)
    return text + " " + say("The best known: {best}.", best=best)


@dataclass(frozen=True)
class StandingView:
    """A finished game beside other plans."""

    heading: str
    lead: str
    columns: tuple[tuple[int, int], ...]  # index in thousandths, how many plans ended there
    grain: float  # thousandths from one column to the next
    most: str  # the number of plans of the highest column, in words
    axis: str  # what the columns count
    final: int  # thousandths
    best: int
    rows: tuple[tuple[str, str, bool], ...]  # what, its index, whether it is this game
    why_heading: str
    why: tuple[str, ...]
    question: str


def standing_rows(place: Place, words: Words) -> list[tuple[str, int]]:
    """The index of the lowest plan, of some between, of the best one known and of this game; thousandths."""
    say = words.say
    names = (say("a tenth ends at or below"), say("half end at or below"), say("nine tenths end at or below"))
    rows = [(say("lowest plan"), min(place.kept.counts))]
    rows += [(name, place.at(share)) for name, share in zip(names, SHARES, strict=True)]
    return [*rows, (say("highest plan"), max(place.kept.counts)), (say("best known"), place.best), (say("this game"), place.final)]


def _columns(counts: Mapping[int, int], grain: float) -> tuple[tuple[int, int], ...]:
    """How many plans ended at each step of the index: kept values are rounded, steps are all alike."""
    found: dict[int, int] = {}
    for value, count in counts.items():
        found[round(value / grain)] = found.get(round(value / grain), 0) + count
    return tuple((round(step * grain), found[step]) for step in sorted(found))


def standing_view(session: Session, say: Catalog) -> StandingView | None:
    """The game beside other plans; None where there is nothing to put it beside."""
    place, words = place_of(session), Words(session.scenario, say)
    if place is None:
        return None
    low, high = (place.at(share) for share in HALF)
    grain = STEP / len(session.rulebook.areas)
    step, rows = words.points(round(grain)), standing_rows(place, words)
    columns = _columns(place.kept.counts, grain)
    return StandingView(
        heading=say("Beside other plans"),
        lead=say("{n} plans were played here by the computer. {line}", n=whole(say.language, place.kept.total), line=standing_line(session, words)),
        columns=columns,
        grain=grain,
        most=whole(say.language, max(count for _, count in columns)),
        axis=say("How many plans (upwards) ended with which index (to the right)"),
        final=place.final,
        best=place.best,
        rows=tuple((name, words.points(value), name == say("this game")) for name, value in (rows[0], rows[2], *rows[-2:])),
        why_heading=say("Why scores are close"),
        why=(
            say(
                "{n} of 100 plans end with an index from {low} to {high}.",
                n=place.within(low, high), low=words.points(low), high=words.points(high),
            ),
            say("Half a point in one area moves the index by {step}. Results closer than that are as good as equal.", step=step),
            say("Who leads one plane ahead of the others gains little: the balance rule holds it back."),
            say("So look at what the index does not say: promises, trust, and what lives a year later."),
        ),
        question=say("What is different in your result that this number does not show?"),
    )  # fmt: skip
