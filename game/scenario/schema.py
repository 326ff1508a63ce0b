"""Which files there are and what may stand in each."""

from typing import Literal

from pydantic import Field

from game.scenario.claims import Check, ChecksFile
from game.scenario.content import Answer, Area, Event, Mode, ModeCost, Named, Plane, Principle, Tool, Trust
from game.scenario.essays import Essay, Term
from game.scenario.fields import Cost, Entry, Text, Written
from game.scenario.questions import Belief, QuestionsFile, Topic
from game.scenario.sheet import (
    Begins,
    Commitments,
    Fixed,
    Laurel,
    Laurels,
    Letter,
    Medals,
    Office,
    Organisation,
    Place,
    Practice,
    Residents,
    Sheet,
    Trainer,
)  # fmt: skip
from game.scenario.undertakings import Activity, Counter, Deadline, Pledge, PracticeCard
from game.scenario.workshop import Stage, WorkshopFile, WorkshopPlan


class PlanesFile(Entry):
    """The planes and areas of the Model."""

    planes: list[Plane] = Field(min_length=3, max_length=3, description="the three planes, in the order of their numerals")
    areas: list[Area] = Field(min_length=12, max_length=12, description="the twelve areas, in the order of the index")


class PrinciplesFile(Entry):
    """The principles of the Model."""

    principles: list[Principle] = Field(min_length=6, max_length=6, description="the six principles")


class ModesFile(Entry):
    """The ways of bringing in a tool."""

    modes: list[Mode] = Field(min_length=3, max_length=3, description="the three modes, from the one that shares least")


class ToolsFile(Entry):
    """Tools of cooperation."""

    tools: list[Tool] = Field(min_length=1, description="tools, in the order of the catalogue")


class EventsFile(Entry):
    """Events."""

    events: list[Event] = Field(min_length=1, description="events, in any order")


class Avoided(Entry):
    """Words that mean something for which the game has another word."""

    language: Literal["pl", "en"] = Field(description="the language of the words")
    words: list[Written] = Field(min_length=1, description="words that texts do without; a star stands for any ending, such as filar*")
    say: Written = Field(description="what texts say instead")


class WordsFile(Entry):
    """Words of the game."""

    fields: list[Named] = Field(min_length=1, description="fields in which organisations work")
    sides: list[Named] = Field(min_length=2, max_length=2, description="the two sides: office, ngos")
    avoid: list[Avoided] = Field(default=[], description="one word for one thing: words that texts do without, and the word instead")


class CountersFile(Entry):
    """What is counted."""

    counters: list[Counter] = Field(min_length=1, description="counters, in the order in which they are shown")


class ActivitiesFile(Entry):
    """Activities."""

    activities: list[Activity] = Field(min_length=1, description="activities, in the order in which they are shown")


class PledgesFile(Entry):
    """Promises that can be given."""

    pledges: list[Pledge] = Field(min_length=1, description="pledges, in the order in which they are shown")


class DeadlinesFile(Entry):
    """Dates of the year."""

    deadlines: list[Deadline] = Field(min_length=1, description="deadlines, in any order")


class PracticesFile(Entry):
    """Good practices of other places."""

    practices: list[PracticeCard] = Field(min_length=1, description="practices, in any order")


class HandbookFile(Entry):
    """What the handbook says of its own."""

    essays: list[Essay] = Field(min_length=1, description="essays, in the order of reading")
    terms: list[Term] = Field(min_length=1, description="words of the game, in the order in which they explain one another")


FILES: dict[str, type[Entry]] = {
    "planes": PlanesFile,
    "principles": PrinciplesFile,
    "modes": ModesFile,
    "tools": ToolsFile,
    "events": EventsFile,
    "words": WordsFile,
    "counters": CountersFile,
    "activities": ActivitiesFile,
    "pledges": PledgesFile,
    "deadlines": DeadlinesFile,
    "checks": ChecksFile,
    "practices": PracticesFile,
    "handbook": HandbookFile,
    "workshop": WorkshopFile,
    "questions": QuestionsFile,
    "scenario": Sheet,
}
"""The beginning of a file's name, up to the first hyphen or dot -> what may stand in it."""

OF_THE_MODEL = tuple(name for name in FILES if name != "scenario")
OF_A_SCENARIO = ("scenario", "tools", "events", "counters", "activities", "pledges", "deadlines", "checks", "practices", "workshop", "questions")

KINDS = {
    "planes": "plane",
    "areas": "area",
    "principles": "principle",
    "modes": "mode",
    "tools": "tool",
    "events": "event",
    "fields": "field",
    "sides": "side",
    "counters": "counter",
    "activities": "activity",
    "pledges": "pledge",
    "deadlines": "deadline",
    "checks": "check",
    "practices": "practice",
    "essays": "essay",
    "terms": "term",
    "stages": "stage",
    "plans": "plan",
    "topics": "topic",
    "beliefs": "belief",
}
"""Lists in files of the Model -> what each of their entries is."""

REPLACED = ("check", "stage", "plan", "topic", "belief")
"""Kinds of which a scenario may put its own in the place of one of the Model, with the same id."""

__all__ = [
    "FILES", "KINDS", "OF_A_SCENARIO", "OF_THE_MODEL", "REPLACED",
    "Activity", "Answer", "Area", "Avoided", "Begins", "Belief",
    "Check", "Commitments", "Cost", "Counter", "Deadline", "Entry", "Essay", "Event", "Fixed",
    "Laurel", "Laurels", "Letter", "Medals", "Mode", "ModeCost", "Named", "Office", "Organisation", "Place", "Plane", "Pledge", "Practice",
    "PracticeCard", "Principle", "Residents", "Sheet", "Stage", "Term", "Text", "Tool", "Topic", "Trainer", "Trust", "WorkshopPlan",
]  # fmt: skip
