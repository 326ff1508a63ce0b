"""What a tool is written into: the part of its card with legal forms and advice."""

from __future__ import annotations

from game.text.catalog import Catalog
from game.ui.draw import Page
from game.ui.layout import Box, Flow
from game.ui.scenes.lines import Line, height, write
from game.ui.widgets import card
from game.views.documents import DocumentView, FormRow


def document(page: Page, flow: Flow, view: DocumentView, first: int, plane: str, say: Catalog) -> None:
    """The present form, the stronger ones as cards, and advice; `first` is the number of the first key."""
    flow.skip(page.text(f"{view.heading}: **{view.now}**", flow.rest, 1.05) + page.px(0.2))
    flow.skip(page.text(view.about, flow.rest, 0.88, colour="muted") + page.px(0.45))
    for number, row in enumerate(view.rows, first):
        _form(page, flow, row, str(number), plane, say)
    _advice(page, flow, view, str(first + len(view.rows)), say)
    flow.skip(page.px(0.4))


def _form(page: Page, flow: Flow, row: FormRow, key: str, plane: str, say: Catalog) -> None:
    lines = (
        Line(f"**{row.name}** · {row.cost}", below=0.05),
        Line(row.lasts, 0.85, colour="muted", below=0),
        Line(row.why_not, 0.88, colour="warn", icon="lock", below=0),
        Line(say("It will be written down when the quarter ends") if row.chosen else "", 0.88, "semibold", icon="check", icon_colour="good", below=0),
    )
    box = flow.take(height(page, flow.rest.w - page.px(3.2), lines) + page.px(0.9))
    inner = card(page, box, row.command, row.name, row.chosen, row.why_not, f"{plane}-strong", key, enter="back" if row.why_not else "")
    _key(page, box, key)
    write(page, inner.inset(0, 0, page.px(1.65), 0), lines, bool(row.why_not))
    flow.skip(page.px(0.4))


def _advice(page: Page, flow: Flow, view: DocumentView, key: str, say: Catalog) -> None:
    """On or off, and the hours that are left."""
    lines = (Line(view.advice, weight="semibold", below=0), Line(view.advice_why_not or view.advice_left, 0.88, colour="muted", below=0))
    box = flow.take(height(page, flow.rest.w - page.px(5.2), lines) + page.px(0.9))
    inner = card(page, box, view.advice_command, view.advice, view.advised, view.advice_why_not, key=key, enter="back" if view.advice_why_not else "")
    _key(page, box, key)
    sign, words = inner.inset(0, 0, page.px(1.65), 0).split_left(page.px(1.5), page.px(0.65))
    square = sign.centre(page.px(1.3), page.px(1.3))
    page.panel(square, "accent" if view.advised else "raised", "disabled-ink" if view.advice_why_not else "ink", 0.25)
    if view.advised:
        page.icon("check", square.inset(page.px(0.15)), "accent-ink")
    page.say(say("On") if view.advised else say("Off"), square)
    write(page, words, lines, bool(view.advice_why_not))


def _key(page: Page, box: Box, key: str) -> None:
    side = page.px(1.35)
    cap = Box(box.right - side - page.px(0.5), box.y + page.px(0.5), side, side)
    page.panel(cap, "raised", "line", 0.3)
    page.text(key, cap, 0.8, "semibold", "muted", "centre", "middle", wrap=False)
