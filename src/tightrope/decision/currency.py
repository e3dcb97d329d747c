"""Money as people type and say it. Amounts are whole minor units (cents, pence, yen) of one currency, an ISO 4217 code."""

from __future__ import annotations

import re

from tightrope.errors import AnswerError

MINOR_DIGITS = {
    "BHD": 3, "IQD": 3, "JOD": 3, "KWD": 3, "LYD": 3, "OMR": 3, "TND": 3,
    "BIF": 0, "CLP": 0, "DJF": 0, "GNF": 0, "ISK": 0, "JPY": 0, "KMF": 0, "KRW": 0, "PYG": 0, "RWF": 0, "UGX": 0,
    "VND": 0, "VUV": 0, "XAF": 0, "XOF": 0, "XPF": 0,
}  # fmt: skip
"""Digits after the point where they are not two. Source: ISO 4217, table A.1."""

SYMBOLS = {"€": "EUR", "£": "GBP", "$": "USD", "¥": "JPY", "₹": "INR", "₩": "KRW", "₺": "TRY", "₽": "RUB", "zł": "PLN", "fr.": "CHF"}
"""The first currency that people mean by a sign. A decision in another currency with that sign keeps its own."""

SHARED_SIGNS = {"$": ("USD", "CAD", "AUD", "NZD", "SGD", "HKD", "MXN"), "¥": ("JPY", "CNY")}

REGIONS = {
    "AT": "EUR", "AU": "AUD", "BE": "EUR", "BR": "BRL", "CA": "CAD", "CH": "CHF", "CN": "CNY", "CY": "EUR", "CZ": "CZK", "DE": "EUR",
    "DK": "DKK", "EE": "EUR", "ES": "EUR", "FI": "EUR", "FR": "EUR", "GB": "GBP", "GR": "EUR", "HK": "HKD", "HR": "EUR", "HU": "HUF",
    "IE": "EUR", "IL": "ILS", "IN": "INR", "IS": "ISK", "IT": "EUR", "JP": "JPY", "KR": "KRW", "LT": "EUR", "LU": "EUR", "LV": "EUR",
    "MT": "EUR", "MX": "MXN", "NL": "EUR", "NO": "NOK", "NZ": "NZD", "PL": "PLN", "PT": "EUR", "RO": "RON", "RU": "RUB", "SE": "SEK",
    "SG": "SGD", "SI": "EUR", "SK": "EUR", "TR": "TRY", "UA": "UAH", "US": "USD", "ZA": "ZAR",
}  # fmt: skip
"""Where a locale's region points. Source: ISO 3166 and ISO 4217; only what a locale commonly names."""

NUMBER = r"(?P<digits>\d(?:[\d.,'’ \u00a0\u2009\u202f]*\d)?)(?P<thousand>\s*(?:k|K|thousand|tsd\.?))?"

AROUND = (
    r"(?i)^(?:about|around|roughly|ca\.?|circa|approx\.?|~)\s*"  # it is a rough number anyway
    r"|[.,]\s?[-–—]{1,2}$"  # 3.400,- and 3'400.–: no cents
    r"|\s*(?:(?:a|per|/)\s*month|/\s?mo\.?|monthly|net|after tax)$"
)
"""What people write around an amount that changes nothing about it."""


def currency_of_locale(name: str) -> str:
    """Return the currency of a locale such as "en_GB.UTF-8"; EUR where it says nothing."""
    found = re.match(r"[A-Za-z]{2,3}_([A-Z]{2})", name)
    return REGIONS.get(found[1], "EUR") if found else "EUR"


def minor_digits(currency: str) -> int:
    """Return how many digits a minor unit stands behind the point."""
    return MINOR_DIGITS.get(currency, 2)


