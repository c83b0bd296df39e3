"""The real program, run as people run it: WAYMARK names the binary, by default the release build."""

import os
import pathlib
import shutil
import subprocess

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
HOSTILE = ROOT.parent / "shared" / "data" / "hostile"


class Program:
    """`run(…)` runs one command to its end and keeps status, stdout and stderr."""

    def __init__(self, binary, folder):
        self.binary = binary
        self.folder = folder
        self.environment = {"PATH": "/usr/bin:/bin", "SOURCE_DATE_EPOCH": "1790000000", "WAYMARK_THEME": str(ROOT / "templates")}

    def run(self, *arguments, timeout=60, **environment):
        return subprocess.run(
            [self.binary, *map(str, arguments)], cwd=self.folder, env={**self.environment, **environment}, stdin=subprocess.DEVNULL,
            capture_output=True, text=True, timeout=timeout)

    def start(self, *arguments):
        return subprocess.Popen(
            [self.binary, *map(str, arguments)], cwd=self.folder, env=self.environment, stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


@pytest.fixture(scope="session")
def binary():
    path = pathlib.Path(os.environ.get("WAYMARK", ROOT / ".build" / "release" / "waymark")).resolve()
    if not path.exists():
        pytest.fail(f"{path} is missing: swift build --product waymark")
    return path


@pytest.fixture(scope="session")
def fresh_site(binary, tmp_path_factory):
    """What `waymark new site` writes; not to be changed."""
    folder = tmp_path_factory.mktemp("fresh")
    done = Program(binary, folder).run("new", "site", "site")
    assert done.returncode == 0, done.stderr
    return folder / "site"


@pytest.fixture
def waymark(binary, fresh_site, tmp_path):
    """The program in a site of its own."""
    shutil.copytree(fresh_site, tmp_path / "site")
    return Program(binary, tmp_path / "site")


def add_units(site, count):
    """Copies of the site's first unit under other names; returns their names."""
    (first,) = [folder for folder in (site / "units").iterdir() if (folder / "unit.md").exists()][:1]
    text = (first / "unit.md").read_text()
    title = next(line for line in text.splitlines() if line.startswith("title:"))
    names = [f"copy-{number:03d}" for number in range(count)]
    for name in names:
        folder = site / "units" / name
        folder.mkdir()
        changed = text.replace(f"id: {first.name}", f"id: {name}").replace(title, f"title: The unit {name}")
        (folder / "unit.md").write_text(changed)
    return names


def published(site):
    """Every published file by its path below `output`, with its bytes."""
    output = site / "output"
    return {
        str(path.relative_to(output)): path.read_bytes()
        for part in ("site", "packages") for path in (output / part).rglob("*") if path.is_file()
    }
