"""What the support of the project is drawn from: an activity in the list, the same opened, counters, and needs by area."""

from __future__ import annotations

from game.text.catalog import Catalog
from game.ui.draw import Page
from game.ui.layout import Box, Flow
from game.ui.scenes.frame import sheet
from game.ui.scenes.lines import Line, height, signed, write
from game.ui.widgets import card
from game.views.event import AnswerRow
from game.views.support import ActivityCard, NeedRow, SupportView
from game.views.words import capital

NEEDS = {1: ("plus", "good"), 0: ("check", "muted"), -1: ("minus", "warn"), -2: ("help", "muted")}
"""Size of a need -> its sign and colour; the words stand beside."""


def activity_row(page: Page, flow: Flow, one: ActivityCard, chosen: bool, say: Catalog) -> None:
    """An activity in the list: name, what it takes, how often, and whether it is planned or cannot be done."""
    sign, ink, text = ("check", "good", say("in the plan: {mode}", mode=one.planned)) if one.planned else ("calendar", "muted", one.times)
    if not one.planned and not one.open:
        sign, ink, text = "lock", "warn", say("{times} · not possible now", times=one.times)
    lines = (
        Line(one.name, 1.0, "semibold", below=0.15),
        Line(one.cost, 0.85, below=0.15),
        Line(text, 0.85, "semibold" if one.planned else "regular", ink, 0, sign, ink),
    )
    inside = card(page, flow.take(height(page, flow.rest.w - page.px(1.4), lines) + page.px(0.9)), f"open={one.id}", one.name, chosen)
    write(page, inside, lines)


def practices_row(page: Page, flow: Flow, count: str, say: Catalog) -> None:
    """The way to the good practices of others, and how many are known."""
    lines = (Line(say("Good practices"), 1.0, "semibold", below=0.15), Line(count, 0.85, colour="muted", below=0, icon="lamp", icon_colour="gold"))
    box = flow.take(height(page, flow.rest.w - page.px(2.6), lines) + page.px(0.9))
    inside = card(page, box, "practices", say("Good practices"), key="d", fill="raised")
    write(page, inside.inset(0, 0, page.px(1.2), 0), lines)
    page.text("D", inside, 0.8, colour="muted", align="right", wrap=False)


def activity(page: Page, flow: Flow, one: ActivityCard, say: Catalog, named: bool = True) -> None:
    """An activity opened: what it is, and one card for each way of doing it; in the list its name stands above already."""
    with sheet(page, flow, f"activity {one.id}", "raised") as inside:
        times = Line(one.times, 0.9, colour="muted", icon="calendar", below=0.7)
        lines = (Line(one.name, 1.3, "semibold", below=0.3), Line(one.about, below=0.4), times)
        inside.skip(write(page, inside.rest, lines if named else lines[1:2]) + page.px(0 if named else 0.3))
        for number, option in enumerate(one.options, 1):
            _option(page, inside, option, str(number), say)
            inside.skip(page.px(0.5))


def _option(page: Page, flow: Flow, option: AnswerRow, key: str, say: Catalog) -> None:
    lines = _lines(option, say)
    wide = flow.rest.w - page.px(1.4) - page.px(2)
    inside = card(page, flow.take(height(page, wide, lines) + page.px(0.9)), option.command, option.name, option.chosen, option.why_not, key=key)
    cap = inside.split_left(page.px(1.4))[0]._replace(h=page.px(1.4))
    page.panel(cap, "accent" if option.chosen else "raised", "line", 0.35)
    ink = "accent-ink" if option.chosen else "disabled-ink" if option.why_not else "ink"
    page.text(key, cap, 0.9, "bold", ink, "centre", "middle", wrap=False)
    write(page, inside.inset(page.px(2), 0, 0, 0), lines, bool(option.why_not))


def _lines(option: AnswerRow, say: Catalog) -> list[Line]:
    """Name, cost, what it does, and whether it is planned or why it cannot be."""
    return [
        Line(option.name, 1.05, "semibold", below=0.15),
        Line(option.cost, 0.95, "semibold", "muted", 0.3),
        *(Line(capital(text), 0.9, icon=signed(text), icon_colour="muted", below=0.1) for text in option.effects),
        Line(option.why_not, 0.9, colour="warn", icon="lock", below=0.1),
        Line(say("in the plan; press again to take it out") if option.chosen else "", 0.9, "semibold", icon="check", icon_colour="good", below=0.1),
    ]


def counters(page: Page, flow: Flow, view: SupportView, say: Catalog) -> None:
    """What is left or gathered, the number at the right."""
    if not view.counters:
        return
    with sheet(page, flow, "counters") as inside:
        inside.skip(page.text(say("Counted"), inside.rest, 1.1, "semibold") + page.px(0.4))
        wide = max(page.width(number, 1.0, "bold") for _, number in view.counters) + 1
        for name, number in view.counters:
            words, place = inside.rest.inset(0, 0, wide + page.px(0.8), 0), inside.rest.split_right(wide)[0]
            high = page.text(name, words, 0.9, colour="muted" if number == "0" else "ink")
            page.text(number, place._replace(h=max(high, page.line_height(1.0, "bold"))), 1.0, "bold", align="right", wrap=False)
            inside.skip(max(high, page.line_height(1.0, "bold")) + page.px(0.2))


def needs(page: Page, flow: Flow, view: SupportView, say: Catalog) -> None:
    """The areas of each plane with what research has shown of them: a sign and words."""
    with sheet(page, flow, "needs") as inside:
        inside.skip(page.text(say("What is needed here"), inside.rest, 1.1, "semibold") + page.px(0.2))
        note = say("Research shows which areas are pressing here. A tool does more where it is needed.")
        inside.skip(page.text(note, inside.rest, 0.85, colour="muted") + page.px(0.5))
        codes = max(page.width(row.code, 0.85, "semibold") for row in view.needs) + page.px(0.7)
        for row in view.needs:
            _need(page, inside, row, codes)
        inside.skip(write(page, inside.rest, (Line(view.hidden, 0.9, colour="ink", icon="hidden", icon_colour="muted", below=0),)))


def _need(page: Page, flow: Flow, row: NeedRow, codes: int) -> None:
    words = flow.rest.inset(codes, 0, 0, 0)
    page.text(row.code, flow.rest._replace(w=codes), 0.85, "semibold", f"{row.plane}-text", wrap=False)
    icon, colour = NEEDS[row.size]
    used = page.text(row.name, words, 0.95, "semibold" if row.size > 0 else "regular")
    sign, text = Box(words.x, words.y + used, words.w, 0).split_left(page.px(0.9), page.px(0.4))
    low = page.line_height(0.85)
    page.icon(icon, sign._replace(h=low), colour)
    used += page.text(row.words, text._replace(h=page.line_height(0.85) * 3), 0.85, colour="ink" if row.size in (1, -1) else "muted")
    flow.skip(used + page.px(0.3))