def parse_amount(raw: str, currency: str) -> int:
    """Return what was typed ("2.2k", "2,200", "2 200", "1.200,50", "3.400,-", "GBP 900") in minor units of `currency`.

    Raises:
        AnswerError: it is no amount, names another currency, or is negative or absurdly large.
    """
    text = _without_currency(re.sub(AROUND, "", raw.strip()), currency)
    text = re.sub(AROUND, "", text)
    found = re.fullmatch(NUMBER, text)
    if not found:
        raise AnswerError(f"“{raw.strip()[:40]}” is not an amount. Type it like 2200, 2,200 or 2.2k.")
    digits = minor_digits(currency)
    minor = _minor_units(found["digits"], 3 if found["thousand"] else 0, digits, raw)
    if minor > 10 ** (12 + digits):
        raise AnswerError("That is more than this can count. Type a month's amount, such as 2200.")
    return minor


def _without_currency(text: str, currency: str) -> str:
    """Take the currency's name or sign off, and refuse another one's."""
    for sign, code in SYMBOLS.items():
        if sign in text.lower():
            if currency != code and currency not in SHARED_SIGNS.get(sign, ()):
                raise AnswerError(f"Amounts here are in {currency}. Type this one in {currency}, without a sign.")
            text = re.sub(re.escape(sign), "", text, flags=re.IGNORECASE).strip()
    named = re.match(r"([A-Za-z]{3})\b\s*|.*?\s*\b([A-Za-z]{3})$", text)
    code = (named[1] or named[2] or "").upper() if named else ""
    if code == currency:
        return re.sub(code, "", text, flags=re.IGNORECASE).strip()
    if code and code in {*REGIONS.values(), *MINOR_DIGITS}:
        raise AnswerError(f"Amounts here are in {currency}, and this one says {code}. Type it in {currency}.")
    return text


def _minor_units(digits: str, shift: int, places: int, raw: str) -> int:
    """Tell thousands separators from the decimal mark, exactly, without floats. What lies beyond the minor unit is cut."""
    bare = re.sub(r"[ '’\u00a0\u2009\u202f]", "", digits)
    whole, part = _at_the_decimal_mark(bare, shift, places)
    signs = {sign for sign in ".," if sign in whole}
    if re.search(r"[.,]", part) or len(signs) > 1 or not all(_grouped(whole, sign) for sign in signs):
        raise AnswerError(f"“{raw.strip()[:40]}” has marks that can be read in two ways. Type it like 1200.50.")
    return int(re.sub(r"[.,]", "", whole) + part[: places + shift].ljust(places + shift, "0"))


def _at_the_decimal_mark(bare: str, shift: int, places: int) -> tuple[str, str]:
    """Split at the decimal mark: the last mark, unless it comes more than once or stands where thousands are set apart.

    In a currency of three minor digits "1.234" is a little more than one, and "1,234" a thousand.
    """
    mark = max(bare.rfind("."), bare.rfind(","))
    if mark < 0:
        return bare, ""
    whole, part, sign = bare[:mark], bare[mark + 1 :], bare[mark]
    alone = not re.search(r"[.,]", whole)
    thousands = alone and not shift and len(part) == 3 and len(whole) <= 3 and whole != "0" and (places < 3 or sign == ",")
    return (bare, "") if thousands or sign in whole else (whole, part)


def _grouped(whole: str, sign: str) -> bool:
    """Whether `whole` reads as 1.234 or 12.345.678 with `sign` between its groups; 1,20,000 has groups of two before the last."""
    first, *middle, last = whole.split(sign)
    return len(first) <= 3 and len(last) == 3 and all(len(group) in (2, 3) for group in middle)


def in_words(minor: int, currency: str) -> str:
    """Return an amount as people write it, in whole units when it is whole ("EUR 2,200", "EUR 2,200.50")."""
    digits = minor_digits(currency)
    whole, part = divmod(abs(minor), 10**digits)
    sign = "-" if minor < 0 else ""
    return f"{currency} {sign}{whole:,}" + (f".{part:0{digits}d}" if part else "")
