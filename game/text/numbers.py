"""Numbers the way each language writes them; units of the rules in, text out."""

SPACE = "\u00a0"
MINUS = "\u2212"


def decimal(language: str, thousandths: int, places: int, sign: bool = False) -> str:
    """Thousandths as a decimal number: 2250 -> 2,25 or 2.25; with sign +0,3."""
    scale = 10 ** (3 - places)
    whole = (abs(thousandths) * 2 + scale) // (2 * scale)
    digits = f"{whole:0{places + 1}d}"
    text = digits if not places else f"{digits[:-places]}{',' if language == 'pl' else '.'}{digits[-places:]}"
    before = MINUS if thousandths < 0 and whole else "+" if sign and whole else ""
    return before + text


def whole(language: str, number: int, sign: bool = False) -> str:
    """A whole number with its thousands apart: 1 250 or 1,250."""
    digits = f"{abs(number):,}"
    before = MINUS if number < 0 else "+" if sign and number > 0 else ""
    return before + (digits.replace(",", SPACE) if language == "pl" else digits)


def money(language: str, zloty: int, sign: bool = False) -> str:
    """An amount of money: 12 000 zł."""
    return f"{whole(language, zloty, sign)}{SPACE}zł"
