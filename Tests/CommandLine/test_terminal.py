"""Progress and colour on a terminal, neither in a pipe."""

import os
import pty
import re
import subprocess

COLOUR = re.compile(rb"\x1b\[[0-9;]*m")
PROGRESS = re.compile(rb"\r\x1b\[K\d+ of \d+ units \xc2\xb7 \d+ a second")


def on_terminal(program, *arguments, **environment):
    """What the program writes to a terminal that is its standard error."""
    leader, follower = pty.openpty()
    process = subprocess.Popen(
        [program.binary, *arguments], cwd=program.folder, env={**program.environment, "TERM": "xterm", **environment},
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=follower)
    os.close(follower)
    written = b""
    while True:
        try:
            part = os.read(leader, 65536)
        except OSError:  # Linux: the other end is closed.
            break
        if not part:
            break
        written += part
    os.close(leader)
    process.wait()
    return written


def add_finding(site):
    (text,) = list((site / "units").glob("*/unit.md"))
    text.write_text(text.read_text() + "\n![](media/none.png)\n")


def test_progress_is_one_line_that_is_redrawn_and_taken_away(waymark):
    written = on_terminal(waymark, "build")
    drawn = list(PROGRESS.finditer(written))
    assert drawn
    end = drawn[-1].end()
    assert b"\n" not in written[: end]
    assert written[end:].startswith(b"\r\x1b[K")
    assert not PROGRESS.search(written[end:])


def test_colour_on_a_terminal(waymark):
    add_finding(waymark.folder)
    assert COLOUR.search(on_terminal(waymark, "check"))


def test_no_colour_where_it_is_not_wanted(waymark):
    add_finding(waymark.folder)
    for environment in ({"NO_COLOR": "1"}, {"TERM": "dumb"}):
        assert not COLOUR.search(on_terminal(waymark, "check", **environment))


def test_a_dumb_terminal_gets_no_progress(waymark):
    assert b"\x1b" not in on_terminal(waymark, "build", TERM="dumb")


def test_a_pipe_gets_neither(waymark):
    add_finding(waymark.folder)
    done = waymark.run("build", TERM="xterm")
    assert "\x1b" not in done.stderr and "\r" not in done.stderr
    assert done.stdout == ""
