"""The house stands: layers, style and types hold, commands stay light, colours stay in styles/, nothing points outside.

Each test was seen to fail with its rule broken once.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from tightrope.decision.example import example
from tightrope.files.codec import encode

ROOT = Path(__file__).parents[1]
SOURCES = sorted((ROOT / "src").rglob("*.py"))

TOOLS = {
    "layers": (str(Path(sys.executable).with_name("lint-imports")), "--no-cache"),
    "style": (sys.executable, "-m", "ruff", "check", "--no-cache", "src", "tests"),
    "types": (sys.executable, "-m", "mypy"),
}

COMMANDS = (
    ("--help",),
    ("--version",),
    ("list",),
    ("list", "--json"),
    ("show", "7f3k"),
    ("show", "7f3k", "--json"),
    ("letter", "7f3k", "--kind", "decline"),
    ("check", "letter.txt"),
    ("due",),
    ("path",),
    ("keys",),
    ("export", "7f3k"),
)
"""Every command that answers and ends."""

LETTER = "Dear Priya,\n\nThank you for the offer. I have decided to decline.\n\nBest wishes,\nSam\n"

HEAVY = ("textual", "rich")

WATCHED = """
import sys
from tightrope.__main__ import command
status = command()
found = [name for name in {heavy!r} if name in sys.modules]
sys.stderr.write("imported: " + " ".join(found) if found else "light")
sys.exit(status)
"""


@pytest.mark.parametrize("name", TOOLS)
def test_the_house_rules_hold(name: str) -> None:
    done = subprocess.run(TOOLS[name], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with one decision and one letter in it."""

    home = tmp_path_factory.mktemp("home")
    (home / "decisions").mkdir()
    decision = replace(example(datetime(2026, 11, 22, 12, tzinfo=UTC), date(2026, 11, 22)), id="2026-11-22-7f3k")
    (home / "decisions" / "2026-11-22-7f3k-data-analyst.toml").write_text(encode(decision), encoding="utf-8")
    (home / "letter.txt").write_text(LETTER, encoding="utf-8")
    return home


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_no_command_but_the_wizard_imports_textual(command: tuple[str, ...], home: Path) -> None:
    program = WATCHED.format(heavy=HEAVY)
    arguments = [str(home / word) if word.endswith(".txt") else word for word in command]
    done = subprocess.run([sys.executable, "-c", program, "--data-dir", str(home), *arguments], capture_output=True, text=True, check=False)
    assert done.stderr.endswith("light"), done.stderr
    assert done.returncode in (0, 1), done.stderr


COLOUR = re.compile(r"#(?:[0-9a-fA-F]{8}|[0-9a-fA-F]{6}|(?=\w*\d)[0-9a-fA-F]{3})|(?:rgba?|hsla?)\([\d., %]+\)")
"""A colour as style sheets write it; "#add" is more likely the name of a widget."""


def test_colours_stand_in_styles_and_nowhere_else() -> None:
    found = [f"{path.relative_to(ROOT)}:{line} {what}" for path in SOURCES for line, what in colours_in(path)]
    assert not found


def colours_in(path: Path) -> Iterator[tuple[int, str]]:
    """Yield every colour literal and every DEFAULT_CSS of a module."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and COLOUR.fullmatch(node.value.strip()):
            yield node.lineno, node.value
        if isinstance(node, ast.Name) and node.id == "DEFAULT_CSS":
            yield node.lineno, node.id


def test_every_public_name_says_what_it_is_for() -> None:
    found = [f"{path.relative_to(ROOT)}:{line} {name}" for path in SOURCES for line, name in undocumented(path)]
    assert not found


def undocumented(path: Path) -> Iterator[tuple[int, str]]:
    """Yield the module, classes and functions without a docstring; those that override or nest need none of their own."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    if tree.body and not ast.get_docstring(tree):
        yield 1, path.stem
    for node in tree.body:
        is_public = isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) and not node.name.startswith("_")
        if is_public and not ast.get_docstring(node):
            yield node.lineno, node.name


HERE = ("/wo" + "rk/", "/ro" + "ot/", "../sh" + "ared", "files.python" + "hosted", "py" + "pi.org", "--index" + "-url")

OUTSIDE = re.compile("|".join(map(re.escape, HERE)))
"""Paths of one machine, and hosts of one package index."""


def test_nothing_points_at_one_machine_or_one_package_index() -> None:
    found = [f"{path.relative_to(ROOT)}: {match[0]}" for path in tracked() for match in OUTSIDE.finditer(text_of(path))]
    assert not found


def tracked() -> list[Path]:
    """Return the files of the project: what git tracks, or everything where there is no git."""
    done = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False)
    named = [ROOT / name for name in done.stdout.split("\0") if name] if done.returncode == 0 else []
    folders = (ROOT / name for name in ("src", "styles", "tests", "docs"))
    return [path for path in named or [path for folder in folders for path in folder.rglob("*")] if path.is_file()]


def text_of(path: Path) -> str:
    """Return a file's text, with whatever is not UTF-8 replaced."""
    return path.read_text(encoding="utf-8", errors="replace")


LINK = re.compile(r"\]\((?!https?:)([^)#]+)")
"""A link to another file of the project."""


PAGES = sorted(path.relative_to(ROOT).as_posix() for path in (*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")))


@pytest.mark.parametrize("page", PAGES)
def test_every_link_between_pages_leads_somewhere(page: str) -> None:
    path = ROOT / page
    assert not [link for link in LINK.findall(text_of(path)) if not (path.parent / link).exists()]


def test_the_readme_holds_the_one_line_that_opens_it_and_the_one_that_tests_it() -> None:
    lines = [line for line in text_of(ROOT / "README.md").splitlines() if line.startswith("    python3 -m venv ")]
    opens, tests = lines
    assert opens.endswith(".venv/bin/tightrope")
    assert "pytest" in tests
    assert (ROOT / ".ci" / "run").stat().st_mode & 0o111
