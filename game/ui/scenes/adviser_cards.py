"""The answer of the adviser: at most three cards, all of one height, their gains on one scale."""

from __future__ import annotations

from game.text.catalog import Catalog
from game.ui.draw import Page
from game.ui.layout import Box, Flow
from game.ui.scenes.lines import Line, height, write
from game.ui.widgets import button, scale_of, span
from game.views.advice import AdviceView, SuggestionCard

COLUMN = 19  # ems: the least width of a card
GAIN = 1.7  # ems: size of the number
BAR = 1.4  # ems: height of the bar of a range


def suggestions(page: Page, flow: Flow, view: AdviceView, say: Catalog) -> None:
    """The plan as it was, the cards, and what asking takes."""
    before = (
        Line(view.plan, 1.05, below=0.3),
        Line(view.medal, 1.0, icon="crown-hall", icon_colour="gold", below=0.3),
        Line(view.nothing, 1.05, "semibold", icon="check", icon_colour="good", below=0.3),
        Line(view.stale, 0.95, colour="muted", icon="info", below=0.3),
    )
    flow.skip(write(page, flow.rest, before) + page.px(0.5))
    across = max(1, min(len(view.cards), 3, (flow.rest.w + page.pad) // (page.px(COLUMN) + page.pad)))
    numbered = list(enumerate(view.cards, 1))
    for start in range(0, len(numbered), across):
        row = numbered[start : start + across]
        columns = flow.rest.columns(*([None] * across), gap=page.pad)
        high = max(_height(page, columns[0].w, one) for _, one in row)
        place = flow.take(high)
        for (number, one), column in zip(row, columns, strict=False):
            _card(page, column._replace(y=place.y, h=high), one, number, view, say)
        flow.skip(page.pad)
    after = (Line(view.rounding, 0.9, colour="muted", icon="info"), Line(view.price, 0.9, colour="muted", icon="days", below=0))
    flow.skip(write(page, flow.rest, after))


def _inside(page: Page, box: Box) -> Box:
    return box.inset(page.px(1.1), page.px(0.65), page.px(1), page.px(0.65))


def _named(one: SuggestionCard) -> tuple[Line, ...]:
    return (
        Line(one.what, 0.85, "semibold", f"{one.plane}-text" if one.plane else "muted", 0),
        Line(one.name, 1.2, "semibold", below=0.1),
        Line(one.way, 0.95, colour="muted", below=0.1),
    )


def _why(one: SuggestionCard) -> tuple[Line, ...]:
    return (
        *(Line(text, 0.95, icon="check", icon_colour="good", below=0.2) for text in one.reasons),
        Line(one.why_not, 0.9, colour="warn", icon="lock", below=0.1),
    )


def _height(page: Page, width: int, one: SuggestionCard) -> int:
    wide = _inside(page, Box(0, 0, width, 0)).w
    words = height(page, wide, _named(one)) + height(page, wide, _why(one))
    gain = page.line_height(GAIN, "bold") + page.px(BAR) + page.measure(one.gain_words, wide, 0.85) + page.px(1.2)
    return 2 * page.px(0.65) + words + gain + page.px(0.6) + page.row


def _card(page: Page, box: Box, one: SuggestionCard, number: int, view: AdviceView, say: Catalog) -> None:
    colour = f"{one.plane}-strong" if one.plane else "accent"
    page.panel(box, "panel", accent=colour)
    inside = _inside(page, box)
    flow = Flow(inside)
    flow.skip(write(page, flow.rest, _named(one)) + page.px(0.5))
    _gain(page, flow, one, colour, view, say)
    flow.skip(write(page, flow.rest, _why(one)))
    foot = inside.split_bottom(page.row)[0]
    if one.made:
        page.spot(foot, f"made={number}", say("{name}: in the plan", name=one.name), role="value", stop=False)
        sign, words = foot.split_left(page.px(1.2), page.gap)
        page.icon("check", sign, "good")
        page.text(say("It is in the plan"), words, 1.0, "semibold", valign="middle", max_lines=1, may_shorten=True)
        return
    button(page, foot, say("Take into the plan"), one.command, key=str(number), why_not=one.why_not)


def _gain(page: Page, flow: Flow, one: SuggestionCard, colour: str, view: AdviceView, say: Catalog) -> None:
    """The number, what it is of, and its range."""
    line = flow.take(page.line_height(GAIN, "bold"))
    wide = page.width(one.gain_text, GAIN, "bold") + 1
    page.text(one.gain_text, line._replace(w=wide), GAIN, "bold", wrap=False)
    words = line.inset(wide + page.px(0.6), 0, 0, 0)
    page.text(say("of a point to the index at the end"), words, 0.85, colour="muted", valign="middle", max_lines=2, may_shorten=True)
    flow.skip(page.px(0.2))
    least, most = scale_of(*((card.gain.low, card.gain.high) for card in view.cards))
    span(page, flow.take(page.px(BAR)), one.gain.low, one.gain.middle, one.gain.high, least, most, colour)
    flow.skip(page.text(one.gain_words, flow.rest, 0.85, colour="muted") + page.px(0.5))
