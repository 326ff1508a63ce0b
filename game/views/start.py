"""Before the game: the list of scenarios and the briefing letter."""

from dataclasses import dataclass

from game.play.session import Session
from game.scenario.problems import Broken
from game.scenario.read import available, load, sheet_at_a_glance
from game.scenario.schema import Sheet
from game.text.catalog import Catalog
from game.text.numbers import whole
from game.views.words import Words, capital


@dataclass(frozen=True)
class ScenarioCard:
    """One scenario to choose."""

    id: str
    name: str
    teaser: str
    teaches: str
    place: str
    facts: tuple[str, ...]  # kind of unit, inhabitants, length, time
    difficulty: int  # 1-3
    minutes: int = 0
    problem: str = ""  # why it cannot be played


@dataclass(frozen=True)
class ScenariosView:
    """The choice of a scenario."""

    heading: str
    lead: str
    cards: tuple[ScenarioCard, ...]


def kind_of_place(kind: str, say: Catalog) -> str:
    """The kind of unit in words."""
    return {
        "rural": say("rural gmina"),
        "urban-rural": say("urban-rural gmina"),
        "city": say("city"),
        "powiat": say("powiat"),
        "voivodeship": say("voivodeship"),
    }[kind]


def scenario_card(id_: str, sheet: Sheet, say: Catalog) -> ScenarioCard:
    """The card of one scenario."""
    facts = (
        kind_of_place(sheet.place.kind, say),
        say("{number} inhabitants", number=whole(say.language, sheet.place.inhabitants)),
        say.plural("{n} quarter", "{n} quarters", sheet.quarters),
        say("about {minutes} minutes", minutes=sheet.minutes),
    )
    return ScenarioCard(
        id_,
        say.of(sheet.name),
        say.of(sheet.teaser),
        say.of(sheet.teaches),
        capital(say.of(sheet.place.name)),
        facts,
        sheet.difficulty,
        sheet.minutes,
    )


def first_problem(id_: str, language: str) -> str:
    """The first thing that is wrong with a scenario; nothing when it can be played."""
    try:
        load(id_, language)
    except Broken as broken:
        return str(broken.problems[0])
    return ""


def scenarios_view(say: Catalog) -> ScenariosView:
    """All scenarios, shipped and one's own, the easiest and shortest first; one that cannot be read stays in the list with its first problem.

    What a scenario names is looked up when it is chosen, for that takes long.
    """
    cards = []
    for name in available():
        if sheet := sheet_at_a_glance(name, say.language):
            cards.append(scenario_card(name, sheet, say))
        else:
            cards.append(ScenarioCard(name, name, "", "", "", (), 3, problem=first_problem(name, say.language)))
    cards.sort(key=lambda card: (bool(card.problem), card.difficulty, card.minutes))
    return ScenariosView(say("Choose a scenario"), say("Places and people are invented; the troubles are not."), tuple(cards))


@dataclass(frozen=True)
class BriefingView:
    """The letter of an invented superior and the terms of the game."""

    heading: str
    place: str
    about: str
    letter: str
    sender: str
    goals: tuple[str, ...]
    medals: tuple[tuple[str, tuple[str, ...]], ...]  # name, what it takes
    next: str
    origin: str = ""  # where the figures at the start come from, if not from the scenario


def briefing_view(session: Session, say: Catalog) -> BriefingView:
    """The briefing of a game."""
    from game.views.result import MEDAL_NAMES, medal_terms

    sheet, words = session.scenario.sheet, Words(session.scenario, say)
    goals = (
        say.plural(
            "Promise at least {n} tool and keep the promise.",
            "Promise at least {n} tools and keep the promise.",
            sheet.commitments.at_least,
        ),
        say.plural("At least {n} in each of the three planes.", "At least {n} in each of the three planes.", sheet.commitments.each_plane),
        say.plural("You have {n} quarter.", "You have {n} quarters.", sheet.quarters),
        say("At the end both sides assess their cooperation again: the index is the result."),
    )
    medals = tuple((MEDAL_NAMES[medal.id](say), medal_terms(words, session.rulebook, medal)) for medal in session.rulebook.goals.medals)
    return BriefingView(
        say.of(sheet.name),
        capital(say.of(sheet.place.name)),
        say.of(sheet.place.about),
        say.of(sheet.letter.text),
        say.of(sheet.letter.sender),
        goals,
        medals,
        say("See the self-assessment"),
        origin_line(session, say),
    )


def origin_line(session: Session, say: Catalog) -> str:
    """Where the figures at the start come from, in a sentence; nothing where they are the scenario's own."""
    if not session.record.areas:
        return ""
    return say(
        "The figures of the twelve areas at the start come from the self-assessment of your own place. "
        "Everything else is invented, and the letter still tells of the scenario's own figures."
    )


def upkeep_at_start(words: Words) -> str:
    """What the tools that work from the beginning take of the office in the first quarter."""
    taken = Session.new(words.scenario, 0).upkeep()
    return words.cost(taken["money"], taken["hours"], 0)
