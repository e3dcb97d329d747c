"""keys.py, written from the phrases: `python -m tightrope.letters.check keys > src/tightrope/letters/check/keys.py`."""

from __future__ import annotations

from tightrope.letters.check.phrases import fingerprint, keyed, parse, written

HEAD = '''"""Which word leads to which phrases, by number. Written by `python -m tightrope.letters.check keys`; see `phrases.Index`."""

# ruff: noqa: E501 - a table

'''


def keys_page() -> str:
    """Return the module as text."""
    lines = written()
    rows = "\n".join(f"{word} {' '.join(map(str, numbers))}" for word, numbers in sorted(keyed(lines).items()))
    places = "".join(chr(ord("0") + len(parse(name, line).before)) for name, line in lines).replace("\\", "\\\\")
    return f'{HEAD}FINGERPRINT = {fingerprint()}\nPLACES = "{places}"\nKEYS = """\n{rows}\n"""\n'
