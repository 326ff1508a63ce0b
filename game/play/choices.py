"""What was chosen in one quarter, by name; and the same as the plan of the rules."""

from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from game.play.acts import Act
from game.rules.forms import FORMS
from game.rules.plan import Plan, empty
from game.rules.practices import WAYS
from game.rules.rulebook import Rulebook


@dataclass(frozen=True)
class Choices:
    """The choices of one quarter. Names, not numbers, so that a record outlives a change of the Model's order."""

    start: dict[str, str] = field(default_factory=dict)  # tool -> mode
    stop: tuple[str, ...] = ()  # tools withdrawn
    neglect: tuple[str, ...] = ()  # tools whose upkeep is not paid
    commit: tuple[str, ...] = ()  # tools promised, before the first quarter only
    answer: str = ""  # to the event that waits
    form: dict[str, str] = field(default_factory=dict)  # tool -> the legal form it is put into
    advised: tuple[str, ...] = ()  # tools whose document is made with specialist advice
    activity: dict[str, str] = field(default_factory=dict)  # activity -> option
    pledge: tuple[str, ...] = ()  # pledges given
    consulted: int = 0  # times the adviser was asked; what was asked cannot be unasked
    copies: dict[str, str] = field(default_factory=dict)  # practice of others -> the way in which it is copied
    others: tuple[str, ...] = ()  # tools in `start` that the side played by the computer began
    agreed: tuple[str, ...] = ()  # tools to which the other seat has said yes; two at one screen only
    by_ngos: tuple[str, ...] = ()  # tools that the seat of the organisations planned, whose yes is the office's; two at one screen only
    proposed: dict[str, str] = field(default_factory=dict)  # tool -> mode: only one of two at one screen wanted it, so it did not begin
    trainer: tuple[Act, ...] = ()  # what the trainer did before these choices

    def started(self, tool: str, mode: str) -> "Choices":
        """With one more tool; a yes to it in another mode no longer counts."""
        kept = self if self.start.get(tool) == mode else self.without(tool)
        return replace(kept, start=kept.start | {tool: mode})

    def without(self, tool: str) -> "Choices":
        """Without starting that tool."""
        kept = self._off("agreed", tool)._off("by_ngos", tool)
        return replace(kept, start={name: mode for name, mode in self.start.items() if name != tool})

    def put(self, name: str, key: str, value: str) -> "Choices":
        """With an entry of form, activity or copies; an empty value takes it away."""
        entries: dict[str, str] = {one: kept for one, kept in getattr(self, name).items() if one != key}
        more: dict[str, Any] = {name: entries | ({key: value} if value else {})}
        kept = self._off("stop", key) if name == "form" and value else self  # nobody writes down what they withdraw
        return replace(kept, **more)

    def toggled(self, name: str, tool: str) -> "Choices":
        """With a tool put on or taken off the list of that name: stop, neglect, commit ...; what makes no sense beside it goes."""
        if tool in getattr(self, name):
            return self._off(name, tool)
        kept = self
        if name == "stop":  # what is withdrawn has no upkeep, and no document is made of it
            kept = self._off("neglect", tool)._off("advised", tool).put("form", tool, "")
        elif name in ("neglect", "advised"):
            kept = self._off("stop", tool)
        more: dict[str, Any] = {name: (*getattr(kept, name), tool)}
        return replace(kept, **more)

    def _off(self, name: str, tool: str) -> "Choices":
        """Without a tool on the list of that name."""
        more: dict[str, Any] = {name: tuple(one for one in getattr(self, name) if one != tool)}
        return replace(self, **more)

    def answered(self, answer: str) -> "Choices":
        """With that answer to the event that waits."""
        return replace(self, answer=answer)


def plan_of(choices: Choices, rulebook: Rulebook, event: int) -> Plan:
    """The plan of a single game. event: the place of the event that waits, -1 for none."""
    plan = empty(1, rulebook)
    for tool, mode in choices.start.items():
        plan.start[0, rulebook.tools.index(tool)] = rulebook.modes.index(mode) + 1
    for listed, array in ((choices.stop, plan.stop), (choices.neglect, plan.neglect), (choices.commit, plan.commit)):
        for tool in listed:
            array[0, rulebook.tools.index(tool)] = True
    for tool, form in choices.form.items():
        plan.form[0, rulebook.tools.index(tool)] = FORMS.index(form)
    for tool in choices.advised:
        plan.advised[0, rulebook.tools.index(tool)] = tool in choices.form
    for name, option in choices.activity.items():
        place = [activity.id for activity in rulebook.activities].index(name)
        plan.activity[0, place] = [one.id for one in rulebook.activities[place].options].index(option) + 1
    for name in choices.pledge:
        plan.pledge[0, [pledge.id for pledge in rulebook.pledges].index(name)] = True
    plan.consulted[0] = choices.consulted
    for name, way in choices.copies.items():
        plan.copies[0, [practice.id for practice in rulebook.practices].index(name)] = WAYS[way]
    if choices.answer and event >= 0:
        plan.answer[0] = [answer.id for answer in rulebook.events[event].answers].index(choices.answer)
    return plan


def choices_of(plan: Plan, rulebook: Rulebook, event: int, game: int = 0) -> Choices:
    """The choices of one game of a batch, by name."""

    def names(array: NDArray[Any]) -> tuple[str, ...]:
        return tuple(rulebook.tools[tool] for tool in np.flatnonzero(array[game]))

    answers = rulebook.events[event].answers if event >= 0 else ()
    given = int(plan.answer[game])
    return Choices(
        start={tool: rulebook.modes[plan.start[game, rulebook.tools.index(tool)] - 1] for tool in names(plan.start)},
        stop=names(plan.stop),
        neglect=names(plan.neglect),
        commit=names(plan.commit),
        answer=answers[given].id if 0 <= given < len(answers) else "",
        form={tool: FORMS[plan.form[game, rulebook.tools.index(tool)]] for tool in names(plan.form)},
        advised=names(plan.advised),
        activity={
            activity.id: activity.options[plan.activity[game, place] - 1].id
            for place, activity in enumerate(rulebook.activities)
            if plan.activity[game, place]
        },
        consulted=int(plan.consulted[game]),
        pledge=tuple(pledge.id for place, pledge in enumerate(rulebook.pledges) if plan.pledge[game, place]),
        copies={
            practice.id: next(way for way, card in WAYS.items() if card == plan.copies[game, place])
            for place, practice in enumerate(rulebook.practices)
            if plan.copies[game, place]
        },
    )
