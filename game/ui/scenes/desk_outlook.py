"""What the plan may bring: a quiet line whose place is kept before it is known."""

from __future__ import annotations

from game.text.catalog import Catalog
from game.ui.draw import Page
from game.ui.layout import Box
from game.views.outlook import PlanForecast

SIZE = 0.9


def forecast_line(page: Page, box: Box, view: PlanForecast, say: Catalog) -> None:
    """What it is of at the left, numbers at the right; a shorter name where there is little room."""
    numbers = page.width(view.value, SIZE, "semibold") + 1
    label = view.label if page.width(view.label, SIZE) + numbers + page.gap <= box.w else say("Forecast")
    page.spot(box, "forecast", view.sentence, role="value", tip=view.tip, stop=False)
    words, place = box.split_right(min(numbers, box.w * 3 // 4), page.gap)[::-1]
    page.text(label, words, SIZE, colour="muted", valign="middle", max_lines=1, least=0.75, may_shorten=True)
    page.text(view.value, place, SIZE, "semibold", "muted", "right", "middle", max_lines=1, least=0.75, may_shorten=True)


def forecast_sentence(page: Page, box: Box, view: PlanForecast) -> None:
    """The same as a sentence, on two lines whatever it says."""
    page.spot(box, "forecast", view.sentence, role="value", tip=view.tip, stop=False)
    page.text(view.sentence, box, SIZE, colour="muted", max_lines=2, least=0.75, may_shorten=True)


def sentence_height(page: Page) -> int:
    return 2 * page.line_height(SIZE)
