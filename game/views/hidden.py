"""What a workshop shows otherwise than a game alone: where its trainer has hidden the index, and where its stages end."""

from dataclasses import replace

from game.play.workshop_led import Led
from game.text.catalog import Catalog
from game.views.history import HistoryView
from game.views.report import ReportView


def hidden_index(say: Catalog) -> str:
    """What is said wherever the index would be seen."""
    return say("The trainer has hidden the index. Talk about the place, not about numbers.")


def hidden_assessment(say: Catalog) -> tuple[str, str]:
    """What is said instead of a self-assessment of the place."""
    return hidden_index(say), say("The debrief shows the index again; all twelve areas stand in the report.")


def hidden_adviser(say: Catalog) -> str:
    """Why nobody can be asked: an answer counts in points of the index."""
    return say("The trainer has hidden the index, and the adviser counts by it.")


def _without_index(view: ReportView, say: Catalog) -> ReportView:
    """The report of a quarter without what was measured."""
    return replace(view, measured=say("The assessment was repeated. The trainer has hidden the index.")) if view.measured else view


def report_at_the_table(view: ReportView, led: Led, say: Catalog) -> ReportView:
    """The report of a quarter in a workshop: the last one of a round leads to the card of the round."""
    shown = _without_index(view, say) if led.blind else view
    return replace(shown, next=say("To the end of the round")) if led.ends_round else shown


def onward(led: Led | None, alone: str, say: Catalog) -> str:
    """What the way on from the letter or from a self-assessment says; in a workshop it leads to the card of the stage."""
    return say("To the card of the stage") if led else alone


def hidden_history(view: HistoryView) -> HistoryView:
    """The quarters without what was measured at their beginning."""
    return replace(view, quarters=tuple(replace(row, measured="") for row in view.quarters))
