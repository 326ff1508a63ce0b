"""The desk: everything one needs to plan a quarter."""

from dataclasses import dataclass

from game.play.session import Session
from game.rules.index import BANDS, band, index
from game.rules.rulebook import HOURS_A_DAY, NGOS, OFFICE
from game.rules.state import PREPARED, WORKING
from game.rules.visibility import spread
from game.text.catalog import Catalog
from game.views.commitments import promises_kept
from game.views.describe import refusal
from game.views.words import Words

OPEN, REFUSED, PLANNED, AT_WORK, IN_PREPARATION = "open", "refused", "planned", "working", "prepared"


@dataclass(frozen=True)
class Meter:
    """One number at the top of the desk."""

    id: str
    label: str
    value: str
    level: int  # thousandths of the full bar, for pictures
    tip: str


@dataclass(frozen=True)
class ToolRow:
    """One tool in the list of a plane."""

    id: str
    plane: str
    name: str
    tagline: str
    cost: str
    serves: tuple[tuple[str, str, int], ...]  # code of the area, its plane, 1-3: how strongly
    state: str  # open, refused, planned, working, prepared
    note: str  # why not, or how it works, or nothing
    recommended: bool
    promised: bool


@dataclass(frozen=True)
class PlaneTab:
    """One plane of tools."""

    id: str
    numeral: str
    name: str
    tools: tuple[ToolRow, ...]
    count: str  # 10 tools, 4 within reach


@dataclass(frozen=True)
class PlanRow:
    """One tool in the plan of the quarter."""

    tool: str
    plane: str
    name: str
    mode: str
    cost: str


@dataclass(frozen=True)
class Budget:
    """What the plan takes of one resource."""

    id: str
    label: str
    used: int
    have: int
    text: str


@dataclass(frozen=True)
class AreaValue:
    """One area in the panel of the index."""

    code: str
    name: str
    plane: str
    value: int  # thousandths, last measured
    spread: int  # thousandths: how far the truth may be
    text: str


@dataclass(frozen=True)
class IndexPanel:
    """The index as it was last measured."""

    value: str
    number: int
    band: str
    note: str
    areas: tuple[AreaValue, ...]
    planes: tuple[tuple[str, str, str, str], ...]  # id, numeral, name, mean
    edges: tuple[int, ...] = BANDS  # thousandths: where one band of the index ends and the next begins


@dataclass(frozen=True)
class Date:
    """One line of the calendar."""

    when: str
    text: str
    now: bool


@dataclass(frozen=True)
class OrganisationMark:
    """One organisation in the picture of the place."""

    id: str
    name: str
    short: str
    field: str
    capacity: int  # 0-100
    energy: int
    trust: int
    independence: int
    words: str  # all of it in a sentence


@dataclass(frozen=True)
class PlacePicture:
    """What the picture of the place is drawn from."""

    name: str
    kind: str
    river: bool
    villages: tuple[str, ...]
    seed: int
    season: int  # 0-3
    hall: str
    organisations: tuple[OrganisationMark, ...]
    activity: int
    life: int
    caption: str
    legend: str


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


def desk_view(session: Session, say: Catalog) -> DeskView:
    """The desk of the quarter that is being planned."""
    words, sheet, state, book = Words(session.scenario, say), session.scenario.sheet, session.state, session.rulebook
    season = book.season_of(state.quarter)
    rows = plan_rows(session, words)
    last = state.quarter + 1 == book.quarters
    return DeskView(
        place=say.of(sheet.place.name),
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
        budgets=budgets(session, words),
        index=index_panel(session, words),
        calendar=calendar(season, say),
        picture=picture(session, words),
        promises=tuple((tool, words.tool(tool), kept) for tool, kept in promises_kept(session)),
        event=_answer(session, words),
        end=say("End the last quarter") if last else say("End the quarter"),
        confirm="" if rows else say("You start nothing new this quarter. What works will be kept up. End it?"),
        can_undo=session.can_undo,
        can_redo=session.can_redo,
    )


def _answer(session: Session, words: Words) -> str:
    if session.event < 0:
        return ""
    event = words.events[session.rulebook.events[session.event].id]
    given = session.draft.answer or event.answers[-1].id
    return words.say(
        "{event}: {answer}", event=words.say.of(event.name), answer=words.say.of(next(answer.name for answer in event.answers if answer.id == given))
    )


