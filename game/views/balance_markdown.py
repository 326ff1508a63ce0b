"""Balance as tables in Markdown: what is claimed of every scenario, and what was measured."""

from collections.abc import Iterator, Sequence

from game import __version__
from game.rules import VERSION
from game.text.catalog import Catalog
from game.views.balance import BalanceView, ClaimRow
from game.views.balance_openings import OpeningsRow

INDENT = " " * 4
WRITTEN = " --markdown docs/balance.md"


def balance_markdown(view: BalanceView, command: str, say: Catalog) -> str:
    """The whole file, which ends with a line break. command: what is typed to measure it again."""
    return "\n".join(_lines(view, command, say)) + "\n"


def _lines(view: BalanceView, command: str, say: Catalog) -> Iterator[str]:
    yield from (f"# {view.heading}", "", view.lead, "")
    yield say("Measured by program {version}, rules {rules}. To repeat it, type", version=__version__, rules=VERSION)
    yield from ("", INDENT + command + WRITTEN, "")
    yield say("Chance in the game is a matter of its seed, and the seeds are the same each time: so are all numbers, on any computer.")
    for one in view.scenarios:
        yield from ("", f"## {one.name} (`{one.id}`)", "", one.sum, "")
        yield from _claims(one.claims, say)
    if view.together:
        yield from ("", "## " + say("All scenarios together"), "")
        yield from _claims(view.together, say)
    if view.openings:
        yield from ("", "### " + say("How alike the games begin"), "")
        yield from _openings(view.openings, say)


def _claims(rows: Sequence[ClaimRow], say: Catalog) -> Iterator[str]:
    yield from _head((say("Claim"), False), (say("Who plays"), False), (say("Wanted"), False), (say("Measured"), True), ("", False))
    for row in rows:
        claim = " ".join((row.it, *row.notes))
        wanted = f"{row.wanted} ({row.times})" if row.times else row.wanted
        yield _row(claim, row.who, wanted, row.measured, f"{row.sign} {row.verdict}")


def _openings(rows: Sequence[OpeningsRow], say: Catalog) -> Iterator[str]:
    yield from _head((say("Two kinds of unit"), False), (say("Shared tools"), True))
    yield from (_row(row.kinds, row.shared) for row in rows)


def _head(*columns: tuple[str, bool]) -> Iterator[str]:
    """columns: text, whether numbers stand below it"""
    yield _row(*(text for text, _ in columns))
    yield _row(*("---:" if is_number else "---" for _, is_number in columns))


def _row(*cells: str) -> str:
    """A row of a table; a bar in a text is a bar and no border."""
    return f"| {' | '.join(cell.replace('|', '&#124;').strip() for cell in cells)} |"
