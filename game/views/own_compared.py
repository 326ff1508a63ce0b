"""Two self-assessments beside each other: one place before and after, or two groups; the same for scenes, report and terminal."""

from dataclasses import dataclass

from game.play.own import Note, Own
from game.rules.index import band
from game.rules.rulebook import SIDES
from game.scenario.content import Area
from game.text.catalog import Catalog
from game.views.own import day_in_words, own_index
from game.views.words import Words, capital

MOST = 3  # areas named as those that rose most, and as those that fell most
NOTICED = 100  # thousandths of a point: sides that came closer by less stayed where they were
Pair = tuple[str, str]


@dataclass(frozen=True)
class ComparedArea:
    """One area in both."""

    area: str
    code: str
    name: str
    full: str
    plane: str
    values: tuple[int, int]  # agreed, thousandths
    texts: Pair  # the same in words
    change: str
    gaps: tuple[int | None, int | None]  # thousandths: the mean of the office less that of organisations; None where one of them did not vote
    apart: Pair  # how far the sides were from each other, in words
    office: tuple[tuple[int, ...], tuple[int, ...]]  # votes, the lowest first
    ngos: tuple[tuple[int, ...], tuple[int, ...]]

    @property
    def by(self) -> int:
        """How far the second is above the first, thousandths."""
        return self.values[1] - self.values[0]


@dataclass(frozen=True)
class ComparedPlane:
    """One plane in both."""

    id: str
    name: str  # numeral and full name
    short: str  # numeral and short name
    means: Pair
    change: str
    areas: tuple[ComparedArea, ...]


@dataclass(frozen=True)
class Followed:
    """What was recommended in the first, and what stands in the second."""

    area: str
    plane: str
    recommended: str
    values: Pair
    came: str  # what became of the value, in a word
    reason: str  # written in the second
    advice: str  # recommended in the second

    @property
    def written(self) -> str:
        """All that was written in the second."""
        return " ".join(text if text.endswith((".", "!", "?")) else f"{text}." for text in (self.reason, self.advice) if text)


@dataclass(frozen=True)
class OwnComparedView:
    """Both of them."""

    heading: str
    lead: str
    later: bool  # whether it is one place at two times, and not two groups
    heads: Pair  # what the two are called
    means: tuple[int, int]  # the index, thousandths
    index: Pair
    bands: Pair
    scale: tuple[tuple[int, int, str], ...]  # all bands of the index
    change: str
    summary: tuple[str, ...]  # the index and how far the sides are apart, in sentences
    planes: tuple[ComparedPlane, ...]
    moved_heading: str
    moved: tuple[ComparedArea, ...]  # that differ most
    unmoved: str  # said where none does
    followed_heading: str
    followed: tuple[Followed, ...]
    nothing: str  # said where there is nothing to follow
    caution: str

    def pair(self, texts: Pair) -> str:
        """Two values of the same thing in a line."""
        return (" → " if self.later else " · ").join(texts)

    def told(self, area: ComparedArea) -> str:
        """Both values of an area and their difference in a line."""
        return f"{area.code} {area.name}: {self.pair(area.texts)} ({area.change})"

    @property
    def areas(self) -> tuple[ComparedArea, ...]:
        """All of them, in the order of the index."""
        return tuple(area for plane in self.planes for area in plane.areas)


def is_later(first: Own, second: Own) -> bool:
    """Whether two self-assessments are of one place at two times, and not of two groups."""
    return " ".join(first.place.casefold().split()) == " ".join(second.place.casefold().split()) and first.day != second.day


def in_order(first: Own, second: Own) -> bool:
    """Whether they stand as they are to be compared: of one place the earlier one first, of two groups as they were named."""
    return not is_later(first, second) or first.day <= second.day


def compared_view(first: Own, second: Own, words: Words) -> OwnComparedView:
    """Two self-assessments in the order given."""
    say, both, later = words.say, (first, second), is_later(first, second)
    days = (day_in_words(first.day, say), day_in_words(second.day, say))
    other = (first.place, second.place) if first.place != second.place else (say("first group"), say("second group"))
    heads = days if later else other
    found = [own_index(own, words) for own in both]
    bands = [words.band(int(band(one.mean)[0])) for one in found]
    planes = tuple(
        ComparedPlane(
            plane.id, f"{plane.numeral} {say.of(plane.full)}", f"{plane.numeral} {say.of(plane.name)}",
            *_pair(int(found[0].planes[0, number]), int(found[1].planes[0, number]), words),
            tuple(_area(area, first, second, words) for area in words.scenario.model.areas if area.plane == plane.id),
        )
        for number, plane in enumerate(words.scenario.model.planes)
    )  # fmt: skip
    areas = tuple(area for plane in planes for area in plane.areas)
    means = (int(found[0].mean[0]), int(found[1].mean[0]))
    index, change = _pair(*means, words)
    told = _told_later if later else _told_groups
    return OwnComparedView(
        heading=capital(second.place) if later else say("Two groups side by side"),
        lead=say("Self-assessments of {first} and {second}", first=days[0], second=days[1]) if later else _named(heads, days),
        later=later, heads=heads, means=means, scale=words.bands(), index=index, bands=(bands[0], bands[1]), change=change,
        summary=told(heads, index, change, _mean_gaps(areas), words), planes=planes,
        moved_heading=say("What changed most") if later else say("Where the groups differ most"), moved=_moved(areas),
        unmoved=say("Every area has the same value in both."),
        followed_heading=say("What was recommended, and what came of it") if later else say("What both groups recommend"),
        followed=_followed(first, second, areas, later, say), nothing=_nothing(later, say), caution=_caution(first, second, later, say),
    )  # fmt: skip


