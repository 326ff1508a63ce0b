"""Before the game: the list of scenarios and the briefing letter."""

from dataclasses import dataclass

from game.play.session import Session
from game.scenario.problems import Broken
from game.scenario.read import Scenario, available, load
from game.text.catalog import Catalog
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


def scenario_card(scenario: Scenario, say: Catalog) -> ScenarioCard:
    """The card of one scenario."""
    sheet, words = scenario.sheet, Words(scenario, say)
    facts = (
        kind_of_place(sheet.place.kind, say),
        say(
            "{number} inhabitants",
            number=words.level(sheet.place.inhabitants * 1000) if sheet.place.inhabitants < 1000 else _grouped(words, sheet.place.inhabitants),
        ),
        say.plural("{n} quarter", "{n} quarters", sheet.quarters),
        say("about {minutes} minutes", minutes=sheet.minutes),
    )
    return ScenarioCard(
        scenario.id,
        say.of(sheet.name),
        say.of(sheet.teaser),
        say.of(sheet.teaches),
        capital(say.of(sheet.place.name)),
        facts,
        sheet.difficulty,
        sheet.minutes,
    )


def _grouped(words: Words, number: int) -> str:
    from game.text.numbers import whole

    return whole(words.language, number)


def scenarios_view(say: Catalog) -> ScenariosView:
    """All scenarios, shipped and one's own, the easiest and shortest first; a broken one stays in the list with its first problem."""
    cards = []
    for name in available():
        try:
            cards.append(scenario_card(load(name, say.language), say))
        except Broken as broken:
            cards.append(ScenarioCard(name, name, "", "", "", (), 3, problem=str(broken.problems[0])))
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
    medals: tuple[tuple[str, str], ...]  # name, what it takes
    next: str


def briefing_view(session: Session, say: Catalog) -> BriefingView:
    """The briefing of a game."""
    from game.views.result import MEDAL_NAMES, medal_terms

    sheet, words = session.scenario.sheet, Words(session.scenario, say)
    goals = (
        say.plural(
            "Promise at least {n} recommendation and keep the promise.",
            "Promise at least {n} recommendations and keep the promise.",
            sheet.commitments.at_least,
        ),
        say.plural("At least {n} in each of the three planes.", "At least {n} in each of the three planes.", sheet.commitments.each_plane),
        say.plural("You have {n} quarter.", "You have {n} quarters.", sheet.quarters),
        say("At the end both sides assess their cooperation again: the index is the result."),
    )
    medals = tuple((MEDAL_NAMES[medal.id](say), "; ".join(medal_terms(words, session.rulebook, medal))) for medal in session.rulebook.goals.medals)
    return BriefingView(
        say.of(sheet.name),
        capital(say.of(sheet.place.name)),
        say.of(sheet.place.about),
        say.of(sheet.letter.text),
        say.of(sheet.letter.sender),
        goals,
        medals,
        say("To the self-assessment"),
    )
