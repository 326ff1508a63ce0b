"""The report as PDF, where its extra is installed."""

import pytest

pytest.importorskip("fpdf")

from game.pages.document import Chart, Figure, Heading, Paragraph, Points, Report, Section, Table
from game.pages.hanging import tied
from game.pages.pdf_text import MARGIN
from game.report.pdf import ReportWriter, report_pdf
from game.report.whole import report_of
from game.text.catalog import LANGUAGES, catalog

LONG = "Konstantynopolitańczykowianeczkowatość" * 4


@pytest.fixture(scope="module")
def written(finished) -> ReportWriter:
    writer = ReportWriter(report_of([finished], catalog("pl")))
    writer.write_report()
    return writer


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_report_is_a_pdf_in_its_language(finished, language):
    made = report_pdf(report_of([finished], catalog(language)))
    assert made.startswith(b"%PDF-")
    assert b"/Lang" in made
    assert b"/MarkInfo" in made


def test_the_same_report_gives_the_same_file(finished):
    report = report_of([finished], catalog("en"))
    assert report_pdf(report) == report_pdf(report)


def test_every_section_is_in_the_outline(written):
    told = [entry.name for entry in written._outline if entry.level == 1]
    assert told == [section.title for section in written.report.sections]


def test_headings_paragraphs_and_charts_are_tagged_in_the_order_of_reading(written):
    kinds = [element.s for element in written.struct_builder.doc_struct_elem.k]
    assert kinds[:3] == ["/H1", "/P", "/P"]
    assert kinds.count("/H2") == len(written.report.sections)
    charts = [block for section in written.report.sections for block in section.blocks if isinstance(block, Figure)]
    assert kinds.count("/Figure") == len(charts)


def test_letters_are_those_of_the_game(written):
    assert {font.name for font in written.fonts.values()} >= {"SourceSans3-Regular"} or all(
        "Source" in str(font.name) for font in written.fonts.values()
    )


def test_nothing_is_written_below_the_margin_and_long_words_wrap(monkeypatch):
    table = Table("Tabela", ("A", "B", "C"), tuple((LONG, "zażółć gęślą jaźń", "1,0") for _ in range(40)), (2, 5, 1), (2,))
    chart = Chart("Wykres", "opis", 640, 300, '<rect x="0" y="0" width="640" height="300" fill="#0072b2"/>')
    blocks = (
        Paragraph(LONG, "notice"),
        Heading(LONG),
        Points((LONG, "krótko")),
        table,
        Figure(chart, table),
        Table("F", ("A",), (("",),) * 3, (1,), form=True),
    )
    writer = ReportWriter(Report("pl", LONG, LONG, (Section("a", LONG, blocks),), "", ""))
    ends: list[float] = []

    def watched(draw):
        return lambda *words, **named: (draw(*words, **named), ends.append(writer.get_y()))

    for name in ("_row", "_text", "_heading", "_chart"):
        monkeypatch.setattr(writer, name, watched(getattr(writer, name)))
    writer.write_report()
    assert writer.page_no() > 3
    assert max(ends) <= writer.h - MARGIN + 3  # the space below the last line may reach into the margin


def test_a_form_to_be_filled_in_by_hand_stands_on_one_page():
    form = Table("Kto co zrobi", ("Kto", "Co"), (("", ""),) * 8, (1, 3), form=True)
    writer = _blank()
    writer.set_y(180)
    writer._table(form)
    assert writer.page_no() == 2
    assert writer.get_y() > MARGIN + 8 * 14


def test_a_label_does_not_stay_behind_at_the_foot_of_a_page():
    section = Section("a", "A", (Paragraph("Co z tego wynikło:", "label"), Points(("coś",))))
    writer = _blank()
    writer.set_y(writer.h - MARGIN - 40)
    writer._section(section, 0)
    assert writer.page_no() == 2


def _blank() -> ReportWriter:
    writer = ReportWriter(Report("pl", "Raport", "", (), "", ""))
    writer.add_page()
    return writer


def test_a_word_of_one_letter_does_not_end_a_line():
    writer = ReportWriter(Report("pl", "T", "", (), "", ""))
    writer.add_page()
    writer._face(10)
    lines = writer._broken("Urząd i organizacje w gminie z dala od miasta", writer.get_string_width("Urząd i organizacje w") + 2 * writer.c_margin)
    assert lines[0] == "Urząd i\u00a0organizacje"
    assert not any(line.endswith((" w", " z", " i")) for line in lines)


def test_a_figure_stays_with_what_it_counts_and_votes_may_be_divided():
    assert tied("8 d 6 h, klawisz 7 „Plan” i 2 2 3") == "8\u00a0d\u00a06\u00a0h, klawisz 7\u00a0„Plan” i\u00a02 2 3"


def test_a_name_too_wide_for_its_column_breaks_after_its_own_hyphen():
    writer = _blank()
    writer._face(10)
    room = writer.get_string_width("warsztat-w-sta") + 2 * writer.c_margin
    assert writer._broken("warsztat-w-starostwie", room) == ["warsztat-w-", "starostwie"]
    assert not writer.cut


def test_a_small_table_stands_on_the_page_of_its_chart():
    chart = Chart("Wykres", "opis", 640, 100, '<rect x="0" y="0" width="640" height="100" fill="#0072b2"/>')
    writer = _blank()
    writer.set_y(writer.h - MARGIN - 50)
    writer._block(Figure(chart, Table("Wykres", ("A",), (("1",), ("2",)), (1,))))
    assert writer.page_no() == 2
    assert writer.get_y() > MARGIN + 40


def test_the_foot_of_a_page_begins_at_the_margin_wherever_the_text_above_begins(monkeypatch):
    writer, places = _blank(), []
    writer.set_left_margin(50)
    monkeypatch.setattr(writer, "cell", lambda *place, **named: places.append(writer.get_x()))
    writer.footer()
    assert places[0] == MARGIN
