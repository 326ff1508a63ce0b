"""The card of one tool: what it is, what it takes, what it moves, how it fails, and how to introduce it."""

from __future__ import annotations

from game.play.session import Session
from game.text.catalog import Catalog
from game.ui.draw import Page
from game.ui.expected import Expected
from game.ui.guide import Guide
from game.ui.idle import Task
from game.ui.layout import Box, Flow
from game.ui.scene import Answer, Close, Open, Stay
from game.ui.scenes.ask import Ask
from game.ui.scenes.desk_parts import chip, chip_height, chip_width, toast
from game.ui.scenes.following import follow
from game.ui.scenes.practices import Practices
from game.ui.scenes.seen import Seen
from game.ui.scenes.tool_document import document
from game.ui.scenes.tool_modes import actions, known, modes
from game.ui.scenes.tool_outlook import gains
from game.ui.widgets import Hint, button, button_width, paragraph, scroll
from game.views.documents import DocumentView, document_view
from game.views.outlook import Branch, branches, outlook
from game.views.tool import ToolView, tool_view

WIDE = 50  # ems: from here on there are two columns
MOST = (66, 40)  # ems: the largest card


class ToolCard:
    """Lies over the desk; a way of introducing the tool puts it into the plan and closes the card."""

    over = True

    def __init__(self, guide: Guide, tool: str) -> None:
        self.guide = guide
        self.tool = tool
        self.view: Seen[ToolView] = Seen(guide, self._look)
        self.document: Seen[DocumentView] = Seen(guide, lambda session, say: document_view(session, tool, say))
        self.branches: Seen[tuple[Branch, ...]] = Seen(guide, lambda session, say: branches(session, tool, say))
        self.expected = Expected(guide, lambda: tuple(branch.draft for branch in self.branches()))

    def _look(self, session: Session, say: Catalog) -> ToolView:
        return tool_view(session, self.tool, say)

    def work(self) -> Task | None:
        """What the tool may bring, where there is something to choose."""
        return self.expected.work() if self.expected.on and self.branches() else None

    def page(self, page: Page) -> None:
        view = self.view()
        page.mentions = self.guide.mentions
        edge = page.px(0.75)
        panel = page.box.inset(edge).centre(page.px(MOST[0]), page.px(MOST[1]))
        page.panel(panel, "panel", "line", shadow=True, radius=0.75)
        title = _title_height(page, panel, view)
        top, rest = panel.split_top(title)
        _title(page, top, view)
        foot, body = rest.split_bottom(page.row + 2 * page.px(0.5))
        with scroll(page, body.inset(page.px(1.25), page.px(0.2)), f"card-{self.tool}") as inside:
            self._body(page, inside.inset(0, page.px(0.6), 0, 0), view)
        self._foot(page, foot, view)

    def handle(self, command: str) -> Answer:
        self.guide.notice = ""
        if command == "back":
            return Close()
        if command.startswith("practice="):
            return Open(Practices(self.guide, command.partition("=")[2]))
        if command.startswith(("start=", "drop=", "agree=")):
            return Close() if self.guide.perform(command) else Stay()
        if command == "next":
            return Stay()
        doubted = [label for action, label, on in self.view().actions if action == command and not on]
        if doubted and self.view().doubt:
            return Open(Ask(self.guide, doubted[0], self.view().doubt, self.guide.say("Yes, I am sure"), f"sure={command}"))
        answer = follow(self.guide, command.removeprefix("sure="), "tool", f"tool:{self.tool}")
        return answer if isinstance(answer, Open) else Stay()

    def _body(self, page: Page, box: Box, view: ToolView) -> None:
        say = self.guide.say
        if box.w < page.px(WIDE):
            flow = Flow(box)
            _about(page, flow, view)
            self._doing(page, flow, view)
            _serves(page, flow, view, say)
            self._outlook(page, flow, view)
            _fails(page, flow, view, say)
            _facts(page, flow, view, say)
            _words(page, flow, view, say)
            page.reach += page.px(0.5)
            return
        left, right = box.columns(("share", 11), ("share", 10), gap=page.px(1.75))
        flow, other = Flow(left), Flow(right)
        _about(page, flow, view)
        _serves(page, flow, view, say)
        self._outlook(page, flow, view)
        _fails(page, flow, view, say)
        self._doing(page, other, view)
        _facts(page, flow if view.modes else other, view, say)
        _words(page, other if view.modes else flow, view, say)
        page.reach += page.px(0.5)

    def _doing(self, page: Page, flow: Flow, view: ToolView) -> None:
        say = self.guide.say
        for number, (practice, text) in enumerate(view.practices):
            known(page, flow, practice, text, "" if number else "d")
        if view.modes:
            _heading(page, flow, say("How to introduce it"))
            modes(page, flow, view, say)
        elif view.status:
            _heading(page, flow, say("How it is doing"))
            flow.skip(page.text(view.status, flow.rest, 1.05, "semibold") + page.px(0.5))
            form = self.document()
            document(page, flow, form, 1, view.plane, say)
            flow.skip(page.px(0.5))
            actions(page, flow, view, len(form.rows) + 2, say)  # after the forms and advice, whose keys are always the same
        flow.skip(page.px(0.4))

    def _outlook(self, page: Page, flow: Flow, view: ToolView) -> None:
        if self.expected.on and self.branches():
            found = outlook(self.guide.game, self.tool, self.branches(), self.expected(), self.guide.say)
            _heading(page, flow, found.heading)
            gains(page, flow, found, f"{view.plane}-strong")

    def _foot(self, page: Page, box: Box, view: ToolView) -> None:
        say = self.guide.say
        page.fill("line", Box(box.x + 1, box.y, box.w - 2, 1))
        inner = box.inset(page.px(1), 0)
        inner = inner.centre(inner.w, page.row)
        hints = self._hints(view, say)
        widths = [button_width(page, hint.label, hint.key) for hint in hints]
        if sum(widths) + page.gap * len(hints) > inner.w:
            hints, widths = hints[-2:], widths[-2:]
        *first, last = zip(hints, widths, strict=True)
        free = inner.w - sum(wide + page.gap for _, wide in first) - page.gap
        places = inner.columns(*(wide for _, wide in first), None, min(last[1], free), gap=page.gap)
        for (hint, _), place in zip(first, places, strict=False):
            button(page, place, hint.label, hint.command, hint.kind, hint.key)
        button(page, places[-1], last[0].label, last[0].command, "primary", last[0].key)
        if self.guide.notice:
            toast(page, inner, self.guide.notice)

    def _hints(self, view: ToolView, say: Catalog) -> list[Hint]:
        """What else can be done, and last the one thing that the card is for."""
        close, help_ = Hint(say("Close"), "back", "esc", "quiet"), Hint(say("Help"), "help", "f1", "quiet")
        best = next((mode for mode in view.modes if not mode.why_not), None)
        if self.guide.seat.may_agree(self.guide.game, view.id):
            agreed = view.id in self.guide.game.draft.agreed
            yes = Hint(say("Take back the yes") if agreed else say("Say yes"), f"agree={view.id}", "enter")
            return [help_, Hint(say("Take out of the plan"), f"drop={view.id}", "delete", "quiet"), close, yes]
        if view.planned:
            drop = Hint(say("Take out of the plan"), f"drop={view.id}", "delete", "quiet")
            return [help_, drop, Hint(say("Keep it in the plan"), "back", "enter")]
        if best is not None:
            return [help_, close, Hint(say("Into the plan: {mode}", mode=best.name), best.command, "enter")]
        return [help_, Hint(say("Back to the desk"), "back", "enter")]


