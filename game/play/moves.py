"""Single changes of a plan: what may be added to a draft now, or taken out of it, and what it costs."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from game.play.choices import Choices, plan_of
from game.rules.activities import not_now
from game.rules.conditions import all_hold
from game.rules.copying import no_copy
from game.rules.documents import ADVICE, advice_left, no_document
from game.rules.forms import FORMS
from game.rules.plan import Refusals, answers_open
from game.rules.practices import WAYS
from game.rules.rulebook import Rulebook
from game.rules.sides import own_word
from game.rules.state import DECISION, ORDER, PREPARED, RESOLUTION, WORKING, State

KINDS = ("start", "drop", "activity", "form", "pledge", "copies", "answer")


@dataclass(frozen=True)
class Move:
    """One change of a draft."""

    kind: str  # one of KINDS
    name: str  # of the tool, activity, pledge, practice or answer
    way: str = ""  # the mode of a tool that starts, the option of an activity, the legal form of a document, how a practice is copied
    advised: bool = False  # whether the document is made with specialist advice

    def on(self, draft: Choices) -> Choices:
        """The draft with this change."""
        if self.kind == "start":
            return draft.started(self.name, self.way)
        if self.kind == "drop":
            return draft.without(self.name)
        if self.kind == "answer":
            return draft.answered(self.name)
        if self.kind == "pledge":
            return draft.toggled("pledge", self.name)
        changed = draft.put(self.kind, self.name, self.way)
        more = self.advised and self.name not in changed.advised
        return replace(changed, advised=(*changed.advised, self.name)) if more else changed

    def made(self, draft: Choices) -> bool:
        """Whether the draft has this change already."""
        return self.name in draft.pledge if self.kind == "pledge" else self.on(draft) == draft


def moves(state: State, rulebook: Rulebook, draft: Choices) -> Iterator[list[Move]]:
    """Every single change of a draft that is allowed in a single game, a handful at a time."""
    yield _starts(state, rulebook, draft)
    yield [Move("drop", tool) for tool in draft.start if tool not in draft.others]
    for place in range(len(rulebook.activities)):
        yield _activities(state, rulebook, draft, place)
    yield _documents(state, rulebook, draft)
    yield _pledges(state, rulebook, draft)
    yield _copies(state, rulebook, draft)
    yield _answers(state, rulebook, draft)


def _starts(state: State, rulebook: Rulebook, draft: Choices) -> list[Move]:
    refusals = Refusals(state, plan_of(draft, rulebook, int(state.event[0])), rulebook)
    ways = [(tool, mode) for tool in range(len(rulebook.tools)) for mode in range(len(rulebook.modes)) if rulebook.allowed[mode, tool]]
    return [Move("start", rulebook.tools[tool], rulebook.modes[mode]) for tool, mode in ways if refusals.of(tool, mode) is None]


def _activities(state: State, rulebook: Rulebook, draft: Choices, place: int) -> list[Move]:
    activity = rulebook.activities[place]
    if activity.id in draft.activity:
        return []
    plan = plan_of(draft, rulebook, int(state.event[0]))
    open_now = [option.id for number, option in enumerate(activity.options) if not_now(state, plan, rulebook, place, number) is None]
    return [Move("activity", activity.id, option) for option in open_now]


def _documents(state: State, rulebook: Rulebook, draft: Choices) -> list[Move]:
    plan = plan_of(draft, rulebook, int(state.event[0]))
    advised = advice_left(state, plan, rulebook) >= ADVICE
    return [
        Move("form", name, FORMS[form], advised and form >= ORDER)
        for tool, name in enumerate(rulebook.tools)
        if state.stage[0, tool] in (PREPARED, WORKING)
        for form in (DECISION, ORDER, RESOLUTION)
        if no_document(state, plan, rulebook, tool, form, advised and form >= ORDER) is None
    ]


def _pledges(state: State, rulebook: Rulebook, draft: Choices) -> list[Move]:
    own = own_word(rulebook)
    return [
        Move("pledge", pledge.id)
        for place, pledge in enumerate(rulebook.pledges)
        if own[place] and not state.pledged[0, place] and pledge.id not in draft.pledge and all_hold(state, rulebook, pledge.when)[0]
    ]


def _copies(state: State, rulebook: Rulebook, draft: Choices) -> list[Move]:
    plan = plan_of(draft, rulebook, int(state.event[0]))
    return [
        Move("copies", practice.id, way)
        for place, practice in enumerate(rulebook.practices)
        for way, card in WAYS.items()
        if no_copy(state, plan, rulebook, place, card) is None
    ]


def _answers(state: State, rulebook: Rulebook, draft: Choices) -> list[Move]:
    if state.event[0] < 0 or draft.answer:
        return []
    answers = rulebook.events[int(state.event[0])].answers
    return [Move("answer", answer.id) for answer, may in zip(answers, answers_open(state, rulebook)[0], strict=False) if may]
