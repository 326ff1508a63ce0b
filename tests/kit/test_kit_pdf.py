"""The kit as PDF: nothing is cut, and forms stand on one page."""

from dataclasses import replace

import pytest

pytest.importorskip("fpdf")

from game.kit.blocks import Card, Cards, Facts, Sheet
from game.kit.kit import kit_of
from game.kit.parts import Order
from game.kit.pdf import Fits, KitWriter, kit_pdf, written
from game.pages.document import Heading, Paragraph
from game.scenario.read import available, load
from game.text.catalog import LANGUAGES, catalog

LONG = "Konstantynopolitańczykowianeczkowatość" * 4
OF_THE_SCENARIO = ("rules", "letters", "roles", "badges", "cards", "observer")  # parts that differ between scenarios


def one_page_each(writer: KitWriter, sheets: int) -> bool:
    first, last = next(iter(writer.pages_of.values()))
    return last - first + 1 == sheets


def test_the_whole_kit_is_written_and_nothing_is_cut(kit):
    writer = written(kit)
    assert writer.cut == []
    assert bytes(writer.output()).startswith(b"%PDF-")
    assert list(writer.pages_of) == [part.id for part in kit.parts]


def test_the_same_kit_gives_the_same_file(tiny):
    small = kit_of(tiny, Order(("rules", "certificate"), ("Ada",)), catalog("pl"))
    assert kit_pdf(small) == kit_pdf(small)


def test_forms_stand_on_one_page_each(kit):
    writer = written(kit)
    for part in kit.parts:
        if all(sheet.one for sheet in part.sheets):
            first, last = writer.pages_of[part.id]
            assert last - first + 1 == len(part.sheets), part.id


@pytest.mark.parametrize("scenario", available())
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_cut_in_any_scenario(scenario, language):
    made = kit_of(load(scenario), Order(OF_THE_SCENARIO), catalog(language))
    writer = KitWriter(made.heading, language, Fits())
    for part in made.parts:
        before = writer.page_no()
        for sheet in part.sheets:
            writer.write_sheet(sheet)
        if all(sheet.one for sheet in part.sheets):
            assert writer.page_no() - before == len(part.sheets), part.id
    assert writer.cut == []


def test_pieces_with_more_words_stand_fewer_on_a_page():
    def pages(words: int) -> int:
        card = Card("I", (Heading("Tool"), Paragraph("słowo " * words), Facts((("Label", "text " * words),))))
        writer = KitWriter("Kit", "pl", Fits())
        writer.write_sheet(Sheet("Cards", cards=Cards(tuple(replace(card, label=str(number)) for number in range(6)), 2, 3)))
        assert writer.cut == []
        return writer.page_no()

    assert pages(5) == 1
    assert pages(220) > 1


def test_a_word_wider_than_its_place_is_noted():
    writer = KitWriter("Kit", "pl", Fits())
    writer.write_sheet(Sheet("Cards", cards=Cards((Card("I", (Paragraph(LONG),)),), 2, 3)))
    assert writer.cut


def test_a_long_name_stands_on_a_certificate(tiny):
    writer = written(kit_of(tiny, Order(("certificate",), ("Konstancja Wierzchosławska-Brzęczyszczykiewicz z Chrząszczyżewoszyc",)), catalog("pl")))
    assert (writer.cut, writer.page_no()) == ([], 1)
