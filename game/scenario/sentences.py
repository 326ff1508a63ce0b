"""What a validation error says to the author of a file: one sentence and a guess."""

import re
import typing
from collections.abc import Mapping
from typing import Any

from game.scenario.fields import Text
from game.scenario.meant import meant, there_are
from game.scenario.problems import Mark, brief, nearest
from game.scenario.scales import plain
from game.scenario.source import Source
from game.scenario.vocabulary import CHANGEABLE, CONDITION_MODELS, EFFECT_MODELS, READABLE, PerAmount
from game.scenario.walk import Loc, Node, field_names, is_model, options
from game.text.catalog import Catalog

Nodes = Mapping[Loc, Node]
Said = tuple[Mark, str, str]

NUMBER = re.compile(r"[+-]?[0-9]+(\.[0-9]+)?$")
FRACTION = re.compile(r"([+-]?[0-9]*)[.,]([0-9]+)$")
SPACES = re.compile(r"[\s_'\u00a0\u202f]+")


def sentence(error: Any, source: Source, nodes: Nodes, say: Catalog) -> Said:
    """Where an error of pydantic stands in the file, what is wrong and what may have been meant."""
    kind, loc, value = str(error["type"]), tuple(error["loc"]), error["input"]
    node = nodes.get(source.written(loc))
    mark = source.mark(loc, key=kind in LENGTHS)
    if kind == "extra_forbidden":
        return source.mark(loc, key=True), say("unknown field '{field}'", field=brief(loc[-1])), _field_meant(source, loc, nodes, say)
    if kind == "missing":
        return mark, _missing(str(loc[-1]), node, say), ""
    if kind in ("union_tag_invalid", "union_tag_not_found"):
        return mark, *_unknown_kind(error, loc, say)
    if kind == "literal_error":
        return mark, *_unknown_word(node, value, say)
    form = node.form if node else None
    if _is_number(form) and kind.split("_")[0] in ("int", "float", "model", "dict", "less", "greater"):
        return mark, *_number(kind, error, int in options(form) and float not in options(form), say)
    if kind in GROUPS:
        return mark, *_group(form, say)
    return mark, _plain(kind, error, say), _quotes(kind, value, say)


LENGTHS = ("too_short", "too_long")
GROUPS = ("model_type", "model_attributes_type", "dict_type", "dict_attributes_type")


def _is_number(form: Any) -> bool:
    return all(option in (int, float) for option in options(form))


def _field_meant(source: Source, loc: tuple[Any, ...], nodes: Nodes, say: Catalog) -> str:
    group = nodes.get(source.written(loc)[:-1])
    known = field_names(group.form) if group and is_model(group.form) else []
    return meant(loc[-1], known, say)


def _missing(field: str, node: Node | None, say: Catalog) -> str:
    if node is not None and node.form is Text:
        return say("the text in Polish is missing") if field == "pl" else say("the text in English is missing")
    return say("field '{field}' is missing", field=field)


def _unknown_kind(error: Any, loc: tuple[Any, ...], say: Catalog) -> tuple[str, str]:
    effect = any(str(part) == "effects" for part in loc)
    known = list(EFFECT_MODELS if effect else CONDITION_MODELS)
    written = list(error["input"]) if isinstance(error["input"], dict) else []
    message = say("this is not an effect") if effect else say("this is not a condition")
    near = next((meant for word in written if (meant := nearest(word, known))), "")
    return message, say("did you mean '{word}'?", word=near) if near else say("there are: {names}", names=", ".join(known))


def _unknown_word(node: Node | None, value: Any, say: Catalog) -> tuple[str, str]:
    known = [str(word) for word in typing.get_args(node.form)] if node else []
    near, hint = nearest(value, known), meant(value, known, say)
    if not isinstance(value, str):
        return say("must be a word"), hint
    if tuple(known) == CHANGEABLE and value in READABLE:
        return say("the meter '{meter}' can be asked for but not changed", meter=value), there_are(known, say)
    if tuple(known) in (CHANGEABLE, READABLE):
        return say("no meter is called '{id}'", id=brief(value)), hint
    return say("'{value}' is not one of: {options}", value=brief(value), options=", ".join(known)), hint if near else ""


def _number(kind: str, error: Any, whole: bool, say: Catalog) -> tuple[str, str]:
    value, context = error["input"], error.get("ctx", {})
    if kind == "greater_than_equal":
        return say("must be {least} or more", least=plain(context["ge"])), ""
    if kind == "less_than_equal":
        return say("must be {most} or less", most=plain(context["le"])), ""
    message = say("must be a whole number") if whole else say("must be a number")
    return message, _meant_number(value, say) if isinstance(value, str) else ""


def _meant_number(text: str, say: Catalog) -> str:
    """What a text that looks like a number should have been."""
    tight = SPACES.sub("", text)
    if NUMBER.match(text):
        return say("remove the quotes")
    if tight.endswith("%") and NUMBER.match(tight[:-1]):
        return say("write {number}, without the percent sign", number=tight[:-1])
    if fraction := FRACTION.match(tight):
        return say("write {number}", number=f"{fraction[1] or '0'}.{fraction[2]}")
    return say("write {number}", number=tight) if NUMBER.match(tight) else ""


def _group(form: Any, say: Catalog) -> tuple[str, str]:
    if form is Text:
        return say("must be a text in both languages"), say("write it twice: as pl and as en")
    if form is PerAmount or not is_model(form):
        return say("must be a group of fields"), ""
    return say("must be a group of fields"), say("there are: {names}", names=", ".join(field_names(form)))


def _quotes(kind: str, value: Any, say: Catalog) -> str:
    if kind == "string_type" and isinstance(value, (int, float)):
        return say("put it in quotes")
    if kind == "bool_type" and value in ("true", "false"):
        return say("remove the quotes")
    return ""


def _plain(kind: str, error: Any, say: Catalog) -> str:
    context, value = error.get("ctx", {}), brief(error["input"])
    if kind == "string_pattern_mismatch":
        return say("'{value}' is not an id: lower-case words with hyphens", value=value) if value else say("must not be empty")
    if kind == "too_short":
        return say.plural("needs at least {n} entry", "needs at least {n} entries", context["min_length"])
    if kind == "too_long":
        return say.plural("may have at most {n} entry", "may have at most {n} entries", context["max_length"])
    sentences = {
        "string_type": say("must be a text"),
        "bool_type": say("must be true or false"),
        "list_type": say("must be a list"),
        "string_too_short": say("must not be empty"),
        "string_too_long": say("must have at most {most} characters", most=context.get("max_length")),
    }
    return sentences.get(kind, say("cannot be read: {reason}", reason=brief(error["msg"])))
