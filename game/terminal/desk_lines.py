"""The desk and a tool's card as lines to be read aloud."""

from game.terminal.sentences import joined
from game.text.catalog import Catalog
from game.views.desk import DeskView
from game.views.desk_meters import Meter
from game.views.desk_tools import PlaneTab, ToolRow
from game.views.hidden import hidden_index
from game.views.levels import LevelGroup
from game.views.tool import ToolView
from game.views.words import capital

Lines = list[str]

STRONG = 3  # how strongly a tool serves an area


def desk(view: DeskView, say: Catalog, hidden: bool = False) -> Lines:
    """What one needs to know when a quarter begins. hidden: whether the index is"""
    index = _index(view, say, hidden)
    event = [say("Your answer to the event. {answer}", answer=joined(view.event))] if view.event else []
    return [
        joined(capital(view.place), view.subtitle), index, *event,
        say("The office. {meters}", meters=_meters(view.office)),
        say("Organisations. {meters}", meters=_meters(view.ngos)),
    ]  # fmt: skip


def _index(view: DeskView, say: Catalog, hidden: bool) -> str:
    panel = view.index
    told = say("Index of cooperation: {value}, {band}, {note}; {next}.", value=panel.value, band=panel.band, note=panel.note, next=panel.next)
    return hidden_index(say) if hidden else told


def _meters(meters: tuple[Meter, ...]) -> str:
    return joined("; ".join(f"{capital(meter.label)}: {meter.value}" for meter in meters))


def resources(view: DeskView, say: Catalog) -> Lines:
    """What both sides have, with what each number means."""
    rows = [(say("The office"), view.office), (say("Organisations"), view.ngos)]
    texts = [say("What both sides have")]
    for side, meters in rows:
        texts += ["", side, *(joined(f"{capital(meter.label)}: {meter.value}", meter.tip) for meter in meters)]
    return texts


def levels(groups: tuple[LevelGroup, ...], say: Catalog) -> Lines:
    """How each level of both sides and each principle stands, with what feeds and starves it."""
    texts = [say("Strengths and principles")]
    for group in groups:
        texts += ["", group.heading, *([group.lead] if group.id == "principles" else [])]
        texts += [joined(f"{row.label}: {row.text}", row.tip) for row in group.rows]
    return texts


def areas(view: DeskView, say: Catalog, hidden: bool = False) -> Lines:
    """The index and every area as last measured."""
    panel, texts = view.index, [_index(view, say, hidden)]
    if hidden:
        return texts
    for plane, numeral, name, mean in panel.planes:
        texts += ["", say("Plane {numeral}, {name}: {mean}", numeral=numeral, name=name, mean=mean)]
        texts += [say("{code} {area}: {value}", code=area.code, area=area.name, value=area.text) for area in panel.areas if area.plane == plane]
    return texts


def place(view: DeskView, say: Catalog) -> Lines:
    """The organisations and the residents."""
    return [say("Organisations and residents"), *(joined(one.words) for one in view.picture.organisations), joined(view.picture.caption)]


def calendar(view: DeskView, say: Catalog) -> Lines:
    """The year of cooperation, from this quarter on."""
    now = [f"{date.when}: {date.text}" for date in view.calendar if date.now]
    later = [f"{date.when}: {date.text}" for date in view.calendar if not date.now]
    return [say("The year of cooperation"), "", say("This quarter"), *now, "", say("Later"), *later]


def promises(view: DeskView, say: Catalog) -> Lines:
    """What was promised and whether it works."""
    promised = [(row.name, row.state == "working") for tab in view.planes for row in tab.tools if row.promised]
    return [say("Promises"), *(say("{tool}: at work", tool=name) if works else say("{tool}: not at work yet", tool=name) for name, works in promised)]


def medals(goals: tuple[tuple[str, tuple[str, ...]], ...], gap: str, say: Catalog) -> Lines:
    """What each medal takes at the end of the game, how it stands now, and what the next one still lacks."""
    return ["", say("Medals"), *(joined(f"{name}: {'; '.join(terms)}") for name, terms in goals), *([gap] if gap else [])]


def plan(view: DeskView, say: Catalog) -> Lines:
    """The plan of the quarter and what it takes."""
    budgets = [f"{budget.label}: {budget.text}" for budget in view.budgets]
    return [say("Plan of the quarter: {slots}", slots=view.slots), say("Taken together with upkeep of what works"), *budgets]


def left(view: DeskView, say: Catalog) -> str:
    """What the plan leaves, in one line."""
    meters = {meter.id: meter.value for meter in (*view.office, *view.ngos)}
    return say("Left: {days}, {money}, {energy} energy.", days=meters["days"], money=meters["money"], energy=meters["energy"])


def plane(tab: PlaneTab, say: Catalog) -> str:
    """One plane in the menu."""
    return say("Plane {numeral}, {name}: {count}", numeral=tab.numeral, name=tab.name, count=tab.count)


def row(tool: ToolRow, say: Catalog) -> str:
    """One tool in the list of its plane."""
    marks = (say("promised") if tool.promised else "", say("recommended by the Model") if tool.recommended else "", tool.need)
    name = ", ".join(text for text in (tool.name, *marks) if text)
    states = {
        "open": lambda: joined(name, say("Cost: {cost}", cost=tool.price), tool.tagline),
        "refused": lambda: joined(name, say("Not possible now: {reason}", reason=tool.note), say("Cost: {cost}", cost=tool.price), tool.tagline),
        "planned": lambda: joined(name, capital(tool.note), say("Cost: {cost}", cost=tool.cost)),
        "prepared": lambda: joined(name, capital(tool.note)),
        "working": lambda: joined(name, capital(tool.note), say("Upkeep: {cost}", cost=tool.cost)),
    }
    return states[tool.state]()


def tool(view: ToolView, say: Catalog) -> Lines:
    """The card of a tool, without the ways of introducing it."""
    serves = ", ".join(say("{area} strongly", area=name) if strength == STRONG else name for _, name, _, strength in view.serves)
    needs = [say("{need}: met", need=text) if met else say("{need}: not met", need=text) for text, met in view.needs]
    marks = [text for text, holds in ((say("The Model recommends it."), view.recommended), (say("It is promised."), view.promised)) if holds]
    law = [say("Law: {text}", text=view.law)] if view.law else []
    return [
        view.name, say("Plane {numeral}, {name}", numeral=view.numeral, name=view.plane_name), *([joined(view.status)] if view.status else []),
        *marks, joined(view.tagline, view.about),
        "", say("Moves: {areas}", areas=serves), *(f"{label}: {text}" for label, text in view.facts),
        *([say("Needs: {needs}", needs="; ".join(needs))] if needs else []),
        say("How it fails: {text}", text=view.fails), say("How others do it: {text}", text=view.example), *law,
        *(joined(text) for _, text in view.practices),
    ]  # fmt: skip
