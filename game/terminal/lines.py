"""Views as lines to be read aloud: one function for each kind of view."""

from collections.abc import Callable
from typing import Any

from game.terminal.desk_lines import desk, tool
from game.terminal.ending_lines import epilogue, outcome, result
from game.terminal.outlook_lines import advice, outlook
from game.terminal.sentences import because, joined
from game.terminal.sentences import points as points_of
from game.terminal.support_lines import document, pledges, practices, support
from game.text.catalog import Catalog
from game.views.advice import AdviceView
from game.views.assessment import AreaVotes, AssessmentView
from game.views.commitments import CommitmentsView
from game.views.desk import DeskView
from game.views.documents import DocumentView
from game.views.epilogue import EpilogueView
from game.views.event import EventView
from game.views.outcome import OutcomeView
from game.views.outlook import Outlook
from game.views.pledges import PledgesView
from game.views.practices import PracticesView
from game.views.report import Move, ReportView
from game.views.result import ResultView
from game.views.roles import SwapView
from game.views.saves import SavesView
from game.views.start import BriefingView, ScenariosView
from game.views.support import SupportView
from game.views.tool import ToolView
from game.views.words import capital, labelled

Lines = list[str]


def lines(view: object, say: Catalog) -> Lines:
    """A view as lines; an empty one parts blocks."""
    return LINES[type(view)](view, say)


def scenarios(view: ScenariosView, say: Catalog) -> Lines:
    """The choice of a scenario, without the choices."""
    return [view.heading, view.lead]


def saves(view: SavesView, say: Catalog) -> Lines:
    """The list of saved games, without the choices."""
    return [view.heading] if view.rows else [view.heading, view.empty]


def briefing(view: BriefingView, say: Catalog) -> Lines:
    """The letter and the terms of the game."""
    medals = [f"{name}: {'; '.join(terms)}." for name, terms in view.medals]
    return [
        say("Scenario: {name}", name=view.heading), joined(capital(view.place), view.about), "",
        say("A letter"), view.letter, view.sender, *(["", view.origin] if view.origin else []),
        "", say("What is asked of you"), *view.goals, "", say("Medals"), *medals,
    ]  # fmt: skip


def assessment(view: AssessmentView, say: Catalog) -> Lines:
    """The votes of both sides, plane by plane."""
    texts = [view.heading, view.lead]
    for plane in view.planes:
        texts += ["", say("Plane {numeral}, {name}: {mean}", numeral=plane.numeral, name=plane.full, mean=plane.mean)]
        texts += [_votes(area, say) for area in plane.areas]
    notes = [f"{note.area}: {note.reason}; {note.recommendation}." for note in view.notes]
    return [
        *texts,
        "",
        say("Index of cooperation: {value}, {band}.", value=view.index, band=view.band),
        view.gap,
        *(["", say("Scores that the trainer corrected"), *view.corrected] if view.corrected else []),
        "",
        say("The notes"),
        *notes,
    ]


def _votes(area: AreaVotes, say: Catalog) -> str:
    before = say("before: {value}", value=points_of(area.before, 1, say)) if area.before else ""
    agreed = say("{code} {area}: {value}", code=area.code, area=area.name, value=area.agreed)
    office = say("Votes of the office: {votes}", votes=", ".join(map(str, area.office)))
    ngos = say("Votes of organisations: {votes}", votes=", ".join(map(str, area.ngos)))
    return joined(f"{agreed} ({before})" if before else agreed, office, ngos, capital(area.remark))


def commitments(view: CommitmentsView, say: Catalog) -> Lines:
    """What promising means, without the choices."""
    return [view.heading, view.lead, *([view.why_not] if view.why_not else [])]


def event(view: EventView, say: Catalog) -> Lines:
    """What happened, without the answers."""
    happened = say("What it did: {effects}", effects=", ".join(view.happened)) if view.happened else ""
    texts = (joined(view.principle), joined(happened), joined(view.softened))
    return [say("An event: {name}", name=view.heading), view.story, *(text for text in texts if text)]


def report(view: ReportView, say: Catalog) -> Lines:
    """What a quarter has brought, and why."""
    blocks = (
        (say("News"), [joined(one) for one in view.news]),
        (say("Areas"), [*(_move(move, say) for move in view.areas), *([view.fading] if view.fading else [])]),
        (say("Trust and principles, from 0 to 100"), [_level(move, say) for move in view.levels]),
        (say("Money"), [joined(labelled(row.label, row.text + (f" ({row.detail})" if row.detail else ""))) for row in view.money]),
    )
    texts = [view.heading, view.lead]
    for heading, rows in blocks:
        texts += ["", heading, *rows] if rows else []
    rest = [text for text in (view.measured, view.harmony) if text]
    return [*texts, *(["", *rest] if rest else [])]


def _move(move: Move, say: Catalog) -> str:
    return joined(f"{move.name}: {move.text}", because(move.causes, say))


def _level(move: Move, say: Catalog) -> str:
    change = say("{name}: {change}, now {value}", name=move.name, change=move.text, value=move.value)
    return joined(change, because(move.causes, say))


def swap(view: SwapView, say: Catalog) -> Lines:
    """The change of seats, quarter by quarter."""
    rows = [
        say("{quarter}. You began: {yours}. The computer would have begun: {theirs}.", quarter=row.quarter, yours=row.yours, theirs=row.theirs)
        for row in view.rows
    ]
    return [view.heading, view.lead, *rows]


LINES: dict[type, Callable[[Any, Catalog], Lines]] = {
    ScenariosView: scenarios,
    SavesView: saves,
    BriefingView: briefing,
    AssessmentView: assessment,
    CommitmentsView: commitments,
    EventView: event,
    DeskView: desk,
    ToolView: tool,
    ReportView: report,
    ResultView: result,
    OutcomeView: outcome,
    EpilogueView: epilogue,
    SwapView: swap,
    SupportView: support,
    PledgesView: pledges,
    PracticesView: practices,
    DocumentView: document,
    AdviceView: advice,
    Outlook: outlook,
}
