"""The simulator against what was measured on real platforms: it refuses what any of them refuses, and as Moodle takes what Moodle takes."""

import os
import pathlib
import re

import pytest

SHARED = pathlib.Path(os.environ.get("WAYMARK_SHARED", pathlib.Path(__file__).parents[3] / "shared"))
TABLES = {"scorm12": SHARED / "data/platforms/scorm12-accepted.md", "scorm2004": SHARED / "data/platforms/scorm2004-accepted.md"}
FIELDS = {"id": "x1", "id with space": "a b", "id url": "http://example.org/a"}

pytestmark = pytest.mark.skipif(not TABLES["scorm12"].is_file(), reason="the measured tables are not on this machine")


def value_of(text):
    """`xxx..(255)` is a text of 255 characters, `(4096)` of 4096; `\\n` is a line's end."""
    long = re.fullmatch(r"(.*?)(?:\.\.)?\((\d+)\)", text)
    if long:
        return (long[1][:1] or "x") * int(long[2])
    return text.replace("\\n", "\n")


def rows(version):
    """(call, element, value, verdict of each platform), `{n}` for the number of an interaction of its own."""
    for line in TABLES[version].read_text("utf-8").splitlines():
        cells = re.fullmatch(r"\| `(.*)` \| (.*) \|", line)
        if not cells or cells[1].startswith("GET "):
            continue
        call, verdicts = cells[1], [cell.strip().startswith("ok") for cell in cells[2].split(" | ")]
        if call.startswith("interaction id "):
            kind = call.removeprefix("interaction id ")
            yield call, "choice", "id", "i" * int(kind) if kind.isdigit() else FIELDS["id " + kind], verdicts
        elif "=" not in call:
            continue
        else:
            left, value = call.split("=", 1)
            kind, _, field = left.rpartition(" ")
            yield call, kind, field, value_of(value), verdicts


def verdict(lms, number, kind, field, value):
    """What the simulator says of a row, each on an interaction of its own."""
    if not kind:
        return lms.set(field, value)
    start = f"cmi.interactions.{number}."
    if field != "id":
        lms.set(start + "id", f"q{number}")
        if not lms.set(start + "type", kind):
            lms.set(start + "type", "choice")
            return False
    taken = lms.set(start + field, value)
    if field == "id" and not taken:
        lms.set(start + "id", f"q{number}")
    return taken


def judged(lms, version):
    lms.page.evaluate("platform.launch('about:blank')")
    lms.page.evaluate("platform.call('start', '')")
    for number, (call, kind, field, value, verdicts) in enumerate(rows(version)):
        yield call, verdict(lms, number, kind, field, value), verdicts


@pytest.mark.parametrize("version", ["scorm12", "scorm2004"])
def test_strict_refuses_whatever_any_platform_refuses(platform, version):
    found = list(judged(platform(version).open(), version))
    assert len(found) > 60
    assert [call for call, taken, verdicts in found if taken and not all(verdicts)] == []


@pytest.mark.parametrize("version", ["scorm12", "scorm2004"])
def test_moodle_takes_and_refuses_as_measured(platform, version):
    found = list(judged(platform(version, "moodle").open(), version))
    assert [(call, taken) for call, taken, verdicts in found if taken != verdicts[0]] == []
