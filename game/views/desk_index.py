"""The panel of the index: what was measured last, and how far the truth may be."""

from dataclasses import dataclass

from game.play.session import Session
from game.rules.index import BANDS, band, index
from game.rules.visibility import spread
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
