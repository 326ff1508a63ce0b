"""Several games beside each other: tables of a workshop, or the same people before and after."""

from collections.abc import Callable, Iterator, Sequence

from game.pages.document import Block, Figure, Paragraph, Points, Section, Table
from game.report.charts import Course, courses, histogram
from game.report.compared_choices import answers_section, tools_section
from game.report.games import Game
from game.report.promises_made import promises_made
from game.report.sections_result import plan_axes, who
from game.rules.index import assessed, index
from game.rules.state import Whole
from game.text.catalog import Catalog
from game.text.numbers import decimal, whole
from game.views.epilogue import epilogue_view
from game.views.outcome import outcome_view
from game.views.result import MEDAL_NAMES, medal_of
from game.views.standing import final_index, place_of
from game.views.words import Words

ACROSS = 5  # games that stand side by side in one table
CLOSE = 100  # thousandths of the index: results closer than this are as good as equal


def comparison(games: list[Game], say: Catalog) -> Iterator[Section | None]:
    """What is told of several games, in this order."""
    yield _summary(games, say)
    yield _areas(games, say)
    yield tools_section(games, say, ACROSS)
    yield answers_section(games, say)
    yield _gaps(games, say)
    yield _standing(games, say)
    yield _lasting(games, say)


def _points(value: int, say: Catalog, sign: bool = False) -> str:
    return decimal(say.language, value, 2, sign)


def _start(game: Game) -> int:
    return int(index(game.opening.state.measured, game.session.rulebook).mean[0])


def _summary(games: list[Game], say: Catalog) -> Section:
    blocks: list[Block] = []
    if len({game.session.scenario.id for game in games}) > 1:
        text = say("These games were played in different scenarios: compare how far each has come, not where each stands.")
        blocks.append(Paragraph(text, "notice"))
    if any(game.session.record.areas for game in games) and len({tuple(sorted(game.session.record.areas.items())) for game in games}) > 1:
        text = say("Some of these games begin with figures of a real place: compare how far each has come, not where each stands.")
        blocks.append(Paragraph(text, "notice"))
    early = [game.label for game in games if not game.finished]
    if early:
        text = say("Not finished, so only what was measured is known: {games}.", games=", ".join(early))
        blocks.append(Paragraph(text, "notice"))
    blocks += _results(games, say)
    chart = _courses([game for game in games if game.finished], say)
    if chart:
        blocks.append(chart)
    ends = [final_index(game.session) for game in games if game.finished]
    if len({game.session.scenario.id for game in games}) == 1 and len(ends) > 1 and max(ends) - min(ends) < CLOSE:
        blocks.append(Paragraph(_close(_points(max(ends) - min(ends), say), _points(0, say), say)))
    return Section("result", say("The games side by side"), tuple(blocks))


def _close(by: str, none: str, say: Catalog) -> str:
    """Why results so near to each other are no race."""
    if by == none:
        return say("The results are the same. Compare what each table did, not who came first.")
    return say(
        "The results differ by {by} at most. That is no mistake: a half point in one of twelve areas moves the index by about 0.04. "
        "Compare what each table did, not who came first.",
        by=by,
    )  # fmt: skip


def _results(games: list[Game], say: Catalog) -> list[Table]:
    """Who played, and how it ended."""
    played, ended = [], []
    for game in games:
        session, promises = game.session, list(promises_made(game, Words(game.session.scenario, say)))
        kept = sum(row.state == "kept" for row in promises)
        won = medal_of(session) if game.finished else ""
        quarters = say("{played} of {all}", played=len(session.record.quarters), all=session.rulebook.quarters)
        played.append((game.label, say.of(session.scenario.sheet.name), who(game, say), quarters))
        ended.append((
            game.label, _points(_start(game), say), _points(final_index(game.session), say),
            _points(final_index(game.session) - _start(game), say, sign=True),
            MEDAL_NAMES[won](say) if won else "–", say("{kept} of {all}", kept=kept, all=len(promises)),
        ))  # fmt: skip
    roles = (say("Game"), say("Scenario"), say("Who played"), say("Quarters"))
    how = (say("Game"), say("Before"), say("After"), say("Change"), say("Medal"), say("Promises kept"))
    return [
        Table(say("Who played"), roles, tuple(played), (6, 6, 5, 3)),
        Table(say("Results"), how, tuple(ended), (6, 3, 3, 3, 5, 5), (1, 2, 3)),
    ]


