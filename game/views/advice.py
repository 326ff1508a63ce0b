"""The adviser: what asking costs, and what it suggests, in sentences."""

from dataclasses import dataclass

from game.play.advice import Advice, Suggestion
from game.play.forecast import Range
from game.play.session import Session
from game.rules.documents import advice_left, paid_advice
from game.text.catalog import Catalog
from game.views.medals import next_medal
from game.views.moves import command_of, naming, why_not
from game.views.outlook import game_end
from game.views.ranges import about, gain_text, gain_words, rounding, written
from game.views.reasons import reason_sentences
from game.views.words import Words


@dataclass(frozen=True)
class SuggestionCard:
    """One change that would help."""

    what: str  # what is done: begin, write down …
    name: str  # of what it is done to
    way: str  # in which way and at what cost, or nothing
    plane: str  # of the tool, or nothing
    gain: Range  # of the index at the game's end; thousandths of a point
    gain_text: str
    gain_words: str
    reasons: tuple[str, ...]
    made: bool  # whether it is in the plan
    why_not: str  # why it cannot be taken into the plan any more, or nothing
    command: str


@dataclass(frozen=True)
class AdviceView:
    """The adviser before and after it is asked."""

    heading: str
    lead: str
    price: str
    why_not: str  # why nobody can be asked, or nothing
    ask: str  # label of the button
    asked: bool  # whether there is an answer of this quarter
    plan: str  # what the plan that was asked about would come to, or nothing
    cards: tuple[SuggestionCard, ...]
    nothing: str  # what is said when nothing is suggested, or nothing
    stale: str  # that the plan has changed since, or nothing
    note: str
    rounding: str  # how gains are counted, where there are any
    stop: str = ""  # what becomes of the hour of who stops before the answer, or nothing where asking is free
    medal: str = ""  # how far the next medal is, or nothing once all are within reach


def advice_view(session: Session, advice: Advice | None, say: Catalog) -> AdviceView:
    """The adviser as it stands now. advice: its last answer; one of another quarter is left out."""
    words = Words(session.scenario, say)
    advice = advice if advice and advice.quarter == session.state.quarter else None
    best_first = sorted(advice.suggestions, key=lambda one: -one.gain.middle) if advice else ()
    cards = tuple(_card(session, words, one) for one in best_first)
    paid = paid_advice(session.rulebook) is not None
    return AdviceView(
        heading=say("Take what you like into the plan") if cards else say("The adviser") if advice else say("Ask what would help your plan"),
        lead=say(
            "The adviser tries changes of your plan and checks what each of them would bring. You will see at most three that help most, and why."
        ),
        price=_price(session, say),
        why_not="" if session.may_consult else say("There are no hours of advice left"),
        ask=_ask(advice is not None, paid, say),
        asked=advice is not None,
        plan=say("Without these changes the index {when} is {about}.", when=game_end(session, say), about=about(words, advice.plan))
        if advice and advice.plan
        else "",
        cards=cards,
        nothing=say("Nothing you could begin now would raise the result; keeping up what works is worth more.") if advice and not cards else "",
        stale=say("The plan has changed since. The gains are counted from the plan as it was.") if advice and session.draft != advice.draft else "",
        note=say("These are imagined games, not a promise. The adviser knows only what you know."),
        rounding=rounding(say) if cards else "",
        medal=next_medal(session, words),
        stop=say("If you stop before the answer is there, the hour is not lost.") if paid else "",
    )


def _ask(again: bool, paid: bool, say: Catalog) -> str:
    """The label of the button, with what it takes."""
    if paid:
        return say("Ask again (1 hour)") if again else say("Ask the adviser (1 hour)")
    return say("Ask again") if again else say("Ask the adviser")


def _price(session: Session, say: Catalog) -> str:
    if paid_advice(session.rulebook) is None:
        return say("Asking is free here.")
    left = advice_left(session.state, session.plan(), session.rulebook)
    return say.plural("An answer takes one hour of advice. {n} is left.", "An answer takes one hour of advice. {n} are left.", left)


def _card(session: Session, words: Words, one: Suggestion) -> SuggestionCard:
    move, made, named = one.move, one.move.made(session.draft), naming(session, words, one.move)
    return SuggestionCard(
        what=named.what,
        name=named.name,
        way=named.way,
        plane=words.tools[move.name].plane if move.name in words.tools else "",
        gain=written(one.gain),
        gain_text=gain_text(words, one.gain),
        gain_words=gain_words(words, one.gain),
        reasons=reason_sentences(one.reasons, words),
        made=made,
        why_not="" if made else why_not(session, words, move),
        command=command_of(move),
    )
