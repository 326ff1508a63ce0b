"""The adviser: what asking takes, its work while one waits, and what it suggests."""

from __future__ import annotations

from collections.abc import Iterator

from game.play.advice import Question
from game.play.session import Session
from game.play.workshop_game import would_be_left
from game.text.catalog import Catalog
from game.ui.draw import Page
from game.ui.guide import Guide
from game.ui.idle import Task
from game.ui.layout import Flow
from game.ui.scene import Answer, Close, Home, Open, Replace, Stay
from game.ui.scenes.adviser_cards import suggestions
from game.ui.scenes.following import follow
from game.ui.scenes.frame import frame, sheet, stage
from game.ui.scenes.lines import Line, write
from game.ui.scenes.seen import Seen
from game.ui.widgets import Hint, gauge, scroll
from game.views.advice import AdviceView, advice_view
from game.views.hidden import hidden_adviser

WIDEST = 104  # ems: of three cards side by side


class AdviserScene:
    """Asked with one key. Who leaves before the answer is there has not asked."""

    def __init__(self, guide: Guide) -> None:
        self.guide = guide
        self.view: Seen[AdviceView] = Seen(guide, self._look)
        self.question: Question | None = None  # being worked out
        self.share = 0.0

    def _look(self, session: Session, say: Catalog) -> AdviceView:
        return advice_view(session, self.guide.advice, say)

    def work(self) -> Task | None:
        """The question that was asked."""
        return Task(self.question, self._slices, shown=True) if self.question else None

    def _slices(self) -> Iterator[None]:
        question = self.question
        assert question
        for share in question.slices():
            self.share = share
            yield
        self.guide.advice = question.answer or self.guide.advice
        self.question = None

    def page(self, page: Page) -> None:
        say, view = self.guide.say, self.view()
        title = say("The adviser tries things out") if self.question else view.heading
        with frame(page, self.guide, title, view.note, self._hints(view), self._primary(view), icon="people") as body:
            if view.asked and not self.question and not self.guide.blind:
                with scroll(page, body.inset(page.pad, 0), "advice") as inside:
                    suggestions(page, Flow(inside.inset(max(0, (inside.w - page.px(WIDEST)) // 2), page.pad)), view, say)
                    page.reach += page.pad
                return
            with stage(page, body, "adviser", 48) as middle, sheet(page, Flow(middle), "adviser") as flow:
                self._offer(page, flow, view)

    def _offer(self, page: Page, flow: Flow, view: AdviceView) -> None:
        """What the adviser does and what it takes; below, room for how far it is."""
        why_not = self._why_not(view)
        lines = (
            Line(view.lead, 1.05, below=0.8),
            Line("" if self.guide.blind else view.medal, 0.95, icon="crown-hall", icon_colour="gold", below=0.3),
            Line(view.price, icon="days", icon_colour="muted", below=0.3),
            Line(why_not, 0.95, colour="warn", icon="lock", below=0.3),
        )
        flow.skip(write(page, flow.rest, lines))
        box = flow.take(page.px(1.8))
        if self.question:
            percent = f"{round(self.share * 100)}%"
            gauge(page, box, self.share, text=percent, text_width=page.width("100%", weight="semibold"))
            page.say(self.guide.say("The adviser tries things out"), box)

    def _hints(self, view: AdviceView) -> tuple[Hint, ...]:
        say, game = self.guide.say, self.guide.game
        help_ = Hint(say("Help"), "help", "f1")
        if self.question:
            return (help_,)
        if not view.asked or self.guide.blind:
            return (help_, Hint(say("Back to the desk"), "back", "esc"))
        undo = Hint(say("Undo"), "undo", "ctrl+z", why_not="" if would_be_left(game) else say("There is nothing to undo"), icon="undo")
        return (help_, undo, Hint(view.ask, "ask", "a", why_not=view.why_not))

    def _primary(self, view: AdviceView) -> Hint:
        say = self.guide.say
        if self.question:
            return Hint(say("Cancel"), "back", "esc")
        if view.asked and not self.guide.blind:
            return Hint(say("Back to the desk"), "back", "enter")
        return Hint(view.ask, "ask", "enter", why_not=self._why_not(view))

    def _why_not(self, view: AdviceView) -> str:
        """Why nobody can be asked: an answer counts in points of the index."""
        return hidden_adviser(self.guide.say) if self.guide.blind else view.why_not

    def handle(self, command: str) -> Answer:
        self.guide.notice = ""
        if command == "back":
            return Close()
        if command == "next":
            return Stay()
        if command == "ask":
            if not self.question and self.guide.game.may_consult and not self.guide.blind:
                self.question, self.share = Question(self.guide.game), 0.0
            return Stay()
        self.question = None if command != "help" else self.question  # the plan may change
        answer = follow(self.guide, command, "adviser")
        if isinstance(answer, Replace):  # an undo that leads back before the desk
            return Home(answer.scene)
        return answer if isinstance(answer, Open) else Stay()
