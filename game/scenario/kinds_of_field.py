"""What a field of a form says of itself: what is written in it, what it is if left out, what it means."""

import typing
from typing import Any

from pydantic.fields import FieldInfo

from game.scenario.fields import Longest, Ref, Text
from game.scenario.scales import plain
from game.scenario.vocabulary import CONDITION_MODELS, EFFECT_MODELS
from game.scenario.walk import bare, is_model, options

PLAIN = {str: "text", bool: "true or false", int: "whole number", float: "number"}


def kind_of_field(field: FieldInfo) -> str:
    """What is written in a field."""
    return _kind(field.annotation, tuple(field.metadata))


def default_of(field: FieldInfo) -> str:
    """What a field is if it is left out."""
    if field.is_required():
        return "must be written"
    if field.default in (None, [], {}) or is_model(type(field.default)):
        return "nothing"
    return f"`{field.default}`".lower()


def meaning_of(field: FieldInfo) -> str:
    """What a field means."""
    return field.description or ""


def _kind(form: Any, marks: tuple[Any, ...]) -> str:
    form, more = bare(form)
    marks = (*marks, *more)
    for mark in marks:
        if isinstance(mark, Ref):
            return f"id of {'an' if mark.kind[0] in 'ae' else 'a'} {mark.kind}"
    arguments = typing.get_args(form)
    if typing.get_origin(form) is list:
        return f"list: {_kind(arguments[0], ())}{_length(marks)}"
    if typing.get_origin(form) is dict:
        return f"for each {_kind(arguments[0], ())}: {_kind(arguments[1], ())}"
    several = options(form)
    if typing.get_origin(several[0]) is typing.Literal:
        return ", ".join(f"`{word}`" for word in typing.get_args(several[0]))
    return _one_of(several, marks)


def _one_of(several: tuple[Any, ...], marks: tuple[Any, ...]) -> str:
    if several[0] in EFFECT_MODELS.values():
        return "[effect](#effects)"
    if several[0] in CONDITION_MODELS.values():
        return "[condition](#conditions)"
    if several[0] is Text:
        return "text in both languages" + "".join(f", at most {mark.characters} characters" for mark in marks if isinstance(mark, Longest))
    if is_model(several[0]):
        return f"[{several[0].__name__}](#{several[0].__name__.lower()})"
    return PLAIN[float if float in several else several[0]] + _range(marks)


def _range(marks: tuple[Any, ...]) -> str:
    least = next((mark.ge for mark in marks if hasattr(mark, "ge")), None)
    most = next((mark.le for mark in marks if hasattr(mark, "le")), None)
    if least is None or most is None:
        return ""
    return f", {plain(least)} – {plain(most)}"


def _length(marks: tuple[Any, ...]) -> str:
    least = next((mark.min_length for mark in marks if hasattr(mark, "min_length")), 0)
    most = next((mark.max_length for mark in marks if hasattr(mark, "max_length")), 0)
    if least and least == most:
        return f"; exactly {least}"
    return f"; {least} – {most}" if most else f"; at least {least}" if least else ""
