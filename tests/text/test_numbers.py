"""Numbers the Polish and the English way."""

import pytest

from game.text.numbers import decimal, money, whole


@pytest.mark.parametrize(
    ("thousandths", "places", "pl", "en"),
    [
        (2250, 2, "2,25", "2.25"),
        (2250, 1, "2,3", "2.3"),
        (2750, 0, "3", "3"),
        (0, 2, "0,00", "0.00"),
        (40, 2, "0,04", "0.04"),
        (-300, 1, "−0,3", "−0.3"),
    ],
)
def test_a_decimal_number(thousandths, places, pl, en):
    assert decimal("pl", thousandths, places) == pl
    assert decimal("en", thousandths, places) == en


def test_a_rise_has_its_sign():
    assert decimal("pl", 300, 1, sign=True) == "+0,3"


def test_nothing_has_no_sign():
    assert decimal("pl", 0, 1, sign=True) == "0,0"
    assert decimal("pl", -4, 1, sign=True) == "0,0"


def test_thousands_stand_apart():
    assert whole("pl", 1250) == "1\u00a0250"
    assert whole("en", 1250) == "1,250"


def test_money_keeps_its_unit_on_the_line():
    assert money("pl", 12000) == "12\u00a0000\u00a0zł"
