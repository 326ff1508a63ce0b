"""The rules on one page."""

from collections.abc import Iterator

from game.kit.blocks import Facts, Sheet
from game.pages.document import Heading, Paragraph, Points
from game.views.result import MEDAL_NAMES, medal_terms
from game.views.words import Words


def rules(words: Words) -> Iterator[Sheet]:
    """What somebody needs who sits down at the table for the first time."""
    say, sheet, model = words.say, words.scenario.sheet, words.scenario.model
    aim = say(
        "You run one invented place together: some of you are the office, some the organisations. Nobody plays against anybody. The result is the "
        "index of cooperation quality: the mean of twelve areas, from 1.00 to 5.00. If one plane trails the best by more than a point, the result "
        "counts one band lower. So let all three grow."
    )
    planes = tuple((f"{plane.numeral} {say.of(plane.name)}", say.of(plane.about)) for plane in model.planes)
    ways = tuple((say.of(mode.name), say.of(mode.about)) for mode in reversed(model.modes))
    book = words.scenario.rulebook
    medals = tuple((MEDAL_NAMES[medal.id](say), "; ".join(medal_terms(words, book, medal))) for medal in book.goals.medals)
    blocks = (
        Paragraph(aim),
        Heading(say("Three planes")),
        Facts(planes),
        Heading(say("A quarter, step by step")),
        Points(_steps(words), numbered=True),
        Heading(say("Three ways of introducing a tool")),
        Facts(ways),
        Heading(say("Worth remembering")),
        Points(_hints(words)),
        Heading(say("Medals")),
        Facts(medals),
    )
    length = say.plural("{n} quarter", "{n} quarters", sheet.quarters)
    yield Sheet(say("Rules on one page"), (Paragraph(f"{say.of(sheet.name)} · {length}", "lead"), *blocks), one=True)


def _steps(words: Words) -> tuple[str, ...]:
    say = words.say
    return (
        say("Something happens. Read it aloud and choose an answer; the last one is always free."),
        say("The office plans: what to begin and how, what to support, what to write down. It pays with money and days of work."),
        say("The organisations see the plan, add their own and say yes or no. They pay with their energy."),
        say("The quarter ends. The report says what moved and why. Then the next quarter begins."),
    )


def _hints(words: Words) -> tuple[str, ...]:
    say, promised = words.say, words.scenario.sheet.commitments
    return (
        say(
            "At the beginning you promise at least {n} tools, at least {each} in each plane. At the end each of them must work.",
            n=promised.at_least, each=promised.each_plane,
        ),
        say("A tool costs at the start and in every quarter. What is not kept up withers."),
        say("Tools work fully only with trust. Trust is lost quickly and grows slowly."),
        say("What is written into an order or a resolution survives a change of power."),
        say("You do not know everything. Research, visits and plain questions show what is needed here."),
    )  # fmt: skip
