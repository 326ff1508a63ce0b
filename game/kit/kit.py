"""The whole kit of a scenario, before anybody writes it out."""

from collections.abc import Mapping
from dataclasses import dataclass

from game import __version__
from game.kit.blocks import Sheet
from game.kit.parts import Order, parts
from game.pages.document import Paragraph, Table
from game.scenario.read import Scenario
from game.text.catalog import Catalog
from game.views.words import Words


@dataclass(frozen=True)
class KitPart:
    """A part with its sheets."""

    id: str
    name: str
    copies: str
    sheets: tuple[Sheet, ...]


@dataclass(frozen=True)
class Kit:
    """All that is printed."""

    language: str
    heading: str
    lead: str
    made: str
    head: tuple[str, str, str]  # of the list of parts: what, pages, how many
    parts: tuple[KitPart, ...]

    def contents(self, pages: Mapping[str, tuple[int, int]]) -> Sheet:
        """The list of parts. pages: part -> its first and last page, where they are known"""
        what, where, many = self.head
        if pages:
            rows = tuple((part.name, _range(*pages[part.id]), part.copies) for part in self.parts)
            table = Table(self.lead, (what, where, many), rows, (6, 2, 9))
        else:
            table = Table(self.lead, (what, many), tuple((part.name, part.copies) for part in self.parts), (6, 9))
        return Sheet(self.heading, (table, Paragraph(self.made, "note")), one=True)


def kit_of(scenario: Scenario, order: Order, say: Catalog) -> Kit:
    """The parts that were ordered, in the order of printing."""
    words = Words(scenario, say)
    made = tuple(KitPart(id_, part.name, part.copies, tuple(part.make(words, order))) for id_, part in parts(say).items() if id_ in order.parts)
    return Kit(
        say.language,
        say("Workshop kit: {scenario}", scenario=say.of(scenario.sheet.name)),
        say("What is in this kit. Print on A4, on one side, without shrinking; black and white is enough."),
        say("Made by Three Planes, program {version}. Places and people are invented.", version=__version__),
        (say("What"), say("Pages"), say("How many")),
        made,
    )


def _range(first: int, last: int) -> str:
    return str(first) if first == last else f"{first}–{last}"
