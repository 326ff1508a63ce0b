"""What the last decision was, in words, so that nobody takes back what they did not mean."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from game.play.choices import Choices
from game.play.session import Session
from game.play.workshop_game import would_be_left
from game.text.catalog import Catalog
from game.views.words import Words


@dataclass(frozen=True)
class Undone:
    """The decision that would be taken back."""

    what: str
    promise: bool = False  # whether it is a promise from before the first quarter


def undone_view(session: Session, say: Catalog) -> Undone | None:
    """The last decision of this quarter that can be taken back, or None."""
    left = would_be_left(session)
    if left is None:
        return None
    words, now = Words(session.scenario, say), session.draft
    off = [say("{what}, which was taken out", what=text) for text in _more(left, now, session, words)]
    told = [*_changed(now, left, words), *_more(now, left, session, words), *off]
    return Undone("; ".join(told) or say("a detail of the plan"), now.commit != left.commit)


def _changed(now: Choices, left: Choices, words: Words) -> Iterator[str]:
    """Tools that were planned otherwise before."""
    for tool, mode in now.start.items():
        if left.start.get(tool, mode) != mode:
            yield words.say("{name} – {way} instead of {other}", name=words.tool(tool), way=words.mode(mode), other=words.mode(left.start[tool]))


def _more(now: Choices, left: Choices, session: Session, words: Words) -> Iterator[str]:
    """What one draft has and the other one has not."""
    say = words.say
    for tool, mode in now.start.items():
        if tool not in left.start:
            planned = say("{name} – {way}", name=words.tool(tool), way=words.mode(mode).lower())
            sides = (say("{planned} (chosen by the office)", planned=planned), say("{planned} (chosen by the organisations)", planned=planned))
            yield sides[tool in now.by_ngos] if session.role == "two" else planned
    listed: tuple[tuple[tuple[str, ...], tuple[str, ...], Callable[[str], str]], ...] = (
        (now.agreed, left.agreed, lambda tool: say("the yes of the other side: {tool}", tool=words.tool(tool))),
        (now.stop, left.stop, lambda tool: say("Withdrawn: {tool}", tool=words.tool(tool))),
        (now.neglect, left.neglect, lambda tool: say("Without upkeep: {tool}", tool=words.tool(tool))),
        (now.commit, left.commit, lambda tool: say("the promise: {tool}", tool=words.tool(tool))),
        (now.pledge, left.pledge, lambda name: say("pledge: {name}", name=words.pledge(name))),
        (now.advised, left.advised, lambda tool: say("specialist advice on: {tool}", tool=words.tool(tool))),
    )
    for mine, other, told in listed:
        yield from (told(name) for name in mine if name not in other)
    yield from (say("{tool} in writing: {form}", tool=words.tool(tool), form=words.form(form)) for tool, form in _put(now.form, left.form))
    yield from (say("support: {name}", name=words.activity(name)) for name, _ in _put(now.activity, left.activity))
    yield from (say("a practice of others: {name}", name=words.practice(name)) for name, _ in _put(now.copies, left.copies))
    if now.answer and now.answer != left.answer and session.event >= 0:
        event = words.events[session.rulebook.events[session.event].id]
        yield say("the answer to “{event}”", event=say.of(event.name))


def _put(now: Mapping[str, str], left: Mapping[str, str]) -> list[tuple[str, str]]:
    return [(key, value) for key, value in now.items() if left.get(key) != value]
