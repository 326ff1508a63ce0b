"""The dark bar over the desk: the place, the quarter, what both sides have, and the ways to other scenes."""

from __future__ import annotations

from typing import NamedTuple

from game.text.catalog import Catalog
from game.ui.draw import Page
from game.ui.input import shown
from game.ui.layout import Box
from game.ui.still import still
from game.ui.widgets import Hint, button_width, header_buttons
from game.views.desk import DeskView
from game.views.desk_meters import Meter

ICONS = {"money": "money", "days": "days", "trust-office": "trust", "energy": "energy", "trust-ngos": "trust", "organisations": "people"}


class Dress(NamedTuple):
    """How much is said of each meter."""

    icon: bool
    label: bool
    side: bool
    space: float  # ems between two meters
    size: float  # of the labels


DRESSES = (
    Dress(True, True, True, 1.5, 0.85), Dress(True, True, True, 1.0, 0.8), Dress(False, True, True, 1.1, 0.8), Dress(True, True, False, 0.9, 0.8),
    Dress(False, True, False, 0.8, 0.75), Dress(True, False, True, 1.2, 0.8), Dress(True, False, False, 1.0, 0.8),
)  # fmt: skip


def head_height(page: Page, meters: bool) -> int:
    return page.px(4.5 if meters else 2.6)


def head(page: Page, box: Box, view: DeskView, say: Catalog, meters: bool) -> None:
    """The bar; on a low window without its meters."""
    page.fill("header", box)
    upper, lower = box.split_top(page.px(2.6))
    _title(page, upper.inset(page.px(0.9), 0), view, _ways(page, say))
    if meters:
        page.fill("header-line", Box(lower.x + page.px(0.9), lower.y, lower.w - 2 * page.px(0.9), 1))
        room = lower.inset(page.px(0.9), 0)
        room = Box(room.x, room.y + 1, room.w, room.h - 1)
        still(page, room, ("meters", view.office, view.ngos, say.language), lambda own: _meters(own, own.box, view, say), "header")


def _ways(page: Page, say: Catalog) -> list[Hint]:
    return [Hint(say("History"), "history", "h", icon="calendar"), Hint(say("Organisations"), "organisations", "o", icon="people"),
            Hint(say("Help"), "help", "f1", icon="help"), Hint(say("Menu"), "back", "esc", icon="settings")]  # fmt: skip


def _signs(page: Page, box: Box, ways: list[Hint]) -> Box:
    """Ways as signs alone, their words in the tips; gives what is left before them."""
    side = page.px(2.1)
    rest, *places = box.columns(None, *([side] * len(ways)), gap=page.px(0.2))
    for hint, column in zip(ways, places, strict=True):
        place = column.centre(side, side)
        state = page.spot(place, hint.command, hint.label, key=hint.key, tip=f"{hint.label} ({shown(hint.key)})")
        if state.hover or state.pressed:
            page.panel(place, page.theme.mixed("header", "header-ink", 0.12), None)
        page.icon(hint.icon, place.centre(page.px(1.2), page.px(1.2)), "header-ink")
    return rest


def _title(page: Page, box: Box, view: DeskView, ways: list[Hint]) -> None:
    """The place and the quarter; the ways are words where there is room, signs where there is not."""
    written = [hint._replace(icon="") for hint in ways if box.w >= page.px(42) or hint.command in ("help", "back")]
    wide = sum(button_width(page, hint.label, hint.key) for hint in written)
    signs = [hint for hint in ways if hint.command not in [other.command for other in written]]
    wide += len(signs) * page.px(2.3)
    words, buttons = box.split_right(min(wide, box.w * 2 // 3), page.px(0.6))[::-1]
    sign, words = words.split_left(page.px(1.6), page.px(0.5))
    page.icon("crown-hall", sign, "gold")
    name = min(words.w, page.width(view.place, 1.15, "semibold") + 1)
    page.text(view.place, words._replace(w=name), 1.15, "semibold", "header-ink", valign="middle", max_lines=1, least=0.9, may_shorten=True)
    rest = words.inset(name + page.px(0.9), page.px(0.1), 0, 0)
    if rest.w >= page.width(view.subtitle, 0.75):
        page.text(view.subtitle, rest, 0.85, colour="header-muted", valign="middle", wrap=False, least=0.75)
    else:
        page.say(view.subtitle, words)
    if signs:
        first, buttons = buttons.split_left(len(signs) * page.px(2.3))
        _signs(page, first, signs)
    header_buttons(page, buttons, written)


def _meters(page: Page, box: Box, view: DeskView, say: Catalog) -> None:
    sides = ((say("OFFICE"), view.office), (say("ORGANISATIONS"), view.ngos))
    dress = next((one for one in DRESSES if _wide(page, sides, one) <= box.w), DRESSES[-1])
    gaps = len(view.office) + len(view.ngos)  # the line between the sides has one of its own, after the last there is none
    space = page.px(dress.space) + max(0, box.w - _wide(page, sides, dress)) // gaps
    x = box.x
    for number, (name, meters) in enumerate(sides):
        if number:
            page.fill("header-line", Box(x, box.y + page.px(0.45), max(1, page.px(0.07)), box.h - page.px(0.9)))
            x += space
        if dress.side:
            wide = page.width(name, 0.75, "semibold")
            page.text(name, Box(x, box.y, wide + 1, box.h), 0.75, "semibold", "header-muted", valign="middle", wrap=False)
            x += wide + page.px(0.9)
        for meter in meters:
            wide = _meter_width(page, meter, dress)
            _meter(page, Box(x, box.y, wide, box.h), meter, dress)
            x += wide + space


def _meter(page: Page, box: Box, meter: Meter, dress: Dress) -> None:
    page.spot(box, f"meter={meter.id}", f"{meter.label}: {meter.value}", role="meter", tip=f"{meter.label}: {meter.value}. {meter.tip}", stop=False)
    if dress.icon:
        sign, box = box.split_left(page.px(1.05), page.px(0.4))
        page.icon(ICONS.get(meter.id, "info"), sign, "header-muted")
    if dress.label:
        label = f"{meter.label}:"
        page.text(label, box.inset(0, page.px(0.08), 0, 0), dress.size, colour="header-muted", valign="middle", wrap=False)
        box = box.inset(page.width(label, dress.size) + page.px(0.35), 0, -2, 0)
    else:
        page.say(meter.label, box)
    page.text(meter.value, box, 1.0, "bold", "header-ink", valign="middle", wrap=False)


def _meter_width(page: Page, meter: Meter, dress: Dress) -> int:
    wide = page.width(meter.value, 1.0, "bold") + 1
    wide += page.px(0.35) + page.width(f"{meter.label}:", dress.size) if dress.label else 0
    return wide + (page.px(1.05) + page.px(0.4) if dress.icon else 0)


def _wide(page: Page, sides: tuple[tuple[str, tuple[Meter, ...]], ...], dress: Dress) -> int:
    wide = 0
    for name, meters in sides:
        wide += page.width(name, 0.75, "semibold") + page.px(0.9) if dress.side else 0
        wide += sum(_meter_width(page, meter, dress) + page.px(dress.space) for meter in meters)
    return wide
