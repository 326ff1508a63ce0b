"""A button, with its key written on it."""

from __future__ import annotations

from typing import Literal, NamedTuple

from game.ui.draw import Page
from game.ui.input import shown
from game.ui.layout import Box
from game.ui.memory import State
from game.ui.theme import RGB

Kind = Literal["primary", "secondary", "quiet", "danger", "header"]


class Dress(NamedTuple):
    """Colours of a kind of button."""

    fill: str
    line: str
    ink: str
    key_ink: str


DRESSES: dict[str, Dress] = {
    "primary": Dress("accent", "accent", "accent-ink", "accent-ink"),
    "secondary": Dress("raised", "line", "ink", "muted"),
    "quiet": Dress("", "", "ink", "muted"),
    "danger": Dress("danger", "danger", "danger-ink", "danger-ink"),
    "header": Dress("", "", "header-ink", "header-muted"),
}
OFF = Dress("disabled", "line", "disabled-ink", "disabled-ink")


def button(
    page: Page,
    box: Box,
    label: str,
    command: str,
    kind: Kind = "secondary",
    key: str = "",
    icon: str = "",
    why_not: str = "",
    tip: str = "",
    note: str = "",
) -> None:
    state = page.spot(box, command, label, why_not, key, "button", tip)
    dress = DRESSES[kind] if state.enabled else OFF._replace(**({} if DRESSES[kind].fill else {"fill": "", "line": ""}))
    fill = _ground(page, dress, kind, state)
    if fill is not None:
        page.panel(box, fill, dress.line or None)
    inner = box.inset(page.px(0.6 if dress.fill else 0.4), page.px(0.1))
    if note or (key and box.h >= page.px(3)):
        _two_lines(page, inner, label, note or shown(key), dress, icon)
    else:
        _one_line(page, inner, label, shown(key) if key else "", dress, icon)


def button_width(page: Page, label: str, key: str = "", icon: str = "") -> int:
    """The width at which nothing of the button is squeezed."""
    parts = [page.width(label, 1.0, "semibold")]
    parts += [page.width(shown(key), 0.8) + page.px(0.6)] if key else []
    parts += [page.px(1.65)] if icon else []
    return sum(parts) + page.px(1.3)


def _ground(page: Page, dress: Dress, kind: Kind, state: State) -> RGB | str | None:
    share = 0.16 if state.pressed else 0.08 if state.hover else 0.0
    if not dress.fill:
        ground = "header" if kind == "header" else "panel"
        return page.theme.mixed(ground, dress.ink, share + 0.02) if share else None
    towards = "paper" if kind in ("primary", "danger") else "ink"
    return page.theme.mixed(dress.fill, towards, share) if share else dress.fill


def _one_line(page: Page, box: Box, label: str, key: str, dress: Dress, icon: str) -> None:
    """Sign, words and key together in the middle."""
    sign = page.px(1.2) + page.px(0.45) if icon else 0
    key_w = page.width(key, 0.8) + page.px(0.6) if key else 0
    if sign + key_w + page.width(label, 0.85, "semibold") > box.w:
        key_w = 0  # a narrow button keeps its words
    wide = min(box.w, sign + key_w + page.width(label, 1.0, "semibold"))
    middle = box.centre(wide, box.h)
    if icon:
        place, middle = middle.split_left(page.px(1.2), page.px(0.45))
        page.icon(icon, place, dress.ink)
    words, keys = middle.columns(None, key_w)
    page.text(label, words, 1.0, "semibold", dress.ink, "centre" if not key_w else "left", "middle", least=0.75)
    if key_w:
        page.text(key, keys, 0.8, colour=dress.key_ink, align="right", valign="middle", wrap=False)


def _two_lines(page: Page, box: Box, label: str, note: str, dress: Dress, icon: str) -> None:
    if icon:
        place, box = box.split_left(page.px(1.6), page.px(0.4))
        page.icon(icon, place.centre(page.px(1.5), page.px(1.5)), dress.ink)
    low = page.line_height(0.8)
    high = min(page.measure(label, box.w, 1.1, "semibold"), max(0, box.h - low))
    upper, lower = box.centre(box.w, high + low).rows(high, low)
    page.text(label, upper, 1.1, "semibold", dress.ink, "centre", "middle", least=0.75)
    page.text(note, lower, 0.8, colour=dress.key_ink, align="centre", valign="middle", may_shorten=True)
