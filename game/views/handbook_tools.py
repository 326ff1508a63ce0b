"""Pages of tools: what each is, what it takes from both sides, what it moves and how it fails."""

from collections.abc import Iterable

from game.scenario.fields import Cost
from game.scenario.reach import named_tools
from game.scenario.schema import Tool
from game.text.numbers import SPACE, decimal
from game.views.describe import condition, effect
from game.views.handbook_parts import Link, Page, Section, Writer, facts
from game.views.tool_facts import decides, seasons, served, strength, time_it_takes, trust
from game.views.words import capital


def tool_page(of: Writer, tool: Tool) -> Page:
    """The page of one tool."""
    say, place = of.say, of.book.tools.index(tool.id)
    plane = of.words.planes[tool.plane]
    needs = tuple(capital(condition(of.words, of.book, one)) for one in of.book.needs[place])
    every = tuple(capital(effect(of.words, of.book, one)) for one in of.book.working[place])
    sections = (
        Section("", (of.of(tool.about),)),
        Section(say("In short"), facts=_facts(of, tool)),
        Section(say("What it costs"), (say("The prices of the game, for a gmina of about twenty thousand people."),), facts=_costs(of, tool)),
        Section(say("What it needs"), needs, links=of.links("tool", dict.fromkeys(named_tools(tool.needs)))),
        Section(say("What it moves"), every, links=_moves(of, tool)),
        Section(say("Principles"), links=_principles(of, tool)),
        Section(say("Made easier by"), links=_lifted(of, tool.synergies.items())),
        Section(say("Makes easier"), links=_lifted(of, ((one.id, one.synergies[tool.id]) for one in of.model.tools if tool.id in one.synergies))),
        Section(say("How it fails"), (of.of(tool.fails),)),
        Section(say("How others do it"), (of.of(tool.example),), links=_cards(of, tool)),
        Section(say("What it softens"), links=of.links("event", (event.id for event in of.model.events if tool.id in event.softened_by))),
        Section(say("Law"), (of.of(tool.law),) if tool.law else ()),
        Section(say("Read more"), links=of.links("essay", (essay.id for essay in of.model.essays if tool.id in essay.tools))),
    )
    label = say("Tool, plane {numeral} {name}", numeral=plane.numeral, name=of.of(plane.name))
    return of.page("tool", tool, f"tools-{tool.plane}", label, sections, of.of(tool.tagline), tool.plane)


def _facts(of: Writer, tool: Tool) -> tuple[tuple[str, str], ...]:
    say = of.say
    marks = [text for on, text in ((tool.recommendation, say("recommended by the Model")), (tool.statutory, say("required by law"))) if on]
    income = {"yearly": say("yearly; who has no other depends on it"), "lasting": say("lasting; it sets free"), None: ""}[tool.income]
    return facts(
        (say("Who decides"), decides(tool, say)),
        (say("Standing"), ", ".join(marks)),
        (say("Ways of introducing"), ", ".join(of.words.mode(mode).lower() for mode in tool.modes)),
        (say("Time"), time_it_takes(tool, of.words)),
        (say("Can be started"), seasons(tool.seasons, say)),
        (say("Works fully with trust (0–100)"), trust(tool, say)),
        (say("Wants capacity of organisations"), str(tool.capacity) if tool.capacity else ""),
        (say("Money for organisations"), income),
    )


def _costs(of: Writer, tool: Tool) -> tuple[tuple[str, str], ...]:
    say, start, upkeep = of.say, tool.cost, tool.upkeep
    return (
        (say("The office, at the start"), _office(of, start)),
        (say("The organisations, at the start"), _organisations(of, start)),
        (say("The office, each quarter"), _office(of, upkeep)),
        (say("The organisations, each quarter"), _organisations(of, upkeep)),
    )


def _office(of: Writer, cost: Cost) -> str:
    days = of.say.plural("{n} day", "{n} days", cost.days) if cost.days else ""
    return " · ".join(part for part in (days, of.words.money(cost.money) if cost.money else "") if part) or of.say("nothing")


def _organisations(of: Writer, cost: Cost) -> str:
    return of.words.energy(round(cost.energy * 1000)) if cost.energy else of.say("nothing")


def _moves(of: Writer, tool: Tool) -> tuple[Link, ...]:
    return tuple(of.link("area", area, how_much(of, weight)) for area, weight in served(tool))


def how_much(of: Writer, weight: float) -> str:
    """How much an area is moved, in a word."""
    return {3: of.say("strongly"), 2: of.say("clearly"), 1: of.say("a little")}[strength(weight)]


def _principles(of: Writer, tool: Tool) -> tuple[Link, ...]:
    named = sorted(tool.principles.items(), key=lambda item: -item[1])
    return tuple(of.link("principle", name, points_a_quarter(of, points)) for name, points in named)


def points_a_quarter(of: Writer, points: float) -> str:
    """What a tool gives a principle or takes from it, at full quality."""
    places = 0 if points == int(points) else 1
    return of.say("{points} a quarter", points=decimal(of.say.language, round(points * 1000), places, sign=True))


def _lifted(of: Writer, shares: Iterable[tuple[str, float]]) -> tuple[Link, ...]:
    ordered = sorted(shares, key=lambda item: -item[1])
    return tuple(of.link("tool", name, f"{round(share * 100)}{SPACE}%") for name, share in ordered)


def _cards(of: Writer, tool: Tool) -> tuple[Link, ...]:
    return tuple(of.link("practice", card.id, of.say("good practice")) for card in of.model.practices if card.tool == tool.id)
