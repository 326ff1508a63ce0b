"""The first sections of a report: how it ended, the place, and where the game stands among others."""

from game.pages.document import Block, Figure, Paragraph, Points, Section, Table
from game.report.charts import Course, courses, histogram
from game.report.games import Game
from game.rules.index import index
from game.text.catalog import Catalog
from game.text.numbers import decimal, whole
from game.views.history import history_view
from game.views.outcome import outcome_view
from game.views.report import why_off
from game.views.result import ResultView, result_view
from game.views.roles import role_name
from game.views.standing import Place, place_of, standing_line, standing_rows
from game.views.words import Words, capital


def result_section(game: Game, say: Catalog) -> Section:
    """How the game ended, or how far it has come."""
    if not game.session.record.quarters:
        return Section("result", say("Where the game stands"), (_unplayed(game, say),))
    if not game.finished:
        return Section("result", say("Where the game stands"), (*_unfinished(game, say), _measured_course(game, say)))
    view, words = result_view(game.session, say), Words(game.session.scenario, say)
    sentences = [
        say("The index of cooperation was {before} and is {after}.", before=view.before, after=view.after),
        say("The change is {gain}. It means: {band}.", gain=view.gain, band=view.band),
        view.balance,
        standing_line(game.session, words),
    ]
    planes = Table(
        say("The three planes"),
        (say("Plane"), say("Before"), say("After")),
        tuple((f"{numeral} {name}", before, after) for _, numeral, name, before, after in view.planes),
        (6, 2, 2),
        (1, 2),
    )
    medals = Table(
        say("Medals and what they take"),
        (say("Medal"), say("Won"), say("What it takes")),
        tuple((medal.name, say("yes") if medal.won else say("no"), _terms(medal.terms, say)) for medal in view.medals),
        (3, 2, 9),
    )
    lead = Paragraph(f"{view.heading}. {' '.join(text for text in sentences if text)}", "lead")
    return Section("result", say("The result"), (lead, _course(view, say), *_why_measured(view, words), planes, medals))


def _why_measured(view: ResultView, words: Words) -> tuple[Block, ...]:
    """Why what was measured is not what was true, where it is so."""
    if all(value == view.line[number] for number, value in view.measured) and not view.corrected:
        return ()
    say = words.say
    corrected = say("Scores that the trainer corrected count in what was measured.") if view.corrected else ""
    return (Paragraph(f"{why_off(words)} {corrected}".strip(), "note"),)


def _terms(terms: tuple[tuple[str, bool], ...], say: Catalog) -> str:
    met, missing = ("; ".join(term for term, holds in terms if holds is wanted) for wanted in (True, False))
    texts = [say("Met: {terms}", terms=met) if met else "", say("Missing: {terms}", terms=missing) if missing else ""]
    return ". ".join(text for text in texts if text)


def _unfinished(game: Game, say: Catalog) -> tuple[Block, ...]:
    played, all_ = len(game.session.record.quarters), game.session.rulebook.quarters
    return (
        Paragraph(
            say(
                "The game is not finished: {played} of {all} quarters are played. What is said here is what is known so far; "
                "the closing self-assessment, the medal and the year after the project come with the last quarter.",
                played=played, all=all_,
            ),
            "notice",
        ),
    )  # fmt: skip


def _unplayed(game: Game, say: Catalog) -> Paragraph:
    value = decimal(say.language, int(index(game.opening.state.measured, game.session.rulebook).mean[0]), 2)
    text = say(
        "No quarter was played in this workshop, so there is no result. The index at the start is {value}. Told here are the votes, "
        "what the trainer did, the questions and what everyone takes home.",
        value=value,
    )  # fmt: skip
    return Paragraph(text, "notice")


def _course(view: ResultView, say: Catalog) -> Figure:
    xs = view.quarters
    words = ", ".join(f"{name}: {_points(value, say)}" for name, value in zip(xs, view.line, strict=True))
    chart = courses(
        say("The index, quarter by quarter"),
        say("The index from 1 to 5 as it truly was at the start and after each quarter. {values}.", values=words),
        [Course(say("index"), view.line)], xs, view.bands,
    )  # fmt: skip
    measured = dict(view.measured)
    told = {number: _points(value, say) for number, value in measured.items()}
    if view.start_corrected:
        told[0] = say("{found}, corrected: {value}", found=told[0], value=_points(view.start_corrected, say))
    rows = tuple((name, _points(value, say), told.get(number, "–")) for number, (name, value) in enumerate(zip(xs, view.line, strict=True)))
    head = (say("After quarter"), say("True index"), say("Measured"))
    return Figure(chart, Table(say("The index, quarter by quarter"), head, rows, (3, 3, 3), (1, 2)))


