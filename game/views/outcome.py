"""What came of it beside the index: the simplified profile, goals of each side, and the story of each organisation."""

from dataclasses import dataclass

from game.play.session import Session
from game.rules.conditions import all_hold
from game.rules.people import voices
from game.rules.profile import COMPONENTS, profile
from game.rules.rulebook import NGOS, OFFICE
from game.rules.state import WORKING
from game.rules.visibility import votes
from game.text.catalog import Catalog
from game.views.describe import need
from game.views.words import Words


@dataclass(frozen=True)
class ProfileRow:
    """One component of the profile."""

    name: str
    before: int  # 0-100
    after: int


@dataclass(frozen=True)
class Laurel:
    """One private goal."""

    side: str
    name: str
    terms: tuple[str, ...]
    won: bool


@dataclass(frozen=True)
class Story:
    """What became of one organisation."""

    name: str
    field: str
    text: str


@dataclass(frozen=True)
class OutcomeView:
    """All of it."""

    profile_heading: str
    profile_note: str
    profile: tuple[ProfileRow, ...]
    laurels_heading: str
    laurels: tuple[Laurel, ...]
    life: str  # quality of life before and after
    stories_heading: str
    stories: tuple[Story, ...]
    lessons_heading: str
    lessons: tuple[str, ...]  # how far the sides saw alike, and what was begun on a guess


def outcome_view(session: Session, say: Catalog) -> OutcomeView:
    """The outcome of a finished game."""
    words, book, first, last = Words(session.scenario, say), session.rulebook, session.opening, session.state
    names = {
        "infrastructure": say("cooperation has its rules and people"),
        "reachable": say("everybody can find them"),
        "financial": say("financial cooperation"),
        "non-financial": say("non-financial cooperation"),
        "knowledge": say("what organisations know"),
        "satisfaction": say("satisfaction of organisations"),
    }
    rows = zip(COMPONENTS, profile(first, book)[0], profile(last, book)[0], strict=True)
    written = {goal.id: goal for goals in (session.scenario.sheet.laurels.office, session.scenario.sheet.laurels.ngos) for goal in goals}
    laurels = tuple(
        Laurel(
            words.side(side), say.of(written[name].name), tuple(need(words, session, one)[0] for one in needs), bool(all_hold(last, book, needs)[0])
        )
        for side, name, needs in book.goals.laurels
    )
    before, after = int(first.resident[0, 2]) // 1000, int(last.resident[0, 2]) // 1000
    return OutcomeView(
        profile_heading=say("Profile of cooperation, simplified"),
        profile_note=say("Six components of the national index with equal weights: its true weights are not known to us."),
        profile=tuple(ProfileRow(names[name], int(start), int(end)) for name, start, end in rows),
        laurels_heading=say("Goals of each side"),
        laurels=laurels,
        life=say("Quality of life of residents: {before}, now {after} of 100", before=before, after=after),
        stories_heading=say("What became of the organisations"),
        lessons_heading=say("What we did not know"),
        lessons=_lessons(session, words),
        stories=tuple(_story(session, words, place) for place in range(len(book.organisations))),
    )


GUESSED = 930  # thousandths of fit below which a guess was wrong


def _lessons(session: Session, words: Words) -> tuple[str, ...]:
    """The gap between the sides of the game, not of a workshop, at the beginning and at the end, and the guesses that went wrong."""
    say, book, last = words.say, session.rulebook, session.state
    gaps, spreads = [], []
    for state in (session.opening, last):
        cast = votes(state, book)[0].astype(int)
        gaps.append(int(1000 * abs(cast[OFFICE].mean(axis=0) - cast[NGOS].mean(axis=0)).mean()))
        spreads.append(int(1000 * (cast.max(axis=(0, 1)) - cast.min(axis=(0, 1))).mean()))
    texts = [
        say(
            "Votes of the people in the game: gap between the sides {before} points, now {after}",
            before=words.points(gaps[0]),
            after=words.points(gaps[1]),
        ),
        say(
            "Votes of the people in the game: spread of all {before} points, now {after}",
            before=words.points(spreads[0]),
            after=words.points(spreads[1]),
        ),
    ]
    for place, tool in enumerate(book.tools):
        if last.stage[0, place] == WORKING and not last.informed[0, place] and last.fit[0, place] < GUESSED:
            area = words.area(book.areas[int(book.serves[place].argmax())])
            texts.append(say("{tool}: begun on a guess, and it serves what is less needed here ({area})", tool=words.tool(tool), area=area))
    return tuple(texts)


def _story(session: Session, words: Words, place: int) -> Story:
    say, first, last = words.say, session.opening, session.state
    one = session.scenario.sheet.organisations[place]
    return Story(
        say.of(one.name), one.field, _fate(session, words, place) if first.active[0, place] or last.active[0, place] else say("It was never founded.")
    )


def _fate(session: Session, words: Words, place: int) -> str:
    """The most telling thing about an organisation, in one sentence."""
    say, first, last = words.say, session.opening, session.state
    grown = int(last.capacity[0, place] - first.capacity[0, place]) // 1000
    fates = (
        (not last.active[0, place], say("It closed: its people had no strength left.")),
        (not first.active[0, place], say("It was founded during the game.")),
        (not last.known[0, place], say("Nobody in the office has heard of it to this day.")),
        (not voices(last, session.rulebook)[0, place], say("It lives from one donor and no longer says what it thinks.")),
        (last.energy[0, place] < 30_000, say("It works on, but its people are tired.")),
        (not first.known[0, place], say("It was found, and now it sits at the table.")),
        (grown >= 5, say("It can do more than before: capacity +{points}.", points=grown)),
        (last.bond[0, place] - first.bond[0, place] >= 8_000, say("It trusts the office much more than before.")),
        (last.bond[0, place] - first.bond[0, place] <= -8_000, say("It has lost trust in the office.")),
    )
    return next((text for holds, text in fates if holds), say("It goes on as it did."))
