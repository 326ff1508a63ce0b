"""The self-assessment: secret votes of both sides, what the table agreed, and the index."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from game.play.session import Session
from game.rules.index import band, index
from game.rules.rulebook import NGOS, OFFICE
from game.rules.visibility import VOTERS, votes
from game.text.catalog import Catalog
from game.views.corrections import corrected_briefly, corrected_lines
from game.views.words import Words
from game.views.workshop_votes import APART, who_is_higher


@dataclass(frozen=True)
class AreaVotes:
    """One area at the table."""

    code: str
    name: str
    full: str
    office: tuple[int, ...]  # votes of officials, 1-5
    ngos: tuple[int, ...]
    agreed: str
    value: int  # thousandths
    before: int  # thousandths: what was agreed at the last measurement, 0 if this is the first
    remark: str  # what the votes show and what was corrected, or nothing
    corrected: tuple[str, ...] = ()  # what a trainer corrected


@dataclass(frozen=True)
class PlaneVotes:
    """One plane at the table."""

    id: str
    numeral: str
    name: str
    full: str
    mean: str
    areas: tuple[AreaVotes, ...]
    before: int = 0  # thousandths: the mean at the last measurement, 0 if this is the first


@dataclass(frozen=True)
class Note:
    """What the table wrote down about one area: one reason and one recommendation."""

    area: str
    reason: str
    recommendation: str


@dataclass(frozen=True)
class AssessmentView:
    """The whole self-assessment."""

    heading: str
    lead: str
    planes: tuple[PlaneVotes, ...]
    index: str
    band: str
    value: int  # thousandths
    office: str  # what the rows of votes are called
    ngos: str
    gap: str  # where the sides differ most, in a sentence
    notes: tuple[Note, ...]  # what the table wrote down about the weakest areas
    next: str
    closing: bool
    bands: tuple[tuple[int, int, str], ...] = ()  # of the index: from, to in thousandths, name
    before: int = 0  # thousandths: the index at the last measurement, 0 if this is the first
    corrected: tuple[str, ...] = ()  # what a trainer corrected on the way, told at the end


def assessment_view(session: Session, say: Catalog) -> AssessmentView:
    """The opening self-assessment before the first quarter, or the closing one after the last."""
    words, book, state = Words(session.scenario, say), session.rulebook, session.state
    closing = session.step in ("closing", "result") or session.over
    cast = votes(state, book)[0]
    measured = index(state.measured, book)
    opening = index(session.opening.measured, book)
    first = opening.areas[0]
    gaps = cast[OFFICE].sum(axis=0) - cast[NGOS].sum(axis=0)
    planes = []
    for number, plane in enumerate(session.scenario.model.planes):
        rows = []
        for place, area in enumerate(session.scenario.model.areas):
            if area.plane == plane.id:
                value = int(state.measured[0, place])
                corrected = corrected_briefly(session, area.id, words)
                office, ngos = (tuple(int(vote) for vote in sorted(cast[side, :, place])) for side in (OFFICE, NGOS))
                rows.append(
                    AreaVotes(
                        area.code,
                        say.of(area.name),
                        say.of(area.full),
                        office,
                        ngos,
                        words.points(value, 1),
                        value,
                        int(first[place]) if closing else 0,
                        "; ".join(text for text in (who_is_higher(_thousandths(gaps[place]), say), *corrected) if text),
                        corrected,
                    )
                )
        planes.append(
            PlaneVotes(
                plane.id,
                plane.numeral,
                say.of(plane.name),
                say.of(plane.full),
                words.points(int(measured.planes[0, number])),
                tuple(rows),
                int(opening.planes[0, number]) if closing else 0,
            )
        )
    widest = session.scenario.model.areas[int(abs(gaps).argmax())]
    return AssessmentView(
        heading=say("Closing self-assessment") if closing else say("Opening self-assessment"),
        lead=_lead(session, closing, say),
        planes=tuple(planes),
        index=words.points(int(measured.mean[0])),
        band=words.band(int(band(measured.mean)[0])),
        value=int(measured.mean[0]),
        office=say("Office"),
        ngos=say("Organisations"),
        gap=say("The sides differ most here: {area}. It is worth asking why.", area=f"{widest.code} {say.of(widest.name)}")
        if _thousandths(abs(gaps).max()) >= APART
        else say("The sides see things alike."),
        notes=_notes(session, words, gaps),
        next=say("To the result") if closing else say("To the promises"),
        closing=closing,
        bands=words.bands(),
        before=int(opening.mean[0]) if closing else 0,
        corrected=corrected_lines(session, say) if closing else (),
    )


def _lead(session: Session, closing: bool, say: Catalog) -> str:
    """How it was done; in a game that begins with figures of a real place, what of it is the game's."""
    if session.record.areas and not closing:
        return say(
            "The agreed values come from the self-assessment of your own place. The votes beside them and the notes "
            "are the game's: people of this scenario see the place that way."
        )
    told = say(
        "In the invented place three officials and three people from organisations voted in secret, from 1 to 5. "
        "The agreed value is the mean of the six votes, rounded to half points. 3 means that the minimal standard is met."
    )
    return " ".join((told, say("The column “Then → now” shows what was agreed at the beginning."))) if closing else told


WELL = 700  # thousandths of quality from which nobody complains of a tool
WEAKEST = 3  # areas about which the table writes something down


def _notes(session: Session, words: Words, gaps: NDArray[np.int32]) -> tuple[Note, ...]:
    """One reason and one recommendation for each of the weakest areas."""
    order = np.lexsort((np.arange(len(gaps)), session.state.measured[0]))[:WEAKEST]
    return tuple(_note(session, words, int(area), int(gaps[area])) for area in order)


def area_notes(session: Session, words: Words) -> tuple[Note, ...]:
    """One reason and one recommendation for each area, in the order of the index."""
    cast = votes(session.state, session.rulebook)[0]
    gaps = cast[OFFICE].sum(axis=0) - cast[NGOS].sum(axis=0)
    return tuple(_note(session, words, area, int(gaps[area])) for area in range(len(gaps)))


def _note(session: Session, words: Words, area: int, gap: int) -> Note:
    say, book, state = words.say, session.rulebook, session.state
    serving = [int(tool) for tool in np.argsort(-book.serves[:, area], kind="stable") if book.serves[tool, area] > 0]
    working = [tool for tool in serving if state.quality[0, tool] > 0]
    weak = min(working, key=lambda tool: int(state.quality[0, tool]), default=-1)
    if _thousandths(abs(gap)) >= APART:
        reason = say("the two sides see it differently")
    elif not working:
        reason = say("nothing works here yet")
    elif state.quality[0, weak] >= WELL:
        reason = say("what there is works well, and more is needed")
    else:
        reason = say("too weak: {tool} (at {percent} %)", tool=words.tool(book.tools[weak]), percent=words.level(int(state.quality[0, weak]) * 100))
    missing = next((tool for tool in serving if tool not in working), -1)
    if missing >= 0:
        advice = say("introduce: {tool}", tool=words.tool(book.tools[missing]))
    else:
        advice = say("improve: {tool}", tool=words.tool(book.tools[weak]))
    return Note(words.area(book.areas[area]), reason, advice)


def _thousandths(gap: int) -> int:
    """The difference of the means of both sides, of that of their sums."""
    return 1000 * int(gap) // VOTERS
