"""For those who write the program: gathers the sentences of the interface and keeps the catalogues level with them.

Needs Babel, which players do not: it comes with the extra `test`.
"""

from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from game import paths

if TYPE_CHECKING:
    from babel.messages.catalog import Catalog

KEYWORDS = {"say": None, "plural": (1, 2), "within": ((1, "c"), 2)}
HEADER = """# Texts of the interface of Trzy płaszczyzny.
# Written anew by: python -m game texts
"""


def template() -> "Catalog":
    """Every sentence that the program asks its catalogue for."""
    from babel.messages.catalog import Catalog
    from babel.messages.extract import extract_from_dir

    found = Catalog(project="trzy-plaszczyzny", charset="utf-8")
    sources = extract_from_dir(str(paths.HERE), [("**.py", "python")], keywords=KEYWORDS, comment_tags=())
    for file, _line, message, _comments, context in sorted(sources, key=lambda one: (one[0], one[1])):
        if message and (message if isinstance(message, str) else message[0]):
            found.add(message, locations=[(file, 1)], context=context)
    return found


def folder(language: str) -> Path:
    """Where the catalogue of a language lies."""
    return paths.assets() / "text" / language / "LC_MESSAGES"


def update(language: str = "pl") -> list[str]:
    """Bring the catalogue of a language level with the program; the sentences that still have no translation."""
    from babel.messages.catalog import Catalog
    from babel.messages.mofile import write_mo
    from babel.messages.pofile import read_po, write_po

    target = folder(language)
    target.mkdir(parents=True, exist_ok=True)
    file = target / "game.po"
    kept = read_po(BytesIO(file.read_bytes()), locale=language) if file.is_file() else Catalog(locale=language, charset="utf-8")
    kept.update(template(), no_fuzzy_matching=True)
    kept.obsolete.clear()
    kept.header_comment, kept.fuzzy = HEADER, False
    written = BytesIO()
    write_po(written, kept, omit_header=False, sort_output=True, no_location=True, width=120)
    lines = [line for line in written.getvalue().decode().splitlines() if not line.startswith(('"POT-Creation-Date', '"PO-Revision-Date'))]
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    compiled, read = BytesIO(), read_po(BytesIO(file.read_bytes()), locale=language)
    read.creation_date = read.revision_date = datetime(2026, 1, 1, tzinfo=UTC)  # the same texts give the same file
    write_mo(compiled, read)
    (target / "game.mo").write_bytes(compiled.getvalue())
    return [str(message.id) for message in kept if message.id and not _translated(message.string)]


def _translated(string: object) -> bool:
    return all(string) if isinstance(string, (list, tuple)) else bool(string)
