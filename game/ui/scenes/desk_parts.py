"""Small things that several parts of the desk draw: headings, chips, buttons with a sign, lines with a sign."""

from __future__ import annotations

from collections.abc import Sequence

from game.ui.draw import Page
from game.ui.input import shown
from game.ui.layout import Box
from game.ui.theme import RGB, Colour


def fitting(page: Page, width: int, texts: Sequence[str], size: float) -> str:
    """The first of some ways of saying a thing that stands on a line of that width; the last where none does."""
    return next((text for text in texts if page.width(text, size) <= width), texts[-1] if texts else "")


def heading(page: Page, box: Box, text: str, note: str = "", size: float = 1.1, short: str = "") -> int:
    """A heading with a quiet note after it; gives the height of the line. short: the note where there is little room"""
    high = page.line_height(size, "semibold")
    wide = min(box.w, page.width(text, size, "semibold") + 1)
    page.text(text, box._replace(w=wide, h=high), size, "semibold", may_shorten=True, max_lines=1)
    rest = Box(box.x + wide + page.px(0.7), box.y, box.w - wide - page.px(0.7), high)
    if note and rest.w >= page.px(3):
        note = fitting(page, rest.w, (note, short or note), 0.85)
        page.text(note, rest, 0.85, colour="muted", valign="middle", may_shorten=True, max_lines=1)
    return high


def sign_button(
    page: Page, box: Box, icon: str, label: str, command: str, key: str = "", why_not: str = "", ink: Colour = "ink", word: str = ""
) -> None:
    """A small button with a sign and perhaps a word; its words and its key are in the tip."""
    tip = f"{label} ({shown(key)})" if key else label
    state = page.spot(box, command, label, why_not, key, tip=tip)
    if state.enabled:
        share = 0.16 if state.pressed else 0.08 if state.hover else 0.0
        page.panel(box, page.theme.mixed("raised", "ink", share), "line")
    side = page.px(1.15)
    colour = ink if state.enabled else "disabled-ink"
    if word:
        sign, words = box.inset(page.px(0.5), 0).split_left(side, page.px(0.35))
        page.icon(icon, sign.centre(side, side), colour)
        page.text(word, words, 0.85, "semibold", colour, valign="middle", wrap=False)
        return
    page.icon(icon, box.centre(side, side), colour)


def chip(page: Page, box: Box, code: str, plane: str, strength: int, quiet: bool = False) -> None:
    """An area with as many arrows as its tool moves it."""
    page.panel(box, "sunken" if quiet else f"{plane}-soft", None, 1)
    ink: Colour = "disabled-ink" if quiet else f"{plane}-text"
    size = page.px(0.72)
    inner = box.inset(page.px(0.45), 0)
    page.text(code, inner, 0.8, "semibold", ink, valign="middle", wrap=False)
    x = inner.right - strength * size
    for i in range(strength):
        page.icon("arrow-up", Box(x + i * size, box.y, size, box.h), ink)


def chip_width(page: Page, code: str, strength: int) -> int:
    return page.width(code, 0.8, "semibold") + page.px(0.9 + 0.2) + strength * page.px(0.72)


def chip_height(page: Page) -> int:
    return page.line_height(0.8) + page.px(0.1)


def signed(page: Page, box: Box, icon: str, text: str, colour: Colour, size: float = 0.85, weight: str = "semibold") -> int:
    """A line of words after a sign in the same colour; gives the height used."""
    side = page.px(size)
    high = page.line_height(size)
    page.icon(icon, Box(box.x, box.y + (high - side) // 2, side, side), colour)
    inner = box.inset(side + page.px(0.4), 0, 0, 0)
    return page.text(text, inner, size, "semibold" if weight == "semibold" else "regular", colour)


def signed_height(page: Page, text: str, width: int, size: float = 0.85, weight: str = "semibold") -> int:
    return page.measure(text, width - page.px(size) - page.px(0.4), size, "semibold" if weight == "semibold" else "regular")


def tag(page: Page, right: int, y: int, high: int, text: str, icon: str) -> int:
    """A small gold mark that ends at `right`; gives its width."""
    side = page.px(0.8)
    wide = side + page.px(0.35) + page.width(text, 0.78, "semibold")
    page.icon(icon, Box(right - wide, y + (high - side) // 2, side, side), "warn")
    page.text(text, Box(right - wide + side + page.px(0.35), y, wide, high), 0.78, "semibold", "muted", valign="middle", wrap=False)
    return wide


def tag_width(page: Page, text: str) -> int:
    return page.px(0.8) + page.px(0.35) + page.width(text, 0.78, "semibold")


def ground_of(page: Page, number: int) -> Colour | RGB:
    """The ground of a band of the index, from 0 to 4."""
    return page.theme.mixed("band-2", "band-3", 0.5) if number == 2 else ("band-1", "band-2", "", "band-3", "band-4")[number]


def toast(page: Page, above: Box, text: str) -> None:
    """One quiet sentence over what is below, next to the thing it is about."""
    side = page.px(0.7)
    words = above.w - 2 * side - page.px(1.6)
    high = page.measure(text, words, 0.95) + page.px(0.9)
    box = Box(above.x, max(page.px(0.4), above.y - high - page.px(0.4)), above.w, high)
    with page.layer():
        page.panel(box, "tip", None, 0.4, shadow=True)
        icon, inner = box.inset(side, page.px(0.45)).split_left(page.px(1.2), page.px(0.4))
        page.icon("info", icon, "tip-ink")
        page.text(text, inner, 0.95, colour="tip-ink", valign="middle")
