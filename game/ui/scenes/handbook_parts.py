"""One page of the handbook as it is drawn: title, sections, facts, steps and links."""

from __future__ import annotations

from game.text.catalog import Catalog
from game.ui.draw import Page
from game.ui.layout import Box, Flow
from game.ui.scenes.frame import sheet
from game.ui.widgets import Row, listed
from game.views import handbook_parts as parts

SIGNS = {"essay": "book", "event": "event", "practice": "lamp", "term": "info", "mode": "settings"}


def sign_of(name: str, plane: str) -> tuple[str, str]:
    """The sign of a page and its colour."""
    kind, _, id_ = name.partition(":")
    if kind == "principle":
        return f"principle-{id_}", "link"
    if kind in SIGNS:
        return SIGNS[kind], f"{plane}-text" if plane else "muted"
    return f"plane-{plane}", f"{plane}-text"


def draw_page(page: Page, flow: Flow, one: parts.Page, say: Catalog) -> None:
    """The whole page; its title and headings can have the focus, so that keys lead through it."""
    with sheet(page, flow, f"handbook {one.id}", "raised", accent=f"{one.plane}-strong" if one.plane else None) as inside:
        inside.skip(page.text(one.kind, inside.rest, 0.85, colour="muted") + page.px(0.15))
        inside.skip(_heading(page, inside.rest, 0, one.title, 1.45) + page.px(0.3))
        if one.lead:
            inside.skip(page.text(one.lead, inside.rest, 1.08, "semibold", "muted") + page.px(0.6))
        for number, section in enumerate(one.sections, 1):
            _section(page, inside, number, section)


def _heading(page: Page, box: Box, number: int, text: str, size: float) -> int:
    high = page.measure(text, box.w, size, "semibold")
    page.spot(box._replace(h=high), f"at={number}", text, role="heading")
    return page.text(text, box, size, "semibold")


def _section(page: Page, flow: Flow, number: int, section: parts.Section) -> None:
    if section.heading:
        flow.skip(page.px(0.35))
        flow.skip(_heading(page, flow.rest, number, section.heading, 1.12) + page.px(0.25))
    for text in section.texts:
        flow.skip(page.text(text, flow.rest) + page.px(0.45))
    _facts(page, flow, section.facts)
    for place, step in enumerate(section.steps, 1):
        first, words = flow.rest.split_left(page.width("00.", 1.0, "semibold"), page.px(0.4))
        page.text(f"{place}.", first, 1.0, "semibold", "muted", align="right", wrap=False)
        flow.skip(page.text(step, words) + page.px(0.3))
    if section.links:
        listed(page, flow, [_link(link) for link in section.links])
    flow.skip(page.px(0.4))


def _facts(page: Page, flow: Flow, facts: tuple[tuple[str, str], ...]) -> None:
    if not facts:
        return
    label = min(flow.rest.w * 2 // 5, max(page.width(name, 0.95) for name, _ in facts) + 1)
    for name, text in facts:
        first, second = flow.rest.split_left(label, page.px(0.8))
        high = max(page.text(name, first, 0.95, colour="muted"), page.text(text, second, 0.95, "semibold"))
        flow.skip(high + page.px(0.3))


def _link(link: parts.Link) -> Row:
    sign, colour = sign_of(link.page, link.plane)
    return Row(link.name, f"open={link.page}", value=link.note, icon=sign, colour=colour)
