"""The clock of a workshop, under the title of every scene: the stage, the time left, what the time says, and the trainer's panel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.ui.draw import Page
from game.ui.layout import Box
from game.ui.scenes.lines import BESIDE, SIGN
from game.ui.widgets.button import button, button_width

if TYPE_CHECKING:  # the title and the settings stand in the same frame and must not wait for the rules
    from game.ui.guide import Guide
    from game.ui.scene import Scene
    from game.views.workshop import StripView

LOW = 24  # ems of the window: below, the clock has one short line
GROUNDS = {"": ("sunken", "ink"), "soon": ("warn-soft", "warn"), "over": ("bad-soft", "bad")}


def strip_height(page: Page, width: int, guide: Guide) -> int:
    """As high as its words need beside the button of the panel."""
    if page.box.h < page.px(LOW):
        return page.px(1.6)
    view = _view(guide)
    words = _words(page, width, guide) - (page.px(SIGN) + page.px(BESIDE) if view.warning else 0)
    return max(page.row, page.measure(view.text, words, 0.9)) + page.px(0.3)


def strip(page: Page, box: Box, guide: Guide, panel: bool = True) -> None:
    """Draws it, and has the picture drawn anew when the clock shows something else."""
    view = _view(guide)
    ground, ink = GROUNDS[view.warning]
    page.fill(ground, box)
    page.fill("line", Box(box.x, box.bottom - 1, box.w, 1))
    inner = box.inset(page.px(0.9), 0)
    words, side = inner.columns(_words(page, box.w, guide), None, gap=page.gap)
    if view.warning:
        sign, words = words.split_left(page.px(SIGN), page.px(BESIDE))
        page.icon("warning", sign.centre(sign.w, sign.w), ink)
    if page.box.h < page.px(LOW):
        page.text(view.short, words, 0.85, colour=ink, valign="middle", max_lines=1, may_shorten=True)
    else:
        page.text(view.text, words, 0.9, colour=ink, valign="middle")
    page.renew(view.fresh)
    if panel:
        page.offer("trainer", lambda: _panel(guide))
        place = side.centre(side.w, min(side.h, page.row))
        button(page, place, guide.say("Trainer"), "trainer", "quiet", "f2")


def _words(page: Page, width: int, guide: Guide) -> int:
    """The width of the words, beside the button."""
    return width - 2 * page.px(0.9) - page.gap - min(button_width(page, guide.say("Trainer"), "f2"), width // 3)


def _view(guide: Guide) -> StripView:
    from game.views.workshop import strip_view

    return strip_view(guide.workshop, guide.say)


def _panel(guide: Guide) -> Scene:
    from game.ui.scenes.workshop_panel import Panel

    return Panel(guide)
