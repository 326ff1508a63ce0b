"""The parts of the kit: what each is called, how many are needed, and who makes its sheets."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from game.kit.ballots import ballots
from game.kit.blocks import Sheet
from game.kit.cards import tool_cards
from game.kit.forms import certificates, observer_sheet, recommendation_form, slips
from game.kit.letters import letters
from game.kit.roles import badges, role_letters
from game.kit.rules import rules
from game.kit.runbook import runbook
from game.kit.wall import glossary, poster
from game.text.catalog import Catalog
from game.views.words import Words


@dataclass(frozen=True)
class Order:
    """What is printed for whom."""

    parts: tuple[str, ...]  # ids
    names: tuple[str, ...] = ()  # on certificates; none: a line to write on
    minutes: tuple[int, ...] = ()  # lengths of sessions in the runbook; none: all there are


@dataclass(frozen=True)
class Part:
    """One part of the kit."""

    name: str
    copies: str  # how many are printed, and on what
    make: Callable[[Words, Order], Iterable[Sheet]]


def parts(say: Catalog) -> dict[str, Part]:
    """All parts by id, in the order of printing."""
    return {
        "runbook": Part(say("Runbook"), say("1, for the trainer"), lambda words, order: runbook(words, order.minutes)),
        "rules": Part(say("Rules on one page"), say("1 for two people"), lambda words, order: rules(words)),
        "letters": Part(say("Letters to both sides"), say("1 for each side; give them out folded"), lambda words, order: letters(words)),
        "roles": Part(say("Role letters"), say("1 for each person, cut apart"), lambda words, order: role_letters(words)),
        "badges": Part(say("Badges"), say("1 for each person, cut apart"), lambda words, order: badges(words)),
        "poster": Part(say("Poster of the twelve areas"), say("1 for each table; enlarge it to A3 for the wall"), lambda words, order: poster(words)),
        "glossary": Part(say("Words of the game"), say("1 for each side"), lambda words, order: glossary(words)),
        "ballots": Part(say("Ballots"), say("2 for each person, and a set of the large numbers"), lambda words, order: ballots(words)),
        "cards": Part(say("Tool cards"), say("1 set for each table, best on thicker paper"), lambda words, order: tool_cards(words)),
        "observer": Part(say("Observer's sheet"), say("1 for each observer"), lambda words, order: observer_sheet(words)),
        "recommendations": Part(say("Recommendation form"), say("1 for each table"), lambda words, order: recommendation_form(words)),
        "slips": Part(say("Slips to take home"), say("1 for each person, cut apart"), lambda words, order: slips(words)),
        "certificate": Part(say("Certificate"), say("1 for each person"), lambda words, order: certificates(words, order.names)),
    }


PARTS = (
    "runbook", "rules", "letters", "roles", "badges", "poster", "glossary", "ballots", "cards", "observer", "recommendations", "slips", "certificate",
)  # fmt: skip
"""Ids of all parts, which are known before a language is; a test holds them level."""