def _title_height(page: Page, panel: Box, view: ToolView) -> int:
    inner = panel.w - 2 * page.px(1.25) - page.px(3)
    return page.measure(view.name, inner, 1.4, "semibold") + page.measure(view.tagline, inner, 0.95) + page.px(1.1)


def _title(page: Page, box: Box, view: ToolView) -> None:
    """The plane's colour, sign and numeral, then the name."""
    strong, ink = f"{view.plane}-strong", f"{view.plane}-ink"
    page.panel(box, strong, None, radius=0.75)
    page.fill(strong, box.split_bottom(page.px(0.8))[0])
    inner = box.inset(page.px(1.25), page.px(0.5))
    sign, words = inner.split_left(page.px(2.2), page.px(0.8))
    upper, lower = sign.centre(sign.w, page.px(3)).rows(None, page.line_height(0.9, "bold"))
    page.icon(f"plane-{view.plane}", upper, ink)
    page.text(view.numeral, lower, 0.9, "bold", ink, "centre", "middle", wrap=False)
    page.say(view.plane_name, sign)
    used = page.text(view.name, words, 1.4, "semibold", ink)
    page.text(view.tagline, words.inset(0, used, 0, 0), 0.95, colour=ink)


def _heading(page: Page, flow: Flow, text: str) -> None:
    flow.skip(page.text(text, flow.rest, 1.05, "semibold") + page.px(0.35))


