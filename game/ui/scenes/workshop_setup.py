"""Before a workshop: how long it is, and who sits where."""

from __future__ import annotations

from collections.abc import Mapping

from game.play.workshop import LONGEST_NAME, MOST_PEOPLE, Person
from game.play.workshop_plan import asking_adds
from game.scenario.read import load
from game.ui.draw import Page
from game.ui.guide import Guide
from game.ui.layout import Flow
from game.ui.memory import Writing
from game.ui.scene import Answer, Open, Replace, Stay
from game.ui.scenes.ask import Ask
from game.ui.scenes.desk_parts import sign_button
from game.ui.scenes.following import scene_of
from game.ui.scenes.frame import frame, level, narrow, sheet, stage
from game.ui.scenes.help import Help
from game.ui.scenes.lines import Line, write
from game.ui.widgets import Hint, choice, field, toggle
from game.views.workshop import easily_guessed, names, side_name
from game.views.workshop_learning import asking_note
from game.views.workshop_votes import FEW

SIDES = ("office", "ngos")
FIELD = "name"


class WorkshopSetup:
    """Names are written one after another; Enter adds one, and begins when nothing is being written."""

    def __init__(self, guide: Guide, scenario: str, areas: Mapping[str, int] | None = None) -> None:
        """areas: figures that a group has measured in its own place; the workshop begins from them"""
        self.guide = guide
        self.scenario = scenario
        self.areas = areas
        self.plans = load(scenario, guide.say.language).model.plans
        self.plan = self.plans[min(1, len(self.plans) - 1)].id
        self.people: tuple[Person, ...] = ()
        self.role = "sides"
        self.asked = False
        self.written = ""
        self._clear = False

    def page(self, page: Page) -> None:
        say = self.guide.say
        if self._clear:
            page.memory.fields[FIELD], self._clear = Writing(limit=LONGEST_NAME), False
        page.first_focus(FIELD)
        why_not = "" if len(self.people) > 1 else say("Write at least two names")
        go = Hint(say("Begin the workshop"), "begin", "enter", why_not=why_not)
        if self.written.strip():
            go = Hint(say("Add the name"), "add", "enter", why_not=self._unfit())
        keys = (Hint(say("Back"), "back", "esc"), Hint(say("Help"), "help", "f1"))
        with (
            frame(page, self.guide, say("Workshop"), self._about(), keys, go, icon="people") as body,
            stage(page, body, "setup", 76) as middle,
        ):
            flow = Flow(middle)
            self._lengths(page, flow)
            self._name(page, flow)
            columns = [flow.rest, flow.rest] if narrow(page) else flow.rest.columns(None, None, gap=page.pad)
            least = 0 if narrow(page) else level(page, *SIDES)
            left = Flow(columns[0])
            self._side(page, left, "office", least)
            right = left if narrow(page) else Flow(columns[1])
            self._side(page, right, "ngos", least)
            flow.skip(max(left.rest.y, right.rest.y) - flow.rest.y)
            few = [side for side in SIDES if 0 < len(self._of(side)) < FEW]
            if few:
                flow.skip(write(page, flow.rest, [Line(easily_guessed(say), 0.95, icon="info", icon_colour="link")]))

    def _about(self) -> str:
        """Which place it is: the wrong card is noticed here at the latest."""
        say = self.guide.say
        return f"{say.of(load(self.scenario, say.language).sheet.name)} · " + say("How long, and who sits where?")

    def _lengths(self, page: Page, flow: Flow) -> None:
        """How long and how one plays; beside it, or below in a narrow window, the short questions."""
        say = self.guide.say
        with sheet(page, flow, "lengths") as inside:
            if self.areas:
                told = say("The game begins with your figures of the twelve areas.")
                inside.skip(write(page, inside.rest, [Line(told, icon="house", icon_colour="link", below=0.6)]))
            columns = [inside.rest] * 2 if narrow(page) else inside.rest.columns(None, None, gap=page.px(1.8))
            left = inside if narrow(page) else Flow(columns[0])
            right = inside if narrow(page) else Flow(columns[1])
            plans = [(plan.id, say.plural("{n} minute", "{n} minutes", plan.minutes)) for plan in self.plans]
            left.skip(page.text(say("How long"), left.rest, 1.0, "semibold") + page.px(0.3))
            choice(page, left.take(page.row), "plan", plans, self.plan)
            left.skip(page.px(0.6))
            right.skip(page.text(say("How you play"), right.rest, 1.0, "semibold") + page.px(0.3))
            choice(page, right.take(page.row), "play", (("sides", say("Two sides")), ("partnership", say("One table"))), self.role)
            about = say("Each side plans for itself; the keyboard goes round.") if self.role == "sides" else say("All plan everything together.")
            right.skip(page.text(about, right.rest, 0.9, colour="muted") + page.px(0.6))
            inside.skip(max(left.rest.y, right.rest.y) - inside.rest.y)
            self._questions(page, inside)

    def _questions(self, page: Page, flow: Flow) -> None:
        say = self.guide.say
        columns = [flow.rest] * 2 if narrow(page) else flow.rest.columns(None, None, gap=page.px(1.8))
        left, right = (flow, flow) if narrow(page) else (Flow(columns[0]), Flow(columns[1]))
        left.skip(page.text(say("Short questions before and after"), left.rest, 1.0, "semibold") + page.px(0.3))
        toggle(page, left.take(page.row), "asked", self.asked, say("Yes"), say("No"))
        right.skip(page.text(self._about_asking(), right.rest, 0.9, colour="muted"))
        flow.skip(max(left.rest.y, right.rest.y) - flow.rest.y)

    def _about_asking(self) -> str:
        return asking_note(load(self.scenario, self.guide.say.language), self.plan, len(self.people), self.guide.say)

    def _name(self, page: Page, flow: Flow) -> None:
        say = self.guide.say
        with sheet(page, flow, "name") as inside:
            inside.skip(page.text(say("Who is here"), inside.rest, 1.0, "semibold") + page.px(0.3))
            hint = say("Write a name, then Enter. It goes to: {side}", side=side_name(self._next_side(), say))
            field(page, inside.take(page.row), FIELD, say("Name"), placeholder=hint, limit=LONGEST_NAME)
            inside.skip(page.px(0.3))
            moving = say("The arrow beside a name moves it to the other side, the cross removes it.")
            inside.skip(page.text(moving, inside.rest, 0.9, colour="muted"))

    def _side(self, page: Page, flow: Flow, side: str, least: int) -> None:
        say = self.guide.say
        with sheet(page, flow, side, least=least) as inside:
            inside.skip(page.text(side_name(side, say), inside.rest, 1.0, "semibold") + page.px(0.3))
            mine = [(number, person) for number, person in enumerate(self.people) if person.side == side]
            if not mine:
                empty = say("Nobody: the computer plays this side.") if self.people else say("Nobody yet.")
                inside.skip(write(page, inside.rest, [Line(empty, colour="muted")]))
            for number, person in mine:
                row = inside.take(page.row)
                words, other, away = row.columns(None, page.px(3), page.px(3), gap=page.px(0.3))
                page.text(person.name, words, valign="middle", may_shorten=True, max_lines=1)
                arrow = "arrow-right" if side == "office" and not narrow(page) else "arrow-down" if side == "office" else "arrow-left"
                sign_button(page, other, arrow, say("To the other side: {name}", name=person.name), f"move={number}")
                sign_button(page, away, "cross", say("Remove: {name}", name=person.name), f"remove={number}")
                inside.skip(page.px(0.25))

    def _next_side(self) -> str:
        """The side with fewer people."""
        return min(SIDES, key=lambda side: sum(person.side == side for person in self.people))

    def _unfit(self) -> str:
        say, name = self.guide.say, self.written.strip()
        if any(person.name == name for person in self.people):
            return say("There is somebody of that name")
        return say("There is no room for more than {n} people", n=MOST_PEOPLE) if len(self.people) >= MOST_PEOPLE else ""

    def handle(self, command: str) -> Answer:
        from game.ui.scenes.own_begin import OwnBegin
        from game.ui.scenes.scenarios import Scenarios

        say = self.guide.say
        name, _, said = command.partition("=")
        if name == FIELD:
            self.written = said
        elif name == "add" and self.written.strip() and not self._unfit():
            self.people = (*self.people, Person(self.written.strip(), self._next_side()))
            self.written, self._clear = "", True
        elif name == "plan":
            self.plan = said
        elif name == "play":
            self.role = said
        elif name == "asked":
            self.asked = said == "yes"
        elif name in ("move", "remove"):
            self._change(int(said), name)
        elif name == "begin" and len(self.people) > 1:
            return Open(self._ask())
        elif name == "begun":
            return self._begin()
        elif name == "help":
            return Open(Help(self.guide, "workshop"))
        elif name == "back" and self.people:
            text = say("The names that are written here go; nothing else is lost.")
            return Open(Ask(self.guide, say("Leave without beginning?"), text, say("Leave"), "left", say("No, stay")))
        elif name in ("back", "left"):
            return Replace(OwnBegin(self.guide, self.scenario, self.areas) if self.areas else Scenarios(self.guide, self.scenario, workshop=True))
        return Stay()

    def _ask(self) -> Ask:
        """Names once more, so that nothing begins by a slip of Enter."""
        say = self.guide.say
        plan = next(plan for plan in self.plans if plan.id == self.plan)
        minutes = plan.minutes + (asking_adds(load(self.scenario, say.language), plan.id, len(self.people)) if self.asked else 0)
        told = [say.plural("{n} minute", "{n} minutes", minutes)]
        told += [f"**{side_name(side, say)}**: {names(self._of(side), say)}" for side in SIDES]
        text = ". ".join(told) + ". " + say("Who comes late is added in the trainer's panel.")
        return Ask(self.guide, say("Begin the workshop?"), text, say("Begin"), "begun", say("No, not yet"))

    def _of(self, side: str) -> tuple[Person, ...]:
        return tuple(person for person in self.people if person.side == side)

    def _change(self, number: int, how: str) -> None:
        person = self.people[number]
        moved = (Person(person.name, SIDES[1 - SIDES.index(person.side)]),) if how == "move" else ()
        self.people = (*self.people[:number], *moved, *self.people[number + 1 :])

    def _begin(self) -> Answer:
        role = "partnership" if self.role == "partnership" else ""
        self.guide.lead(self.scenario, self.plan, self.people, role, self.asked, self.areas)
        return Replace(scene_of(self.guide))
