"""0 nothing found, 1 findings at or over the limit, 64 wrong usage, 70 a fault."""

import pytest

from conftest import Program


def break_unit(site):
    """An error that a learner would meet: a picture without an alternative and without a file."""
    (text,) = list((site / "units").glob("*/unit.md"))
    text.write_text(text.read_text() + "\n![](media/none.png)\n")


@pytest.mark.parametrize("command", ["check", "build"])
def test_status_0_when_nothing_is_found(waymark, command):
    done = waymark.run(command)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("command", ["check", "build"])
def test_status_1_with_an_error_and_0_when_it_shall_not_fail(waymark, command):
    break_unit(waymark.folder)
    assert waymark.run(command).returncode == 1
    assert waymark.run(command, "--fail-on", "never").returncode == 0


@pytest.mark.parametrize(
    "arguments",
    [
        ["build", "--no-such-option"],
        ["build", "--format", "scorm13"],
        ["build", "--only", "nothing"],
        ["build", "--source", "nowhere"],
        ["build", "--jobs", "0"],
        ["check", "--report", "pdf"],
        ["explain", "no-such-check"],
        ["new", "unit", "Not A Name"],
        ["translate", "status", "nothing"],
        ["no-such-command"],
    ])
def test_status_64_for_wrong_usage(waymark, arguments):
    done = waymark.run(*arguments)
    assert done.returncode == 64, done.stderr
    assert "Error:" in done.stderr
    assert not (waymark.folder / "output").exists()


def test_status_70_when_the_theme_is_missing(waymark):
    done = waymark.run("build", WAYMARK_THEME="/nowhere")
    assert done.returncode == 70
    assert done.stderr.startswith("waymark: ")


def test_status_70_rather_than_writing_over_somebody_elses_files(waymark):
    theirs = waymark.folder / "output" / "site" / "index.html"
    theirs.parent.mkdir(parents=True)
    theirs.write_text("mine")
    done = waymark.run("build")
    assert done.returncode == 70
    assert theirs.read_text() == "mine"


def test_help_and_version_go_to_standard_output(binary, tmp_path):
    program = Program(binary, tmp_path)
    for arguments in (["--help"], ["--version"], ["help", "build"]):
        done = program.run(*arguments)
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout
