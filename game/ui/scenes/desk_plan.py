"""The plan of the quarter: what is started, what it takes, what was promised, and the end of the quarter."""

from __future__ import annotations

from dataclasses import replace

from game.text.catalog import Catalog
from game.ui.draw import Page
from game.ui.layout import Box, Flow
from game.ui.scenes.desk_outlook import forecast_line, forecast_sentence, sentence_height
from game.ui.scenes.desk_parts import fitting, heading, sign_button, signed
from game.ui.scenes.desk_promises import promise, promises
from game.ui.still import still
from game.ui.widgets import Hint, button, button_width, card, gauge, scroll
from game.views.desk import DeskView, PlanRow
from game.views.desk_meters import Budget
from game.views.outlook import PlanForecast
from game.views.words import capital

COLOURS = {"days": "accent", "energy": "energy", "money": "tasks-strong"}
CROWDED = 3  # planned tools: from here on the budgets leave them more room
ROOMY = 2  # tools and documents: so many have a card each
LINES = 3  # documents one under another
FULL = 4  # planned tools side by side: from here on there is no empty place


def plan_height(page: Page, view: DeskView) -> int:
    """Of the panel along the bottom of a wide window."""
    return page.px(6.85) + _answers(page, view) + (page.px(1.6) if view.promises else 0)


def _answers(page: Page, view: DeskView) -> int:
    """More height for yes and no under the names of tools, where they can be asked for: always, so that nothing moves as they come and go."""
    if not view.two:
        return 0
    words = 2 * page.line_height(0.95, "semibold") + page.line_height(0.85)
    return max(page.px(1.5), words + page.line_height(0.85) + page.px(0.95) - page.px(3.95))


