"""What stands where in a file: every value beside the form it should have, also where the file is broken."""

import functools
import operator
import types
import typing
from collections.abc import Iterator
from typing import Any, NamedTuple

from pydantic import BaseModel

from game.scenario.vocabulary import KIND_OF_MODEL

Loc = tuple[str | int, ...]


class Node(NamedTuple):
    """One value of a file."""

    loc: Loc
    value: Any
    form: Any  # the type that may stand here
    marks: tuple[Any, ...]  # what else is known of it: Ref, Longest
    is_key: bool = False


def walk(form: Any, value: Any, loc: Loc = (), marks: tuple[Any, ...] = ()) -> Iterator[Node]:
    """This value and everything inside it; what has no form here is passed over."""
    form, more = bare(form)
    form = chosen(form, value)
    yield Node(loc, value, form, (*marks, *more))
    arguments = typing.get_args(form)
    if isinstance(value, dict) and is_model(form):
        yield from _fields(form, value, loc)
    elif isinstance(value, list) and typing.get_origin(form) is list:
        for number, item in enumerate(value):
            yield from walk(arguments[0], item, (*loc, number))
    elif isinstance(value, dict) and typing.get_origin(form) is dict:
        for key, item in value.items():
            yield Node((*loc, key), key, *bare(arguments[0]), is_key=True)
            yield from walk(arguments[1], item, (*loc, key))


def _fields(form: type[BaseModel], value: dict[str, Any], loc: Loc) -> Iterator[Node]:
    for written, annotation, marks in _fields_of(form):
        if written in value:
            yield from walk(annotation, value[written], (*loc, written), marks)


@functools.cache
def _fields_of(form: type[BaseModel]) -> tuple[tuple[str, Any, tuple[Any, ...]], ...]:
    """Of each field of a group: how it is written, its type and what else is known of it."""
    return tuple((field.alias or name, field.annotation, tuple(field.metadata)) for name, field in form.model_fields.items())


@functools.cache  # forms are few and values many
def bare(form: Any) -> tuple[Any, tuple[Any, ...]]:
    """A type without its annotations, and the annotations."""
    marks: tuple[Any, ...] = ()
    while typing.get_origin(form) is typing.Annotated:
        form, *more = typing.get_args(form)
        marks = (*marks, *more)
    return form, marks


@functools.cache
def options(form: Any) -> tuple[Any, ...]:
    """The types of which any may stand here."""
    if typing.get_origin(form) in (typing.Union, types.UnionType):
        return tuple(inner for argument in typing.get_args(form) for inner in options(bare(argument)[0]) if inner is not type(None))
    return (form,)


def chosen(form: Any, value: Any) -> Any:
    """The one of several types that fits what is written: by the word that names its kind, by being a group or not."""
    several = options(form)
    if len(several) == 1:
        return several[0]
    if isinstance(value, dict):
        return next((option for option in several if is_model(option) and KIND_OF_MODEL.get(option, "") in ("", *value)), form)
    return _ungrouped(form)


@functools.cache
def _ungrouped(form: Any) -> Any:
    """Of several types, those that are no group of fields."""
    several = [option for option in options(form) if not is_model(option)]
    return functools.reduce(operator.or_, several) if several else form


def is_model(form: Any) -> bool:
    """Whether a type is a group of fields."""
    return isinstance(form, type) and issubclass(form, BaseModel)


def field_names(form: type[BaseModel]) -> list[str]:
    """The fields of a group as they are written."""
    return [field.alias or name for name, field in form.model_fields.items()]


def groups_in(form: Any) -> list[type[BaseModel]]:
    """Every group of fields that may stand somewhere in a form, itself first."""
    found: list[type[BaseModel]] = []
    waiting = [form]
    while waiting:
        one = bare(waiting.pop(0))[0]
        if is_model(one) and one not in found:
            found.append(one)
            waiting += [field.annotation for field in one.model_fields.values()]
        elif not is_model(one):
            waiting += [argument for argument in typing.get_args(one) if not isinstance(argument, str)]
    return found
