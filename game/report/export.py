"""Games as tables for other programs: every choice, every change, every level."""

from collections.abc import Iterator
from typing import Any, Literal

from game import __version__
from game.play.own import Note
from game.report.answers_given import answers_given
from game.report.choices_made import choices_made
from game.report.games import Game
from game.report.numbers_of_state import NUMBERS, values
from game.report.own import Measured
from game.report.own_compared import Compared
from game.report.promises_made import promises_made
from game.report.rows import TABLES, AreaRow, AssessmentRow, ChangeRow, ComparisonRow, Export, GameRow, LevelRow
from game.report.rows_of_workshop import acts_of, people_votes
from game.rules.index import assessed, index
from game.rules.rulebook import NGOS, OFFICE, SIDES
from game.rules.visibility import votes
from game.scenario.read import folder_of
from game.simulation.standing import read
from game.text.catalog import Catalog
from game.views.assessment import area_notes
from game.views.describe import cause
from game.views.own import instrument, own_index
from game.views.own_compared import compared_view
from game.views.result import medal_of
from game.views.standing import final_index, place_of
from game.views.words import Words

MEASURED = "measured"


def export(games: list[Game] | Measured | Compared, say: Catalog) -> Export:
    """All tables of several games, or of a self-assessment of a real place or two."""
    if isinstance(games, Measured):
        return _owned((games,), [], instrument(say))
    if isinstance(games, Compared):
        return _owned((games.first, games.second), list(_compared(games, instrument(say))), instrument(say))
    known = [(game, Words(game.session.scenario, say)) for game in games]
    return Export(
        format=1,
        program=__version__,
        language="pl" if say.language == "pl" else "en",
        games=[_game(game, words) for game, words in known],
        choices=[row for game, words in known for row in choices_made(game, words)],
        changes=[row for game, words in known for row in _changes(game, words)],
        levels=[row for game, words in known for row in _levels(game, words)],
        areas=[row for game, words in known for row in _areas(game, words)],
        promises=[row for game, words in known for row in promises_made(game, words)],
        assessments=[],
        comparisons=[],
        answers=[row for game, words in known for row in answers_given(game, words)],
        votes=[row for game in games for row in people_votes(game)],
        acts=[row for game in games for row in acts_of(game)],
    )


def _owned(told: tuple[Measured, ...], comparisons: list[ComparisonRow], words: Words) -> Export:
    """The tables of self-assessments of real places; those that tell of games are empty."""
    language: Literal["pl", "en"] = "pl" if words.language == "pl" else "en"
    rows: dict[str, list[Any]] = {name: [] for name in TABLES}
    rows["assessments"] = [_assessment(one, words) for one in told]
    rows["areas"] = [row for one in told for row in _own_areas(one, words)]
    return Export(format=1, program=__version__, language=language, **(rows | {"comparisons": comparisons}))


def _assessment(measured: Measured, words: Words) -> AssessmentRow:
    own, found = measured.own, own_index(measured.own, words)
    cast = [sum(ballot.side == side for ballot in own.ballots) for side in SIDES]
    return AssessmentRow(
        game=measured.label, place=own.place, day=own.day, office=cast[OFFICE], ngos=cast[NGOS],
        index=int(found.mean[0]) / 1000, index_counted=int(found.final[0]) / 1000,
    )  # fmt: skip


def _own_areas(measured: Measured, words: Words) -> Iterator[AreaRow]:
    own = measured.own
    for area in words.scenario.model.areas:
        note = own.notes.get(area.id, Note())
        yield AreaRow(
            game=measured.label, when="own", area=area.id, code=area.code, name=words.say.of(area.full), plane=area.plane,
            office=list(own.votes(SIDES[OFFICE], area.id)), ngos=list(own.votes(SIDES[NGOS], area.id)), agreed=own.value(area.id) / 1000, true=None,
            reason=note.reason.strip(), recommendation=note.recommendation.strip(),
        )  # fmt: skip


def _compared(both: Compared, words: Words) -> Iterator[ComparisonRow]:
    first, second = both.first, both.second
    for area in compared_view(first.own, second.own, words).areas:
        gaps = [None if gap is None else gap / 1000 for gap in area.gaps]
        then, now = (one.own.notes.get(area.area, Note()) for one in (first, second))
        yield ComparisonRow(
            first=first.label, second=second.label, area=area.area, code=area.code, name=area.full, plane=area.plane,
            agreed_first=area.values[0] / 1000, agreed_second=area.values[1] / 1000, difference=area.by / 1000, gap_first=gaps[0], gap_second=gaps[1],
            recommendation_first=then.recommendation.strip(), reason_second=now.reason.strip(), recommendation_second=now.recommendation.strip(),
        )  # fmt: skip


def _game(game: Game, words: Words) -> GameRow:
    session, record, place = game.session, game.session.record, place_of(game.session)
    plans = None if record.areas else read(folder_of(session.scenario.id))
    first, last = index(game.opening.state.measured, session.rulebook), index(session.state.measured, session.rulebook)
    later = int(index(assessed(session.epilogue()[-1].area), session.rulebook).mean[0]) if game.finished else None
    return GameRow(
        game=game.label, scenario=session.scenario.id, scenario_name=words.say.of(session.scenario.sheet.name),
        place=words.say.of(session.scenario.sheet.place.name), seed=record.seed, role=record.role_in(0), swapped=record.swap, rules=record.rules,
        saved=game.saved, played=len(record.quarters), quarters=session.rulebook.quarters, finished=game.finished,
        medal=medal_of(session) if game.finished else "",
        index_before=int(first.mean[0]) / 1000, index_after=final_index(game.session) / 1000, index_mean=int(last.mean[0]) / 1000,
        measured_after=int(session.state.measured_in[0]), index_later=None if later is None else later / 1000,
        best_known=plans.best / 1000 if plans and plans.total else None, plans_below=round(place.below, 4) if place else None,
    )  # fmt: skip


def _changes(game: Game, words: Words) -> Iterator[ChangeRow]:
    for change in game.session.changes.entries:
        if change.name == MEASURED:  # corrected by a trainer: told in the table of acts
            continue
        number = NUMBERS[change.name]
        id_, name = number.names(game.session, words)[change.place[0] if change.place else 0]
        yield ChangeRow(
            game=game.label, quarter=change.quarter + 1, cause=change.cause, cause_name=cause(words, change.cause, change.amount), number=change.name,
            of=id_, of_name=name, amount=change.amount / number.divided, unit=number.unit,
        )  # fmt: skip


def _levels(game: Game, words: Words) -> Iterator[LevelRow]:
    for quarter, state in enumerate(game.session.states):
        for number, id_, name, value, unit in values(game.session, state, words):
            yield LevelRow(game=game.label, after=quarter, number=number, of=id_, of_name=name, value=value, unit=unit)


def _areas(game: Game, words: Words) -> Iterator[AreaRow]:
    for when, session in (("opening", game.opening), ("closing", game.session)):
        if when == "closing" and not game.finished:
            return
        cast, notes = votes(session.state, session.rulebook)[0], area_notes(session, words)
        for place, area in enumerate(session.scenario.model.areas):
            office, ngos = ([int(vote) for vote in sorted(cast[side, :, place])] for side in (OFFICE, NGOS))
            yield AreaRow(
                game=game.label, when=when, area=area.id, code=area.code, name=words.say.of(area.full), plane=area.plane,
                office=office, ngos=ngos, agreed=int(session.state.measured[0, place]) / 1000, true=int(session.state.area[0, place]) / 1000,
                reason=notes[place].reason, recommendation=notes[place].recommendation,
            )  # fmt: skip
