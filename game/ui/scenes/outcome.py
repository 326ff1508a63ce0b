"""What came of a game beside the index, as parts of the result: profile, goals of each side, and organisations."""

from __future__ import annotations

from game.ui.draw import Page
from game.ui.guide import Guide
from game.ui.layout import Box, Flow
from game.ui.scenes.frame import level, narrow, sheet
from game.ui.scenes.lines import BESIDE, SIGN, Line, write
from game.ui.scenes.seen import Seen
from game.ui.widgets import gauge
from game.views.outcome import Laurel, OutcomeView, Story, outcome_view


class Outcome:
    """Draws its parts under those of the index."""

    def __init__(self, guide: Guide) -> None:
        self.guide = guide
        self.view: Seen[OutcomeView] = Seen(guide, outcome_view)

    def draw(self, page: Page, flow: Flow) -> None:
        """Profile and goals side by side where there is room, the organisations below."""
        view = self.view()
        if narrow(page):
            self._profile(page, flow, view, 0)
            self._laurels(page, flow, view, 0)
        else:
            least = level(page, "profile", "laurels")
            left, right = flow.rest.columns(None, None, gap=page.pad)
            self._profile(page, Flow(left), view, least)
            self._laurels(page, Flow(right), view, least)
            flow.skip(least + page.pad)
        self._stories(page, flow, view)
        with sheet(page, flow, "lessons") as inside:
            inside.skip(page.text(view.lessons_heading, inside.rest, 1.15, "semibold") + page.px(0.4))
            for text in view.lessons:
                inside.skip(page.text(text, inside.rest, 0.95) + page.px(0.25))

    def _profile(self, page: Page, flow: Flow, view: OutcomeView, least: int) -> None:
        say = self.guide.say
        with sheet(page, flow, "profile", least=least) as inside:
            inside.skip(page.text(view.profile_heading, inside.rest, 1.15, "semibold") + page.px(0.2))
            inside.skip(page.text(view.profile_note, inside.rest, 0.85, colour="muted") + page.px(0.5))
            below = inside.rest.w < page.px(30)
            names = 0 if below else min(max(page.width(row.name, 0.95) for row in view.profile) + page.gap, inside.rest.w // 2)
            numbers = page.width("100 → 100", 0.95, "semibold") + page.gap
            for row in view.profile:
                if below:
                    inside.skip(page.text(row.name, inside.rest, 0.95))
                high = max(page.px(1.5), 0 if below else page.measure(row.name, names, 0.95))
                text = f"{row.before} → {row.after}"
                gauge(page, inside.take(high), row.after, 0, 100, "" if below else row.name, text, "accent", row.before, None, names, numbers, 0.95)
                inside.skip(page.px(0.15))
            inside.skip(page.px(0.3))
            mark = say("The upright mark shows where it was at the beginning of the game.")
            inside.skip(page.text(mark, inside.rest, 0.85, colour="muted") + page.px(0.8))
            inside.skip(write(page, inside.rest, (Line(view.life, weight="semibold", icon="house", icon_colour="link", below=0),)))

    def _laurels(self, page: Page, flow: Flow, view: OutcomeView, least: int) -> None:
        with sheet(page, flow, "laurels", least=least) as inside:
            inside.skip(page.text(view.laurels_heading, inside.rest, 1.15, "semibold") + page.px(0.5))
            for laurel in view.laurels:
                inside.skip(_entry(page, inside.rest, *self._laurel(laurel)))
            if not view.laurels:
                inside.skip(page.text(self.guide.say("None"), inside.rest, colour="muted"))

    def _laurel(self, one: Laurel) -> tuple[Line, str]:
        say = self.guide.say
        named = {"name": one.name, "side": one.side}
        text = say("{name} ({side}): reached", **named) if one.won else say("{name} ({side}): not reached", **named)
        icon, colour = ("check", "good") if one.won else ("cross", "bad")
        return Line(text, 1.0, "semibold", below=0, icon=icon, icon_colour=colour), " · ".join(one.terms)

    def _stories(self, page: Page, flow: Flow, view: OutcomeView) -> None:
        """In two columns where there is room."""
        with sheet(page, flow, "stories") as inside:
            inside.skip(page.text(view.stories_heading, inside.rest, 1.15, "semibold") + page.px(0.5))
            across = 1 if narrow(page) else 2
            for start in range(0, len(view.stories), across):
                pair = view.stories[start : start + across]
                columns = inside.rest.columns(*([None] * across), gap=page.px(1.5))
                used = [_entry(page, column, *_story(one)) for one, column in zip(pair, columns, strict=False)]
                inside.skip(max(used))


def _story(one: Story) -> tuple[Line, str]:
    field = f"field-{one.field}"
    return Line(one.name, 1.0, "semibold", below=0, icon=field, icon_colour=field), one.text


def _entry(page: Page, box: Box, line: Line, text: str) -> int:
    """A line with its sign, and under its words what there is to say; gives the height used."""
    used = write(page, box, (line,))
    return used + page.text(text, box.inset(page.px(SIGN + BESIDE), used, 0, 0), 0.9, colour="muted") + page.px(0.5)