def _pair(first: int, second: int, words: Words) -> tuple[Pair, str]:
    """Two means in words, and the difference of what is written. first, second: thousandths"""
    by = (second * 2 + 10) // 20 * 10 - (first * 2 + 10) // 20 * 10
    return (words.points(first), words.points(second)), words.points(by, sign=True)


def _named(heads: Pair, days: Pair) -> str:
    return " · ".join(f"{capital(head)}, {day}" for head, day in zip(heads, days, strict=True))


def _area(area: Area, first: Own, second: Own, words: Words) -> ComparedArea:
    values = (first.value(area.id), second.value(area.id))
    gaps = (_gap(first, area.id), _gap(second, area.id))
    office, ngos = ((first.votes(side, area.id), second.votes(side, area.id)) for side in SIDES)
    return ComparedArea(
        area.id, area.code, words.say.of(area.name), words.say.of(area.full), area.plane, values,
        (words.points(values[0], 1), words.points(values[1], 1)), words.points(values[1] - values[0], 1, sign=True),
        gaps, (_apart(first, area.id, words), _apart(second, area.id, words)), office, ngos,
    )  # fmt: skip


def _gap(own: Own, area: str) -> int | None:
    cast = [own.votes(side, area) for side in SIDES]
    means = [round(1000 * sum(votes) / len(votes)) if votes else 0 for votes in cast]
    return means[0] - means[1] if all(cast) else None


def _apart(own: Own, area: str, words: Words) -> str:
    """How far the means of both sides are apart, as they are written: in tenths."""
    cast = [own.votes(side, area) for side in SIDES]
    if not all(cast):
        return "–"
    office, ngos = ((2 * sum(votes) * 10 + len(votes)) // (2 * len(votes)) for votes in cast)
    return words.points(abs(office - ngos) * 100, 1)


def _mean_gaps(areas: tuple[ComparedArea, ...]) -> tuple[int | None, int | None]:
    """How far the sides are apart on average in each, thousandths."""
    found = [[abs(gap) for area in areas if (gap := area.gaps[place]) is not None] for place in (0, 1)]
    means = [round(sum(gaps) / len(gaps)) if gaps else None for gaps in found]
    return means[0], means[1]


def _told_later(heads: Pair, index: Pair, change: str, gaps: tuple[int | None, int | None], words: Words) -> tuple[str, ...]:
    say = words.say
    texts = [say("The index was {before} and is {after}: {change}.", before=index[0], after=index[1], change=change)]
    if gaps[0] is not None and gaps[1] is not None:
        closer, by = gaps[0] - gaps[1], {"before": words.points(gaps[0], 1), "after": words.points(gaps[1], 1)}
        texts.append(
            say("Both sides came closer: their grades differed by {before} on average, now by {after}.", **by) if closer >= NOTICED
            else say("Both sides moved apart: their grades differed by {before} on average, now by {after}.", **by) if closer <= -NOTICED
            else say("Both sides are as far apart as before: by {after} on average.", **by)
        )  # fmt: skip
    return tuple(texts)


def _told_groups(heads: Pair, index: Pair, change: str, gaps: tuple[int | None, int | None], words: Words) -> tuple[str, ...]:
    say = words.say
    named = {"first": heads[0], "second": heads[1]}
    texts = [say("The index: {first} {one}; {second} {two}.", one=index[0], two=index[1], **named)]
    if by := change.strip("+−") if index[0] != index[1] else "":
        texts[0] += " " + say("Higher by {by}: {which}.", by=by, which=heads[change.startswith("+")])
    if gaps[0] is not None and gaps[1] is not None:
        one, two = words.points(gaps[0], 1), words.points(gaps[1], 1)
        texts.append(say("How far the office and organisations differ on average: {first} {one}; {second} {two}.", one=one, two=two, **named))
    return tuple(texts)


def _moved(areas: tuple[ComparedArea, ...]) -> tuple[ComparedArea, ...]:
    """The areas in which the second is highest above the first, then those in which it is farthest below."""
    rose = sorted((area for area in areas if area.by > 0), key=lambda area: -area.by)[:MOST]
    far = rose + sorted((area for area in areas if area.by < 0), key=lambda area: area.by)[:MOST]
    return tuple(far)


def _followed(first: Own, second: Own, areas: tuple[ComparedArea, ...], later: bool, say: Catalog) -> tuple[Followed, ...]:
    rows = []
    for area in areas:
        then, now = (own.notes.get(area.area, Note()) for own in (first, second))
        advice, further = then.recommendation.strip(), now.recommendation.strip()
        if advice or (further and not later):
            came = say("rose") if area.by > 0 else say("fell") if area.by < 0 else say("unchanged")
            rows.append(Followed(f"{area.code} {area.name}", area.plane, advice, area.texts, came, now.reason.strip(), further))
    return tuple(rows)


def _nothing(later: bool, say: Catalog) -> str:
    if later:
        return say("The first time no recommendation was written down, so there is nothing to follow.")
    return say("No group wrote a recommendation.")


def _caution(first: Own, second: Own, later: bool, say: Catalog) -> str:
    voted = {"first": len(first.ballots), "second": len(second.ballots)}
    people = say("Ballots the first time: {first}, the second time: {second}.", **voted) if later else ""
    who = (
        say("Other people may have voted. Ask what has changed in the place, and what is only seen otherwise by others.") if later
        else say("Two groups are two tables of people. A difference may come from the place, or from who was in the room.")
    )  # fmt: skip
    return f"{people} {who}".strip()
