"""A word of one letter does not end a line, and a single figure does not leave what it counts."""

import re

_HANGING = re.compile(r"(?<![^\s(„“])(?:([^\W\d_]) (?=\S)|(\d) (?=[^\d\s]))")


def tied(text: str) -> str:
    """The text with such words tied to the next one."""
    return _HANGING.sub("\\g<1>\\g<2>\u00a0", text)


def tied_value(value: object) -> object:
    """The same for what a template fills in; what is markup already stays as it is."""
    return tied(value) if isinstance(value, str) and not hasattr(value, "__html__") else value
