"""The desk: everything one needs to plan a quarter."""

from collections.abc import Set
from dataclasses import dataclass

from game.play.happened import happened
from game.play.session import Session
from game.play.workshop_game import would_be_left
from game.rules.forms import FORMS
from game.text.catalog import Catalog
from game.views.commitments import promises_kept
from game.views.desk_index import IndexPanel, index_panel
from game.views.desk_meters import Budget, Meter, budgets, ngo_meters, office_meters
from game.views.desk_tools import PlaneTab, plane_tab
from game.views.due import due_now
from game.views.news import looming
from game.views.place import PlacePicture, picture
from game.views.preparation import begins_if_started
from game.views.words import Words, capital, labelled


@dataclass(frozen=True)
class PlanRow:
    """One tool in the plan of the quarter."""

    tool: str
    plane: str
    name: str
    mode: str
    cost: str
    consent: str = ""  # two at one screen: whether both have said yes, for a tool that takes the shares of both
    agreed: bool = False
    asked: bool = False  # whether the one who sits here is asked for the yes
    time: str = ""  # from which quarter it will work
    drop: str = ""  # the command that takes it out


@dataclass(frozen=True)
class Date:
    """One line of the calendar."""

    when: str
    text: str
    now: bool
    name: str = ""  # of what falls due, with how it stands and without what keeps it


@dataclass(frozen=True)
class DeskView:
    """The whole desk."""

    place: str
    subtitle: str
    office: tuple[Meter, ...]
    ngos: tuple[Meter, ...]
    planes: tuple[PlaneTab, ...]
    plan: tuple[PlanRow, ...]
    slots: str
    budgets: tuple[Budget, ...]
    index: IndexPanel
    calendar: tuple[Date, ...]
    picture: PlacePicture
    promises: tuple[tuple[str, str, bool], ...]  # tool, name, kept
    event: str  # the answer given to this quarter's event, or nothing
    end: str  # label of the button that ends the quarter
    confirm: str  # what to ask before an empty quarter ends, or nothing
    can_undo: bool
    can_redo: bool
    event_lines: tuple[str, ...] = ()  # the same in a sentence of its own, and the name of the event alone where that has no room
    slots_short: str = ""  # how many of them are new, where there is little room
    due: tuple[str, ...] = ()  # names of what falls due at the end of this quarter, with how it stands
    two: bool = False  # whether two people plan at one screen
    papers: tuple[PlanRow, ...] = ()  # tools at work that will be written down: `mode` says as what


def desk_view(session: Session, say: Catalog) -> DeskView:
    """The desk of the quarter that is being planned."""
    words, sheet, state, book = Words(session.scenario, say), session.scenario.sheet, session.state, session.rulebook
    season = book.season_of(state.quarter)
    rows = plan_rows(session, words)
    more = session.draft.activity or session.draft.pledge or session.draft.form or session.draft.copies
    last, due = state.quarter + 1 == book.quarters, tuple(due_now(session, words))
    return DeskView(
        place=capital(say.of(sheet.place.name)),
        subtitle=say(
            "{scenario} · quarter {n} of {all} · {months}",
            scenario=say.of(sheet.name),
            n=state.quarter + 1,
            all=book.quarters,
            months=words.months(season),
        ),
        office=office_meters(session, words),
        ngos=ngo_meters(session, words),
        planes=tuple(plane_tab(session, words, plane.id) for plane in session.scenario.model.planes),
        plan=rows,
        slots=say("{n} of {all} new tools", n=len(rows), all=book.pace.slots),
        slots_short=say("new: {n} of {all}", n=len(rows), all=book.pace.slots),
        budgets=budgets(session, words),
        index=index_panel(session, words),
        calendar=(
            *(Date(say("On the horizon"), sign, True) for sign in looming(session, words)),
            *(
                Date(
                    say("This quarter"),
                    say("{name}. It is kept when: {terms}. {stands}", name=one.name, terms=one.terms, stands=one.stands),
                    True,
                    one.brief,
                )
                for one in due
            ),
            *calendar(season, say, {one.id for one in book.deadlines if one.season == season}),
        ),
        picture=picture(session, words),
        promises=tuple((tool, words.tool(tool), kept) for tool, kept in promises_kept(session)),
        event=_answer(session, words),
        end=say("End the last quarter") if last else say("End the quarter"),
        confirm=_confirm(session, words, bool(rows or more)),
        can_undo=would_be_left(session) is not None,
        can_redo=session.can_redo,
        event_lines=_event_lines(session, words),
        due=tuple(one.brief for one in due),
        two=session.role == "two",
        papers=paper_rows(session, words),
    )


