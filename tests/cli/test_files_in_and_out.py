"""`delete`, `import` and `export`: a decision comes back as it went, and nothing that is there is ever replaced."""

from __future__ import annotations

import stat
from pathlib import Path

from hypothesis import HealthCheck, given, settings

from cli.shell import ID, Shell, decision
from strategies import decisions
from tightrope.decision.model import Decision
from tightrope.files.codec import decode, encode


def test_what_is_exported_is_the_decision(shell: Shell) -> None:
    shell.has(decision())
    assert decode(shell.run("export", ID).out) == decision()


def test_an_exported_file_is_the_owners_alone_and_never_replaces_another(shell: Shell, tmp_path: Path) -> None:
    shell.has(decision())
    target = tmp_path / "mine.toml"
    first, second = shell.run("export", ID, "-o", str(target)), shell.run("export", ID, "-o", str(target))
    assert first.status == 0
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert second.status == 73
    assert second.err.count("\n") == 1
    assert decode(target.read_text(encoding="utf-8")) == decision()


def test_a_file_from_elsewhere_comes_in_under_its_own_id(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "foreign.toml").write_text(encode(decision()), encoding="utf-8")
    said = shell.run("import", str(tmp_path / "foreign.toml"))
    assert (said.status, said.out) == (0, f"{ID}\n")
    assert decode(shell.run("export", ID).out).offer == decision().offer


def test_an_id_that_is_taken_is_replaced_and_both_are_kept(shell: Shell, tmp_path: Path) -> None:
    shell.has(decision(offer__role="baker"))
    (tmp_path / "foreign.toml").write_text(encode(decision()), encoding="utf-8")
    new = shell.run("import", str(tmp_path / "foreign.toml")).out.strip()
    assert new != ID
    assert decode(shell.run("export", ID).out).offer.role == "baker"
    assert decode(shell.run("export", new).out).offer == decision().offer


def test_a_file_that_is_no_decision_is_refused_and_left_alone(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "notes.toml").write_text("colour = 'blue'\n", encoding="utf-8")
    said = shell.run("import", str(tmp_path / "notes.toml"))
    assert said.status == 65
    assert said.err.count("\n") == 1
    assert (tmp_path / "notes.toml").read_text(encoding="utf-8") == "colour = 'blue'\n"


def test_a_deleted_decision_is_gone_from_the_list_and_lies_in_the_trash(shell: Shell) -> None:
    shell.has(decision())
    said = shell.run("delete", "7f3k")
    assert said.status == 0
    assert shell.run("list").out == ""
    kept = next((shell.home / "trash").glob("*.toml"))
    assert shell.run("import", str(kept)).out == f"{ID}\n"


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(made=decisions())
def test_any_decision_goes_out_and_comes_in_as_it_was(made: Decision, tmp_path_factory: object) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        here, there = Shell(Path(folder) / "here"), Shell(Path(folder) / "there")
        here.has(made)
        exported = here.run("export", made.id, "-o", f"{folder}/out.toml")
        assert exported.status == 0, exported.err
        imported = there.run("import", f"{folder}/out.toml")
        assert imported.status == 0, imported.err
        assert decode(there.run("export", imported.out.strip()).out).offer == made.offer
