"""Where one game stands: who plays, what may be chosen now and why not, and what has changed and why."""

from dataclasses import replace

from game.play.choices import Choices, choices_of, plan_of
from game.play.record import Record, replay
from game.policies import initiatives
from game.rules.activities import NotNow, not_now
from game.rules.changes import Change, Changes
from game.rules.conditions import all_hold
from game.rules.copying import NoCopy, no_copy
from game.rules.documents import NoDocument, may_consult, no_document
from game.rules.epilogue import epilogue
from game.rules.forms import FORMS
from game.rules.goals import enough
from game.rules.plan import Plan, Refusal, Refusals, answers_open, empty, left, price
from game.rules.practices import WAYS
from game.rules.rulebook import NGOS, OFFICE, RESOURCES, SIDES, Rulebook
from game.rules.sides import OTHER, asked, own_word
from game.rules.state import ABSENT, WITHDRAWN, WORKING, State
from game.scenario.read import Scenario


class Position:
    """A game at one moment, to be asked about. Everything is a function of its record."""

    def __init__(self, scenario: Scenario, record: Record) -> None:
        self.scenario = scenario
        self.rulebook = scenario.rulebook
        self.record = record
        self.changes = Changes()
        self.states: list[State] = []
        self._noted: list[int] = []  # how many changes stood in the ledger when each state was there
        for state in replay(record, self.rulebook, self.changes):
            self.reach(state)
        self._refusals: Refusals | None = None  # of the state and draft for which they were last asked
        self._refusals_of = self.draft

    def reach(self, state: State) -> None:
        """The game has come to that state."""
        self.states.append(state)
        self._noted.append(len(self.changes.entries))

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

    def planner(self, tool: str) -> int:
        """The side that put a tool into the plan, of two at one screen."""
        return NGOS if tool in self.draft.by_ngos else OFFICE

    def needs_yes(self, tool: str) -> bool:
        """Whether a planned tool takes a share of the seat that did not plan it, which has to agree; two at one screen only."""
        if self.role != "two" or tool not in self.draft.start:
            return False
        return any(side != self.planner(tool) for side in self.asks(tool, self.draft.start[tool]))

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

    def answered_before(self) -> dict[str, int]:
        """What answers took in this quarter to events that another one followed; it is gone from the state already: zloty, hours, effort."""
        followed = {act.of for act in self.draft.trainer if act.kind == "answer"}
        given = [  # one that could not be given became the last
            event.answers[int(self.state.answered[0, place]) - 1] for place, event in enumerate(self.rulebook.events) if event.id in followed
        ]
        costs = [answer.cost for answer in given]
        return {name: sum(cost[place] for cost in costs) for place, name in enumerate(RESOURCES)}

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

    def start_refusal(self, tool: str, mode: str) -> Refusal | None:
        """Why a tool cannot be put into the plan so, whether it is planned otherwise or not at all, or None."""
        if tool not in self.draft.start:
            return self.refusal(tool, mode)
        free = plan_of(self.draft.without(tool), self.rulebook, self.event)
        return Refusals(self.state, free, self.book()).of(self.rulebook.tools.index(tool), self.rulebook.modes.index(mode))

    @property
    def may_consult(self) -> bool:
        """Whether there is an hour of advice left to ask the adviser, or asking is free here."""
        return may_consult(self.state, self.plan(), self.rulebook)

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
