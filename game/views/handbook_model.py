"""Pages of planes, areas, principles and ways of introducing: what they are, and which tools and events have to do with them."""

from game.scenario.schema import Area, Mode, Plane, Principle
from game.text.numbers import SPACE
from game.views.describe import effect
from game.views.handbook_parts import Page, Section, Writer, facts
from game.views.handbook_tools import how_much, points_a_quarter
from game.views.words import capital

CHAPTER = "model"


def plane_page(of: Writer, plane: Plane) -> Page:
    """The page of one plane."""
    say = of.say
    sections = (
        Section("", (of.of(plane.about),)),
        Section(say("Areas"), links=of.links("area", (area.id for area in of.model.areas if area.plane == plane.id))),
        Section(say("Tools"), links=of.links("tool", (tool.id for tool in of.model.tools if tool.plane == plane.id))),
    )
    return of.page("plane", plane, CHAPTER, say("Plane {numeral}", numeral=plane.numeral), sections, of.of(plane.full), plane.id)


def area_page(of: Writer, area: Area) -> Page:
    """The page of one area; the tools that move it most stand first."""
    say = of.say
    tools = sorted((tool for tool in of.model.tools if area.id in tool.serves), key=lambda tool: -tool.serves[area.id])
    sections = (
        Section("", (of.of(area.about),)),
        Section(say("Tools that move it"), links=tuple(of.link("tool", tool.id, how_much(of, tool.serves[area.id])) for tool in tools)),
        Section(say("Plane"), links=of.links("plane", [area.plane])),
        Section(say("Read more"), links=of.links("essay", (essay.id for essay in of.model.essays if area.id in essay.areas))),
    )
    return of.page("area", area, CHAPTER, say("Area {code}", code=area.code), sections, of.of(area.full), area.plane)


def principle_page(of: Writer, principle: Principle) -> Page:
    """The page of one principle: what it asks, what feeds it and what starves it."""
    say, name = of.say, principle.id
    named = sorted((tool for tool in of.model.tools if tool.principles.get(name)), key=lambda tool: -tool.principles[name])
    feeding, starving = ([tool for tool in named if (tool.principles[name] > 0) is wanted] for wanted in (True, False))
    sides = [of.words.side(number) for number, side in enumerate(("office", "ngos")) if side in principle.trusted_by]
    sections = (
        Section("", (of.of(principle.about),)),
        Section(say("How it is fed"), (of.of(principle.feeds),), links=tuple(
            of.link("tool", tool.id, points_a_quarter(of, tool.principles[name])) for tool in feeding)),
        Section(say("How it is starved"), (of.of(principle.starves),), links=tuple(
            of.link("tool", tool.id, points_a_quarter(of, tool.principles[name])) for tool in starving)),
        Section(say("In short"), facts=facts((say("Who trusts because of it"), ", ".join(sides)))),
        Section(say("Events in which it is at stake"), links=of.links("event", (event.id for event in of.model.events if event.principle == name))),
        Section(say("Read more"), links=of.links("essay", (essay.id for essay in of.model.essays if name in essay.principles))),
    )  # fmt: skip
    return of.page("principle", principle, "principles", say("Principle"), sections)


def mode_page(of: Writer, mode: Mode) -> Page:
    """The page of one way of introducing a tool."""
    say, place = of.say, of.book.modes.index(mode.id)
    shares = facts(
        (say("Quality"), f"{mode.quality}{SPACE}%"),
        (say("Further preparation"), say.plural("{n} quarter", "{n} quarters", mode.extra) if mode.extra else ""),
        (say("Share of the money"), f"{mode.cost.money}{SPACE}%"),
        (say("Share of the office's days"), f"{mode.cost.days}{SPACE}%"),
        (say("Share of the organisations' energy"), f"{mode.cost.energy}{SPACE}%"),
    )
    sections = (
        Section("", (of.of(mode.about),)),
        Section(say("In short"), facts=shares),
        Section(say("At once, when a tool is started this way"), tuple(capital(effect(of.words, of.book, one)) for one in of.book.begun[place])),
    )
    return of.page("mode", mode, CHAPTER, say("Way of introducing a tool"), sections)