def _about(page: Page, flow: Flow, view: ToolView) -> None:
    flow.skip(paragraph(page, flow.rest, view.about) + page.px(0.8))


def _serves(page: Page, flow: Flow, view: ToolView, say: Catalog) -> None:
    """The areas it moves, the strongest first, and what it needs."""
    _heading(page, flow, say("What it moves"))
    widest = max(chip_width(page, code, strength) for code, _, _, strength in view.serves)
    names = max(page.width(name, 0.95) for _, name, _, _ in view.serves) + 1
    across = 2 if flow.rest.w >= 2 * (widest + page.px(0.7) + names) + page.gap else 1
    for start in range(0, len(view.serves), across):
        line = flow.take(chip_height(page) + page.px(0.35))
        for (code, name, plane, strength), place in zip(
            view.serves[start : start + across], line.columns(*[None] * across, gap=page.gap), strict=False
        ):
            chip(page, place._replace(w=chip_width(page, code, strength), h=chip_height(page)), code, plane, strength)
            words = place.inset(widest + page.px(0.7), 0, 0, 0)._replace(y=line.y - page.px(0.2), h=chip_height(page) + page.px(0.4))
            page.text(name, words, 0.95, valign="middle", max_lines=1, may_shorten=True)
    flow.skip(page.px(0.55))
    if view.needs:
        _heading(page, flow, say("What it needs"))
        for text, met in view.needs:
            sign, words = flow.rest.split_left(page.px(1.1), page.px(0.5))
            page.icon("check" if met else "cross", sign._replace(h=page.line_height(0.95)), "good" if met else "bad")
            page.say(say("met") if met else say("not met"), sign)
            flow.skip(page.text(text, words, 0.95, colour="ink" if met else "bad") + page.px(0.25))
        flow.skip(page.px(0.55))


def _facts(page: Page, flow: Flow, view: ToolView, say: Catalog) -> None:
    _heading(page, flow, say("In short"))
    marks = [text for on, text in ((view.recommended, say("recommended by the Model")), (view.promised, say("promised"))) if on]
    facts = (*view.facts, *(((say("Standing"), ", ".join(marks)),) if marks else ()))
    label = min(flow.rest.w * 2 // 5, max(page.width(name, 0.9) for name, _ in facts) + 1)
    for name, text in facts:
        first, second = flow.rest.split_left(label, page.px(0.8))
        high = max(page.text(name, first, 0.9, colour="muted"), page.text(text, second, 0.9, "semibold"))
        flow.skip(high + page.px(0.3))
    flow.skip(page.px(0.5))


def _fails(page: Page, flow: Flow, view: ToolView, say: Catalog) -> None:
    _word(page, flow, say("How it fails"), view.fails, "warning", "warn")


def _words(page: Page, flow: Flow, view: ToolView, say: Catalog) -> None:
    _word(page, flow, say("How others do it"), view.example, "principle-partnership", "good")
    _word(page, flow, say("Law"), view.law, "principle-fair-competition", "muted")


def _word(page: Page, flow: Flow, title: str, text: str, icon: str, colour: str) -> None:
    """A few sentences under a heading with a sign."""
    if text:
        sign, words = flow.rest.split_left(page.px(1.3), page.px(0.6))
        page.icon(icon, sign._replace(h=page.line_height(1.0, "semibold")), colour)
        used = page.text(title, words, 1.0, "semibold")
        flow.skip(used + page.text(text, words.inset(0, used, 0, 0), 0.95) + page.px(0.7))
