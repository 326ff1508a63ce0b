"""One game with people: choosing, taking back within the quarter, and going on."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from game.play.choices import Choices, choices_of, plan_of
from game.play.position import Position
from game.play.record import Record
from game.policies import initiatives
from game.rules.documents import advice_left
from game.rules.plan import Refusal
from game.rules.rulebook import NGOS
from game.rules.sides import PARTNER
from game.rules.state import digests
from game.rules.turn import apply
from game.scenario.measured import measured
from game.scenario.read import Scenario

STEPS = ("briefing", "assessment", "commitments", "event", "desk", "report", "closing", "result")
"""What a player sees, in order; event, desk and report come anew each quarter."""


class Session(Position):
    """A game in progress. Nothing is kept besides its record but where the player looks and what can be taken back."""

    def __init__(self, scenario: Scenario, record: Record, step: str = "briefing") -> None:
        super().__init__(scenario, record)
        self.step = step
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

    # choosing

    def start(self, tool: str, mode: str) -> Refusal | None:
        """Put a tool into the plan, or say why not; a tool that is planned already changes its mode."""
        if self.draft.start.get(tool) == mode:
            return None
        refused = self.start_refusal(tool, mode)
        if refused is None:
            self.choose(self.draft.started(tool, mode))
        return refused

    def planned_by(self, side: int, tool: str) -> None:
        """Of two at one screen that side has put the tool into the plan, so the yes is the other one's."""
        if self.role == "two" and side == NGOS and tool not in self.draft.by_ngos:
            self.record = _with(self.record, replace(self.draft, by_ngos=(*self.draft.by_ngos, tool)))

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
        self.reach(state)
        self._undo.clear()
        self._redo.clear()
        if self.on_quarter:
            self.on_quarter(self)

    def _with_the_other_side(self) -> Choices:
        """The draft with what the computer's side begins, or, for two people, without what only one of them wants."""
        if self.role == "two":
            wanted = {tool: mode for tool, mode in self.draft.start.items() if tool in self.draft.agreed or not self.needs_yes(tool)}
            alone = {tool: mode for tool, mode in self.draft.start.items() if tool not in wanted}
            return replace(self.draft, start=wanted, proposed=alone)
        if self.role not in PARTNER:
            return self.draft
        both = choices_of(initiatives(self.state, self.plan(), self.book()), self.rulebook, self.event)
        others = tuple(tool for tool in both.start if tool not in self.draft.start)
        return replace(both, others=others, trainer=self.draft.trainer)


def _with(record: Record, draft: Choices) -> Record:
    return replace(record, draft=draft)
