"""Promises, money, what lasted, and what was only on paper."""

from game.pages.colours import PLANES
from game.pages.document import Block, Chart, Figure, Heading, Paragraph, Points, Section, Table
from game.report.charts import Bar, Course, bars, courses
from game.report.games import Game
from game.report.promises_made import promises_made
from game.report.spending import KINDS, by_plane, money_of
from game.text.catalog import Catalog
from game.text.numbers import whole
from game.views.epilogue import epilogue_view
from game.views.given_word import settled_name
from game.views.outcome import outcome_view
from game.views.paper import on_paper
from game.views.words import Words


def promises_section(game: Game, say: Catalog) -> Section:
    """Promises and pledges, kept and broken, and the private goals of each side."""
    words = Words(game.session.scenario, say)
    kinds = {"promise": say("promised before the first quarter"), "pledge": say("pledge given on the way")}
    rows = tuple(
        (row.name, kinds[row.kind], say("by the end of quarter {n}", n=row.due), settled_name(row.kind, row.state, say))
        for row in promises_made(game, words)
    )
    head = (say("What was promised"), say("How"), say("When"), say("Result"))
    blocks: list[Block] = [
        Table(say("Promises and pledges"), head, rows, (7, 5, 4, 3)) if rows else Paragraph(say("Nothing was promised.")),
    ]
    laurels = outcome_view(game.session, say).laurels if game.finished else ()
    if laurels:
        cells = tuple((one.name, one.side, "; ".join(one.terms), say("reached") if one.won else say("not reached")) for one in laurels)
        blocks.append(Table(say("Goals of each side"), (say("Goal"), say("Whose"), say("What it takes"), say("Result")), cells, (6, 3, 7, 3)))
    return Section("promises", say("Promises kept and broken"), tuple(blocks))


def money_section(game: Game, say: Catalog) -> Section:
    """Where the money came from and what it went for."""
    if not game.session.record.quarters:
        return Section("money", say("Finances"), (Paragraph(say("No quarter was played, so no money was spent.")),))
    words = Words(game.session.scenario, say)
    names = {
        "start": say("Beginning tools"), "upkeep": say("Upkeep"), "support": say("Support"), "event": say("Events"), "other": say("Other"),
    }  # fmt: skip
    quarters = money_of(game.session)
    shown = [kind for kind in KINDS if any(one.spent[kind] for one in quarters)]
    rows = [
        (
            str(number), _zloty(one.came, words), *(_zloty(one.spent[kind], words) for kind in shown),
            _zloty(one.returned, words), _zloty(one.left, words),
        )
        for number, one in enumerate(quarters, 1)
    ]  # fmt: skip
    sums = [sum(one.spent[kind] for one in quarters) for kind in shown]
    rows.append((
        say("together"), _zloty(sum(one.came for one in quarters), words), *(_zloty(total, words) for total in sums),
        _zloty(sum(one.returned for one in quarters), words), "",
    ))  # fmt: skip
    head = (say("Quarter"), say("Came"), *(names[kind] for kind in shown), say("Returned"), say("Left"))
    table = Table(say("Money by quarter, in złoty"), head, tuple(rows), (3, *(4 for _ in head[1:])), tuple(range(1, len(head))))
    lead = Paragraph(say("What is not spent by the end of the budget year returns to the common purse."))
    planes = by_plane(game.session)
    chart = _plane_chart(planes, words)
    cells = tuple((f"{words.planes[plane].numeral} {words.plane(plane)}", words.money(amount)) for plane, amount in planes.items())
    figure = Figure(chart, Table(say("Money of each plane"), (say("Plane"), say("Money")), cells, (6, 3), (1,)))
    return Section("money", say("Finances"), (lead, table, figure))


def _plane_chart(planes: dict[str, int], words: Words) -> Chart:
    say = words.say
    rows = [
        Bar(f"{words.planes[plane].numeral} {words.plane(plane)}", amount, words.money(amount), PLANES[plane]) for plane, amount in planes.items()
    ]
    about = "; ".join(f"{row.label}: {row.text}" for row in rows)
    return bars(say("Money of each plane"), say("What tools of each plane took, to begin and to keep up. {values}.", values=about), rows)


def _zloty(amount: int, words: Words) -> str:
    return whole(words.language, amount)


def lasting_section(game: Game, say: Catalog) -> Section | None:
    """What was left a year after the project; only of a finished game."""
    if not game.finished:
        return None
    view, words = epilogue_view(game.session, say), Words(game.session.scenario, say)
    xs = (say("end"), *(f"+{number}" for number in range(1, len(view.line))))
    values = ", ".join(f"{name}: {words.points(value)}" for name, value in zip(xs, view.line, strict=True))
    chart = courses(
        say("The index in the year after, quarter by quarter"),
        say("The index from 1 to 5 at the end and in the four quarters after. {values}.", values=values),
        [Course(say("index"), view.line)], xs, words.bands(),
    )  # fmt: skip
    table = Table(
        say("The index in the year after, quarter by quarter"), (say("Quarters after the project"), say("Index")),
        tuple((name, words.points(value)) for name, value in zip(xs, view.line, strict=True)), (4, 2), (1,),
    )  # fmt: skip
    tools = tuple((one.name, say("lives") if one.lives else say("faded"), one.why) for one in view.tools)
    blocks: list[Block] = [
        Paragraph(view.lead),
        Paragraph(say("The index was {before} at the end of the game; a year later it is {after}.", before=view.before, after=view.after)),
        Figure(chart, table),
    ]
    if tools:
        blocks.append(Table(say("Tools a year later"), (say("Tool"), say("A year later"), say("How it was made")), tools, (6, 3, 7)))
    return Section("lasting", say("What lasted"), tuple(blocks))


def paper_section(game: Game, say: Catalog) -> Section:
    """Where cooperation was only on paper."""
    words = Words(game.session.scenario, say)
    found = on_paper(game.session, words)
    lead = Paragraph(say("A tool can exist and hardly work: there is a document, a person, a name on the door, and little behind it."))
    blocks: list[Block] = [lead]
    if found:
        head = (say("Tool"), say("Form"), say("Works at"), say("What holds it back most"))
        rows = tuple((one.name, one.form, one.quality, "; ".join(one.why)) for one in found)
        blocks.append(Table(say("Tools that work at less than half"), head, rows, (6, 4, 2, 7), (2,)))
    else:
        blocks.append(Paragraph(say("No working tool is worth less than half of itself here.")))
    if game.finished:
        guesses = outcome_view(game.session, say).lessons[2:]
        if guesses:
            blocks += [Heading(say("Begun without asking")), Points(guesses)]
    return Section("paper", say("Where it was only on paper"), tuple(blocks))
