"""The report of a self-assessment of a real place: the same sections that a game has, as far as there is no game in them."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from game import __version__
from game.pages.colours import PLANES
from game.pages.document import Block, Figure, Heading, Paragraph, Points, Report, Section, Table
from game.play.own import Own
from game.play.own_kept import load
from game.play.save import Unreadable
from game.report.charts import Bar, bars
from game.report.games import NotReportable, label_of
from game.report.sections_assessed import votes_once
from game.report.sections_talk import home_section
from game.text.catalog import Catalog
from game.views.assessment import AssessmentView
from game.views.own import areas_of, balance_line, day_in_words, instrument, own_assessment_view
from game.views.words import Words

GRADES = [((grade - 1) * 1000, str(grade)) for grade in range(1, 6)]
"""Where each grade stands on a scale that begins at the lowest."""


@dataclass(frozen=True)
class Measured:
    """A self-assessment to be reported."""

    label: str
    own: Own
    saved: datetime | None = None  # when its file was written


def opened_own(path: Path, say: Catalog, label: str = "") -> Measured:
    """The self-assessment in a file; raises NotReportable with a sentence. label: the name of the file if left out"""
    try:
        own = load(path, areas_of(instrument(say).scenario), say)
        saved = datetime.fromtimestamp(path.stat().st_mtime).astimezone()
    except Unreadable as error:
        raise NotReportable(f"{path}: {error}") from error
    except OSError as error:
        raise NotReportable(f"{path}: {error.strerror or error}") from error
    if own.voter():
        raise NotReportable(say("{path}: not everybody has voted yet, so there is nothing to report.", path=path))
    return Measured(label or label_of(path), own, saved)


def own_report(measured: Measured, say: Catalog) -> Report:
    """The report of one self-assessment."""
    own, words = measured.own, instrument(say)
    view = own_assessment_view(own, words)
    sections = (
        _result(own, view, words), _areas(view, words), _reasons(own, view, words), _method(own, words),
        Section("questions", say("To talk over"), (Points(_questions(say), numbered=True),)), home_section(say),
    )  # fmt: skip
    lead = say("Self-assessment of cooperation, {day}", day=day_in_words(own.day, say))
    made = say("Made on this computer by the program, version {version}, from the votes of the people who were there.", version=__version__)
    return Report(say.language, say("Report: {place}", place=own.place), lead, sections, say("Contents"), made)


def _result(own: Own, view: AssessmentView, words: Words) -> Section:
    say = words.say
    sentences = [say("The index: {value}, which means: {band}.", value=view.index, band=view.band), balance_line(own, words), view.gap]
    rows = tuple((f"{plane.numeral} {plane.full}", plane.mean) for plane in view.planes)
    planes = Table(say("The three planes"), (say("Plane"), say("Mean")), rows, (8, 2), (1,))
    return Section("result", say("The result"), (Paragraph(" ".join(text for text in sentences if text), "lead"), _chart(view, say), planes))


def _chart(view: AssessmentView, say: Catalog) -> Figure:
    """The agreed values as bars from 1, the lowest that there is."""
    rows = [(f"{area.code} {area.name}", area, PLANES.get(plane.id, "")) for plane in view.planes for area in plane.areas]
    title = say("The twelve areas")
    values = "; ".join(f"{name}: {area.agreed}" for name, area, _ in rows)
    about = say("Bars begin at 1, the lowest grade; 5 is the highest. {values}.", values=values)
    chart = bars(title, about, [Bar(name, area.value - 1000, area.agreed, colour) for name, area, colour in rows], GRADES)
    cells = tuple((f"{area.code} {area.full}", area.agreed) for _, area, _ in rows)
    return Figure(chart, Table(title, (say("Area"), say("Agreed")), cells, (10, 2), (1,)))


def _areas(view: AssessmentView, words: Words) -> Section:
    blocks: list[Block] = [Paragraph(view.lead)]
    blocks += [votes_once(plane.areas, words.say, f"{plane.numeral} {plane.full}") for plane in view.planes]
    return Section("areas", words.say("The votes of both sides"), tuple(blocks))


def _reasons(own: Own, view: AssessmentView, words: Words) -> Section:
    say = words.say
    lead = Paragraph(say("The group wrote this about the areas that came out lowest. It stands here as it was typed."))
    ids = {area.code: area.id for area in words.scenario.model.areas}
    blocks: list[Block] = [lead]
    for plane in view.planes:
        written = [(area, own.notes[ids[area.code]]) for area in plane.areas if ids[area.code] in own.notes]
        cells = tuple(
            (f"{area.code} {area.full}", area.agreed, note.reason.strip() or "–", note.recommendation.strip() or "–")
            for area, note in written
            if note.reason.strip() or note.recommendation.strip()
        )
        if cells:
            head = (say("Area"), say("Value"), say("Reason"), say("Recommendation"))
            blocks.append(Table(f"{plane.numeral} {plane.full}", head, cells, (5, 2, 6, 6), (1,)))
    if len(blocks) == 1:
        blocks = [Paragraph(say("The group wrote nothing down. A number without a reason is hard to use: it is worth an hour more."), "notice")]
    return Section("reasons", say("Reasons and recommendations"), tuple(blocks))


def _method(own: Own, words: Words) -> Section:
    say = words.say
    parts: list[Block] = [
        Paragraph(
            say(
                "Each person gave every area a whole grade from 1 to 5, in secret and without a name. The proposal for an area is the middle between "
                "the mean of the office and the mean of organisations, so that the larger group does not outvote the smaller one; the group could "
                "then agree on another value. The index is the mean of the twelve agreed values."
            )
        ),
        Heading(say("What it says and what it does not")),
        Paragraph(
            say.plural("This is what {n} person thought on one day.", "This is what {n} people thought on one day.", len(own.ballots))
            + " "
            + say(
                "It is a beginning for a talk and for a plan, not a measurement of the whole place: people who were not in the room may see it "
                "otherwise. The names of the bands are those of this game. "
                "To see a change, ask again in a year, with the same questions and with people of both sides."
            )
        ),
    ]
    return Section("method", say("How it was measured"), tuple(parts))


def _questions(say: Catalog) -> tuple[str, ...]:
    return (
        say("Which value surprised you most, and why?"),
        say("Where do the office and organisations differ? What does each side see that the other does not?"),
        say("Which low area would be the easiest to move within a year, and who would have to agree?"),
        say("What already works well here and must not be lost?"),
        say("Who was missing from this table, and how do we ask them?"),
    )
