"""Balance as tables in the terminal."""

from collections.abc import Sequence

from rich.console import Console
from rich.table import Table
from rich.text import Text

from game.text.catalog import Catalog
from game.views.balance import BalanceView, ClaimRow, ScenarioBalance
from game.views.balance_openings import OpeningsRow

STYLES = {"held": "green", "failed": "bold red", "warned": "yellow", "noted": "", "unmeasured": "yellow"}
NARROW = 120  # columns where nobody looks: a file or another program


def show_balance(view: BalanceView, say: Catalog, console: Console | None = None) -> None:
    """Print everything: claims, how policies end, tools of use and answers that are never the best."""
    console = console or Console()
    if not console.is_terminal:
        console.width = NARROW
    for scenario in view.scenarios:
        console.print(Text.assemble("\n", (scenario.name, "bold"), f" ({scenario.id}). {scenario.sum}"))
        console.print(_claims(scenario.claims, say))
        console.print(_policies(scenario, say))
        if scenario.tools and scenario.tools[0].shares:
            console.print(_tools(scenario, say))
        if scenario.events:
            console.print(_events(scenario, say))
    if view.together:
        console.print(Text("\n" + say("All scenarios together"), "bold"))
        console.print(_claims(view.together, say))
    if view.openings:
        console.print(_openings(view.openings, say))


def _table(*heads: tuple[str, bool]) -> Table:
    """A table without lines; heads: text, whether numbers stand below it."""
    table = Table(box=None, pad_edge=False, header_style="dim", padding=(0, 2, 0, 0))
    for text, is_number in heads:
        table.add_column(Text(text), justify="right" if is_number else "left")
    return table


def _row(table: Table, *cells: str | Text, style: str = "") -> None:
    """A row whose texts are shown as they are written: brackets in them are no markup."""
    table.add_row(*(Text(cell) if isinstance(cell, str) else cell for cell in cells), style=style)


def _claims(rows: Sequence[ClaimRow], say: Catalog) -> Table:
    table = _table(("", False), (say("Claim"), False), (say("Who plays"), False), (say("Measured"), True), (say("Wanted"), False))
    for row in rows:
        text = Text("\n").join([Text(row.it), *(Text(note, "dim") for note in row.notes)])
        limit = f"{row.wanted} ({row.times})" if row.times else row.wanted
        _row(table, Text(f"{row.sign} {row.verdict}", STYLES[row.state]), text, row.who, row.measured, limit)
    return table


def _policies(scenario: ScenarioBalance, say: Catalog) -> Table:
    heads = (say("Who plays"), False), (say("Games"), True), (say("Final index"), True), (say("Spread"), True), (say("With a medal"), True)
    table = _table(*heads)
    for row in scenario.policies:
        _row(table, row.name, row.games, row.mean, row.spread, row.medals)
    return table


def _tools(scenario: ScenarioBalance, say: Catalog) -> Table:
    table = _table((say("Tool"), False), *((name, True) for name, _, _ in scenario.tools[0].shares), ("", False))
    for row in scenario.tools:
        _row(table, f"{row.numeral} {row.name}", *(text for _, text, _ in row.shares), row.note)
    return table


def _events(scenario: ScenarioBalance, say: Catalog) -> Table:
    table = _table((say("Event and answers"), False), (say("Best in so many states"), True))
    for row in scenario.events:
        _row(table, row.name, row.tried, style="bold")
        for name, best, _, never in row.answers:
            _row(table, f"  {name}", Text(f"✗ {best}", "bold red") if never else best)
    return table


def _openings(rows: Sequence[OpeningsRow], say: Catalog) -> Table:
    table = _table((say("How alike the games begin"), False), (say("Shared tools"), True))
    for row in rows:
        _row(table, row.kinds, row.shared)
    return table
