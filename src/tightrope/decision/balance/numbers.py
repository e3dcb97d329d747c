"""Numbers as the working writes them. Decimals stand there alone."""

from __future__ import annotations

from fractions import Fraction

PLACES = 1_000
"""Decimals are rounded to thousandths."""


def number(value: Fraction | int) -> str:
    """Return a number as it is written here: "-0.75", "+0.5", "0", "0.333..." where it goes on."""
    value = Fraction(value)
    thousandths = abs(value) * PLACES
    whole = thousandths.numerator // thousandths.denominator
    digits = f"{whole // PLACES}.{whole % PLACES:03d}"
    goes_on = "..." if thousandths.denominator != 1 else ""
    sign = "-" if value < 0 else ""
    return f"{sign}{digits}..." if goes_on else f"{sign}{digits.rstrip('0').rstrip('.')}"