def _confirm(session: Session, words: Words, planned: bool) -> str:
    say, forsaken = words.say, let_go(session, words)
    if forsaken:
        return " ".join((*([] if planned else [say("You start nothing new this quarter.")]), *forsaken, say("End the quarter?")))
    return "" if planned else say("You start nothing new this quarter. What works will be kept up. End it?")


def let_go(session: Session, words: Words) -> tuple[str, ...]:
    """What the plan withdraws and what it leaves without upkeep, a sentence each."""
    say, draft = words.say, session.draft
    unpaid, gone = ([words.tool(tool) for tool in tools] for tools in ([one for one in draft.neglect if one not in draft.stop], draft.stop))
    return (
        *([say("Without upkeep this quarter: {tools}.", tools="; ".join(unpaid))] if unpaid else []),
        *([say("Withdrawn this quarter: {tools}.", tools="; ".join(gone))] if gone else []),
    )


def _answer(session: Session, words: Words) -> str:
    told = []
    for place, given in happened(session, session.state.quarter):
        event = words.events[session.rulebook.events[place].id]
        name = next(answer.name for answer in event.answers if answer.id == given)
        told.append(labelled(words.say.of(event.name), words.say.of(name)))
    return "; ".join(told)


def _event_lines(session: Session, words: Words) -> tuple[str, ...]:
    """The events that were answered, with the answers and without."""
    names = [words.event(session.rulebook.events[place].id) for place, _ in happened(session, session.state.quarter)]
    return tuple(words.say("Event: {name}", name=name) for name in (_answer(session, words), "; ".join(names))) if names else ()


def plan_rows(session: Session, words: Words) -> tuple[PlanRow, ...]:
    """The tools in the plan."""
    return tuple(
        PlanRow(
            tool, words.tools[tool].plane, words.tool(tool), words.mode(mode), words.cost(*session.price(tool, mode)),
            consent(session, tool, words.say), tool in session.draft.agreed,
            time=begins_if_started(session, words, tool, mode), drop=f"drop={tool}",
        )
        for tool, mode in session.draft.start.items()
    )  # fmt: skip


def document(session: Session, words: Words, tool: str, form: str) -> str:
    """A legal form that is planned, and whether with advice."""
    named = words.form(form)
    return words.say("{form}, with advice", form=named) if tool in session.draft.advised else named


def paper_rows(session: Session, words: Words) -> tuple[PlanRow, ...]:
    """The documents in the plan."""
    hours = session.rulebook.form_hours
    return tuple(
        PlanRow(
            tool, words.tools[tool].plane, words.tool(tool), words.say("Document: {form}", form=document(session, words, tool, form)),
            words.days(hours[FORMS.index(form)]), time=words.say("It will be written down when the quarter ends"), drop=f"form={tool}={form}",
        )
        for tool, form in session.draft.form.items()
    )  # fmt: skip


def consent(session: Session, tool: str, say: Catalog) -> str:
    """Whether both people at one screen have said yes to a planned tool; nothing where one yes is enough."""
    if not session.needs_yes(tool):
        return ""
    return say("agreed") if tool in session.draft.agreed else say("waits for a yes")


def calendar(season: int, say: Catalog, due: Set[str] = frozenset()) -> tuple[Date, ...]:
    """The year of a cooperation coordinator, from the present quarter on. due: ids of deadlines of this quarter, which are told already"""
    dates = (
        (("results", say("January–March"), say("Results of competitions, assessment")), ("", say("March"), say("Meeting on next year's programme"))),
        (("report", say("31 May"), say("Report on the programme")), ("", say("May–June"), say("Integration meeting"))),
        (("draft-consultation", say("September"), say("Draft programme is consulted")),),
        (("programme", say("30 November"), say("Council adopts the programme")), ("", say("December"), say("Competitions are announced"))),
    )
    coming = [(turn == 0, *date) for turn in range(4) for date in dates[(season + turn) % 4]]
    return tuple(Date(when, text, now) for now, deadline, when, text in coming if not (now and deadline in due))
