"""The self-assessments in the form of a real report of a local index: scores, votes of both sides, reasons and recommendations."""

from game.pages.colours import PLANES
from game.pages.document import Block, Figure, Heading, Paragraph, Points, Section, Table
from game.report.charts import Span, spans
from game.report.games import Game
from game.text.catalog import Catalog
from game.views.assessment import AreaVotes, AssessmentView, area_notes, assessment_view
from game.views.outcome import outcome_view
from game.views.words import Words
from game.views.workshop_votes import seen, seen_twice

TICKS = [(value, str(value // 1000)) for value in range(1000, 5001, 1000)]


def areas_section(game: Game, say: Catalog) -> Section:
    """The index by area, before and after, with the votes of both sides."""
    first = assessment_view(game.opening, say)
    last = assessment_view(game.session, say) if game.finished else None
    words = Words(game.session.scenario, say)
    blocks: list[Block] = [Paragraph(first.lead)]
    if last is None:
        blocks.append(Paragraph(say("There has been no closing self-assessment yet, so only the opening one is shown."), "notice"))
        blocks += [votes_once(plane_rows, say, title) for title, plane_rows in _by_plane(first)]
        return Section("areas", say("The index by area"), tuple(blocks))
    before = {row.code: row for plane in first.planes for row in plane.areas}
    blocks.append(_figure(game, words, last))
    blocks.append(Heading(say("The votes of both sides")))
    blocks.append(Paragraph(say("Each number is one secret vote, from the lowest. The agreed value stands in bold type in the chart above.")))
    blocks += [_votes(rows, before, say, title) for title, rows in _by_plane(last)]
    blocks.append(Points((_said(say("At the opening"), first.gap), _said(say("At the closing"), last.gap))))
    blocks.append(Points(outcome_view(game.session, say).lessons[:2]))
    return Section("areas", say("The index by area, before and after"), tuple(blocks))


def _said(when: str, text: str) -> str:
    return f"{when}: {text[:1].lower()}{text[1:]}"


def _by_plane(view: AssessmentView) -> list[tuple[str, tuple[AreaVotes, ...]]]:
    return [(f"{plane.numeral} {plane.full}", plane.areas) for plane in view.planes]


def _figure(game: Game, words: Words, last: AssessmentView) -> Figure:
    say, rows, cells = words.say, [], []
    for plane in last.planes:
        for row in plane.areas:
            was, now = words.points(row.before, 1), words.points(row.value, 1)
            rows.append(Span(f"{row.code} {row.name}", row.before, row.value, f"{was} → {now}", PLANES.get(plane.id, "")))
            cells.append((f"{row.code} {row.full}", was, now, words.points(row.value - row.before, 1, sign=True)))
    about = "; ".join(f"{row.label}: {row.text}" for row in rows)
    chart = spans(
        say("Twelve areas, before and after"),
        say("Empty mark: the opening self-assessment; full mark: the closing one; scale from 1 to 5. {values}.", values=about),
        rows, 1000, 5000, TICKS, (say("Before"), say("After")),
    )  # fmt: skip
    head = (say("Area"), say("Before"), say("After"), say("Change"))
    return Figure(chart, Table(say("Twelve areas, before and after"), head, tuple(cells), (8, 2, 2, 2), (1, 2, 3)))


def _cast(votes: tuple[int, ...]) -> str:
    return " ".join(str(vote) for vote in votes)


def _votes(rows: tuple[AreaVotes, ...], before: dict[str, AreaVotes], say: Catalog, title: str) -> Table:
    head = (
        say("Area"), say("Office, before"), say("Organisations, before"), say("Office, after"), say("Organisations, after"),
        say("What the votes show"),
    )  # fmt: skip
    cells = tuple(
        (
            f"{row.code} {row.name}", _cast(before[row.code].office), _cast(before[row.code].ngos),
            _cast(row.office), _cast(row.ngos), _shown(before[row.code], row, say),
        )
        for row in rows
    )  # fmt: skip
    return Table(title, head, cells, (6, 4, 6, 4, 6, 5))


def _shown(first: AreaVotes, last: AreaVotes, say: Catalog) -> str:
    """What the votes of both times show, and what was corrected."""
    told = seen_twice(seen((first.office, first.ngos), say), seen((last.office, last.ngos), say), say)
    return "; ".join((told, *last.corrected))


def votes_once(rows: tuple[AreaVotes, ...], say: Catalog, title: str) -> Table:
    """The votes of one self-assessment in one plane, and what was agreed."""
    head = (say("Area"), say("Office"), say("Organisations"), say("Agreed"), say("What the votes show"))
    cells = tuple((f"{row.code} {row.full}", _cast(row.office), _cast(row.ngos), row.agreed, row.remark or say("alike")) for row in rows)
    return Table(title, head, cells, (7, 3, 5, 4, 5), (3,))


def reasons_section(game: Game, say: Catalog) -> Section:
    """What the table wrote down about each area: the value, one reason, one recommendation."""
    lead = Paragraph(say("For each area the table writes down one reason for the value and one recommendation. This is what a real report is for."))
    blocks: list[Block] = [lead]
    for title, session in ((say("Opening self-assessment"), game.opening), (say("Closing self-assessment"), game.session)):
        if session is game.session and not game.finished:
            break
        words, view = Words(session.scenario, say), assessment_view(session, say)
        notes = dict(zip((area.code for area in session.scenario.model.areas), area_notes(session, words), strict=True))
        blocks.append(Heading(title))
        for plane, rows in _by_plane(view):
            cells = tuple((f"{row.code} {row.full}", row.agreed, notes[row.code].reason, notes[row.code].recommendation) for row in rows)
            head = (say("Area"), say("Value"), say("Reason"), say("Recommendation"))
            blocks.append(Table(plane, head, cells, (6, 2, 5, 5), (1,)))
        blocks.append(Paragraph(say("The index: {value}, which means: {band}.", value=view.index, band=view.band)))
    return Section("reasons", say("Reasons and recommendations"), tuple(blocks))
