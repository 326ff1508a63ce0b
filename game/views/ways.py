"""What the desk says of the support of the project and of pledges, beside the ways that lead there."""

from dataclasses import dataclass

import numpy as np

from game.play.session import Session
from game.rules.state import OPEN
from game.text.catalog import Catalog
from game.views.roles import role_name
from game.views.words import Words


@dataclass(frozen=True)
class WaysView:
    """A few words for each way."""

    support: str
    pledges: str
    nearest: str  # the open pledge that falls due first, in a sentence, or nothing
    role: str  # the seat of the one who plays, nothing for somebody who leads both sides


def ways_view(session: Session, say: Catalog) -> WaysView:
    """What is planned, and what is open."""
    words, book, state = Words(session.scenario, say), session.rulebook, session.state
    given = [int(place) for place in np.flatnonzero(state.pledged[0] == OPEN)]
    first = min(given, key=lambda place: int(state.due[0, place]), default=-1)
    last = min(int(state.due[0, first]), book.quarters) if given else 0
    planned = len(session.draft.activity) + len(session.draft.copies)
    nearest = say("{pledge}: by the end of quarter {n}", pledge=words.pledge(book.pledges[first].id), n=last) if given else ""
    return WaysView(
        support=say("in the plan: {n}", n=planned) if planned else say("nothing planned"),
        pledges=_pledges(session, say, len(given), last),
        nearest=nearest,
        role="" if session.role in ("partnership", "two") else role_name(session.role, say),
    )


def _pledges(session: Session, say: Catalog, given: int, last: int) -> str:
    """How many are open and when the first falls due; or those of the plan."""
    planned = len(session.draft.pledge)
    if given:
        return say("{n} open · quarter {quarter}", n=given, quarter=last)
    return say("in the plan: {n}", n=planned) if planned else say("none open")
