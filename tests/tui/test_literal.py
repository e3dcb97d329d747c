"""No text reaches Textual as markup: a person's `[/]` would end the program, and `[@click=...]` would be obeyed.

Textual reads markup wherever it is given a plain string. So a string is given with `markup=False` or wrapped in a Content, or it is a
constant of ours without a bracket. This walks the sources of the screens and finds what is neither.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import tightrope

SOURCES = sorted((Path(tightrope.__file__).parent / "tui").rglob("*.py"))

WITH_FLAG = {"Static", "Label", "Log", "RichLog", "OptionList", "notify"}
"""What takes `markup=False`."""

WITHOUT_FLAG = {
    "Button", "Checkbox", "RadioButton", "Option", "SelectionList", "Select", "Collapsible", "Tab", "TabPane", "Tree",
    "Hit", "DiscoveryHit", "add_option", "add_options", "add_row", "add_column", "add_columns", "set_options",
    "Link", "Selection", "Tooltip",
}  # fmt: skip
"""What reads every plain string as markup."""

LITERAL = {"Content", "Content.styled", "Content.assemble", "Content.blank", "Text", "Text.assemble", "Text.styled"}
"""What takes text as it is."""

ATTRIBUTES = {"border_title", "border_subtitle", "tooltip"}
"""What reads a plain string as markup when it is assigned."""

NOT_TEXT = {"id", "classes", "name", "variant", "disabled", "expand", "shrink", "severity", "timeout", "title", "markup", "value"}


def name_of(node: ast.expr) -> str:
    """The dotted name of what is called, its last two parts."""
    if isinstance(node, ast.Attribute):
        owner = node.value.id + "." if isinstance(node.value, ast.Name) and node.value.id in {"Content", "Text"} else ""
        return owner + node.attr
    return node.id if isinstance(node, ast.Name) else ""


def contents(tree: ast.AST) -> frozenset[str]:
    """The names of arguments that are declared as Content, and of the attributes that hold them."""
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
    names = {arg.arg for one in functions for arg in one.args.args if arg.annotation and ast.unparse(arg.annotation) == "Content"}
    held = {target.attr for target, value in assignments(tree) if isinstance(value, ast.Name) and value.id in names}
    return frozenset(names | held)


def assignments(tree: ast.AST) -> Iterator[tuple[ast.Attribute, ast.expr]]:
    """Each attribute that is assigned, alone or side by side with others, and what to."""
    for node in ast.walk(tree):
        match node:
            case ast.Assign(targets=[ast.Attribute() as target], value=value):
                yield target, value
            case ast.Assign(targets=[ast.Tuple(elts=targets)], value=ast.Tuple(elts=values)):
                yield from ((target, value) for target, value in zip(targets, values, strict=False) if isinstance(target, ast.Attribute))


def is_literal(node: ast.expr, known: frozenset[str] = frozenset()) -> bool:
    """Whether Textual will show this as it is."""
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name in known
        case ast.Constant(value=str() as text):
            return "[" not in text
        case ast.Constant():
            return True
        case ast.Call():
            return name_of(node.func) in LITERAL
        case ast.IfExp():
            return is_literal(node.body, known) and is_literal(node.orelse, known)
        case ast.List() | ast.Tuple():
            return all(is_literal(one, known) for one in node.elts)
    return False


def has_flag(call: ast.Call) -> bool:
    """Whether it says `markup=False`."""
    return any(keyword.arg == "markup" and is_false(keyword.value) for keyword in call.keywords)


def is_false(node: ast.expr) -> bool:
    """Whether it is the constant False."""
    return isinstance(node, ast.Constant) and node.value is False


def texts(call: ast.Call) -> list[ast.expr]:
    """The arguments that may be shown."""
    return [*call.args, *(keyword.value for keyword in call.keywords if keyword.arg not in NOT_TEXT)]


def findings(source: str, file: str = "") -> Iterator[str]:
    """Yield each place where a string may be read as markup."""
    tree = ast.parse(source)
    unmarked = {
        keyword.value.value
        for call in ast.walk(tree)
        if isinstance(call, ast.Call) and has_flag(call)
        for keyword in call.keywords
        if keyword.arg == "id" and isinstance(keyword.value, ast.Constant)
    }
    known = contents(tree)
    for node in ast.walk(tree):
        for why in reasons(node, unmarked, known):
            yield f"{file}:{node.lineno}: {why}"


def reasons(node: ast.AST, unmarked: set[str], known: frozenset[str]) -> Iterator[str]:
    """Yield what is wrong with one node."""
    match node:
        case ast.Call() as call:
            yield from reasons_of_call(call, name_of(call.func), unmarked, known)
        case ast.Assign(targets=targets, value=value):
            for target in targets:
                if isinstance(target, ast.Attribute) and target.attr in ATTRIBUTES and not is_literal(value, known):
                    yield f"{target.attr} with a string that is no Content"
        case ast.FunctionDef(name="render", returns=returned) if not (returned and "Content" in ast.unparse(returned)):
            yield "render returns something else than Content"


def reasons_of_call(call: ast.Call, name: str, unmarked: set[str], known: frozenset[str]) -> Iterator[str]:
    """Yield what is wrong with one call."""
    sound = all(is_literal(one, known) for one in texts(call)) and (call.args or name not in {"Static", "Label"})
    if name in WITH_FLAG and not has_flag(call) and not sound:
        yield f"{name} without markup=False"
    elif name in WITHOUT_FLAG and not sound:
        yield f"{name} with a string that is no Content"
    elif name.endswith("from_markup") and not (call.args and isinstance(call.args[0], ast.Constant)):
        yield "from_markup of a text that is not ours"
    elif name == "escape":
        yield "escape does not make text safe"
    elif (
        name == "update"
        and call.args
        and not is_literal(call.args[0], known)
        and (id := asked_for(call)) is not None
        and id not in unmarked
    ):
        yield f"update of #{id}, which reads markup"


def asked_for(call: ast.Call) -> str | None:
    """The id of the Static that is updated, where it is asked for by one."""
    match call.func:
        case ast.Attribute(value=ast.Call(func=ast.Attribute(attr="query_one"), args=[ast.Constant(value=str() as selector), *_])):
            return selector.removeprefix("#")
    return None


def test_there_are_sources_to_look_at() -> None:
    assert len(SOURCES) > 15


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.name)
def test_no_text_is_given_as_markup(path: Path) -> None:
    assert list(findings(path.read_text(), path.name)) == []


@pytest.mark.parametrize(
    "broken",
    [
        "Static(decision.title())",
        "Static(f'{title} is open')",
        "Static(id='told')",
        "Static('[b]ours[/b]')",
        "self.notify(str(error))",
        "self.app.notify(message, severity='warning')",
        "Button(name)",
        "Option(line.text, id=line.id)",
        "options.add_option(line.text)",
        "table.add_row('1', line.text)",
        "Label(Content('a') if ready else title)",
        "Content.from_markup(f'[b]{title}[/b]')",
        "escape(title)",
        "panel.border_title = decision.title()",
        "widget.tooltip = why",
        "self.query_one('#told', Static).update(title)",
        "class Bar(Widget):\n    def render(self) -> str:\n        return self.text",
    ],
)
def test_a_text_given_as_markup_is_found(broken: str) -> None:
    assert list(findings(broken))


@pytest.mark.parametrize(
    "sound",
    [
        "Static(title, markup=False)",
        "Static(Content(title))",
        "self.notify(message, markup=False, timeout=4)",
        "Button(Content(name), id='go')",
        "Static('Press a key')",
        "Static(id='told', markup=False)\nself.query_one('#told', Static).update(title)",
        "Content.from_markup('[b]$title[/b]', title=title)",
        "panel.border_title = Content(title)",
        "names.update(other)",
    ],
)
def test_a_text_given_as_text_is_not(sound: str) -> None:
    assert list(findings(sound)) == []
