"""What is built holds everything that the program needs, style sheets included.

Nothing is fetched: the build back end is called directly.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

STYLES = sorted(path.relative_to(ROOT / "styles").as_posix() for path in (ROOT / "styles").rglob("*") if path.is_file())


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a wheel and a source distribution."""
    folder = tmp_path_factory.mktemp("dist")
    build(ROOT, folder)
    return folder


def build(source: Path, folder: Path, *targets: str) -> None:
    """Build what can be installed from `source` into `folder`, without a network."""
    subprocess.run([sys.executable, "-m", "hatchling", "build", "-d", str(folder), *targets], cwd=source, check=True, capture_output=True)


def names_in_wheel(folder: Path) -> set[str]:
    """Return the names of everything in the one wheel of a folder."""
    with zipfile.ZipFile(next(folder.glob("*.whl"))) as wheel:
        return set(wheel.namelist())


def test_the_wheel_holds_the_package_and_every_style_sheet(built: Path) -> None:
    names = names_in_wheel(built)
    assert STYLES
    assert {f"tightrope/styles/{name}" for name in STYLES} <= names
    assert {path.relative_to(ROOT / "src").as_posix() for path in (ROOT / "src").rglob("*.py")} <= names
    assert not [name for name in names if name.startswith("tests/")]


def test_the_source_distribution_builds_the_same_wheel(built: Path, tmp_path: Path) -> None:
    with tarfile.open(next(built.glob("*.tar.gz"))) as archive:
        archive.extractall(tmp_path, filter="data")
    source = next(tmp_path.iterdir())
    build(source, tmp_path / "again", "-t", "wheel")
    assert names_in_wheel(tmp_path / "again") == names_in_wheel(built)


def test_the_installed_package_runs_and_finds_its_own_style_sheets(built: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(next(built.glob("*.whl"))) as wheel:
        wheel.extractall(tmp_path)
    program = "from tightrope.tui.stylesheets import style_path; print(style_path('base.tcss'))"
    environment = {**os.environ, "PYTHONPATH": str(tmp_path)}
    found = subprocess.run([sys.executable, "-c", program], cwd=tmp_path, env=environment, capture_output=True, text=True, check=True)
    said = subprocess.run(
        [sys.executable, "-m", "tightrope", "--version"], cwd=tmp_path, env=environment, capture_output=True, text=True, check=True
    )
    assert Path(found.stdout.strip()) == tmp_path / "tightrope" / "styles" / "base.tcss"
    assert Path(found.stdout.strip()).is_file()
    assert said.stdout == f"tightrope {version()}\n"


def version() -> str:
    """Return the version that the package states."""
    import tightrope

    return tightrope.__version__


def test_the_program_needs_no_fifth_dependency() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    names = {line.partition(">")[0].partition("=")[0] for line in project["dependencies"]}
    assert names == {"textual", "rich", "tomli-w", "platformdirs"}
