"""The page of the runbook on the desk: all that a table can choose in a quarter, press by press, and what its numbers mean."""

from game.kit.blocks import Facts, Sheet
from game.kit.runbook_steps import press
from game.pages.document import Heading, Paragraph, Points
from game.rules.documents import ADVICE
from game.rules.forms import FORMS
from game.views.describe import condition, effects
from game.views.words import Words, capital


def desk_page(words: Words) -> Sheet:
    """Read the day before, with the game open."""
    say = words.say
    lead = say("Read this page with the game open. In the workshop the screens say it again; help the table when it asks.")
    return Sheet(
        say("At the desk: what can be chosen in a quarter"),
        (
            Paragraph(lead, "lead"),
            Heading(say("Press by press")),
            Points(_presses(words), numbered=True),
            Heading(say("What the numbers mean")),
            Facts(_numbers(words)),
            *_dates(words),
        ),
        one=True,
    )


def _presses(words: Words) -> tuple[str, ...]:
    say = words.say
    back = press(say, say("Back to the desk"))
    return (
        say(
            "On a projector the letters are large, and the desk has four tabs: 4 “{tools}”, 5 “{place}”, 6 “{index}”, 7 “{plan}”. What is planned, "
            "support, pledges and promises stand in “{plan}”.",
            tools=say("Tools"), place=say("Place"), index=say("Index"), plan=say("Plan"),
        ),
        say(
            "Tools: keys 1, 2 and 3 show the planes, the wheel turns the list. A click on a tool opens its card. A tool that is not open yet "
            "says why."
        ),
        say(
            "A way to introduce it: a click, or its number. 1 is made together and takes longest, the last one is imposed. The choice closes the "
            "card; Esc closes it without one. A tool that is planned leaves the plan in the same card, by a click on “{drop}”.",
            drop=say("Take out of the plan"),
        ),
        say(
            "Support (W): click an activity, then one of its ways, or press its number. The same once more takes it out. Then {back}. Nobody has to.",
            back=back,
        ),
        say("Pledges (S): scroll to one, click “{give}” under it. One more click takes it back. Then {back}. Nobody has to.",
            give=say("Make this pledge"), back=back),
        say(
            "In writing, which higher medals want: in “{plan}” click a promised tool that works or is prepared, or in “{tools}” any at the end of "
            "the list of its plane. In its card keys 1 to {last} choose the form, the strongest last; key {advice} adds specialist advice, {hours} "
            "hours, if hours of it are left: without it a document more often has a flaw. The same key takes the choice back, Enter closes. Below "
            "stand going without upkeep and withdrawing the tool: leave them alone unless you mean it.",
            plan=say("Plan"), tools=say("Tools"), last=len(FORMS) - 1, advice=len(FORMS), hours=ADVICE,
        ),
        say(
            "Two sides: what takes a share of both waits for the yes of the other one, in “{plan}”: “{yes}”, or “{no}”, which takes it out.",
            plan=say("Plan"), yes=say("I agree"), no=say("No"),
        ),
        say(
            "At most {n} new tools fit into a quarter, and a plan need not be full. Five minutes for a quarter are enough when the table picks its "
            "tools from the paper cards first.",
            n=words.scenario.rulebook.pace.slots,
        ),
    )  # fmt: skip


def _numbers(words: Words) -> tuple[tuple[str, str], ...]:
    say, book = words.say, words.scenario.rulebook
    year = words.months(book.money_season - 1)
    return (
        (
            say("Money"),
            say("The purse of the office. A new budget comes with the quarter {months}; what was not spent before it goes back.", months=year),
        ),
        (say("Days"), say("The work of the office: “9 d 1 h” are nine days and one hour, and a day has eight hours. Days not used do not stay.")),
        (say("Energy"), say("The strength of the organisations: their people and their evenings. A part of it comes back every quarter.")),
        (say("Trust"), say("How far each side trusts the other, from 0 to 100. It carries or holds back all tools.")),
    )


def _dates(words: Words) -> tuple[Heading | Paragraph | Facts, ...]:
    """The dates of this place; nothing where there are none."""
    say, book = words.say, words.scenario.rulebook
    rows = []
    for one in book.deadlines:
        kept = "; ".join(condition(words, book, term) for term in one.keeps)
        felt = ", ".join(effects(words, book, one.effects))
        rows.append((capital(words.deadline(one.id)), say("kept by: {terms}. Missed: {effects}", terms=kept, effects=felt)))
    if not rows:
        return ()
    about = say("The desk names the date that falls at the end of this quarter. Missing it is allowed, and it costs.")
    return Heading(say("Dates of the year")), Paragraph(about), Facts(tuple(rows))
