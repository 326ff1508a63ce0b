"""What we take home: each person writes one action and until when."""

from __future__ import annotations

from game.play.workshop import LONGEST_TEXT, Task
from game.ui.draw import Page
from game.ui.guide import Guide
from game.ui.layout import Flow
from game.ui.scene import Answer, Open, Replace, Stay
from game.ui.scenes.ask import Ask
from game.ui.scenes.following import scene_of
from game.ui.scenes.frame import frame, narrow, sheet, stage
from game.ui.scenes.help import Help
from game.ui.scenes.menu import Menu
from game.ui.scenes.workshop_card import finish
from game.ui.widgets import Hint, field, field_height

LONGEST_DATE = 40  # characters of until when


class TakeHome:
    """A line for each person who is here. What is written is kept when the next line is begun, and on the way out."""

    def __init__(self, guide: Guide) -> None:
        self.guide = guide
        self.people = tuple(person.name for person in guide.workshop.workshop.there())
        self.tasks = {task.who: task for task in guide.workshop.workshop.tasks}
        self.writing = ""  # whose line was written last

    def page(self, page: Page) -> None:
        say, led = self.guide.say, self.guide.workshop
        keep = () if narrow(page) else (Hint(say("Save now"), "keep", "ctrl+s", icon="save"),)
        keys = (Hint(say("Menu"), "back", "esc"), *keep, Hint(say("Help"), "help", "f1"))
        last = led.following is None
        go = Hint(say("End the workshop"), "finish", "enter") if last else Hint(say("Go on"), "forward", "enter")
        lead = say("Everyone writes one thing: what they will do, and until when. What is written is saved by itself, also at the end.")
        with (
            frame(page, self.guide, say("What we take home"), "", keys, go, lead, "check") as body,
            stage(page, body, "home", 84) as middle,
        ):
            flow = Flow(middle)
            page.first_focus("what-0")
            for number, name in enumerate(self.people):
                self._person(page, flow, number, name)

    def _person(self, page: Page, flow: Flow, number: int, name: str) -> None:
        say, task = self.guide.say, self.tasks.get(name, Task(name, ""))
        low = narrow(page)
        with sheet(page, flow, f"person {number}") as inside:
            if low:
                inside.skip(page.text(name, inside.rest, 1.05, "semibold", may_shorten=True, max_lines=1) + page.px(0.25))
                places = [inside.rest] * 2
            else:
                whose, *places = inside.rest.columns(("share", 2), ("share", 6), ("share", 2), gap=page.gap)
                page.text(name, whose._replace(h=page.row), 1.05, "semibold", valign="middle", may_shorten=True, max_lines=1)
            what, when = say("What shall I do?"), say("Until when?")
            fields = ((f"what-{number}", what, task.what, LONGEST_TEXT), (f"when-{number}", when, task.when, LONGEST_DATE))
            flows = [inside] * 2 if low else [Flow(place) for place in places]
            for (command, label, value, limit), column in zip(fields, flows, strict=True):
                box = column.take(field_height(page, column.rest.w, command, value))
                field(page, box, command, f"{name}: {label}", value, placeholder=label, limit=limit, wrap=True)
                column.skip(page.px(0.3) if low else 0)
            inside.skip(max(column.rest.y for column in flows) - inside.rest.y)

    def handle(self, command: str) -> Answer:
        guide = self.guide
        name, _, said = command.partition("=")
        kind, _, number = name.partition("-")
        if kind in ("what", "when") and number.isdigit():
            self._write(self.people[int(number)], kind, said)
            return Stay()
        self._keep()
        if name == "finish":
            who = guide.say("Everything is saved, and the workshop can be opened again.")
            if self._silent():
                who = guide.say(
                    "Nothing is written for: {names}. What has been written is saved, and the workshop can be opened again.",
                    names=", ".join(self._silent()),
                )
            return Open(Ask(guide, guide.say("End the workshop?"), who, guide.say("End it"), "ended", guide.say("No, go on writing")))
        if name == "ended":
            return finish(guide)
        if name == "forward":
            guide.workshop.forward()
            return Replace(scene_of(guide))
        if name == "help":
            return Open(Help(guide, "debrief"))
        return Open(Menu(guide)) if name == "back" else Stay()

    def _silent(self) -> list[str]:
        """For whom nothing is written yet."""
        return [name for name in self.people if name not in self.tasks or not self.tasks[name].what.strip()]

    def _write(self, who: str, kind: str, text: str) -> None:
        if self.writing not in ("", who):
            self._keep()
        task = self.tasks.get(who, Task(who, ""))
        self.tasks[who] = Task(who, text if kind == "what" else task.what, text if kind == "when" else task.when)
        self.writing = who

    def _keep(self) -> None:
        """Save the line that was written last."""
        if self.writing:
            self.guide.workshop.take_home(self.tasks[self.writing])
        self.writing = ""
