"""Things to read and to press; each is a function that draws itself into a page."""

from game.ui.widgets.bars import Bar, bars
from game.ui.widgets.button import button, button_width
from game.ui.widgets.card import card
from game.ui.widgets.chart import Band, Series, chart
from game.ui.widgets.choice import choice, toggle
from game.ui.widgets.dialog import dialog, panel_over
from game.ui.widgets.field import field, field_height
from game.ui.widgets.footer import footer
from game.ui.widgets.gauge import gauge
from game.ui.widgets.header import header, header_buttons
from game.ui.widgets.hint import Hint
from game.ui.widgets.listing import Row, listed, listing
from game.ui.widgets.paragraph import paragraph, paragraph_height
from game.ui.widgets.ring import show_ring
from game.ui.widgets.scroll import scroll
from game.ui.widgets.slider import slider
from game.ui.widgets.span import scale_of, span
from game.ui.widgets.stepper import stepper
from game.ui.widgets.tabs import Tab, tabs
from game.ui.widgets.tooltip import show_tip, tooltip

__all__ = [
    "Band", "Bar", "Hint", "Row", "Series", "Tab", "bars", "button", "button_width", "card", "chart", "choice",
    "dialog", "field", "field_height", "footer", "gauge", "header", "header_buttons", "listed", "listing", "panel_over", "paragraph",
    "paragraph_height", "scale_of", "scroll", "show_ring", "show_tip", "slider", "span", "stepper", "tabs", "toggle", "tooltip",
]  # fmt: skip
