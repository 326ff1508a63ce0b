"""First-time hints on the desk: one sentence at the right moment, gone for good when it is understood; and one quiet offer of advice."""

from __future__ import annotations

from collections.abc import Iterator

from game.text.catalog import Catalog
from game.ui.draw import Page
from game.ui.guide import Guide
from game.ui.idle import Task
from game.ui.layout import Box
from game.ui.widgets import button, button_width
from game.views.desk import DeskView

LONG = 150.0  # seconds without a decision, after which advice is offered


def hint_of(guide: Guide, view: DeskView, say: Catalog) -> tuple[str, str] | None:
    """The first hint that fits this moment and was never dismissed: id, words."""
    hints = (
        ("tools", not view.plan, say("Open a tool from the list: its card says what it takes from both sides and how to introduce it.")),
        ("plan", bool(view.plan), say("All you plan can be taken back until the quarter ends. When it is ready, end the quarter.")),
        ("index", guide.game.state.quarter > 0, say("The index shows what was measured last. The wider the pale band, the older the measurement.")),
    )
    fitting = [(name, text) for name, fits, text in hints if fits and name not in guide.settings.hints]
    return fitting[0] if guide.hinting and fitting else None


def show_hint(page: Page, above: Box, hint: tuple[str, str], say: Catalog) -> None:
    """The words with the button that dismisses them, over what lies below, right above the box."""
    name, text = hint
    label, side = say("Understood"), page.px(0.7)
    wide = button_width(page, label, "x")
    beside = above.w >= wide + page.px(18)
    words = above.w - 2 * side - (wide + page.gap if beside else 0)
    high = page.measure(text, words, 0.95)
    whole = max(high, page.row) if beside else high + page.gap + page.row
    box = Box(above.x, max(page.px(0.4), above.y - whole - page.px(1.3)), above.w, whole + page.px(0.9))
    with page.layer():
        page.panel(box, "chosen", "focus", 0.4, shadow=True)
        inner = box.inset(side, page.px(0.45))
        page.text(text, inner._replace(w=words, h=whole if beside else high), 0.95, valign="middle")
        place = Box(inner.right - wide, inner.bottom - page.row - (whole - page.row) // 2 * beside, wide, page.row)
        button(page, place, label, f"understood={name}", key="x")


def offer(guide: Guide, decisions: int) -> Task | None:
    """Says once in a game that there is an adviser, when nothing was decided for long."""

    def slices() -> Iterator[None]:
        guide.offered = guide.game.record.seed, guide.game.record.scenario
        guide.announce(guide.say("No hurry. If you wonder what would help, the adviser answers: key A."))
        yield

    game = guide.game.record.seed, guide.game.record.scenario
    return Task(("offer", decisions), slices, LONG) if guide.hinting and guide.offered != game else None
