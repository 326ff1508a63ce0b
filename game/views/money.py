"""Where the money of a quarter went: what there was, each change with its cause, and what is left."""

from dataclasses import dataclass

from game.play.session import Session
from game.rules.changes import BUDGET, LIMIT, Change
from game.views.describe import cause
from game.views.words import Words


@dataclass(frozen=True)
class MoneyRow:
    """One line of the account: a level in bold, or what changed it."""

    label: str
    text: str  # the amount with its unit, of a change with its sign
    detail: str = ""  # what the amount is made of, where it is of several things
    level: bool = False


def money_rows(session: Session, words: Words) -> tuple[MoneyRow, ...]:
    """The account of the quarter just played and, where something came before the next one began, of that."""
    say, quarter = words.say, session.state.quarter - 1
    changes = session.ledger("money", quarter)
    played, coming = ([change for change in changes if change.quarter == number] for number in (quarter, quarter + 1))
    now = int(session.state.money[0])
    left = now - _sum(coming)
    rows = [_level(words, say("At the beginning of the quarter"), left - _sum(played))]
    rows += [*_changes(session, words, played), _level(words, say("At the end of the quarter"), left)]
    if coming and not session.over:
        rows += [*_changes(session, words, coming, left), _level(words, say("For the next quarter"), now)]
    return tuple(rows)


def _sum(changes: list[Change]) -> int:
    return sum(change.amount for change in changes)


def _level(words: Words, label: str, amount: int) -> MoneyRow:
    return MoneyRow(label, words.money(amount), level=True)


def _changes(session: Session, words: Words, changes: list[Change], before: int = 0) -> list[MoneyRow]:
    """Changes by what they were for, in the order of the quarter. before: what was left, which returns when a new budget comes"""
    say = words.say
    sorts = {
        "start": say("Introduction of tools"),
        "upkeep": say("Upkeep of tools"),
        "activity": say("Support"),
        "practice": say("Good practices"),
        "form": say("Documents"),
    }
    groups: dict[str, list[Change]] = {}
    for change in changes:
        if change.amount:
            kind = change.cause.partition(":")[0]
            groups.setdefault(sorts.get(kind) or change.cause, []).append(change)
    rows = []
    for name, group in groups.items():
        if name == BUDGET:
            rows += _budget(words, group, before)
        elif name == LIMIT:
            rows.append(MoneyRow(say("There was nothing left to take it from"), words.money(_sum(group), sign=True)))
        elif name in sorts.values():
            rows.append(MoneyRow(name, words.money(_sum(group), sign=True), _parts(words, group)))
        else:
            rows.append(MoneyRow(cause(words, name), words.money(_sum(group), sign=True)))
    return rows


def _budget(words: Words, group: list[Change], before: int) -> list[MoneyRow]:
    """The yearly budget: what is left of the old one returns, the new one comes."""
    say = words.say
    back = [MoneyRow(say("Unspent money returns to the budget"), words.money(-before, sign=True))] if before else []
    return [*back, MoneyRow(say("The new year's money for cooperation"), words.money(_sum(group) + before, sign=True))]


def _parts(words: Words, group: list[Change]) -> str:
    """Each part by its name; with its amount where there are several."""
    named = [(words.activity(of) if kind == "activity" else words.practice(of) if kind == "practice" else words.tool(of), change.amount)
             for change in group for kind, _, of in (change.cause.partition(":"),)]  # fmt: skip
    return ", ".join(f"{name} {words.money(amount, sign=True)}" if len(named) > 1 else name for name, amount in named)