def _courses(games: list[Game], say: Catalog) -> Figure | None:
    if not games:
        return None
    lines = [
        Course(game.label, tuple(int(index(assessed(state.area), game.session.rulebook).mean[0]) for state in game.session.states)) for game in games
    ]
    xs = (say("start"), *(str(number) for number in range(1, max(len(line.values) for line in lines))))
    words = Words(games[0].session.scenario, say)
    about = "; ".join(f"{line.label}: {_points(line.values[0] or 0, say)} → {_points(line.values[-1] or 0, say)}" for line in lines)
    title = say("The index, quarter by quarter")
    chart = courses(title, say("The index from 1 to 5 as it truly was, one line for each game. {values}.", values=about), lines, xs, words.bands())
    rows = tuple((line.label, *(_points(value or 0, say) for value in line.values), *[""] * (len(xs) - len(line.values))) for line in lines)
    table = Table(title, (say("Game"), *xs), rows, (5, 3, *(2 for _ in xs[1:])), tuple(range(1, len(xs) + 1)))
    return Figure(chart, table)


def across(
    title: str, first: str, games: Sequence[Game], names: Sequence[str], cell: Callable[[Game, int], str], numbers: bool, at_once: int = ACROSS
) -> list[Table]:
    """Rows of names with a column for each game, as many tables as it takes."""
    tables = []
    for start in range(0, len(games), at_once):
        some = games[start : start + at_once]
        rows = tuple((name, *(cell(game, place) for game in some)) for place, name in enumerate(names))
        columns = tuple(range(1, len(some) + 1)) if numbers else ()
        tables.append(Table(title, (first, *(game.label for game in some)), rows, (5, *(3 for _ in some)), columns))
    return tables


def _areas(games: list[Game], say: Catalog) -> Section:
    areas = [f"{area.code} {say.of(area.name)}" for area in games[0].session.scenario.model.areas]

    def cell(game: Game, place: int) -> str:
        return f"{_area(game.opening.state.measured, place, say)} → {_area(game.session.state.measured, place, say)}"

    blocks: list[Block] = [
        Paragraph(say("Before → after: the opening self-assessment and the latest measurement, in half points.")),
        *across(say("Twelve areas"), say("Area"), games, areas, cell, numbers=True),
    ]
    if len(games) == 2:
        blocks.append(Points(_apart(games, areas, say)))
    return Section("areas", say("The index by area"), tuple(blocks))


def _area(measured: Whole, place: int, say: Catalog) -> str:
    return decimal(say.language, int(measured[0, place]), 1)


def _apart(games: list[Game], areas: list[str], say: Catalog) -> tuple[str, ...]:
    """The areas in which two games differ most."""
    one, other = (game.session.state.measured[0] for game in games)
    order = sorted(range(len(areas)), key=lambda place: -abs(int(other[place]) - int(one[place])))[:3]
    return tuple(
        say("{area}: {by} in “{other}” against “{one}”", area=areas[place], by=decimal(say.language, int(other[place] - one[place]), 1, sign=True),
            other=games[1].label, one=games[0].label)
        for place in order
        if one[place] != other[place]
    ) or (say("The two games measured the same in every area."),)  # fmt: skip


def _gaps(games: list[Game], say: Catalog) -> Section | None:
    done = [game for game in games if game.finished]
    if not done:
        return None
    points = tuple(f"{game.label}. {text}" for game in done for text in outcome_view(game.session, say).lessons[:2])
    return Section("gaps", say("How far both sides see alike"), (Points(points),))


def _standing(games: list[Game], say: Catalog) -> Section | None:
    placed = [(game, place) for game in games if (place := place_of(game.session)) is not None]
    if not placed or len({game.session.scenario.id for game in games}) > 1:
        return None
    kept = placed[0][1].kept
    best = max(kept.best, *(place.final for _, place in placed))
    marks = ((best, say("best known: {value}", value=_points(best, say))), *((place.final, game.label) for game, place in placed))
    ticks = [(value, decimal(say.language, value, 1)) for value in range(1000, 5001, 200)]
    title = say("How plans played without people end")
    about = say("Columns: how many of {n} plans ended with that index.", n=whole(say.language, kept.total))
    chart = histogram(title, about, sorted(kept.counts.items()), marks, ticks, plan_axes(placed[0][1], say))
    rows = tuple((game.label, _points(place.final, say), _percent(place.below, say)) for game, place in placed)
    head = (say("Game"), say("Index"), say("Plans that ended lower"))
    return Section("standing", say("Beside other plans"), (Figure(chart, Table(title, head, rows, (5, 2, 4), (1, 2))),))


def _percent(share: float, say: Catalog) -> str:
    return say("{percent} %", percent=decimal(say.language, round(share * 100_000), 0))


def _lasting(games: list[Game], say: Catalog) -> Section | None:
    done = [game for game in games if game.finished]
    if not done:
        return None
    rows = []
    for game in done:
        view = epilogue_view(game.session, say)
        rows.append((game.label, view.before, view.after, say("{kept} of {all}", kept=sum(tool.lives for tool in view.tools), all=len(view.tools))))
    head = (say("Game"), say("At the end"), say("A year later"), say("Tools that live"))
    return Section("lasting", say("What lasted"), (Table(say("A year later, on your own"), head, tuple(rows), (5, 3, 3, 4), (1, 2)),))
