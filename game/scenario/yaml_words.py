"""What a parser's complaint about YAML says to the author of a file."""

from collections.abc import Callable
from typing import Any, NamedTuple

from game.scenario.problems import TOP, Mark
from game.text.catalog import Catalog

Hint = Callable[[Catalog], str]


class Complaint(NamedTuple):
    """What several parsers say in their own words, and what we say."""

    theirs: tuple[str, ...]
    message: Hint
    hint: Hint
    from_start: bool = False  # show where the thing began, not where the parser gave up


COMPLAINTS = (
    Complaint(("tab character",), lambda say: say("a tab stands here"), lambda say: say("indent with spaces")),
    Complaint(
        ("mapping values are not allowed",),
        lambda say: say("a colon stands where no field can begin"),
        lambda say: say("put a text with a colon in quotes, or check the indentation"),
    ),
    Complaint(
        ("scanning a quoted scalar", "found unexpected end of stream", "unexpected document separator"),
        lambda say: say("a quotation mark is not closed"),
        lambda say: say("close it, or use other quotation marks inside the text"),
        from_start=True,
    ),
    Complaint(
        ("',' or ']'",),
        lambda say: say("a list in brackets is not closed, or a comma is missing"),
        lambda say: say("put a text with a quotation mark or bracket in quotes"),
        from_start=True,
    ),
    Complaint(
        ("',' or '}'",),
        lambda say: say("a group in braces is not closed, or a comma is missing"),
        lambda say: say("put a text with a quotation mark or brace in quotes"),
        from_start=True,
    ),
    Complaint(
        ("expected ':'",),
        lambda say: say("a colon is missing after the name of a field"),
        lambda say: say("check the indentation"),
        from_start=True,
    ),
    Complaint(
        ("comment or line break", "comment or a line break", "indentation indicator", "chomping"),
        lambda say: say("a text after > or | begins in the next line"),
        lambda say: say("write it there, indented"),
    ),
    Complaint(
        ("escape", "hexadecimal"),
        lambda say: say("a backslash in double quotes means something else"),
        lambda say: say("use single quotes"),
    ),
    Complaint(
        ("cannot start any token", "alphabetic or numeric"),
        lambda say: say("a text cannot begin with this character"),
        lambda say: say("put it in quotes"),
    ),
    Complaint(
        ("block end", "expected key", "'-' indicator", "document start", "not allowed in this context", "not allowed here"),
        lambda say: say("the indentation does not fit the lines above"),
        lambda say: say("fields of one group begin in the same column"),
    ),
    Complaint(
        ("node content",),
        lambda say: say("a value is missing here"),
        lambda say: say("a text that begins with a special character must be in quotes"),
    ),
)


def not_yaml(error: Any, text: str, say: Catalog) -> tuple[Mark, str, str]:
    """Where YAML cannot be read, why, and what helps."""
    theirs = " ".join(str(part) for part in (getattr(error, "context", ""), getattr(error, "problem", "")) if part)
    end = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    start = getattr(error, "context_mark", None) or end
    if end is not None and _character(text, end.line, end.column) == "\t":
        theirs = "tab character"
    place = Mark(end.line + 1, end.column + 1) if end else TOP
    for complaint in COMPLAINTS:
        if any(words in theirs for words in complaint.theirs):
            place = Mark(start.line + 1, start.column + 1) if complaint.from_start and start else place
            return place, complaint.message(say), complaint.hint(say)
    reason = getattr(error, "problem", None) or getattr(error, "reason", None) or type(error).__name__
    return place, say("this is not YAML: {reason}", reason=reason), say("check quotes, colons and indentation")


def _character(text: str, line: int, column: int) -> str:
    lines = text.split("\n")
    return lines[line][column : column + 1] if line < len(lines) else ""
