"""The adviser and forecasts as lines to be read aloud."""

from game.terminal.sentences import joined
from game.text.catalog import Catalog
from game.views.advice import AdviceView, SuggestionCard
from game.views.outlook import Outlook
from game.views.words import capital

Lines = list[str]


def advice(view: AdviceView, say: Catalog) -> Lines:
    """What the adviser does and takes, or what it has suggested."""
    if not view.asked:
        return [say("The adviser"), view.lead, view.price, *([view.medal] if view.medal else []), view.note]
    told = [text for number, card in enumerate(view.cards, 1) for text in ("", *_card(card, number, say))]
    after = [text for text in (view.rounding, view.note, view.stale, view.price) if text]
    return [
        say("The adviser"),
        *([view.nothing] if view.nothing else []),
        *([view.plan] if view.plan else []),
        *([view.medal] if view.medal else []),
        *told,
        "",
        *after,
    ]


def _card(card: SuggestionCard, number: int, say: Catalog) -> Lines:
    state = say("It is in the plan") if card.made else say("Not possible now: {reason}", reason=card.why_not) if card.why_not else ""
    return [
        joined(say("Suggestion {n}", n=number), suggestion(card, say), state),
        joined(say("Gain: {gain} to the index at the end of the game", gain=card.gain_text), capital(card.gain_words)),
        " ".join(card.reasons),
    ]


def suggestion(card: SuggestionCard, say: Catalog) -> str:
    """One change in a line."""
    return joined(say("{what}: {name}", what=card.what, name=card.name), card.way)


def outlook(view: Outlook, say: Catalog) -> Lines:
    """What each way may bring against the first."""
    label, index = view.without
    rows = [joined(say("{way}: {gain} to the index", way=gain.label, gain=gain.text), capital(gain.words)) for gain in view.gains]
    return [view.heading, view.note, joined(say("{way}: index about {value}", way=label, value=index)), *rows, view.rounding]
