"""What the shell's words mean, and that every refusal is one line on stderr with exit status 2."""

from __future__ import annotations

from importlib import import_module

import pytest

from cli.shell import ID, Shell, decision
from tightrope import __version__
from tightrope.cli import commands
from tightrope.cli.commands import COMMANDS
from tightrope.cli.listing import TITLES
from tightrope.cli.parser import parser_of
from tightrope.decision.kinds import Channel, Kind, Tone, Way
from tightrope.decision.steps import STEPS

REFUSED = (
    ("foo",),
    ("--foo",),
    ("list", "extra"),
    ("show",),
    ("show", "9999"),
    ("letter", ID, "--kind", "brutal"),
    ("letter", ID, "--tone", "cold"),
    ("letter", ID, "--channel", "pigeon"),
    ("letter", ID, "--seed", "-1"),
    ("letter", ID, "--seed", "x"),
    ("letter", ID, "--format", "pdf"),
    ("new", "--way", "slow"),
    ("check", "no-such-file.txt"),
    ("check", "-", "--kind", "brutal"),
    ("delete", "9999"),
    ("export", "9999"),
    ("import", "no-such-file.toml"),
    ("resume", "9999", "--plain"),
    ("show", "\x1b[31mred"),
)


@pytest.mark.parametrize("arguments", REFUSED, ids=" ".join)
def test_what_is_not_there_is_refused_in_one_line(shell: Shell, arguments: tuple[str, ...]) -> None:
    shell.has(decision())
    said = shell.run(*arguments)
    assert said.status == 2
    assert said.err.startswith("tightrope: ")
    assert said.err.count("\n") == 1
    assert said.out == ""
    assert "\x1b" not in said.err


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_every_command_has_help_and_a_function_that_runs_it(shell: Shell, command: commands.Command) -> None:
    said = shell.run(command.name, "--help")
    assert said.status == 0
    assert said.out.startswith(f"usage: tightrope {command.name}")
    assert callable(import_module(f"tightrope.cli.{command.module}").run)


def test_help_lists_every_command(shell: Shell) -> None:
    said = shell.run("--help")
    assert said.status == 0
    assert all(f"\n    {command.name} " in said.out for command in COMMANDS)


def test_the_version_is_said(shell: Shell) -> None:
    assert shell.run("--version").out == f"tightrope {__version__}\n"


def test_what_works_everywhere_may_stand_before_and_after_the_command() -> None:
    before = parser_of().parse_args(["--data-dir", "x", "--ascii", "list"])
    after = parser_of().parse_args(["list", "--data-dir", "x", "--ascii"])
    assert (before.data_dir, before.ascii) == (after.data_dir, after.ascii) == ("x", True)


def test_the_rows_of_commands_know_every_word_of_the_domain() -> None:
    assert tuple(kind.value for kind in Kind) == commands.KINDS
    assert tuple(tone.value for tone in Tone) == commands.TONES
    assert tuple(channel.value for channel in Channel) == commands.CHANNELS
    assert tuple(way.value for way in Way) == commands.WAYS


def test_the_list_calls_the_steps_what_they_are_called() -> None:
    assert {step.name: step.title for step in STEPS} == TITLES


def test_a_named_folder_wins_over_the_environment(shell: Shell, tmp_path: object) -> None:
    said = shell.run("path", "--data-dir", f"{tmp_path}/other")
    assert said.out == f"{tmp_path}/other/decisions\n"
