"""The handbook as one page for a browser or a printer, which needs no network and no script."""

from game import __version__
from game.pages.template import filled
from game.text.catalog import Catalog
from game.views.handbook import Handbook

TEMPLATE = "handbook.html"


def handbook_page(book: Handbook, say: Catalog) -> str:
    """The whole page."""
    words = {
        "contents": say("Contents"),
        "skip": say("To the contents"),
        "search": say("Search in the handbook"),
        "search_help": say("Shows only the pages that have all the words."),
        "none": say("No page has these words."),
        "up": say("Back to the contents"),
        "made": say("Made by Three Planes, program {version}. Places and people are invented.", version=__version__),
    }
    return filled(TEMPLATE, book=book, language=say.language, words=words, anchor=anchor)


def anchor(page: str) -> str:
    """The id of a page as the name of a place in the document."""
    return page.replace(":", "-")