def office_meters(session: Session, words: Words) -> tuple[Meter, ...]:
    """What the office has."""
    say, state, left = words.say, session.state, session.left()
    return (
        Meter("money", say("money"), words.money(left["money"]), left["money"] * 1000 // max(1, session.rulebook.money), say("Left this year for cooperation; what is not spent returns to the budget.")),
        Meter("days", say("working time"), words.days(left["hours"]), left["hours"] * 1000 // max(1, session.rulebook.hours), say("Left this quarter; unused time is lost.")),
        Meter("trust-office", say("trust in NGOs"), words.level(int(state.trust[0, OFFICE])), int(state.trust[0, OFFICE]) // 100, say("How far the office trusts organisations, 0–100.")),
    )  # fmt: skip


def ngo_meters(session: Session, words: Words) -> tuple[Meter, ...]:
    """What the organisations have."""
    say, state, left = words.say, session.state, session.left()
    full = max(1, int(state.effort[0]))
    return (
        Meter("energy", say("energy"), words.level(left["effort"] // 1000 * 1000), left["effort"] * 1000 // full, say("Time and strength of people in organisations this quarter.")),
        Meter("trust-ngos", say("trust in the office"), words.level(int(state.trust[0, NGOS])), int(state.trust[0, NGOS]) // 100, say("How far organisations trust the office, 0–100.")),
        Meter("organisations", say("organisations"), words.level(int(state.active[0].sum()) * 1000), 1000, say("Organisations that talk with the office.")),
    )  # fmt: skip


def plane_tab(session: Session, words: Words, plane: str) -> PlaneTab:
    """The tools of a plane: open ones first, then those refused, then those at work."""
    tools = [tool for tool in session.rulebook.tools if words.tools[tool].plane == plane]
    rows = sorted((tool_row(session, words, tool) for tool in tools), key=lambda row: (ORDER.index(row.state), not row.promised, not row.recommended))
    near = sum(row.state == OPEN for row in rows)
    count = words.say.plural("{n} tool", "{n} tools", len(rows)) + " · " + words.say("{n} within reach", n=near)
    return PlaneTab(plane, words.planes[plane].numeral, words.plane(plane), tuple(rows), count)


ORDER = (PLANNED, OPEN, REFUSED, IN_PREPARATION, AT_WORK)


def tool_row(session: Session, words: Words, tool: str) -> ToolRow:
    """One tool in the list."""
    entry, book, say = words.tools[tool], session.rulebook, words.say
    place = book.tools.index(tool)
    mode = session.draft.start.get(tool) or session.best_mode(tool)
    state, note = _state_and_note(session, words, tool, mode)
    strong = sorted(entry.serves.items(), key=lambda item: -item[1])[:3]
    serves = tuple((words.areas[area].code, words.areas[area].plane, 3 if weight >= 0.25 else 2 if weight >= 0.1 else 1) for area, weight in strong)
    cost = book.cost[:, book.modes.index(mode), place] if state in (OPEN, REFUSED, PLANNED) else book.upkeep[:, place]
    promised = bool(session.state.committed[0, place]) or tool in session.draft.commit
    return ToolRow(
        tool,
        entry.plane,
        say.of(entry.name),
        say.of(entry.tagline),
        words.cost(*(int(part) for part in cost)),
        serves,
        state,
        note,
        entry.recommendation,
        promised,
    )


def _state_and_note(session: Session, words: Words, tool: str, mode: str) -> tuple[str, str]:
    say, place = words.say, session.rulebook.tools.index(tool)
    stage = session.stage(tool)
    if tool in session.draft.start:
        return PLANNED, say("in the plan: {mode}", mode=words.mode(mode).lower())
    if stage == WORKING:
        quality = int(session.state.quality[0, place])
        note = say("works at {percent} %", percent=words.level(quality * 100))
        if tool in session.draft.stop:
            note = say("will be withdrawn")
        elif tool in session.draft.neglect:
            note = say("without upkeep this quarter")
        return AT_WORK, note
    if stage == PREPARED:
        return IN_PREPARATION, say.plural(
            "in preparation, {n} more quarter", "in preparation, {n} more quarters", int(session.state.left[0, place]) + 1
        )
    refused = session.refusal(tool, mode)
    return (REFUSED, refusal(words, session, refused, tool)) if refused else (OPEN, "")


def plan_rows(session: Session, words: Words) -> tuple[PlanRow, ...]:
    """The tools in the plan."""
    book = session.rulebook
    return tuple(
        PlanRow(
            tool, words.tools[tool].plane, words.tool(tool), words.mode(mode),
            words.cost(*(int(part) for part in book.cost[:, book.modes.index(mode), book.tools.index(tool)])),
        )
        for tool, mode in session.draft.start.items()
    )  # fmt: skip


def budgets(session: Session, words: Words) -> tuple[Budget, ...]:
    """What upkeep and the plan take of time, energy and money."""
    say, state, left = words.say, session.state, session.left()

    def budget(id_: str, label: str, name: str, text: str) -> Budget:
        have = int(getattr(state, name)[0])
        return Budget(id_, label, have - left[name], have, text)

    hours, effort = int(state.hours[0]), int(state.effort[0])
    used = {name: int(getattr(state, name)[0]) - left[name] for name in left}
    whole = words.level
    return (
        budget(
            "days", say("Time of the office"), "hours", say("{used} of {have} days", used=used["hours"] // HOURS_A_DAY, have=hours // HOURS_A_DAY)
        ),
        budget("energy", say("Energy"), "effort", say("{used} of {have}", used=whole(used["effort"]), have=whole(effort))),
        budget("money", say("Money"), "money", say("{used} of {have} thousand", used=used["money"] // 1000, have=int(state.money[0]) // 1000)),
    )


def index_panel(session: Session, words: Words) -> IndexPanel:
    """The index as it was last measured, with what may have changed since."""
    say, state, book = words.say, session.state, session.rulebook
    age = state.quarter - int(state.measured_in[0])
    wide = spread(age)
    measured = index(state.measured, book)
    areas = tuple(
        AreaValue(area.code, say.of(area.name), area.plane, int(state.measured[0, place]), wide, words.points(int(state.measured[0, place]), 1))
        for place, area in enumerate(session.scenario.model.areas)
    )
    note = say.plural("measured {n} quarter ago", "measured {n} quarters ago", age) if age else say("measured just now")
    planes = tuple(
        (plane.id, plane.numeral, say.of(plane.name), words.points(int(measured.planes[0, number])))
        for number, plane in enumerate(session.scenario.model.planes)
    )
    return IndexPanel(words.points(int(measured.mean[0])), int(measured.mean[0]), words.band(int(band(measured.mean)[0])), note, areas, planes)


def calendar(season: int, say: Catalog) -> tuple[Date, ...]:
    """The year of a cooperation coordinator, from the present quarter on."""
    dates = (
        ((0, say("January–March"), say("Results of competitions, assessment")), (0, say("March"), say("Meeting on next year's programme"))),
        ((1, say("31 May"), say("Report on the programme")), (1, say("May–June"), say("Integration meeting"))),
        ((2, say("September"), say("Draft programme is consulted")),),
        ((3, say("30 November"), say("Council adopts the programme")), (3, say("December"), say("Competitions are announced"))),
    )
    coming = [date for turn in range(4) for date in dates[(season + turn) % 4]]
    return tuple(Date(when, text, quarter == season) for quarter, when, text in coming)


def picture(session: Session, words: Words) -> PlacePicture:
    """The place as a picture: the same data always give the same picture."""
    sheet, state, say = session.scenario.sheet, session.state, words.say
    marks = []
    for place, one in enumerate(sheet.organisations):
        if state.active[0, place]:
            capacity, energy, trust, independence = (
                int(array[0, place]) // 1000 for array in (state.capacity, state.energy, state.bond, state.independence)
            )
            text = say(
                "{name}: capacity {capacity}, energy {energy}, trust in the office {trust}, independence {independence}",
                name=say.of(one.name), capacity=capacity, energy=energy, trust=trust, independence=independence,
            )  # fmt: skip
            marks.append(OrganisationMark(one.id, say.of(one.name), say.of(one.short), one.field, capacity, energy, trust, independence, text))
    activity, life = int(state.resident[0, 0]) // 1000, int(state.resident[0, 2]) // 1000
    return PlacePicture(
        name=say.of(sheet.place.name), kind=sheet.place.kind, river=sheet.place.river, villages=tuple(sheet.place.villages),
        seed=sum(map(ord, session.scenario.id)), season=session.rulebook.season_of(state.quarter), hall=say("Office"),
        organisations=tuple(marks), activity=activity, life=life,
        caption=say("Residents: activity {activity} · quality of life {life}", activity=activity, life=life),
        legend=say("line = trust in the office, bar = energy, lamp = tired people"),
    )  # fmt: skip
