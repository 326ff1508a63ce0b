"""Who plays: the choice of a role before the game, and the change of seats at half-time."""

from dataclasses import dataclass

from game.play.session import Session
from game.rules.sides import OTHER, ROLES
from game.text.catalog import Catalog
from game.views.words import Words


@dataclass(frozen=True)
class RoleCard:
    """One way to play."""

    id: str
    name: str
    about: str


@dataclass(frozen=True)
class RolesView:
    """The choice of a role."""

    heading: str
    lead: str
    cards: tuple[RoleCard, ...]
    swap: str  # what the switch for changing seats says
    swap_about: str


def role_name(role: str, say: Catalog, led: bool = False) -> str:
    """The name of a role; in a workshop (led) there are more than two people."""
    if led and role == "two":
        return say("Two sides at one table")
    return {
        "partnership": say("Partnership"),
        "official": say("Official"),
        "activist": say("Activist"),
        "two": say("Two at one screen"),
    }[role]


def roles_view(say: Catalog) -> RolesView:
    """The four ways to play."""
    about = {
        "partnership": say("You lead both sides. The best way to begin."),
        "official": say("You lead the office. Organisations are played by the computer: they agree, or say why not."),
        "activist": say("You speak for the organisations. The office is played by the computer: it agrees, or says why not."),
        "two": say("One person leads the office, the other the organisations. What takes both shares begins only when both say yes."),
    }
    return RolesView(
        say("Who do you want to be?"),
        say("Victory is common to both sides; each side also has goals of its own."),
        tuple(RoleCard(role, role_name(role, say), about[role]) for role in ROLES),
        say("Change seats at half-time"),
        say("In the second half you sit on the other side and see what it would have done in your place."),
    )


@dataclass(frozen=True)
class SwapRow:
    """One quarter before the change of seats."""

    quarter: str
    yours: str
    theirs: str


@dataclass(frozen=True)
class SwapView:
    """The change of seats."""

    heading: str
    lead: str
    rows: tuple[SwapRow, ...]
    next: str


def _with_reason(session: Session, words: Words, quarter: int, tool: str) -> str:
    """What the computer would have begun, and the weak area for which it would."""
    book = session.rulebook
    area = int(book.serves[book.tools.index(tool)].argmax())
    value = words.points(int(session.states[quarter].measured[0, area]), 1)
    return words.say("{tool} (because of: {area}, {value})", tool=words.tool(tool), area=words.area(book.areas[area]), value=value)


def swap_view(session: Session, say: Catalog) -> SwapView:
    """What you did in your seat, and what the computer would have begun there."""
    words = Words(session.scenario, say)
    before = session.role_in(session.state.quarter - 1)
    rows = []
    for quarter, choices in enumerate(session.record.quarters):
        mirrored = session.would_begin(OTHER[before], quarter)
        yours = " · ".join(words.tool(tool) for tool in choices.start if tool not in choices.others) or say("nothing new")
        theirs = " · ".join(_with_reason(session, words, quarter, tool) for tool in mirrored.start) or say("nothing new")
        rows.append(SwapRow(say("Quarter {n}", n=quarter + 1), yours, theirs))
    return SwapView(
        say("You change seats: {role}", role=role_name(session.role, say)),
        say("This is what was begun in your seat, and what the computer would have begun there."),
        tuple(rows),
        say("Take the other seat"),
    )
