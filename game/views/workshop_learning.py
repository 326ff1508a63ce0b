"""The short questions of a workshop: what one person is asked, and what the group answered before and after."""

from collections.abc import Mapping
from dataclasses import dataclass

from game.play.workshop import CLOSING, OPENING, WHEN, Sheet, Workshop
from game.play.workshop_led import Led
from game.play.workshop_plan import asking_adds
from game.rules.rulebook import SIDES
from game.scenario.model import Model
from game.scenario.questions import Question, Topic
from game.scenario.read import Scenario
from game.text.catalog import Catalog
from game.views.words import Words
from game.views.workshop_votes import guess_error

UNKNOWN = 0  # the answer of somebody who does not know
SCALE = 5  # of what people say of themselves


@dataclass(frozen=True)
class Item:
    """One thing that is asked."""

    kind: str  # topic or belief
    id: str
    text: str
    answers: tuple[tuple[int, str], ...]  # number, words; of a belief the numbers alone
    lead: str


@dataclass(frozen=True)
class AskingView:
    """What one person is asked."""

    heading: str
    form: str
    items: tuple[Item, ...]


def asking_view(led: Led, say: Catalog) -> AskingView:
    """The questions of the next one who answers."""
    person = led.workshop.next_voter()
    assert person is not None, "everybody has answered"
    model, form = led.scenario.model, led.workshop.form_of(person, led.stage.kind)
    items = [_topic(topic, form, say) for topic in model.topics]
    lead = say("How true is it of you? 1: not at all, 5: completely")
    items += [Item("belief", belief.id, say.of(belief.name), tuple((n, str(n)) for n in range(1, SCALE + 1)), lead) for belief in model.beliefs]
    return AskingView(person.name, form, tuple(items))


def questions_told(view: AskingView, say: Catalog) -> str:
    """How many questions there are, and that nobody is named."""
    return say.plural(
        "{n} short question. No names are kept with the answers.", "{n} short questions. No names are kept with the answers.", len(view.items)
    )


def sheet_of(when: str, view: AskingView, given: Mapping[tuple[str, str], int]) -> Sheet:
    """What was answered as it is kept. given: by kind and id of what was asked"""
    kinds = [{id_: value for (kind, id_), value in given.items() if kind == one} for one in ("topic", "belief")]
    return Sheet(when, view.form, *kinds)


def asking_note(scenario: Scenario, plan: str, people: int, say: Catalog) -> str:
    """What the short questions are, and how much longer a workshop is with them."""
    minutes = asking_adds(scenario, plan, people)
    table = say.plural("{n} person", "{n} people", people)
    longer = say.plural("{people} at the table: {n} minute longer.", "{people} at the table: {n} minutes longer.", minutes, people=table)
    if not people:
        longer = say("How much longer it takes depends on the number of people.")
    return say("What people know and think, without names, and a guess of the other side's votes.") + " " + longer


def question_of(topic: Topic, form: str) -> Question:
    """The question about a topic in one of its two ways."""
    return {"a": topic.a, "b": topic.b}[form]


def _topic(topic: Topic, form: str, say: Catalog) -> Item:
    question = question_of(topic, form)
    answers = [(number, say.of(text)) for number, text in enumerate(question.answers, 1)]
    return Item("topic", topic.id, say.of(question.ask), (*answers, (UNKNOWN, say("I do not know"))), say("Choose one answer"))


@dataclass(frozen=True)
class TopicRow:
    """How many answered a topic right."""

    name: str
    why: str
    right: tuple[int, int]  # before, after
    of: tuple[int, int]  # people asked


@dataclass(frozen=True)
class LearningView:
    """What the group answered; people are not told apart."""

    heading: str
    lead: str
    people: tuple[int, int]
    topics: tuple[TopicRow, ...]
    beliefs: tuple[tuple[str, str, str], ...]  # the sentence, means before and after
    guesses: tuple[tuple[str, str, str], ...]  # who guessed whose votes, by how much they missed before and after
    modest: str  # what it does not prove


def right(sheet: Sheet, topic: Topic) -> bool:
    """Whether a sheet has the right answer about a topic."""
    return sheet.answers.get(topic.id) == question_of(topic, sheet.form).right


def learning_view(workshop: Workshop, scenario: Scenario, say: Catalog) -> LearningView:
    """What the group answered before and after."""
    words, model = Words(scenario, say), scenario.model
    sheets = [[sheet for sheet in workshop.sheets if sheet.when == when] for when in WHEN]
    people = (len(sheets[0]), len(sheets[1]))
    topics = tuple(_row(topic, sheets, say) for topic in model.topics)
    return LearningView(
        say("What you answered"),
        say("Answers before the game: {before}; after it: {after}.", before=people[0], after=people[1]),
        people,
        topics,
        _beliefs(model, sheets, words),
        _guesses(workshop, words),
        say(
            "One workshop, few people: it shows what this group answered, not what it will do. "
            "Nobody's answers before and after are put together, and a difference of one or two people may be chance."
        ),
    )


def _row(topic: Topic, sheets: list[list[Sheet]], say: Catalog) -> TopicRow:
    known, asked = (
        [sum(right(sheet, topic) for sheet in some) for some in sheets],
        [sum(topic.id in one.answers for one in some) for some in sheets],
    )
    return TopicRow(say.of(topic.name), say.of(topic.why), (known[0], known[1]), (asked[0], asked[1]))


def _beliefs(model: Model, sheets: list[list[Sheet]], words: Words) -> tuple[tuple[str, str, str], ...]:
    rows = []
    for belief in model.beliefs:
        given = [[sheet.beliefs[belief.id] for sheet in some if belief.id in sheet.beliefs] for some in sheets]
        means = [words.points(round(1000 * sum(grades) / len(grades)), 1) if grades else "–" for grades in given]
        rows.append((words.say.of(belief.name), means[0], means[1]))
    return tuple(rows)


def _guesses(workshop: Workshop, words: Words) -> tuple[tuple[str, str, str], ...]:
    say = words.say
    names = (say("The office guesses the votes of organisations"), say("Organisations guess the votes of the office"))
    rows = []
    for name, side in zip(names, SIDES, strict=True):
        missed = [guess_error(workshop, when, side) for when in (OPENING, CLOSING)]
        if any(by is not None for by in missed):
            shown = ["–" if by is None else words.points(by, 1) for by in missed]
            rows.append((name, shown[0], shown[1]))
    return tuple(rows)


def answered(workshop: Workshop) -> bool:
    """Whether there is anything to show."""
    return bool(workshop.sheets) or any(guess.votes for guess in workshop.guesses)