def _measured_course(game: Game, say: Catalog) -> Figure:
    view = history_view(game.session, say)
    known = [(name, value) for name, value in zip((say("start"), *view.xs[:-1]), view.line, strict=True) if value is not None]
    words = ", ".join(f"{name}: {_points(value, say)}" for name, value in known)
    chart = courses(
        say("The index as it was measured"),
        say("The index from 1 to 5 where it was measured. {values}.", values=words),
        [Course(say("measured"), view.line)], (say("start"), *view.xs[:-1]), view.bands, measured=True,
    )  # fmt: skip
    rows = tuple((name, _points(value, say)) for name, value in known)
    return Figure(chart, Table(say("The index as it was measured"), (say("After quarter"), say("Measured")), rows, (3, 3), (1,)))


def _points(value: int, say: Catalog) -> str:
    return decimal(say.language, value, 2)


def place_section(game: Game, say: Catalog) -> Section:
    """The place, its organisations, and who played."""
    sheet, session = game.session.scenario.sheet, game.session
    rows = [
        (say("Place"), capital(say.of(sheet.place.name))),
        (say("Inhabitants"), whole(say.language, sheet.place.inhabitants)),
        (say("Scenario"), say.of(sheet.name)),
        (say("What one learns here"), say.of(sheet.teaches)),
        (say("Who played"), who(game, say)),
        *([(say("Figures at the start"), say("from the self-assessment of a real place"))] if session.record.areas else []),
        (say("Quarters played"), say("{played} of {all}", played=len(session.record.quarters), all=session.rulebook.quarters)),
        (say("Number of the game"), str(session.record.seed)),
        (say("Saved"), game.saved.strftime("%d.%m.%Y %H:%M" if say.language == "pl" else "%Y-%m-%d %H:%M") if game.saved else "–"),
    ]
    blocks: list[Block] = [
        Paragraph(say.of(sheet.place.about)),
        Table(say("The game"), (say("What"), say("Here")), tuple(rows), (3, 7)),
    ]
    if game.finished:
        stories = outcome_view(session, say)
        people = tuple((story.name, story.text) for story in stories.stories)
        blocks.append(Table(stories.stories_heading, (say("Organisation"), say("What became of it")), people, (5, 6)))
        blocks.append(Paragraph(f"{stories.life}."))
    else:
        known = [one for number, one in enumerate(sheet.organisations) if session.state.active[0, number] and session.state.known[0, number]]
        blocks.append(Points(tuple(f"{say.of(one.name)}: {say.of(one.about)}" for one in known)))
    return Section("place", say("The place"), tuple(blocks))


def who(game: Game, say: Catalog) -> str:
    """In what roles a game was played."""
    if game.workshop is not None and game.session.record.role_in(0) == "two":
        return say("Two sides at the table of a workshop")
    if game.workshop is not None and game.session.record.role == "partnership":
        return say("A workshop at one table: everybody planned together for both sides")
    role = role_name(game.session.record.role_in(0), say)
    return say("{role}, with seats changed at half-time", role=role) if game.session.record.swap else role


def standing_section(game: Game, say: Catalog) -> Section | None:
    """The result beside plans played without people; nothing where none were played, or the game is not finished."""
    place = place_of(game.session)
    if place is None:
        return None
    words = Words(game.session.scenario, say)
    best = place.best
    marks = ((best, say("best known: {value}", value=words.points(best))), (place.final, say("this game: {value}", value=words.points(place.final))))
    ticks = [(value, words.points(value, 1)) for value in range(1000, 5001, 200)]
    chart = histogram(
        say("How plans played without people end"),
        say(
            "Columns: how many of {n} plans ended with that index. {share} % of them ended below this game.",
            n=whole(say.language, place.kept.total), share=place.lower,
        ),
        sorted(place.kept.counts.items()), marks, ticks, plan_axes(place, say),
    )  # fmt: skip
    lead = Paragraph(
        say(
            "{n} plans were played in this place by the computer: by chance, by simple rules, with one plane only, and by strong players. "
            "{line} A half point in one area moves the index by about 0.04, so results closer than that are as good as equal.",
            n=whole(say.language, place.kept.total), line=standing_line(game.session, words),
        )
    )  # fmt: skip
    return Section("standing", say("Beside other plans"), (lead, Figure(chart, _standing_table(place, words))))


def plan_axes(place: Place, say: Catalog) -> str:
    """What the axes of a chart of plans measure."""
    most = whole(say.language, max(place.kept.counts.values()))
    return say("Across: the index. Height of columns: number of plans, at most {most}.", most=most)


def _standing_table(place: Place, words: Words) -> Table:
    say = words.say
    rows = tuple((name, words.points(value)) for name, value in standing_rows(place, words))
    return Table(say("How plans played without people end"), (say("Plans"), say("Index")), rows, (6, 2), (1,))
