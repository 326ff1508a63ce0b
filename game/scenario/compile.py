"""Checked content to a rulebook: names become places, natural units become whole numbers."""

from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from game.rules import rulebook as rules
from game.rules.chance import source
from game.rules.curve import POINT, needed
from game.rules.draft import Draft
from game.rules.drift import harmony, pull
from game.rules.forms import FORMS
from game.rules.rulebook import HOURS_A_DAY, RESOURCES, SIDES, Rulebook
from game.rules.state import WORKING
from game.rules.turn import begin
from game.scenario.compile_undertakings import WRITTEN, Undertakings
from game.scenario.schema import Event
from game.scenario.vocabulary import CONDITION_MODELS

CHANCE = {"rare": 400, "unlikely": 1000, "possible": 2000, "likely": 4000}
"""Words for likelihood -> in ten thousand, a quarter."""


class Compiler(Undertakings):
    """Makes the rulebook of one scenario."""

    def rulebook(self) -> Rulebook:
        """The whole rulebook."""
        model, sheet = self.model, self.sheet
        goals = rules.Goals(
            sheet.commitments.at_least,
            sheet.commitments.each_plane,
            tuple(rules.Medal(name, self.conditions(getattr(sheet.medals, name))) for name in ("bronze", "silver", "gold")),
            self.laurels(),
        )
        parts: dict[str, Any] = self.tool_tables() | self.event_tables() | self.undertakings()
        book = Rulebook(
            scenario=self.scenario,
            quarters=sheet.quarters,
            first_season=sheet.begins.quarter,
            money=sheet.office.money,
            money_at_start=sheet.office.money_at_start,
            money_season=sheet.office.money_quarter,
            hours=sheet.office.days * HOURS_A_DAY,
            planes=self.names["plane"],
            areas=self.names["area"],
            principles=self.names["principle"],
            modes=self.names["mode"],
            tools=self.names["tool"],
            fields=self.names["field"],
            organisations=tuple(one.id for one in sheet.organisations),
            plane_of_area=self.places("plane", [area.plane for area in model.areas]),
            field_of=self.places("field", [one.field for one in sheet.organisations]),
            strength=np.array([mode.quality * 10 for mode in model.modes], np.int32),
            trusted=np.array([[side in principle.trusted_by for principle in model.principles] for side in SIDES]),
            begun=tuple(self.effects(mode.effects) for mode in model.modes),
            goals=goals,
            beginning=self.beginning(),
            **parts,
        )
        return with_habits(book if _shows(book) else replace(book, practices=()))

    def tool_tables(self) -> dict[str, Any]:
        """Everything about tools."""
        tools, modes = self.tools, self.model.modes
        cost = [[self.cost_of(tool.cost, name, getattr(mode.cost, WRITTEN[name])) for tool in tools] for name in RESOURCES for mode in modes]
        lifts = [{name: share for name, share in tool.synergies.items() if name in self.names["tool"]} for tool in tools]
        ties = self.table([{name: 1.0 for name, feed in tool.principles.items() if feed > 0} for tool in tools], "principle")
        return {
            "plane_of_tool": self.places("plane", [tool.plane for tool in tools]),
            "recommended": np.array([tool.recommendation for tool in tools]),
            "statutory": np.array([tool.statutory for tool in tools]),
            "decides": np.array([rules.DECIDES.index(tool.decides) for tool in tools], np.int8),
            "yearly": np.array([tool.income == "yearly" for tool in tools]),
            "lasting": np.array([tool.income == "lasting" for tool in tools]),
            "measures": np.array([tool.measures for tool in tools]),
            "allowed": np.array([[mode.id in tool.modes for tool in tools] for mode in modes]),
            "season": np.array([[season in tool.seasons for season in (1, 2, 3, 4)] for tool in tools]),
            "takes": np.array([[tool.takes + mode.extra for tool in tools] for mode in modes], np.int8),
            "cost": np.array(cost, np.int32).reshape(len(RESOURCES), len(modes), len(tools)),
            "upkeep": np.array([[self.cost_of(tool.upkeep, name) for tool in tools] for name in RESOURCES], np.int32),
            "trust_need": np.array([[getattr(tool.trust, side) for tool in tools] for side in SIDES], np.int32),
            "capacity_need": np.array([tool.capacity for tool in tools], np.int32),
            "serves": self.table([tool.serves for tool in tools], "area"),
            "lifts": self.table(lifts, "tool").T.copy(),
            "ties": _shares(ties).T.copy(),
            "feeds": self.table([tool.principles for tool in tools], "principle"),
            "needs": tuple(self.conditions([*self.opening(tool.id), *tool.needs]) for tool in tools),
            "working": tuple(self.effects(tool.effects) for tool in tools),
        }

    def opening(self, tool: str) -> list[Any]:
        """The condition that a tool waits for its quarter, if the scenario has it wait."""
        quarter = self.sheet.opens.get(tool)
        return [CONDITION_MODELS["at-least"].model_validate({"at-least": "quarter", "value": quarter})] if quarter else []

    def event_tables(self) -> dict[str, Any]:
        """Everything about events; the last row of the tables of answers stands for no event."""
        events = tuple(self.event(event) for event in self.events)
        most = max((len(event.answers) for event in events), default=1)
        cost = np.zeros((len(RESOURCES), len(events) + 1, most), np.int32)
        for number, event in enumerate(events):
            for place, answer in enumerate(event.answers):
                cost[:, number, place] = answer.cost
        return {
            "events": events,
            "answer_cost": cost,
            "last_answer": np.array([*(len(event.answers) - 1 for event in events), 0], np.int8),
        }

    def event(self, event: Event) -> rules.Event:
        """One event."""
        answers = self.answers(event.answers)
        softened = tuple((self.place("tool", tool), share * 10) for tool, share in event.softened_by.items() if tool in self.names["tool"])
        return rules.Event(
            event.id, source(event.id), CHANCE[event.chance], event.again,
            self.conditions(event.when), self.effects(event.effects), softened, answers, event.warning is not None,
        )  # fmt: skip

    def beginning(self) -> rules.Beginning:
        """The municipality before the first quarter, with old customs still to be worked out."""
        sheet, tools = self.sheet, len(self.tools)
        stage, mode, age, form = (np.zeros(tools, np.int8) for _ in range(4))
        care = np.zeros(tools, np.int32)
        for practice in sheet.practices:
            place = self.place("tool", practice.tool)
            stage[place], mode[place] = WORKING, self.place("mode", practice.mode)
            age[place], care[place], form[place] = practice.age, practice.care * 10, FORMS.index(practice.form)
        people, office = sheet.organisations, sheet.office
        heard = [one.trust for one in people if not one.hidden and not one.joins]

        def levels(numbers: list[int]) -> NDArray[np.int32]:
            return np.array(numbers, np.int32) * POINT

        return rules.Beginning(
            area=np.array([round(sheet.areas[name] * POINT) for name in self.names["area"]], np.int32),
            habit=np.zeros(len(self.names["area"]), np.int32),
            stage=stage, mode=mode, age=age, care=care,
            principle=levels([sheet.principles[name] for name in self.names["principle"]]),
            trust=np.array([office.trust * POINT, sum(heard) * POINT // len(heard)], np.int32),
            competence=office.competence * POINT, will=office.will * POINT, council=office.council * POINT,
            capacity=levels([one.capacity for one in people]), energy=levels([0 if one.joins else one.energy for one in people]),
            independence=levels([one.independence for one in people]), bond=levels([one.trust for one in people]),
            resident=levels([sheet.residents.activity, sheet.residents.awareness, sheet.residents.life]),
            known=np.array([not one.hidden for one in people], np.int8), active=np.array([not one.joins for one in people], np.int8),
            form=form, counter=self.counts(),
        )  # fmt: skip


def _shares(ties: NDArray[np.float64]) -> NDArray[np.float64]:
    """Rows as whole shares of a thousand; a tool that rests on no principle rests on all."""
    ties = np.where(ties.sum(axis=1, keepdims=True) > 0, ties, 1.0)
    return np.asarray(ties * POINT // ties.sum(axis=1)[:, None])


def _shows(book: Rulebook) -> bool:
    """Whether anything here can bring a good practice to light; where nothing can, there are no cards."""
    answers = [answer for event in book.events for answer in event.answers] + [option for activity in book.activities for option in activity.options]
    lists = [*book.working, *book.begun, *(one.effects for several in (book.events, book.deadlines, answers) for one in several)]
    return any(effect.kind == "show" for effects in lists for effect in effects)


def with_habits(book: Rulebook) -> Rulebook:
    """Old customs: what holds the areas at their beginning beside the practices at work."""
    state = begin(book, np.zeros(1, np.uint64))
    reach = pull(Draft(state), book, np.ascontiguousarray(state.quality.T)).reach[0]
    level = harmony(state.area, book)[0, book.plane_of_area]
    lift = (book.beginning.area - POINT) * 1000 // (4 * level)
    habit = np.array([max(0, needed(int(wanted)) - int(have)) for wanted, have in zip(lift, reach, strict=True)], np.int32)
    return replace(book, beginning=replace(book.beginning, habit=habit))
