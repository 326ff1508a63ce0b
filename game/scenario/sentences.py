"""What a validation error says to the author of a file: one sentence and a guess."""

import typing
from typing import Any

from pydantic import BaseModel

from game.scenario.problems import nearest
from game.scenario.source import Mark, Source
from game.scenario.vocabulary import CONDITION_MODELS, EFFECT_MODELS
from game.text.catalog import Catalog

NUMBERS = ("int_type", "float_type", "int_from_float", "model_type")


def sentence(error: Any, source: Source, form: type[BaseModel], say: Catalog) -> tuple[Mark, str, str]:
    """Where an error of pydantic stands in the file, what is wrong and what may have been meant."""
    kind, loc = str(error["type"]), tuple(error["loc"])
    context = error.get("ctx", {})
    if kind == "extra_forbidden":
        known = [name for name in fields_at(form, loc[:-1], source.data) if name]
        return source.mark(loc, key=True), say("unknown field '{field}'", field=loc[-1]), _meant(str(loc[-1]), known, say)
    if kind == "missing":
        return source.mark(loc[:-1]), say("field '{field}' is missing", field=loc[-1]), ""
    if kind in ("union_tag_invalid", "union_tag_not_found"):
        return _unknown_kind(error, source, loc, say)
    if kind == "literal_error":
        options = [option.strip(" '") for option in str(context["expected"]).replace(" or ", ", ").split(",")]
        return source.mark(loc), say("'{value}' is not one of: {options}", value=error["input"], options=", ".join(options)), _meant(str(error["input"]), options, say)
    if _of_number(loc):
        return source.mark(loc), say("must be a number"), ""
    return source.mark(loc), _plain(kind, context, error, say), ""


def _of_number(loc: tuple[Any, ...]) -> bool:
    return any(str(part) in ("int", "float", "PerAmount") for part in loc)


def _meant(word: str, known: list[str], say: Catalog) -> str:
    near = nearest(word, known)
    return say("did you mean '{word}'?", word=near) if near else ""


def _unknown_kind(error: Any, source: Source, loc: tuple[Any, ...], say: Catalog) -> tuple[Mark, str, str]:
    effect = "<change>" in str(error.get("ctx", {}).get("expected_tags", "")) or any(str(part) == "effects" for part in loc)
    known = list(EFFECT_MODELS if effect else CONDITION_MODELS)
    written = list(error["input"]) if isinstance(error["input"], dict) else []
    message = say("this is not an effect") if effect else say("this is not a condition")
    near = next((nearest(str(word), known) for word in written if nearest(str(word), known)), "")
    return source.mark(loc), message, say("did you mean '{word}'?", word=near) if near else say("there are: {names}", names=", ".join(known))


def _plain(kind: str, context: Any, error: Any, say: Catalog) -> str:
    sentences = {
        "int_type": say("must be a whole number"),
        "int_from_float": say("must be a whole number"),
        "float_type": say("must be a number"),
        "string_type": say("must be a text"),
        "bool_type": say("must be true or false"),
        "list_type": say("must be a list"),
        "dict_type": say("must be a group of fields"),
        "model_type": say("must be a group of fields"),
        "model_attributes_type": say("must be a group of fields"),
        "string_too_short": say("must not be empty"),
        "string_pattern_mismatch": say("'{value}' is not an id: lower-case words with hyphens", value=error["input"]),
        "greater_than_equal": say("must be {least} or more", least=context.get("ge")),
        "less_than_equal": say("must be {most} or less", most=context.get("le")),
        "too_short": say("needs at least {least} entries", least=context.get("min_length")),
        "too_long": say("may have at most {most} entries", most=context.get("max_length")),
    }
    return sentences.get(kind, str(error["msg"]))


def fields_at(form: type[BaseModel], loc: tuple[Any, ...], data: Any) -> list[str]:
    """The fields that may be written at a place of a file."""
    models: list[Any] = [form]
    for part in loc:
        models = [inner for model in models for inner in _inside(model, part)]
    return [info.alias or name for model in models if _is_model(model) for name, info in model.model_fields.items()]


def _is_model(annotation: Any) -> bool:
    return isinstance(annotation, type) and issubclass(annotation, BaseModel)


def _inside(annotation: Any, part: Any) -> list[Any]:
    """What may stand under a part of a place."""
    if isinstance(part, str) and part.startswith("<"):
        models = [*EFFECT_MODELS.items(), *CONDITION_MODELS.items()]
        return [model for kind, model in models if f"<{kind}>" == part]
    if _is_model(annotation):
        return [_bare(info.annotation) for name, info in annotation.model_fields.items() if (info.alias or name) == part]
    inner = [_bare(argument) for argument in typing.get_args(annotation)]
    return inner[-1:] if inner else [annotation]


def _bare(annotation: Any) -> Any:
    while typing.get_origin(annotation) is typing.Annotated:
        annotation = typing.get_args(annotation)[0]
    options = [option for option in typing.get_args(annotation) if _is_model(option)]
    return options[0] if options and type(None) in typing.get_args(annotation) else annotation
