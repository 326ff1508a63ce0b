"""What the group answered to the short questions before and after, topic by topic, with what the game says of it."""

from __future__ import annotations

from game.ui.draw import Page
from game.ui.guide import Guide
from game.ui.layout import Flow
from game.ui.scene import Answer, Close, Open, Stay
from game.ui.scenes.frame import frame, sheet, stage
from game.ui.scenes.help import Help
from game.ui.scenes.lines import Line, height, write
from game.ui.widgets import Hint
from game.views.workshop_learning import LearningView, learning_view


class Learned:
    """Read and talked over; nobody is told apart."""

    def __init__(self, guide: Guide) -> None:
        self.guide = guide

    def page(self, page: Page) -> None:
        say, led = self.guide.say, self.guide.workshop
        view = learning_view(led.workshop, led.scenario, say)
        go = Hint(say("Back to the debrief"), "back", "enter")
        with (
            frame(page, self.guide, view.heading, view.lead, (Hint(say("Help"), "help", "f1"),), go, icon="people") as body,
            stage(page, body, "learned", 72) as middle,
        ):
            flow = Flow(middle)
            self._topics(page, flow, view)
            self._means(page, flow, "beliefs", say("What you say of yourselves, from 1 to 5"), view.beliefs)
            self._means(page, flow, "guesses", say("By how much your guesses of the other side missed"), view.guesses)
            flow.skip(write(page, flow.rest, [Line(view.modest, colour="muted", icon="info", icon_colour="link")]))

    def _topics(self, page: Page, flow: Flow, view: LearningView) -> None:
        say = self.guide.say
        with sheet(page, flow, "topics", "raised") as inside:
            inside.skip(page.text(say("How many knew, before and after"), inside.rest, 1.15, "semibold") + page.px(0.6))
            for topic in view.topics:
                shown = " → ".join(f"{right}/{of}" if of else "–" for right, of in zip(topic.right, topic.of, strict=True))
                self._row(page, inside, topic.name, shown, topic.why)

    def _means(self, page: Page, flow: Flow, name: str, title: str, rows: tuple[tuple[str, str, str], ...]) -> None:
        if not rows:
            return
        with sheet(page, flow, name) as inside:
            inside.skip(page.text(title, inside.rest, 1.15, "semibold") + page.px(0.6))
            for text, before, after in rows:
                self._row(page, inside, text, f"{before} → {after}", "")

    def _row(self, page: Page, flow: Flow, text: str, shown: str, why: str) -> None:
        wide = page.width(shown, 1.05, "bold") + page.gap
        lines = (Line(text, 1.0, "semibold" if why else "regular", below=0), Line(why, 0.95, colour="muted", below=0))
        words = flow.rest.w - wide
        box = flow.take(max(height(page, words, lines), page.line_height(1.05, "bold")))
        write(page, box._replace(w=words), lines)
        page.text(shown, box, 1.05, "bold", align="right", wrap=False)
        flow.skip(page.px(0.55))

    def handle(self, command: str) -> Answer:
        if command == "help":
            return Open(Help(self.guide, "asked"))
        return Close() if command == "back" else Stay()
