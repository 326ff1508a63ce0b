"""The table of votes: both sides' secret cards, and what was agreed."""

from __future__ import annotations

from game.text.numbers import decimal
from game.ui.draw import Page
from game.ui.layout import Box, Flow
from game.ui.scenes.desk_parts import ground_of
from game.views.assessment import AreaVotes, AssessmentView, PlaneVotes

STACKED = 36  # ems of the table: below, the name of an area stands over its votes
CARD = 1.55  # ems: one vote


class Table:
    """Where the columns of the table stand."""

    def __init__(self, page: Page, view: AssessmentView, agreed: str, width: int, language: str) -> None:
        self.view, self.agreed, self.language = view, agreed, language
        self.stacked = width < page.px(STACKED)
        heads = (view.office, view.ngos)
        self.side = max(page.px(CARD * 3 + 0.5), *(page.width(name, 0.85) for name in heads)) + page.px(0.6)
        self.last = max(page.width(agreed, 0.85), page.width("4,5 → 4,5", 1.1, "semibold") if view.closing else page.px(3)) + page.px(0.4)

    def columns(self, box: Box) -> list[Box]:
        """Name, votes of the office, votes of organisations, agreed."""
        return box.columns(0 if self.stacked else None, self.side, self.side, self.last)

    def heads(self, page: Page, flow: Flow) -> None:
        """What the columns are."""
        row = flow.take(page.line_height(0.85))
        _, office, ngos, agreed = self.columns(row)
        page.text(self.view.office, office, 0.85, colour="muted")
        page.text(self.view.ngos, ngos, 0.85, colour="muted")
        page.text(self.agreed, agreed, 0.85, colour="muted", align="left" if self.stacked else "right")

    def plane(self, page: Page, flow: Flow, plane: PlaneVotes, shown: bool) -> None:
        """One plane: its name, its mean when shown, and its areas."""
        head = flow.take(page.px(1.75))
        page.panel(head, f"{plane.id}-soft", None, 0.35)
        inner = head.inset(page.px(0.6), 0)
        words = inner.inset(page.px(1.6), 0, page.px(3) if shown else 0, 0)
        page.text(plane.numeral, inner, 1.0, "bold", f"{plane.id}-text", valign="middle")
        page.text(plane.name, words, 1.0, "semibold", f"{plane.id}-text", valign="middle", may_shorten=True, max_lines=1)
        rest = words.inset(page.width(plane.name, 1.0, "semibold") + page.px(0.7), page.px(0.06), 0, 0)
        if page.width(plane.full, 0.8) <= rest.w:
            page.text(plane.full, rest, 0.8, colour=f"{plane.id}-text", valign="middle", wrap=False)
        if shown:
            page.text(plane.mean, inner, 1.0, "bold", f"{plane.id}-text", "right", "middle", wrap=False)
        flow.skip(page.px(0.35))
        for area in plane.areas:
            self._area(page, flow, area, shown)
        flow.skip(page.px(0.45))

    def _area(self, page: Page, flow: Flow, area: AreaVotes, shown: bool) -> None:
        remark = area.remark if shown else ""
        name = self.columns(flow.rest)[0].inset(0, 0, page.px(0.6), 0) if not self.stacked else flow.rest
        code = page.px(2.6)
        words = name.inset(code, 0, 0, 0)
        label, note = page.measure(area.name, words.w), page.measure(remark, words.w, 0.8)
        if self.stacked:
            _name(page, flow.take(label + note), area, remark, code)
        row = flow.take(max(page.px(CARD + 0.3), 0 if self.stacked else label + note))
        if not self.stacked:
            _name(page, Box(row.x, row.y, name.w, row.h), area, remark, code)
        _, office, ngos, agreed = self.columns(row)
        for cast, place in ((area.office, office), (area.ngos, ngos)):
            _cards(page, place, cast, shown)
        if shown or self.view.closing:
            self._agreed(page, agreed, area, shown)
        if self.stacked:
            flow.skip(page.px(0.4))

    def _agreed(self, page: Page, box: Box, area: AreaVotes, shown: bool) -> None:
        """The value of now, at the end beside that of the beginning; the latter alone while votes lie face down."""
        before = f"{decimal(self.language, area.before, 1)} → " if self.view.closing else ""
        text = before + (area.agreed if shown else "?")
        page.text(text, box, 1.1, "bold", "ink" if shown else "muted", "left" if self.stacked else "right", "middle", wrap=False)


def _name(page: Page, box: Box, area: AreaVotes, remark: str, code: int) -> None:
    words = box.inset(code, 0, 0, 0)
    high = page.measure(area.name, words.w)
    inner = words.centre(words.w, high + page.measure(remark, words.w, 0.8))
    upper, lower = inner.rows(high, None)
    page.text(area.code, Box(box.x, upper.y, code, page.line_height(1.0)), 0.85, colour="muted", valign="middle")
    page.text(area.name, upper)
    page.text(remark, lower, 0.8, colour="muted")


def _cards(page: Page, box: Box, cast: tuple[int, ...], shown: bool) -> None:
    """Votes as cards; face down they only show that somebody voted."""
    side = page.px(CARD)
    for i, vote in enumerate(cast):
        place = Box(box.x + i * (side + page.px(0.2)), box.y + (box.h - side) // 2, side, side)
        if shown:
            ground = ground_of(page, vote - 1)
            page.panel(place, ground, page.theme.mixed(ground, "ink", 0.35), 0.3)
            page.text(str(vote), place, 1.0, "semibold", "ink", "centre", "middle")
        else:
            page.panel(place, page.theme.mixed("header", "paper", 0.25), None, 0.3)
            page.outline(place.inset(page.px(0.22)), page.theme.mixed("header", "paper", 0.5), max(1, page.px(0.06)), 0.2)
