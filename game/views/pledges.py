"""Pledges: promises to the other side or to residents, with their deadlines."""

from dataclasses import dataclass

from game.play.session import Session
from game.rules.conditions import all_hold
from game.rules.pledges import TWICE
from game.rules.rulebook import Pledge
from game.rules.state import BROKEN, KEPT, OPEN
from game.text.catalog import Catalog
from game.views.describe import condition, need
from game.views.words import Words


@dataclass(frozen=True)
class PledgeRow:
    """One pledge."""

    id: str
    name: str
    about: str
    to: str
    stake: str
    deadline: str
    terms: tuple[str, ...]
    state: str  # free, planned, given, kept, broken
    why_not: str
    command: str


@dataclass(frozen=True)
class PledgesView:
    """All pledges."""

    heading: str
    lead: str
    rows: tuple[PledgeRow, ...]
    plan: str = ""  # the pledges of the plan, or that there are none


STATES = {0: "free", OPEN: "given", KEPT: "kept", BROKEN: "broken"}


def pledges_view(session: Session, say: Catalog) -> PledgesView:
    """The pledges that can be given, and those that were."""
    words = Words(session.scenario, say)
    rows = tuple(pledge_row(session, words, place) for place in range(len(session.rulebook.pledges)))
    return PledgesView(
        say("Make a pledge"),
        say("A pledge that is kept wins trust. One that is broken costs twice as much."),
        tuple(sorted(rows, key=lambda row: (row.state not in ("given", "planned"), row.state != "free", bool(row.why_not)))),
        _plan(rows, say),
    )


def _plan(rows: tuple[PledgeRow, ...], say: Catalog) -> str:
    """What is chosen; it stays chosen without any further word."""
    chosen = "; ".join(row.name for row in rows if row.state == "planned")
    return say("In the plan, also after you go back to the desk: {names}.", names=chosen) if chosen else say("Nothing is chosen yet.")


def pledge_row(session: Session, words: Words, place: int) -> PledgeRow:
    """One pledge as it stands."""
    say, pledge, state = words.say, session.rulebook.pledges[place], session.state
    entry = words.pledges[pledge.id]
    where = STATES[int(state.pledged[0, place])]
    if where == "free" and pledge.id in session.draft.pledge:
        where = "planned"
    to = " · ".join(words.side(side) for side in pledge.sides) if pledge.sides else say("residents")
    unmet = [need(words, session, one)[0] for one in pledge.when if not all_hold(state, session.rulebook, (one,))[0]]
    due = int(state.due[0, place]) if where == "given" else state.quarter + pledge.within
    return PledgeRow(
        id=pledge.id,
        name=words.pledge(pledge.id),
        about=say.of(entry.about),
        to=to,
        stake=_stake(pledge, say),
        deadline=say("by the end of quarter {n}", n=min(due, session.rulebook.quarters)),
        terms=tuple(condition(words, session.rulebook, one) for one in pledge.keeps),
        state=where,
        why_not=_why_not(session, place, unmet, say) if where == "free" else "",
        command=f"pledge={pledge.id}",
    )


def _stake(pledge: Pledge, say: Catalog) -> str:
    """What is won and lost: trust of a side, or, with a pledge to residents, their awareness."""
    won, lost = pledge.stake // 1000, TWICE * pledge.stake // 1000
    if pledge.sides:
        return say("trust +{won} when kept, −{lost} when broken", won=won, lost=lost)
    return say("awareness of residents +{won} when kept, −{lost} when broken", won=won, lost=lost)


def _why_not(session: Session, place: int, unmet: list[str], say: Catalog) -> str:
    if not session.own_word(place):
        return say("This pledge is for the other side to make")
    return say("Needs: {condition}", condition="; ".join(unmet)) if unmet else ""
