"""How colours look to people who see them differently, and how far apart two colours then are.

The matrices are those of Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision
Deficiency" (IEEE Transactions on Visualization and Computer Graphics 15/6, 2009), severity 1.0, for linear RGB. Distances are
CIE76: the straight way between two colours in CIELAB; about 2.3 can just be noticed, 10 is seen at a glance.
"""

from __future__ import annotations

import math

from game.ui.theme import RGB

Row = tuple[float, float, float]
Matrix = tuple[Row, Row, Row]

SIGHTS: dict[str, Matrix] = {
    "usual": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}
TO_XYZ: Matrix = ((0.4124564, 0.3575761, 0.1804375), (0.2126729, 0.7151522, 0.0721750), (0.0193339, 0.1191920, 0.9503041))
WHITE = (0.95047, 1.0, 1.08883)


def distance(one: RGB, other: RGB, sight: str) -> float:
    """How far apart two colours are for that sight."""
    return math.dist(_lab(one, SIGHTS[sight]), _lab(other, SIGHTS[sight]))


def _lab(colour: RGB, sight: Matrix) -> Row:
    linear = [c / 3294.6 if c <= 10 else ((c / 255 + 0.055) / 1.055) ** 2.4 for c in colour]
    seen = [min(max(value, 0.0), 1.0) for value in _times(sight, linear)]
    x, y, z = (_bent(value / white) for value, white in zip(_times(TO_XYZ, seen), WHITE, strict=True))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _times(matrix: Matrix, values: list[float]) -> list[float]:
    return [sum(factor * value for factor, value in zip(row, values, strict=True)) for row in matrix]


def _bent(share: float) -> float:
    return share ** (1 / 3) if share > 0.008856 else 7.787 * share + 16 / 116
