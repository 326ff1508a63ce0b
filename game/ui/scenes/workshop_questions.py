"""The questions of the debrief written anew, step by step."""

from __future__ import annotations

from game.play.workshop import LONGEST_TEXT, MOST_QUESTIONS, Asked
from game.ui.draw import Page
from game.ui.guide import Guide
from game.ui.layout import Flow
from game.ui.scene import Answer, Close, Stay
from game.ui.scenes.frame import frame, stage
from game.ui.widgets import Hint, field, field_height
from game.views.workshop_debrief import AskedStep, asked_steps, questions_of


class Questions:
    """Each question in a line of its own and one empty line in each step; an empty line is no question."""

    def __init__(self, guide: Guide) -> None:
        self.guide = guide
        led = guide.workshop
        self.steps = asked_steps(questions_of(led.workshop, led.stages, guide.say), guide.say)
        self.written = {step.id: list(step.questions) for step in self.steps}
        self.first = self._asked()

    def _asked(self) -> tuple[Asked, ...]:
        return tuple(Asked(step, text.strip()) for step, lines in self.written.items() for text in lines if text.strip())

    def page(self, page: Page) -> None:
        say = self.guide.say
        keys = (Hint(say("Back"), "back", "esc"), Hint(say("Those of the plan"), "plan"))
        go = Hint(say("Keep them"), "keep", "enter")
        lead = say("Feelings first, then facts, then conclusions, and last what we do at home.")
        with (
            frame(page, self.guide, say("The questions of the debrief"), "", keys, go, lead, "help", False) as body,
            stage(page, body, "asked", 64) as middle,
        ):
            flow = Flow(middle)
            for step in self.steps:
                self._step(page, flow, step)

    def _step(self, page: Page, flow: Flow, step: AskedStep) -> None:
        flow.skip(page.text(f"**{step.name}** · {step.about}", flow.rest, 1.0) + page.px(0.3))
        lines, room = self.written[step.id], len(self._asked()) < MOST_QUESTIONS
        for number in range(len(lines) + room):
            value = lines[number] if number < len(lines) else ""
            label = self.guide.say("{step}: question {n}", step=step.name, n=number + 1)
            name = f"{step.id}-{number}"
            box = flow.take(field_height(page, flow.rest.w, name, value))
            field(page, box, name, label, value, placeholder=label, limit=LONGEST_TEXT, wrap=True)
            flow.skip(page.px(0.4))
        flow.skip(page.px(0.5))

    def handle(self, command: str) -> Answer:
        name, _, said = command.partition("=")
        step, _, number = name.partition("-")
        if step in self.written and number:
            self.written[step][int(number) : int(number) + 1] = [said]
        if name == "keep":
            asked = self._asked()
            if asked != self.first:
                self.guide.workshop.ask(asked)
            return Close()
        if name == "plan":
            self.guide.workshop.ask(())
            return Close()
        return Close() if name == "back" else Stay()