def plan(page: Page, box: Box, view: DeskView, forecast: PlanForecast | None, say: Catalog) -> None:
    """Planned tools side by side, what they take, and what they may bring."""
    page.panel(box)
    inner = box.inset(page.px(0.75), page.px(0.4))
    wide = 19 if box.w >= page.px(60) else 15 if len(view.plan) < CROWDED else 12
    left, right = inner.split_right(min(page.px(wide), inner.w * 2 // 5), page.px(1.2))[::-1]
    top, rest = left.split_top(page.px(1.9), page.px(0.2))
    _top(page, top, view, say)
    slots, rest = rest.split_top(page.px(3.95) + _answers(page, view), page.px(0.25))
    _slots(page, slots, view, say)
    if view.promises:
        promises(page, rest._replace(w=inner.w), view, say)
        right = right._replace(h=right.h - page.px(1.6))
    still(page, right, (view.budgets, forecast, say.language), lambda own: _budgets(own, own.box, view.budgets, forecast, say), "panel")


def _top(page: Page, box: Box, view: DeskView, say: Catalog) -> None:
    """The heading and how to take back."""
    hints = (Hint(say("Adviser"), "adviser", "a", tip=say("Ask what would help your plan")),
             Hint(say("Undo"), "undo", "ctrl+z", why_not="" if view.can_undo else say("There is nothing to undo"), icon="undo"),
             Hint(say("Redo"), "redo", "ctrl+y", why_not="" if view.can_redo else say("There is nothing to redo"), icon="redo"))  # fmt: skip
    widths = [button_width(page, hint.label, hint.key, hint.icon) for hint in hints]
    if sum(widths) + page.px(13) > box.w:  # taking back is known by its sign
        widths[1:] = [page.px(2), page.px(2)]
    words, buttons = box.split_right(sum(widths) + 2 * page.gap, page.px(0.5))[::-1]
    heading(page, words.inset(0, page.px(0.2), 0, 0), say("Plan of the quarter"), view.slots, short=view.slots_short)
    adviser, *others = zip(hints, buttons.columns(*widths, gap=page.gap), strict=True)
    button(page, adviser[1], adviser[0].label, adviser[0].command, "secondary", adviser[0].key, tip=adviser[0].tip)
    for hint, place in others:
        if place.w > page.px(2):
            button(page, place, hint.label, hint.command, "quiet", hint.key, hint.icon, hint.why_not)
        else:
            sign_button(page, place, hint.icon, hint.label, hint.command, hint.key, hint.why_not)


def _rows(view: DeskView) -> tuple[PlanRow, ...]:
    """Tools that begin, and documents."""
    return (*view.plan, *view.papers)


def _slots(page: Page, box: Box, view: DeskView, say: Catalog) -> None:
    """What is planned, and a narrower empty place for the next tool."""
    rows = _rows(view)
    if not rows:
        _empty(page, box, say("1. Choose a tool at the left, then how to introduce it. 2. End the quarter."))
        return
    beside = view.papers if len(rows) > ROOMY else ()  # one under another at the end, where an empty place would be
    cards = view.plan if beside else rows
    full = len(cards) >= FULL and not beside
    free_share = 2.3 if beside and len(cards) >= CROWDED else 1.6 if box.w >= page.px(34) else 0.7
    shares = [("share", 3.0)] * max(2, len(cards)) + [("share", free_share)] * (not full)
    *places, last = box.columns(*shares, gap=page.gap)
    for row, place in zip(cards, [*places, last] if full else places, strict=False):
        planned(page, place, row, say)
    if full:
        return
    start = (places[len(cards)] if len(places) > len(cards) else last).x
    free = Box(start, last.y, last.right - start, last.h)
    if beside:
        _papers(page, free, beside)
    else:
        _empty(page, free, say("Room for one more"))


def _papers(page: Page, box: Box, rows: tuple[PlanRow, ...]) -> None:
    """Documents one under another, each on a line that opens its card; the last line counts what has no room."""
    shown = rows if len(rows) <= LINES else rows[: LINES - 1]
    high = (box.h - (LINES - 1) * page.px(0.2)) // LINES
    flow = Flow(box, page.px(0.2))
    for row in shown:
        told = f"{row.mode} · {row.name} · {row.cost}"
        inner = card(page, flow.take(high), f"tool={row.tool}", told, accent=f"{row.plane}-strong", fill=f"{row.plane}-soft", tip=told)
        line = Box(inner.x, inner.y - page.px(0.45), inner.w, high)
        sign, words = line.split_left(page.px(0.85), page.px(0.3))
        page.icon("book", sign.centre(page.px(0.85), page.px(0.85)), f"{row.plane}-text")
        page.text(fitting(page, words.w, (told, row.mode, row.cost, ""), 0.8), words, 0.8, "regular", "ink", valign="middle", wrap=False)
        page.say(told, line)
    if len(rows) > len(shown):
        page.text(f"+{len(rows) - len(shown)}", flow.take(high), 0.8, colour="muted", valign="middle", wrap=False)


def _empty(page: Page, box: Box, text: str) -> None:
    page.panel(box, "paper", "line")
    if box.w < page.px(5):
        page.icon("plus", box.centre(page.px(1.2), page.px(1.2)), "muted")
        page.say(text, box)
        return
    words = box.inset(page.px(0.6), page.px(0.3))
    page.text(text, words, 0.9, colour="muted", align="centre", valign="middle", max_lines=3, may_shorten=True)


def planned(page: Page, box: Box, row: PlanRow, say: Catalog) -> None:
    """One planned tool or document on three lines, with the cross that takes it out, and the yes of the other side."""
    inner = card(page, box, f"tool={row.tool}", row.name, accent=f"{row.plane}-strong", fill=f"{row.plane}-soft", tip=f"{row.mode} · {row.time}")
    side = page.px(1.5)
    flow = Flow(inner._replace(w=inner.w - page.px(0.9)))
    long = page.measure(row.name, flow.rest.w, 0.95, "semibold") > page.line_height(0.95, "semibold")
    name = flow.take((2 if long else 1) * page.line_height(0.95, "semibold"))
    page.text(row.name, name, 0.95, "semibold", max_lines=2, may_shorten=True)
    low = page.line_height(0.85)
    ink = f"{row.plane}-text"
    waits = "" if row.asked else row.consent
    row = replace(row, cost=waits or row.cost)
    if long:
        text = f"**{waits}**" if waits else row.cost if row.asked else f"**{row.mode}** · {row.cost}"
        page.text(text, flow.take(low)._replace(w=inner.w), 0.85, colour=ink, max_lines=1, least=0.68, may_shorten=True)
    else:
        page.text(row.mode, flow.take(low), 0.85, "semibold", ink, max_lines=1, may_shorten=True)
        page.text(row.cost, flow.take(low)._replace(w=inner.w), 0.85, colour="muted", max_lines=1, least=0.75, may_shorten=True)
    if row.asked:
        high = low + page.px(0.2)
        _asked(page, Box(inner.x, box.bottom - high - page.px(0.25), box.right - inner.x - page.px(0.4), high), row, say)
        return
    cross = Box(box.right - side - page.px(0.3), box.y + page.px(0.3), side, side)
    state = page.spot(cross, row.drop, say("Take out of the plan: {tool}", tool=row.name), tip=say("Take out of the plan"))
    if state.hover or state.pressed:
        page.panel(cross, page.theme.mixed(f"{row.plane}-soft", "ink", 0.14), None, 0.4)
    sign = page.px(0.95)
    page.icon("cross", cross.centre(sign, sign), "ink")


def _asked(page: Page, line: Box, row: PlanRow, say: Catalog) -> None:
    """Yes and no of the side that is asked, in words; a yes that was given is pressed again to take it back."""
    label = say("Take back the yes: {tool}", tool=row.name) if row.agreed else say("Say yes: {tool}", tool=row.name)
    out = say("Take out of the plan: {tool}", tool=row.name)
    yes, no = line.columns(("share", 2), ("share", 1), gap=page.px(0.3))
    words = capital(row.consent) if row.agreed else say("I agree")
    for place, text, command, tip, given in ((yes, words, f"agree={row.tool}", label, row.agreed), (no, say("No"), f"drop={row.tool}", out, False)):
        state = page.spot(place, command, tip, tip=tip)
        share = 0.16 if state.pressed else 0.08 if state.hover else 0.0
        page.panel(place, page.theme.mixed("raised", "ink", share), "good" if given else "line", 0.3)
        colour = "good" if given else "ink"
        page.text(text, place.inset(page.px(0.2), 0), 0.8, "semibold", colour, "centre", "middle", max_lines=1, least=0.7, may_shorten=True)


def _budgets(page: Page, box: Box, budgets: tuple[Budget, ...], forecast: PlanForecast | None, say: Catalog) -> None:
    """A gauge for each, and below what the plan may bring where there is a forecast."""
    labels = max(page.width(budget.label, 0.9) for budget in budgets)
    texts = max(page.width(budget.text, 0.9, "semibold") for budget in budgets)
    narrow = labels + texts + page.px(4) > box.w
    whole = [replace(budget, text=f"{budget.text} ({budget.upkeep})") for budget in budgets]
    longer = max(page.width(budget.text, 0.9, "semibold") for budget in whole)
    shown, texts = (whole, longer) if labels + longer + page.px(8) <= box.w else (budgets, texts)
    *lines, last = box.centre(box.w, page.px((6.1 if narrow else 5.4) + (1.45 if forecast else 0))).rows(
        None, None, None, page.px(1.45) if forecast else 0
    )
    for budget, line in zip(shown, lines, strict=True):
        told = f"{budget.label}: {budget.text}"
        tip = told if budget in whole else f"{told}, {budget.upkeep}"
        page.spot(line, f"budget={budget.id}", told, role="value", tip=tip, stop=False)
        _budget(page, line, budget, labels + 1, texts + 1, narrow)
    if forecast:
        forecast_line(page, last, forecast, say)


def _budget(page: Page, line: Box, budget: Budget, labels: int, texts: int, narrow: bool) -> None:
    value = budget.used / budget.have if budget.have else 0
    colour = COLOURS.get(budget.id, "accent")
    if not narrow:
        gauge(page, line, value, label=budget.label, text=budget.text, colour=colour, label_width=labels, text_width=texts, size=0.9)
        return
    words, bar = line.split_top(page.line_height(0.85))
    half = min(words.w, page.width(budget.text, 0.85, "semibold") + 1)
    page.text(budget.label, words._replace(w=words.w - half - page.gap), 0.85, max_lines=1, least=0.75, may_shorten=True)
    page.text(budget.text, words.split_right(half)[0], 0.85, "semibold", align="right", wrap=False)
    start = words.x + page.width(budget.label, 0.85) + page.gap
    if start + page.width(budget.upkeep, 0.75) <= words.right - half - page.gap:
        page.text(budget.upkeep, words._replace(x=start, w=words.right - half - start), 0.75, colour="muted", valign="middle", wrap=False)
    gauge(page, bar._replace(h=min(bar.h, page.px(0.6))), value, colour=colour)


def finish(page: Page, box: Box, view: DeskView) -> None:
    """The answer given to the event, and the one big thing to do."""
    text, foot = box.split_bottom(page.px(3.3), page.px(0.4) if view.event else 0)[::-1]
    if view.event and text.h >= page.line_height(0.85):
        icon, words = text.split_left(page.px(1), page.px(0.4))
        page.icon("event", icon._replace(h=page.line_height(0.85)), "muted")
        whole, short = view.event_lines
        fits = page.measure(whole, words.w, 0.85) <= _lines(page) * page.line_height(0.85)
        page.text(whole if fits else short, words, 0.85, colour="muted", max_lines=_lines(page), may_shorten=True)
        page.say(whole, words)
    button(page, foot, view.end, "end", "primary", "enter")


def finish_height(page: Page, view: DeskView) -> int:
    return page.px(3.3) + (_lines(page) * page.line_height(0.85) + page.px(0.4) if view.event else 0)


def _lines(page: Page) -> int:
    """Of the answer to the event: two in a high window."""
    return 2 if page.box.h >= page.px(43) else 1


def plan_alone(page: Page, box: Box, view: DeskView, forecast: PlanForecast | None, say: Catalog) -> None:
    """The whole plan one under another, for a narrow window."""
    page.panel(box)
    with scroll(page, box.inset(page.px(0.75), page.px(0.6)), "plan") as inside:
        across = inside.w >= page.px(40)
        left, right = inside.columns(("share", 3), ("share", 2), gap=page.px(1.2)) if across else (inside, inside)
        flow = Flow(left)
        flow.skip(heading(page, flow.rest, say("Plan of the quarter"), view.slots, short=view.slots_short) + page.px(0.4))
        high = page.line_height(0.95, "semibold") + 2 * page.line_height(0.85) + page.px(0.95)
        high += _answers(page, view) if any(row.asked for row in view.plan) else 0
        for row in _rows(view):
            planned(page, flow.take(high), row, say)
            flow.skip(page.px(0.4))
        if not _rows(view):
            flow.skip(page.text(say("1. Choose a tool and how to introduce it. 2. End the quarter."), flow.rest, 0.95, colour="muted") + page.px(0.4))
        other = Flow(right) if across else flow
        other.skip(0 if across else page.px(0.4))
        _budgets(page, other.take(page.px(6.2)), view.budgets, None, say)
        other.skip(page.px(0.5))
        if forecast:
            forecast_sentence(page, other.take(sentence_height(page)), forecast)
            other.skip(page.px(0.3))
        button(page, other.take(page.row), say("Ask the adviser"), "adviser", key="a")
        other.skip(page.px(0.6))
        if view.event:
            other.skip(signed(page, other.rest, "event", view.event_lines[0], "muted", 0.9, "regular") + page.px(0.5))
        if view.promises:
            other.skip(heading(page, other.rest, say("Promised:"), size=0.95) + page.px(0.2))
            for tool, name, kept in view.promises:
                promise(page, other.take(page.px(1.6)), tool, name, kept, say)
