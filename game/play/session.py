"""One game with people: where it stands, what may be chosen now, and taking back within the quarter."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from game.play.choices import Choices, choices_of, plan_of
from game.play.record import Record, replay
from game.policies import initiatives
from game.rules.activities import NotNow, not_now
from game.rules.changes import Change, Changes
from game.rules.conditions import all_hold
from game.rules.copying import NoCopy, no_copy
from game.rules.documents import NoDocument, advice_left, may_consult, no_document
from game.rules.epilogue import epilogue
from game.rules.forms import FORMS
from game.rules.goals import enough
from game.rules.plan import Plan, Refusal, Refusals, answers_open, empty, left, price
from game.rules.practices import WAYS
from game.rules.rulebook import RESOURCES, SIDES, Rulebook
from game.rules.sides import OTHER, PARTNER, asked, own_word
from game.rules.state import ABSENT, WITHDRAWN, WORKING, State, digests
from game.rules.turn import apply
from game.scenario.measured import measured
from game.scenario.read import Scenario

STEPS = ("briefing", "assessment", "commitments", "event", "desk", "report", "closing", "result")
"""What a player sees, in order; event, desk and report come anew each quarter."""


class Session:
    """A game in progress. Everything is a function of its record; nothing else is kept but where the player looks."""

    def __init__(self, scenario: Scenario, record: Record, step: str = "briefing") -> None:
        self.scenario = scenario
        self.rulebook = scenario.rulebook
        self.record = record
        self.step = step
        self.changes = Changes()
        self.states: list[State] = []
        self._noted: list[int] = []  # how many changes stood in the ledger when each state was there
        for state in replay(record, self.rulebook, self.changes):
            self.states.append(state)
            self._noted.append(len(self.changes.entries))
        self._refusals: Refusals | None = None  # of the state and draft for which they were last asked
        self._refusals_of = self.draft
        self._undo: list[Choices] = []
        self._redo: list[Choices] = []
        self.on_quarter: Callable[[Session], None] | None = None  # after each quarter: the autosave

    @classmethod
    def new(cls, scenario: Scenario, seed: int, role: str = "partnership", swap: bool = False, areas: Mapping[str, int] | None = None) -> "Session":
        """A game at its beginning. areas: figures that a group has measured in its own place, thousandths"""
        own = dict(areas or {})
        return cls(measured(scenario, own), Record(scenario.id, seed, role=role, swap=swap, areas=own))

    @classmethod
    def resumed(cls, scenario: Scenario, record: Record) -> "Session":
        """A saved game, where its player left it."""
        session = cls(scenario, record)
        if session.over:
            session.step = "closing"
        elif record.quarters or record.draft.start:
            session.step = session.first_step()
        elif record.draft.commit:
            session.step = "commitments"
        return session

    # where the game stands

    @property
    def state(self) -> State:
        """The state before the quarter that is being planned."""
        return self.states[-1]

    @property
    def opening(self) -> State:
        """The state of the opening self-assessment, from which a gain is counted: before anything that a trainer did in the first quarter."""
        first = (*self.record.quarters, self.draft)[0]
        return next(replay(self.record.until(0), self.rulebook)) if first.trainer else self.states[0]

    @property
    def draft(self) -> Choices:
        """What is chosen so far for this quarter."""
        return self.record.draft

    @property
    def over(self) -> bool:
        """Whether all quarters are played."""
        return bool(self.state.quarter >= self.rulebook.quarters)

    @property
    def event(self) -> int:
        """The place of the event that waits for an answer, -1 for none."""
        return int(self.state.event[0])

    def first_step(self) -> str:
        """What a quarter begins with: the event that waits, or the desk."""
        return "event" if self.event >= 0 and not self.draft.answer else "desk"

    def next(self) -> str:
        """Go on to the next step; from the desk this ends the quarter."""
        if self.step == "desk":
            self.end_quarter()
            self.step = "report"
        elif self.step in ("commitments", "report"):
            self.step = "closing" if self.over else self.first_step()
        else:
            self.step = STEPS[min(STEPS.index(self.step) + 1, len(STEPS) - 1)]
        return self.step

    # who plays

    def role_in(self, quarter: int) -> str:
        """Who plays in a quarter, from 0: at half-time the seats may be swapped."""
        role, half = self.record.role_in(quarter), self.rulebook.quarters // 2
        return OTHER.get(role, role) if self.record.swap and quarter >= half else role

    @property
    def role(self) -> str:
        """Who plays this quarter."""
        return self.role_in(self.state.quarter)

    @property
    def swapping(self) -> bool:
        """Whether the seats change with this quarter."""
        return self.record.swap and self.state.quarter > 0 and self.role != self.role_in(self.state.quarter - 1)

    def book(self) -> Rulebook:
        """The rulebook as it binds the one who plays this quarter."""
        return replace(self.rulebook, role=self.role)

    def would_begin(self, role: str, quarter: int) -> Choices:
        """What the computer would have begun in a quarter in the seat of that role's partner."""
        state = self.states[quarter]
        return choices_of(initiatives(state, empty(1, self.rulebook), replace(self.rulebook, role=role)), self.rulebook, int(state.event[0]))

    def asks(self, tool: str, mode: str) -> tuple[int, ...]:
        """The sides whose share a tool takes in that mode."""
        place, number = self.rulebook.tools.index(tool), self.rulebook.modes.index(mode)
        return tuple(side for side in range(len(SIDES)) if asked(self.rulebook, side)[number, place])

    # what may be chosen

    def refusal(self, tool: str, mode: str) -> Refusal | None:
        """Why a tool cannot be started so this quarter, or None."""
        return self._asked().of(self.rulebook.tools.index(tool), self.rulebook.modes.index(mode))

    def _asked(self) -> Refusals:
        """The reasons against every tool, worked out once for a state and a draft."""
        if self._refusals is None or self._refusals.state is not self.state or self._refusals_of != self.draft:
            self._refusals, self._refusals_of = Refusals(self.state, self.plan(), self.book()), self.draft
        return self._refusals

    def modes(self, tool: str) -> list[str]:
        """The ways in which a tool can be introduced, the best first."""
        place = self.rulebook.tools.index(tool)
        return [mode for number, mode in reversed(list(enumerate(self.rulebook.modes))) if self.rulebook.allowed[number, place]]

    def best_mode(self, tool: str) -> str:
        """The best way that is open now, or the best of all if none is."""
        modes = self.modes(tool)
        return next((mode for mode in modes if self.refusal(tool, mode) is None), modes[0])

    def stage(self, tool: str) -> int:
        """ABSENT, PREPARED, WORKING or WITHDRAWN."""
        return int(self.state.stage[0, self.rulebook.tools.index(tool)])

    def idle_tools(self) -> list[str]:
        """Tools that neither work nor are prepared."""
        return [tool for tool in self.rulebook.tools if self.stage(tool) in (ABSENT, WITHDRAWN)]

    def working_tools(self) -> list[str]:
        """Tools at work."""
        return [tool for tool in self.rulebook.tools if self.stage(tool) == WORKING]

    def plan(self) -> Plan:
        """The draft as the plan of the rules."""
        return plan_of(self.draft, self.rulebook, self.event)

    def left(self) -> dict[str, int]:
        """What the draft leaves of money (zloty), hours, and effort (thousandths)."""
        return {name: int(amount) for name, amount in zip(RESOURCES, left(self.state, self.plan(), self.rulebook)[:, 0], strict=True)}

    def upkeep(self) -> dict[str, int]:
        """What the tools at work take this quarter, whatever else is planned: zloty, hours, effort."""
        plan = plan_of(Choices(stop=self.draft.stop, neglect=self.draft.neglect), self.rulebook, -1)
        free = left(self.state, plan, self.rulebook)[:, 0]
        return {name: int(getattr(self.state, name)[0]) - int(amount) for name, amount in zip(RESOURCES, free, strict=True)}

    def price(self, tool: str, mode: str) -> tuple[int, int, int]:
        """What a tool costs this quarter: zloty, hours, effort."""
        money, hours, effort = price(self.state, self._asked().plan, self.rulebook, self.rulebook.tools.index(tool), self.rulebook.modes.index(mode))
        return int(money), int(hours), int(effort)

    def short(self, draft: Choices) -> bool:
        """Whether a draft takes more than there is."""
        return bool((left(self.state, plan_of(draft, self.rulebook, self.event), self.rulebook) < 0).any())

    def open_answers(self) -> list[bool]:
        """Which answers to the waiting event may be given."""
        return [bool(allowed) for allowed in answers_open(self.state, self.rulebook)[0]]

    def promises_suffice(self) -> bool:
        """Whether enough recommendations are promised, in all and in each plane."""
        return bool(enough(self.plan().commit, self.rulebook)[0])

    # choosing

    def start_refusal(self, tool: str, mode: str) -> Refusal | None:
        """Why a tool cannot be put into the plan so, whether it is planned otherwise or not at all, or None."""
        if tool not in self.draft.start:
            return self.refusal(tool, mode)
        free = plan_of(self.draft.without(tool), self.rulebook, self.event)
        return Refusals(self.state, free, self.book()).of(self.rulebook.tools.index(tool), self.rulebook.modes.index(mode))

    def start(self, tool: str, mode: str) -> Refusal | None:
        """Put a tool into the plan, or say why not; a tool that is planned already changes its mode."""
        if self.draft.start.get(tool) == mode:
            return None
        refused = self.start_refusal(tool, mode)
        if refused is None:
            self.choose(self.draft.started(tool, mode))
        return refused

    def choose(self, draft: Choices) -> None:
        """Replace the draft; the old one can be had back. What the trainer did stays."""
        draft = replace(draft, trainer=self.draft.trainer)
        if draft != self.draft:
            self._undo.append(self.draft)
            self._redo.clear()
            self.record = _with(self.record, draft)

    def remember(self, past: "Session") -> None:
        """Choices of this quarter can be taken back as they could before a trainer's act, as long as what is left can be paid for.

        An answer that has done its work stays given.
        """
        for one in past._undo:
            draft = replace(one, trainer=self.draft.trainer, answer=one.answer if self.draft.answer else "")
            if draft not in (*self._undo[-1:], self.draft) and not self.short(draft):
                self._undo.append(draft)

    def undo(self) -> bool:
        """Take back the last choice of this quarter."""
        return self._step(self._undo, self._redo)

    def redo(self) -> bool:
        """Choose again what was taken back."""
        return self._step(self._redo, self._undo)

    @property
    def before_last(self) -> Choices | None:
        """What the draft would be without the last choice of this quarter; None where there is none to take back."""
        return self._still_asked(self._undo[-1]) if self._undo else None

    @property
    def can_undo(self) -> bool:
        """Whether there is a choice to take back."""
        return bool(self._undo)

    @property
    def can_redo(self) -> bool:
        """Whether a choice was taken back."""
        return bool(self._redo)

    def _step(self, source: list[Choices], target: list[Choices]) -> bool:
        if not source:
            return False
        target.append(self.draft)
        self.record = _with(self.record, self._still_asked(source.pop()))
        if self.step == "desk":  # what the desk rests on may have been taken back
            self.step = self.first_step() if self.state.quarter or self.promises_suffice() else "commitments"
        return True

    # the adviser

    @property
    def may_consult(self) -> bool:
        """Whether there is an hour of advice left to ask the adviser, or asking is free here."""
        return may_consult(self.state, self.plan(), self.rulebook)

    def consult(self) -> bool:
        """Write down that the adviser is asked, which cannot be taken back; no where no hour is left. Who asks: see play.advice."""
        if self.may_consult:
            self.record = _with(self.record, replace(self.draft, consulted=self.draft.consulted + 1))
            return True
        return False

    def _still_asked(self, draft: Choices) -> Choices:
        """A draft had back, with the questions asked meanwhile; a document for which their hours were meant goes without advice."""
        kept = replace(draft, consulted=self.draft.consulted, trainer=self.draft.trainer)
        short = advice_left(self.state, plan_of(kept, self.rulebook, self.event), self.rulebook) < 0
        return replace(kept, advised=()) if short else kept

    def end_quarter(self) -> None:
        """Play the draft; from here on it cannot be taken back."""
        chosen = self._with_the_other_side()
        state = apply(self.state, plan_of(chosen, self.rulebook, self.event), self.rulebook, self.changes)
        self.record = self.record.played(chosen, digests(state)[0])
        self.states.append(state)
        self._noted.append(len(self.changes.entries))
        self._undo.clear()
        self._redo.clear()
        if self.on_quarter:
            self.on_quarter(self)

    def _with_the_other_side(self) -> Choices:
        """The draft with what the computer's side begins, or, for two people, without what only one of them wants."""
        if self.role == "two":
            wanted = {tool: mode for tool, mode in self.draft.start.items() if tool in self.draft.agreed or len(self.asks(tool, mode)) < len(SIDES)}
            alone = {tool: mode for tool, mode in self.draft.start.items() if tool not in wanted}
            return replace(self.draft, start=wanted, proposed=alone)
        if self.role not in PARTNER:
            return self.draft
        both = choices_of(initiatives(self.state, self.plan(), self.book()), self.rulebook, self.event)
        others = tuple(tool for tool in both.start if tool not in self.draft.start)
        return replace(both, others=others, trainer=self.draft.trainer)

    # support of the project, documents, pledges

    def activity_refusal(self, activity: str, option: str) -> NotNow | None:
        """Why an activity cannot be done so this quarter, or None."""
        place = [one.id for one in self.rulebook.activities].index(activity)
        number = [one.id for one in self.rulebook.activities[place].options].index(option)
        free = replace(self.draft, activity={name: kept for name, kept in self.draft.activity.items() if name != activity})
        return not_now(self.state, plan_of(free, self.rulebook, self.event), self.rulebook, place, number)

    def document_refusal(self, tool: str, form: str, advised: bool) -> NoDocument | None:
        """Why a tool cannot be put into a legal form this quarter, or None."""
        free = self.draft.put("form", tool, "")
        plan = plan_of(replace(free, advised=tuple(one for one in free.advised if one != tool)), self.rulebook, self.event)
        return no_document(self.state, plan, self.rulebook, self.rulebook.tools.index(tool), FORMS.index(form), advised)

    def copy_refusal(self, practice: str, way: str) -> NoCopy | None:
        """Why a practice of others cannot be copied in that way this quarter, or None."""
        place = [one.id for one in self.rulebook.practices].index(practice)
        return no_copy(self.state, plan_of(self.draft.put("copies", practice, ""), self.rulebook, self.event), self.rulebook, place, WAYS[way])

    def may_pledge(self, name: str) -> bool:
        """Whether a pledge can be given now: it is one's own, was not given before, and its terms hold."""
        place = [pledge.id for pledge in self.rulebook.pledges].index(name)
        free = self.own_word(place) and not self.state.pledged[0, place]
        return free and bool(all_hold(self.state, self.rulebook, self.rulebook.pledges[place].when)[0])

    def own_word(self, pledge: int) -> bool:
        """Whether a pledge is one's own to give: nobody gives the word of the side played by the computer."""
        return bool(own_word(self.book())[pledge])

    def epilogue(self) -> list[State]:
        """The four quarters after the game, on one's own."""
        return epilogue(self.state, self.rulebook)

    # why

    def changes_of(self, name: str, quarter: int, place: tuple[int, ...] = ()) -> list[Change]:
        """What changed a number of the state in a quarter (from 0), the largest first."""
        found = [change for change in self.changes.entries if change.quarter == quarter and change.name == name and change.place == place]
        return sorted(found, key=lambda change: -abs(change.amount))

    def ledger(self, name: str, quarter: int) -> list[Change]:
        """What changed a number between the desk of a quarter (from 0) and that of the next, in order; what comes after its end is of the next."""
        found = self.changes.entries[self._noted[quarter] : self._noted[quarter + 1]]
        return [change for change in found if change.name == name]

    def before(self) -> State:
        """The state before the quarter just played."""
        return self.states[-2] if len(self.states) > 1 else self.states[-1]


def _with(record: Record, draft: Choices) -> Record:
    return replace(record, draft=draft)
