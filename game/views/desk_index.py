"""The panel of the index: what was measured last, and how far the truth may be."""

from dataclasses import dataclass

import numpy as np

from game.play.session import Session
from game.rules.index import BANDS, band, index
from game.rules.state import PREPARED, WORKING
from game.rules.visibility import spread
from game.text.catalog import Catalog
from game.views.words import Words


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
    next: str = ""  # when it is measured next


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
    value = int(measured.mean[0])
    return IndexPanel(words.points(value), value, words.band(int(band(measured.mean)[0])), note, areas, planes, next=_next(session, say))


def _next(session: Session, say: Catalog) -> str:
    """When the index is measured next: once a year where a tool measures it, and at the end of the game."""
    book, now = session.rulebook, session.state.quarter
    for quarter in range(now, book.quarters - 1):
        if book.season_of(quarter) == 0 and any(_measures(session, int(place), quarter - now) for place in np.flatnonzero(book.measures)):
            return say("next measurement at the end of quarter {n}", n=quarter + 1)
    return say("next measurement at the end of the game (quarter {n})", n=book.quarters)


def _measures(session: Session, tool: int, ahead: int) -> bool:
    """Whether a tool works so many quarters ahead, if nobody withdraws it."""
    state, stage = session.state, int(session.state.stage[0, tool])
    works = stage == WORKING or (stage == PREPARED and int(state.left[0, tool]) <= ahead)
    return works and session.rulebook.tools[tool] not in session.draft.stop
