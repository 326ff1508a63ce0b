"""What a tool may bring: the part of its card with forecasts. Its place is the same before they are worked out."""

from __future__ import annotations

from game.ui.draw import Page
from game.ui.layout import Box, Flow
from game.ui.widgets import scale_of, span
from game.views.outlook import Gain, Outlook
from game.views.words import capital

WIDEST_GAIN = "+0,00"
WIDEST_SPREAD = "+0,00 do +0,00"


def gains(page: Page, flow: Flow, view: Outlook, colour: str) -> None:
    """A quiet line for the plan without the tool, then a bar and two numbers for each way."""
    flow.skip(page.text(view.note, flow.rest, 0.85, colour="muted") + page.px(0.4))
    label, index = view.without
    line = flow.take(page.line_height(0.9))
    page.text(label, line, 0.9, colour="muted", valign="middle", max_lines=1, may_shorten=True)
    page.text(index, line, 0.9, colour="muted", align="right", valign="middle", wrap=False)
    flow.skip(page.px(0.3))
    least, most = scale_of(*((gain.range.low, gain.range.high) for gain in view.gains if gain.range))
    for gain in view.gains:
        _gain(page, flow.take(page.line_height(0.95)), gain, view, colour, (least, most))
        flow.skip(page.px(0.3))
    flow.skip(page.text(view.legend, flow.rest, 0.8, colour="muted") + page.px(0.6))


def _columns(page: Page, box: Box, view: Outlook) -> list[Box]:
    """Label, bar, gain, from where to where it goes."""
    numbers = (
        page.width(WIDEST_GAIN, 0.95, "semibold") + 1,
        max(page.width(WIDEST_SPREAD, 0.85), *(page.width(gain.spread, 0.85) for gain in view.gains)) + 1,
    )
    room = box.w - sum(numbers) - 3 * page.gap
    labels = max(page.width(label, 0.95, "semibold") for label in (view.without[0], *(gain.label for gain in view.gains))) + 1
    return box.columns(min(labels, room * 3 // 5), None, *numbers, gap=page.gap)


def _gain(page: Page, box: Box, gain: Gain, view: Outlook, colour: str, scale: tuple[float, float]) -> None:
    label, bar, text, spread = _columns(page, box, view)
    page.text(gain.label, label, 0.95, "semibold" if gain.chosen else "regular", valign="middle", max_lines=1, least=0.75, may_shorten=True)
    if gain.range:
        tip = f"{capital(gain.words)}. {view.rounding}"
        page.spot(box, f"gain={gain.label}", f"{gain.label}: {gain.text}, {gain.words}", role="value", tip=tip, stop=False)
        span(page, bar, gain.range.low, gain.range.middle, gain.range.high, *scale, colour)
    page.text(gain.text, text, 0.95, "semibold", align="right", valign="middle", wrap=False)
    page.text(gain.spread, spread, 0.85, colour="muted", align="right", valign="middle", wrap=False)
