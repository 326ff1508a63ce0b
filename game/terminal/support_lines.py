"""Activities, good practices, documents and pledges as lines to be read aloud."""

from game.terminal.sentences import joined
from game.text.catalog import Catalog
from game.views.documents import DocumentView, FormRow
from game.views.event import AnswerRow
from game.views.pledges import PledgeRow, PledgesView
from game.views.practices import PracticeRow, PracticesView, WayRow
from game.views.support import ActivityCard, SupportView
from game.views.words import capital

Lines = list[str]

CHOOSABLE = ("free", "planned")
"""States of a pledge in which it can be given or taken back."""


def support(view: SupportView, say: Catalog) -> Lines:
    """What the support is, without the choices."""
    return [view.heading, view.lead, *([view.hidden] if view.hidden else [])]


def counters(view: SupportView, say: Catalog) -> Lines:
    """What can be used up, and what was gathered."""
    return [say("What there is of it"), *(f"{capital(name)}: {left}" for name, left in view.counters)]


def needs(view: SupportView, say: Catalog) -> Lines:
    """What research has shown of each area."""
    rows = [say("{code} {area}: {value}", code=row.code, area=row.name, value=row.words) for row in view.needs]
    return [say("What research has shown"), *rows]


def parted(view: SupportView) -> tuple[list[ActivityCard], list[ActivityCard]]:
    """Activities that are planned or possible, and the others."""
    possible = [card for card in view.activities if card.planned or card.open]
    return possible, [card for card in view.activities if card not in possible]


def activity(card: ActivityCard, say: Catalog) -> str:
    """One activity that can be chosen."""
    planned = say("It is in the plan: {option}", option=card.planned) if card.planned else ""
    return joined(card.name, planned, say("Cost: {cost}", cost=card.cost), say("Good for: {effects}", effects=card.gist) if card.gist else "")


def impossible(cards: list[ActivityCard], say: Catalog) -> Lines:
    """Activities that cannot be done now, with the reasons."""
    return [say("Activities not possible now"), *(joined(card.name, _reasons(card)) for card in cards)]


def _reasons(card: ActivityCard) -> str:
    return "; ".join(dict.fromkeys(row.why_not for row in card.options if row.why_not))


def option(row: AnswerRow, say: Catalog) -> str:
    """One way of doing an activity."""
    cost, brings = say("Cost: {cost}", cost=row.cost), say("Brings: {effects}", effects=", ".join(row.effects)) if row.effects else ""
    if row.why_not:
        return joined(row.name, say("Not possible now: {reason}", reason=row.why_not), cost, brings)
    return joined(row.name, say("It is in the plan, choose it again to take it out") if row.chosen else "", cost, brings)


def pledges(view: PledgesView, say: Catalog) -> Lines:
    """What one's word means and what was pledged before."""
    said = {"given": say("given"), "kept": say("kept"), "broken": say("broken")}
    before = [
        joined(f"{row.name}: {said[row.state]}", *([capital(row.deadline), _terms(row, say)] if row.state == "given" else []))
        for row in view.rows
        if row.state in said
    ]
    return [view.heading, view.lead, *(["", say("Pledges so far"), *before] if before else [])]


def pledge(row: PledgeRow, say: Catalog) -> str:
    """One pledge in the list of those that can be given."""
    planned = say("It is in the plan") if row.state == "planned" else ""
    return joined(row.name, planned, say("To: {whom}", whom=row.to), say("Not possible now: {reason}", reason=row.why_not) if row.why_not else "")


def terms(row: PledgeRow, say: Catalog) -> Lines:
    """One pledge in full."""
    return [row.name, joined(row.about), joined(capital(row.deadline), _terms(row, say)), joined(capital(row.stake))]


def _terms(row: PledgeRow, say: Catalog) -> str:
    return say("It is kept when: {terms}", terms="; ".join(row.terms))


def practices(view: PracticesView, say: Catalog) -> Lines:
    """What good practices of others are, without the choices."""
    return [view.heading, view.lead, joined(capital(view.count)), *([] if view.rows else [view.nothing])]


def practice(row: PracticeRow) -> str:
    """One practice in the list."""
    return joined(row.name, row.tool_name, capital(row.state_text))


def story(row: PracticeRow, say: Catalog) -> Lines:
    """One practice in full."""
    planes = ", ".join(name for _, name in row.planes)
    source = [say("Source: {text}", text=row.source)] if row.source else []
    return [
        row.name, say("A practice of the tool: {tool}", tool=row.tool_name), say("Plane: {names}", names=planes), row.story,
        say("The lesson: {text}", text=row.lesson), say("What to adapt at home: {text}", text=row.fits), *source,
    ]  # fmt: skip


def way(row: WayRow, say: Catalog) -> str:
    """One way of copying a practice."""
    cost, brings = say("Cost: {cost}", cost=row.cost), say("Brings: {effects}", effects=", ".join(text for text, _ in row.brings))
    if row.why_not:
        return joined(row.name, say("Not possible now: {reason}", reason=row.why_not))
    return joined(row.name, say("It is in the plan, choose it again to take it out") if row.chosen else "", cost, brings)


def document(view: DocumentView, say: Catalog) -> Lines:
    """What a tool is written into, without the choices."""
    return [f"{view.heading}: {view.now}", view.about]


def form(row: FormRow, say: Catalog) -> str:
    """One legal form."""
    if row.why_not:
        return joined(capital(row.name), say("Not possible now: {reason}", reason=row.why_not))
    chosen = say("It is in the plan, choose it again to take it out") if row.chosen else ""
    return joined(capital(row.name), chosen, say("Cost: {cost}", cost=row.cost), row.lasts)


def advice(view: DocumentView, say: Catalog) -> str:
    """Whether the document is made with advice."""
    if view.advice_why_not:
        return joined(view.advice, say("Not possible now: {reason}", reason=view.advice_why_not))
    return joined(view.advice, say("Chosen, choose it again to take it back") if view.advised else "", capital(view.advice_left))
