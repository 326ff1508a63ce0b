"""Tool cards: what a player needs to know of a tool at the table, at the prices of the scenario."""

from collections.abc import Iterator

from game.kit.blocks import Card, Cards, Facts, Lines, Sheet
from game.pages.document import Heading, Paragraph
from game.scenario.schema import Tool
from game.text.numbers import SPACE
from game.views.describe import condition
from game.views.tool_facts import decides, seasons, served, time_it_takes, trust
from game.views.words import Words

ACROSS, DOWN = 2, 2


def tool_cards(words: Words) -> Iterator[Sheet]:
    """The tools of each plane, beginning on a new page; what is left of its last page are cards for tools of one's own."""
    say = words.say
    for plane in words.scenario.model.planes:
        label = f"{plane.numeral} {say.of(plane.name)}"
        mine = [tool for tool in words.scenario.model.tools if tool.plane == plane.id and tool.id in words.scenario.rulebook.tools]
        cards = [Card(label, (Heading(say.of(tool.name)), Paragraph(say.of(tool.tagline), "note"), *_words(words, tool)), plane.id) for tool in mine]
        labels = (say("Our own tool"), say("What it is"), "", say("What it costs"), say("What it moves"), say("How it fails"))
        cards += [Card(label, (Lines(labels, fill=True),), plane.id)] * (-len(cards) % (ACROSS * DOWN))
        if mine:
            title = say("Tools of plane {numeral} {name}", numeral=plane.numeral, name=say.of(plane.name))
            yield Sheet(title, cards=Cards(tuple(cards), ACROSS, DOWN))


def _words(words: Words, tool: Tool) -> tuple[Paragraph | Facts, ...]:
    say, book = words.say, words.scenario.rulebook
    place = book.tools.index(tool.id)
    ways = [
        (words.mode(mode), words.cost(*(int(part) for part in book.cost[:, number, place])))
        for number, mode in enumerate(book.modes)
        if book.allowed[number, place]
    ]
    opens = words.scenario.sheet.opens.get(tool.id, 1)
    when = [seasons(tool.seasons, say)] if len(tool.seasons) < 4 else []
    when += [say("from quarter {n} of the game", n=opens)] if opens > 1 else []
    rows = (
        *ways,
        (say("Each quarter"), words.cost(*(int(part) for part in book.upkeep[:, place]))),
        (say("Time"), time_it_takes(tool, words)),
        (say("Can be started"), ", ".join(when)),
        (say("Who decides"), decides(tool, say)),
        (say("Needs"), "; ".join(condition(words, book, need) for need in book.needs[place])),
        (say("Trust"), trust(tool, say)),
        (say("Moves"), ", ".join(f"{words.areas[area].code}{SPACE}{words.area(area)}" for area, _ in served(tool))),
        (say("How it fails"), say.of(tool.fails)),
    )
    return Paragraph(say.of(tool.about)), Facts(tuple(row for row in rows if row[1]))
