"""The report of two self-assessments of real places: one place before and after, or two groups."""

from dataclasses import dataclass

from game import __version__
from game.pages.colours import PLANES
from game.pages.document import Block, Figure, Heading, Paragraph, Points, Report, Section, Table
from game.report.charts import Span, spans
from game.report.own import Measured
from game.report.sections_assessed import TICKS
from game.report.sections_talk import home_section
from game.text.catalog import Catalog
from game.views.own import instrument
from game.views.own_compared import ComparedArea, ComparedPlane, OwnComparedView, compared_view, in_order


@dataclass(frozen=True)
class Compared:
    """Two self-assessments to be reported together, in the order in which they are compared."""

    first: Measured
    second: Measured


def compared(one: Measured, other: Measured) -> Compared:
    """Two self-assessments; of one place the earlier one is the first, however they were named."""
    return Compared(one, other) if in_order(one.own, other.own) else Compared(other, one)


def compared_report(both: Compared, say: Catalog) -> Report:
    """The report of two self-assessments side by side."""
    view = compared_view(both.first.own, both.second.own, instrument(say))
    sections = (
        _result(view, say), _votes(view, say), _followed(view, say), _method(view, say),
        Section("questions", say("To talk over"), (Points(_questions(view, say), numbered=True),)), home_section(say),
    )  # fmt: skip
    heading = say("Comparison: {place}", place=view.heading) if view.later else view.heading
    made = say("Made on this computer by the program, version {version}, from the votes of the people who were there.", version=__version__)
    return Report(say.language, heading, view.lead, sections, say("Contents"), made)


def _result(view: OwnComparedView, say: Catalog) -> Section:
    head = (say("Plane"), *view.heads, say("Difference"))
    rows = [(plane.name, *plane.means, plane.change) for plane in view.planes]
    rows.append((say("Index of cooperation"), *view.index, view.change))
    bands = say("{first}: {one}; {second}: {two}.", first=view.heads[0], one=view.bands[0], second=view.heads[1], two=view.bands[1])
    planes = Table(say("The three planes"), head, tuple(rows), (8, 3, 3, 3), (1, 2, 3))
    blocks: list[Block] = [Paragraph(" ".join(view.summary), "lead"), Paragraph(bands), planes]
    blocks += [_chart(view, say), Heading(view.moved_heading), Points(tuple(map(view.told, view.moved)) or (view.unmoved,))]
    return Section("result", say("The result"), tuple(blocks))


def _chart(view: OwnComparedView, say: Catalog) -> Figure:
    title = say("The twelve areas")
    rows = [Span(f"{area.code} {area.name}", *area.values, view.pair(area.texts), PLANES.get(area.plane, "")) for area in view.areas]
    about = "; ".join(f"{row.label}: {row.text}" for row in rows)
    told = say("Empty mark: {first}; full mark: {second}; scale from 1 to 5. {values}.", first=view.heads[0], second=view.heads[1], values=about)
    cells = tuple((f"{area.code} {area.full}", *area.texts, area.change) for area in view.areas)
    table = Table(title, (say("Area"), *view.heads, say("Difference")), cells, (8, 3, 3, 3), (1, 2, 3))
    return Figure(spans(title, told, rows, 1000, 5000, TICKS, view.heads), table)


def _votes(view: OwnComparedView, say: Catalog) -> Section:
    lead = say("Each number is one secret vote, from the lowest. The last column says how far the means of the two sides lie from each other.")
    tables = tuple(_plane_votes(plane, view, say) for plane in view.planes)
    return Section("areas", say("The votes of both sides"), (Paragraph(lead), *tables))


def _plane_votes(plane: ComparedPlane, view: OwnComparedView, say: Catalog) -> Table:
    office, ngos = say("Office"), say("Organisations")
    head = (say("Area"), *(f"{side},\n{time}" for time in view.heads for side in (office, ngos)), say("Between the sides"))
    return Table(plane.name, head, tuple(_cast(area, view) for area in plane.areas), (6, 4, 5, 4, 5, 4))


def _cast(area: ComparedArea, view: OwnComparedView) -> tuple[str, ...]:
    votes = [" ".join(map(str, side[time])) or "–" for time in (0, 1) for side in (area.office, area.ngos)]
    return (f"{area.code} {area.name}", *votes, view.pair(area.apart))


def _followed(view: OwnComparedView, say: Catalog) -> Section:
    title = view.followed_heading
    if not view.followed:
        return Section("followed", title, (Paragraph(view.nothing, "notice"),))
    if view.later:
        lead = say("What the group recommended the first time, beside the value now and what was written this time. It does not say what caused it.")
        head = (say("Area"), say("Recommended then"), say("Value"), say("What came of it"), say("Written now"))
        rows = tuple((row.area, row.recommended, view.pair(row.values), row.came, row.written or "–") for row in view.followed)
        return Section("followed", title, (Paragraph(lead), Table(title, head, rows, (5, 6, 3, 3, 6))))
    lead = say("The recommendations as the groups typed them, area by area, with the values of both.")
    sides = tuple((row.area, view.pair(row.values), row.recommended or "–", row.advice or "–") for row in view.followed)
    return Section("followed", title, (Paragraph(lead), Table(title, (say("Area"), say("Values"), *view.heads), sides, (5, 3, 7, 7))))


def _method(view: OwnComparedView, say: Catalog) -> Section:
    how = say(
        "Both were measured in the same way: each person gave every area a whole grade in secret, the proposal lies in the middle between both "
        "sides, and the group agreed on a value in half points. A difference of half a point in one area may be chance."
    )
    return Section("method", say("How to read it"), (Paragraph(how), Paragraph(view.caution)))


def _questions(view: OwnComparedView, say: Catalog) -> tuple[str, ...]:
    if not view.later:
        return (
            say("Which difference surprised you most, and why?"),
            say("What does one group know that the other does not?"),
            say("What works in one place and could be tried in the other?"),
            say("In which area could both groups do something together?"),
        )
    return (
        say("Which change can you feel in everyday work, and which is only on paper?"),
        say("What helped where a value rose, and who made it happen?"),
        say("Which recommendation was not carried out, and what stood in its way?"),
        say("Where are the two sides closer now, and where do they still differ?"),
        say("What one thing do we want to see higher in a year?"),
    )
