"""The legal form of a tool: what it is written into, and what could be done about it."""

from dataclasses import dataclass

from game.play.session import Session
from game.rules.documents import ADVICE, NoDocument, advice_left
from game.rules.forms import FORMS
from game.text.catalog import Catalog
from game.views.lasting import lasting
from game.views.refusals import no_document
from game.views.words import Words


@dataclass(frozen=True)
class FormRow:
    """One legal form that a tool can be put into."""

    id: str
    name: str
    cost: str
    why_not: str
    chosen: bool
    command: str
    lasts: str = ""  # what it withstands


@dataclass(frozen=True)
class DocumentView:
    """The document of one tool."""

    heading: str
    now: str
    about: str
    rows: tuple[FormRow, ...]
    advice: str  # label of the switch for advice
    advice_command: str
    advised: bool
    advice_left: str
    advice_why_not: str = ""


def document_view(session: Session, tool: str, say: Catalog) -> DocumentView:
    """What a tool is written into and can be."""
    words, book = Words(session.scenario, say), session.rulebook
    now = int(session.state.form[0, book.tools.index(tool)])
    advised = tool in session.draft.advised
    rows = []
    for number in range(1, len(FORMS)):
        chosen = session.draft.form.get(tool) == FORMS[number]
        command = f"form={tool}={FORMS[number]}"
        refused = None if chosen else session.document_refusal(tool, FORMS[number], advised)
        why_not = no_document(words, refused) if refused else ""
        rows.append(
            FormRow(
                FORMS[number], words.form(FORMS[number]), words.days(book.form_hours[number]), why_not, chosen, command, lasting(words, book, number)
            )
        )
    left = advice_left(session.state, session.plan(), book)
    return DocumentView(
        heading=say("Written down as"),
        now=words.form(FORMS[now]) if now else say("practice (no document)"),
        about=say(
            "The stronger the form, the more it withstands. An order or a resolution made without advice more often has a legal defect; "
            "when that is found, the document falls."
        ),
        rows=tuple(rows),
        advice=say("With specialist advice (3 hours)"),
        advice_command=f"advise={tool}",
        advised=advised,
        advice_left=say.plural("{n} hour of advice left", "{n} hours of advice left", left),
        advice_why_not="" if advised or left >= ADVICE else no_document(words, NoDocument("advice", ADVICE, left)),
    )
