"""The self-assessment of a real place as its scenes, its report and the terminal show it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from pathlib import Path

import numpy as np

from game.play.own import Own, weakest
from game.play.own_kept import Kept, listed
from game.rules.index import TRAIL, Index, band, index
from game.rules.rulebook import SIDES
from game.scenario.read import FIRST, Scenario, load
from game.text.catalog import Catalog
from game.views.assessment import AreaVotes, AssessmentView, Note, PlaneVotes
from game.views.words import Words, capital
from game.views.workshop_votes import BallotView, VotesView, ballot_of, row_of, summary


def instrument(say: Catalog) -> Words:
    """The areas, planes and scale, which are the same in every scenario; raises Broken."""
    return Words(_measured_with(say.language), say)


@cache
def _measured_with(language: str) -> Scenario:
    """Read once in a run: a picture does not ask the disk whether the areas have changed."""
    return load(FIRST, language)


def areas_of(scenario: Scenario) -> tuple[str, ...]:
    """The twelve areas, in the order of the index."""
    return scenario.rulebook.areas


def own_index(own: Own, words: Words) -> Index:
    """The index of what the group agreed."""
    book = words.scenario.rulebook
    return index(np.array([[own.value(area) for area in book.areas]], np.int32), book)


def day_in_words(day: str, say: Catalog) -> str:
    """A date as people write it."""
    found = date.fromisoformat(day)
    return found.strftime("%d.%m.%Y") if say.language == "pl" else found.isoformat()


@dataclass(frozen=True)
class OwnRow:
    """One self-assessment in the list."""

    path: Path
    name: str
    detail: str
    problem: str
    voted: bool = False  # whether everybody has voted


@dataclass(frozen=True)
class OwnListView:
    """All self-assessments on this computer."""

    heading: str
    lead: str
    rows: tuple[OwnRow, ...]


def own_list_view(folder: Path, say: Catalog) -> OwnListView:
    """The self-assessments of a folder, the newest first; a damaged one stays with its reason."""
    words = instrument(say)
    lead = say(
        "The people of your own place rate the twelve areas, each in secret, office and organisations side by side. "
        "Nothing leaves this computer, and nobody's name is asked for."
    )
    rows = tuple(_listed(kept, words) for kept in listed(folder, areas_of(words.scenario), say))
    return OwnListView(say("Self-assessment of your own place"), lead, rows)


def _listed(kept: Kept, words: Words) -> OwnRow:
    say = words.say
    if kept.own is None:
        return OwnRow(kept.path, kept.path.name, "", kept.problem)
    own, day = kept.own, day_in_words(kept.own.day, say)
    if own.voter():
        detail = say("{day} · votes under way: {n} of {all}", day=day, n=own.turn, all=own.office + own.ngos)
    else:
        detail = say("{day} · index {value}", day=day, value=words.points(int(own_index(own, words).mean[0])))
    return OwnRow(kept.path, capital(own.place), detail, "", own.voter() is None)


def comparable(view: OwnListView, chosen: int) -> tuple[OwnRow, ...]:
    """The other self-assessments with which one of the list can be compared."""
    if not view.rows or not view.rows[chosen].voted:
        return ()
    return tuple(row for number, row in enumerate(view.rows) if row.voted and number != chosen)


def cannot_compare(view: OwnListView, chosen: int, say: Catalog) -> str:
    """Why one of the list cannot be compared, in a sentence, or nothing."""
    if view.rows and not view.rows[chosen].voted:
        return say("Not everybody has voted in it yet.")
    return "" if comparable(view, chosen) else say("It takes two self-assessments in which everybody has voted.")


def own_ballot_view(own: Own, words: Words) -> BallotView:
    """The ballot of the next one, who has a number and no name."""
    say, voter = words.say, own.voter()
    assert voter is not None, "everybody has voted"
    place = {"n": voter.number, "all": voter.of}
    heading = (
        say("Person {n} of {all} from the office", **place) if voter.side == SIDES[0] else say("Person {n} of {all} from organisations", **place)
    )
    view = ballot_of(heading, voter.side, say("How is it in our place?"), areas_of(words.scenario), words)
    return replace(view, side="")  # it is said by the heading


def own_votes_view(own: Own, words: Words) -> VotesView:
    """All votes, and the proposal in the middle between both sides."""
    say = words.say
    rows = tuple(
        row_of(area, [own.votes(side, area) for side in SIDES], words.points(own.proposal(area), 1), words) for area in areas_of(words.scenario)
    )
    told = summary(rows, len(own.ballots), words)
    return VotesView(say("Your votes"), rows, (say("Office"), say("Organisations")), say("Proposal"), told, say("Agree on values"))


def own_assessment_view(own: Own, words: Words) -> AssessmentView:
    """The same view that a game gives of its self-assessment."""
    say, scenario = words.say, words.scenario
    found = own_index(own, words)
    rows = {row.area: row for row in own_votes_view(own, words).rows}
    planes = tuple(
        PlaneVotes(
            plane.id, plane.numeral, say.of(plane.name), say.of(plane.full), words.points(int(found.planes[0, number])),
            tuple(
                AreaVotes(
                    area.code, say.of(area.name), say.of(area.full), own.votes(SIDES[0], area.id), own.votes(SIDES[1], area.id),
                    words.points(own.value(area.id), 1), own.value(area.id), 0, rows[area.id].remark,
                )
                for area in scenario.model.areas if area.plane == plane.id
            ),
        )
        for number, plane in enumerate(scenario.model.planes)
    )  # fmt: skip
    mean = int(found.mean[0])
    return AssessmentView(
        heading=capital(own.place), lead=_how(own, say), planes=planes, index=words.points(mean),
        band=words.band(int(band(found.mean)[0])), value=mean,
        office=say("Office"), ngos=say("Organisations"), gap=next(iter(summary(tuple(rows.values()), 0, words)), ""), notes=_notes(own, words),
        next=say("Choose a scenario to play"), closing=False, bands=words.bands(),
    )  # fmt: skip


def _how(own: Own, say: Catalog) -> str:
    people = say.plural("{n} person has voted.", "{n} people have voted.", len(own.ballots))
    return (
        people
        + " "
        + say("Everyone voted in secret, from 1 to 5. Then the group agreed on a value in half points. 3 means that the minimal standard is met.")
    )


def _notes(own: Own, words: Words) -> tuple[Note, ...]:
    """What was written down, in the order of the index."""
    found = [(area, own.notes[area]) for area in areas_of(words.scenario) if area in own.notes]
    notes = (Note(words.area(area), note.reason.strip(), note.recommendation.strip()) for area, note in found)
    return tuple(note for note in notes if note.reason or note.recommendation)


def band_told(own: Own, words: Words) -> str:
    """What the band of the index means, in a sentence; the bands are ours."""
    say = words.say
    return (
        say("Everyone works apart."),
        say("People cooperate from case to case, without lasting rules."),
        say("The minimal standard is nearly met, or just met."),
        say("More is done together than the minimal standard asks for."),
        say("Both sides decide and act together as a rule."),
    )[int(band(own_index(own, words).mean)[0])]


def balance_line(own: Own, words: Words) -> str:
    """What the balance rule does to the index, in a sentence, or nothing."""
    found, say = own_index(own, words), words.say
    final, mean = int(found.final[0]), int(found.mean[0])
    if final == mean:
        return ""
    return say(
        "One plane trails the best by more than {trail}. In the game such a result counts as {final}: one band lower.",
        trail=words.points(TRAIL), final=words.points(final),
    )  # fmt: skip


@dataclass(frozen=True)
class NoteRow:
    """An area about which the group writes something down."""

    area: str
    name: str
    plane: str
    value: str
    reason: str
    recommendation: str


def note_rows(own: Own, words: Words) -> tuple[NoteRow, ...]:
    """The weakest areas, with what is written about them so far."""
    model = {area.id: area for area in words.scenario.model.areas}
    planes = tuple(area.plane for area in words.scenario.model.areas)
    rows = []
    for area in weakest(own, areas_of(words.scenario), planes):
        note = own.notes.get(area)
        name = f"{model[area].code} {words.say.of(model[area].name)}"
        rows.append(
            NoteRow(area, name, model[area].plane, words.points(own.value(area), 1), note.reason if note else "", note.recommendation if note else "")
        )
    return tuple(rows)


@dataclass(frozen=True)
class BeginView:
    """What a game that begins from a self-assessment takes from where."""

    heading: str
    lead: str
    own: tuple[str, ...]  # sentences
    scenario: tuple[str, ...]
    rows: tuple[tuple[str, str, str, str], ...]  # plane, area, yours, the scenario's
    index: tuple[str, str]  # yours, the scenario's


def begin_view(areas: Mapping[str, int], scenario: Scenario, say: Catalog) -> BeginView:
    """Before the game: which figures are the group's, and what stays the scenario's."""
    words, book = Words(scenario, say), scenario.rulebook
    means = [
        words.points(int(index(np.array([[figures[area] for area in book.areas]], np.int32), book).mean[0]))
        for figures in (dict(areas), {area: int(book.beginning.area[place]) for place, area in enumerate(book.areas)})
    ]
    rows = tuple(
        (area.plane, f"{area.code} {say.of(area.name)}", words.points(areas[area.id], 1), words.points(int(book.beginning.area[place]), 1))
        for place, area in enumerate(scenario.model.areas)
    )
    return BeginView(
        say("Where these figures come from"),
        say("The game begins with your figures in an invented place."),
        (say("The figures of the twelve areas, and so the index at the start."),),
        (
            say("The place, its people and organisations, money, working time, trust and principles: all of them invented."),
            say("The tools that already work there. Where they give more or less than you measured, an area begins to move by itself."),
            say("Events, goals and medals. They were set for the scenario's own figures, so a medal may be easier or harder to win."),
            say("The letter still tells of the scenario's figures. The result is not compared with plans played without people."),
        ),
        rows,
        (means[0], means[1]),
    )
