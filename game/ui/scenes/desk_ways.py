"""The ways from the desk to the support of the project and to pledges, and whose seat the desk is."""

from __future__ import annotations

from dataclasses import replace

from game.rules.rulebook import OFFICE
from game.text.catalog import Catalog
from game.ui.draw import Page
from game.ui.guide import Guide
from game.ui.input import shown
from game.ui.layout import Box
from game.ui.seat import waiting
from game.ui.widgets import card
from game.views.desk import DeskView
from game.views.ways import WaysView

HEIGHT = 3.0  # ems


def ways(page: Page, box: Box, view: WaysView, say: Catalog) -> None:
    """Two buttons, each with what is planned or open."""
    left, right = box.columns(None, None, gap=page.gap)
    _way(page, left, say("Support"), "support", "w", view.support, say("Research, visits, academy, advice"))
    _way(page, right, say("Pledges"), "pledges", "s", view.pledges, view.nearest or say("Make a pledge"))


def _way(page: Page, box: Box, label: str, command: str, key: str, note: str, tip: str) -> None:
    """The name with its key, and a few words under it."""
    inner = card(page, box, command, label, key=key, tip=tip, fill="raised")
    high, low = page.line_height(1.0, "semibold"), page.line_height(0.8)
    upper, lower = inner.centre(inner.w, high + low).rows(high, low)
    wide = page.width(shown(key), 0.8) + page.px(0.3)
    page.text(label, upper.inset(0, 0, wide, 0), 1.0, "semibold", least=0.75, may_shorten=True, max_lines=1)
    page.text(shown(key), upper, 0.8, colour="muted", align="right", valign="middle", wrap=False)
    page.text(note, lower, 0.8, colour="muted", least=0.75, may_shorten=True, max_lines=1)


def seated(guide: Guide, view: DeskView, role: str, say: Catalog) -> DeskView:
    """The desk with the name of the seat, and with what its great button does there."""
    if guide.game.role == "two":
        office = guide.seat.side == OFFICE
        role = say("Seat of the office") if office else say("Seat of the organisations")
        if not guide.seat.ends(guide.game):
            view = replace(view, end=say("Pass the keyboard"), confirm="")
        elif left := len(waiting(guide.game)):
            unasked = say.plural("{n} waits for agreement", "{n} wait for agreement", left)
            view = replace(view, end=say("{end} ({waiting})", end=view.end, waiting=unasked))
        rows = (replace(row, asked=guide.seat.may_agree(guide.game, row.tool)) for row in view.plan)
        view = replace(view, plan=tuple(sorted(rows, key=lambda row: not row.asked)))
    return replace(view, place=say("{seat} · {place}", seat=role, place=view.place)) if role else view
