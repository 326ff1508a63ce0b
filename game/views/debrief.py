"""After the game: the questions for the table, and the notes of those who lead it."""

from dataclasses import dataclass

from game.scenario.read import Scenario
from game.scenario.schema import Sheet
from game.text.catalog import Catalog
from game.views.words import capital


@dataclass(frozen=True)
class TrainerView:
    """What one needs to lead a session with a scenario."""

    heading: str
    place: str
    teaches: str
    plans: tuple[tuple[str, tuple[str, ...]], ...]  # name of the length, its stages in order
    questions_heading: str
    questions: tuple[str, ...]


def debrief_questions(sheet: Sheet, say: Catalog) -> tuple[str, ...]:
    """The questions of the scenario, else those that fit any game."""
    return tuple(say.of(text) for text in sheet.questions) or (
        say("Which decision moved the index most, and why?"),
        say("When did the other side surprise you?"),
        say("Who was not asked?"),
        say("What is the result in your own gmina in the weakest area?"),
        say("One thing to do within 30 days: what, who, by when?"),
    )


def trainer_view(scenario: Scenario, say: Catalog) -> TrainerView:
    """The notes of a scenario; a length for which nothing is written is left out."""
    sheet = scenario.sheet
    plans = tuple((say("A session of {minutes} minutes", minutes=minutes), lines) for minutes, lines in trainer_notes(sheet, say).items())
    return TrainerView(
        say.of(sheet.name),
        capital(say.of(sheet.place.name)),
        say.of(sheet.teaches),
        plans,
        say("Questions to talk about"),
        debrief_questions(sheet, say),
    )


def trainer_notes(sheet: Sheet, say: Catalog) -> dict[int, tuple[str, ...]]:
    """What the author of a scenario advises: minutes of a session -> its stages, a line each; only lengths for which something is written."""
    notes = sheet.trainer
    lengths = {60: notes.minutes_60, 90: notes.minutes_90, 180: notes.minutes_180}
    return {minutes: tuple(line.strip() for line in say.of(text).splitlines() if line.strip()) for minutes, text in lengths.items() if text}
