"""The schema of the tables of a report, and the reference of their columns; both come from the rows themselves."""

import json
from pathlib import Path
from typing import Any

from game.paths import write_whole
from game.report.numbers_of_state import NUMBERS
from game.report.rows import TABLES, Export, Row

BEGIN, END = "<!-- columns: written by `python -m game reference` -->", "<!-- end of columns -->"
PAGE, SCHEMA = "report.md", "report.schema.json"


def schema() -> dict[str, Any]:
    """The JSON Schema of the file that `--json` writes."""
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **Export.model_json_schema(mode="serialization")}


def columns() -> str:
    """Every table with its columns, and every number that the ledger knows, as Markdown."""
    parts = [f"### `{name}`\n\n{(kind.__doc__ or '').strip()}\n\n{_table(kind)}" for name, kind in TABLES.items()]
    numbers = "\n".join(f"| `{name}` | {number.unit} |" for name, number in NUMBERS.items())
    parts.append(f"### Numbers and their units\n\n| number | unit |\n|---|---|\n{numbers}")
    return "\n\n".join(parts)


def _table(kind: type[Row]) -> str:
    properties = kind.model_json_schema(mode="serialization")["properties"]
    rows = (f"| `{name}` | {_type(of)} | {of['description']} |" for name, of in properties.items())
    return "\n".join(("| column | type | meaning |", "|---|---|---|", *rows))


def _type(of: dict[str, Any]) -> str:
    if "anyOf" in of:
        return " or ".join(_type(one) for one in of["anyOf"])
    if "enum" in of:
        return ", ".join(f"`{one}`" if one else "empty" for one in of["enum"])
    if of.get("type") == "array":
        return f"list of {_type(of['items'])}"
    return {"null": "empty", "date-time": "date and time"}.get(of.get("format", of["type"]), str(of["type"]))


def write_columns(folder: Path) -> None:
    """Write the schema, and the columns between their marks in the page. Raises OSError."""
    page = folder / PAGE
    text = page.read_text(encoding="utf-8")
    write_whole(page, f"{text[: text.index(BEGIN) + len(BEGIN)]}\n\n{columns()}\n\n{text[text.index(END) :]}")
    write_whole(folder / SCHEMA, json.dumps(schema(), ensure_ascii=False, indent=2) + "\n")
