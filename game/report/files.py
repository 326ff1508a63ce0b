"""Writing a report into files, each whole or not at all."""

import csv
import io
import json
from pathlib import Path
from typing import Any

from game.pages.missing import needing_pdf
from game.paths import write_whole
from game.report.export import export
from game.report.games import Game
from game.report.own import Measured
from game.report.own_compared import Compared
from game.report.page import report_page
from game.report.rows import TABLES, Row
from game.report.whole import report_of
from game.report.xapi import statements
from game.text.catalog import Catalog

Told = list[Game] | Measured | Compared
"""What a report tells of: games, a self-assessment of a real place, or two of them side by side."""

MARK = "\ufeff"  # by which spreadsheets know UTF-8


def write_html(games: Told, path: Path, say: Catalog) -> list[Path]:
    """The page. Raises OSError."""
    write_whole(path, report_page(report_of(games, say)))
    return [path]


def write_pdf(games: Told, path: Path, say: Catalog) -> list[Path]:
    """The same as PDF. Raises NoPdf, OSError."""
    told = [games] if isinstance(games, Measured) else [games.first, games.second] if isinstance(games, Compared) else games
    saved = max((one.saved for one in told if one.saved), default=None)
    with needing_pdf():
        from game.report.pdf import report_pdf

        made = report_pdf(report_of(games, say), saved)
    write_whole(path, made)
    return [path]


def write_csv(games: Told, folder: Path, say: Catalog) -> list[Path]:
    """Each table as a file of the folder. Raises OSError."""
    found = export(games, say)
    texts = {folder / f"{name}.csv": _csv(getattr(found, name), list(kind.model_fields)) for name, kind in TABLES.items()}
    for path, text in texts.items():
        write_whole(path, text)
    return list(texts)


def _csv(rows: list[Row], columns: list[str]) -> str:
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerow(columns)
    for row in rows:
        cells = row.model_dump(mode="json")
        writer.writerow([_cell(cells[column]) for column in columns])
    return MARK + file.getvalue()


def _cell(value: Any) -> Any:
    """A value as it stands in CSV: lists with spaces between, yes and no as in JSON."""
    if isinstance(value, list):
        return " ".join(map(str, value))
    return {True: "true", False: "false"}[value] if isinstance(value, bool) else value


def write_json(games: Told, path: Path, say: Catalog) -> list[Path]:
    """All tables as one file. Raises OSError."""
    write_whole(path, json.dumps(export(games, say).model_dump(mode="json"), ensure_ascii=False, indent=1) + "\n")
    return [path]


def write_xapi(games: Told, path: Path, say: Catalog) -> list[Path]:
    """A statement a line. Raises OSError."""
    write_whole(path, "".join(json.dumps(one, ensure_ascii=False) + "\n" for one in statements(games, say)))
    return [path]
