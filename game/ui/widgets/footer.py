"""The row at the bottom of a scene: its keys at the left, the one thing to do at the right."""

from __future__ import annotations

from collections.abc import Sequence

from game.ui.draw import Page
from game.ui.input import shown
from game.ui.layout import Box
from game.ui.widgets.button import button, button_width
from game.ui.widgets.hint import Hint

FIRST = ("help", "back", "save")  # whose sign or key is known best


def footer(page: Page, box: Box, hints: Sequence[Hint], primary: Hint | None = None) -> None:
    """Where the words of all do not fit, some buttons show their sign or their key alone, with the words in the tip.

    Where there is room, the one thing to do says beside it what it still waits for. It comes first for the tab key: Tab out of the last field
    of a form and Enter do what is meant.
    """
    page.fill("panel", box)
    page.fill("line", Box(box.x, box.y, box.w, 1))
    inner = box.inset(page.pad, 0)
    inner = inner.centre(inner.w, page.row)
    bare = _bare(page, inner.w, hints, primary)
    least = [page.px(BARE) if hint in bare else _least(page, hint) for hint in hints]
    wanted = [page.px(BARE) if hint in bare else _width(page, hint) for hint in hints]
    room = inner.w - page.gap * len(hints)
    last = min(_width(page, primary) + page.px(1.5), max(room - sum(least), _least(page, primary))) if primary else 0
    grow = min(1.0, max(0, room - last - sum(least)) / max(1, sum(wanted) - sum(least)))
    columns = [few + int(max(0, much - few) * grow) for few, much in zip(least, wanted, strict=True)]
    *places, rest, right = inner.columns(*columns, None, last, gap=page.gap)
    if primary:
        if primary.why_not and rest.w > page.px(6) and page.measure(primary.why_not, rest.w, 0.9) <= rest.h:
            page.text(primary.why_not, rest, 0.9, colour="ink", align="right", valign="middle")
        button(page, right, primary.label, primary.command, "primary", primary.key, primary.icon, primary.why_not, primary.tip)
    for hint, place in zip(hints, places, strict=True):
        if hint in bare:
            _sign(page, place, hint)
            continue
        kind = "quiet" if hint.kind == "secondary" else hint.kind
        button(page, place, hint.label, hint.command, kind, hint.key, hint.icon, hint.why_not, hint.tip)


BARE = 2.6  # ems: the width of a button without words


def _bare(page: Page, room: int, hints: Sequence[Hint], primary: Hint | None) -> list[Hint]:
    """The buttons that lose their words, as few as can be."""
    bare: list[Hint] = []
    order = sorted((hint for hint in hints if hint.icon or hint.key), key=lambda hint: FIRST.index(hint.command) if hint.command in FIRST else 9)
    room -= page.gap * len(hints) + (_least(page, primary) if primary else 0)
    while order and sum(page.px(BARE) if hint in bare else _least(page, hint) for hint in hints) > room:
        bare.append(order.pop(0))
    return bare


def _sign(page: Page, box: Box, hint: Hint) -> None:
    tip = hint.tip or (f"{hint.label} ({shown(hint.key)})" if hint.key else hint.label)
    state = page.spot(box, hint.command, hint.label, hint.why_not, hint.key, tip=tip)
    if state.enabled:
        page.panel(box, page.theme.mixed("raised", "ink", 0.16 if state.pressed else 0.08 if state.hover else 0.0), "line")
    ink = "ink" if state.enabled else "disabled-ink"
    side = page.px(1.2)
    if hint.icon:
        page.icon(hint.icon, box.centre(side, side), ink)
    else:
        page.text(shown(hint.key), box, 0.9, "semibold", ink, "centre", "middle", wrap=False, least=0.75)


def _least(page: Page, hint: Hint) -> int:
    """The width in which the words still stand, without the key."""
    return page.width(hint.label, 0.85, "semibold") + (page.px(1.65) if hint.icon else 0) + page.px(1.3)


def _width(page: Page, hint: Hint) -> int:
    return button_width(page, hint.label, hint.key, hint.icon)
