"""What a platform holds of every kind of activity, in five scripts: type, answer, right answer, result, time, weight, outcome."""

import os
import re
import shutil
import subprocess
import zipfile

import pytest

from conftest import HERE, WAYMARK, needs_compiler
from learner import Learner
from test_rules import TEXTS
from test_tracking import interactions
from waiting import until

pytestmark = needs_compiler
ALL = {"en": "word", **TEXTS}
PROMPTS = ("Fill the gaps.", "Choose the words.", "Match the words.", "Put the steps in order.", "Where does it go?", "The number 112 is free.",
           "Where is the number?", "What would you say?", "Before you go:")
# SCORM 1.2 knows no long text and no type "other".
UNKNOWN = {"scorm12": {"long-fill-in", "other"}, "scorm2004": set(), "cmi5": set()}
SPAN = {"scorm12": r"\d{4}:\d\d:\d\d\.\d\d", "scorm2004": r"PT\d+H\d+M\d+(\.\d{1,2})?S"}


def written(text, language):
    """The unit with every kind, its prompts and everything there is to choose from in another script."""
    words = ALL[language].replace("|", "").rstrip(".")
    lines = []
    for line in text.replace("lang: en", f"lang: {language}").replace("id: all", f"id: all-{language}").splitlines():
        if line in PROMPTS or re.match(r"- \[[ x]\] [A-Z]|\d\. (Say|Wait)|- (Calm|Nervous|Both)$", line):
            line = f"{line.rstrip('.?:')} {words}"
        elif re.match(r"\| (hola|adiós|gracias|Power bank|Apua|Kiitos)", line):
            line = "| " + " | ".join(f"{cell.strip()} {words}" for cell in line.strip("| ").split("|")) + " |"
        lines.append(line.replace("112|one one two", words))
    return "\n".join(lines) + "\n"


@pytest.fixture(scope="session")
def packages(tmp_path_factory, server):
    """`packages(language, format)` is the address of the unit's package."""
    source, output = tmp_path_factory.mktemp("source"), tmp_path_factory.mktemp("output")
    for language in ALL:
        folder = source / "units" / f"all-{language}"
        shutil.copytree(HERE / "kinds/units/all/media", folder / "media")
        (folder / "unit.md").write_text(written((HERE / "kinds/units/all/unit.md").read_text("utf-8"), language), "utf-8")
    (source / "waymark.yml").write_text(f"title: Every kind\nlanguages: [{', '.join(ALL)}]\noffline: off\n", "utf-8")
    run = subprocess.run(
        [WAYMARK, "build", "--source", source, "--output", output, "--format", "scorm12,scorm2004,cmi5"], capture_output=True, text=True,
        env={**os.environ, "WAYMARK_THEME": str(HERE.parents[1] / "templates")})
    assert run.returncode == 0, run.stderr

    def unpack(language, format):
        folder = tmp_path_factory.mktemp(f"{language}-{format}")
        with zipfile.ZipFile(output / f"packages/all-{language}.{language}.{format}.zip") as archive:
            archive.extractall(folder)
        return server.serve(folder) + "/index.html"

    return unpack


ACTIVITIES = """() => [...document.querySelectorAll('main .activity[data-interaction]')].filter(root => root.dataset.interaction).map(root => ({
    id: root.id, kind: root.dataset.kind, type: root.dataset.interaction, points: Number(root.dataset.points) || 0, outcome: root.dataset.outcome || ''}))"""


def answer_all(page, frame):
    """@returns every activity that is reported: id, kind, type, points, outcome"""
    learner = Learner(page, frame)
    frame.evaluate("document.getElementById('main').focus()")
    for activity in learner.activities():
        learner.answer(activity)
    return frame.evaluate(ACTIVITIES)


@pytest.mark.parametrize("language,format", [
    ("en", "scorm12"), ("en", "scorm2004"), ("el", "scorm12"), ("el", "scorm2004"), ("pl", "scorm2004"), ("mt", "scorm12"), ("tr", "scorm2004"),
    ("ar", "scorm12"), ("ar", "scorm2004")])
def test_scorm_holds_every_kind(platform, packages, language, format):
    lms = platform(format)
    frame = lms.launch(packages(language, format))
    activities = answer_all(lms.page, frame)
    lms.close()
    assert lms.errors() == [], "the strict platform took every value"
    found = interactions(lms.data)
    expected = {one["id"]: one for one in activities if one["type"] not in UNKNOWN[format]}
    assert {"choice", "true-false", "fill-in", "matching", "sequencing", "numeric", "performance"} <= {one["type"] for one in expected.values()}
    assert set(found) == set(expected)
    for id, one in expected.items():
        fields = found[id][-1]
        answered = fields["student_response" if format == "scorm12" else "learner_response"]
        assert fields["type"] == one["type"] and re.fullmatch(SPAN[format], fields["latency"]), fields
        assert fields.get("objectives.0.id", "") == one["outcome"]
        if format == "scorm2004":
            assert fields["description"].startswith("{lang=" + language + "}")
        if not one["points"]:
            assert fields["result"] == "neutral"
            continue
        assert (fields["result"], fields["weighting"]) == ("correct", str(one["points"])), fields
        pattern = fields.get("correct_responses.0.pattern")
        if one["type"] == "numeric":
            assert (answered, pattern) == ("112.5", "112.5" if format == "scorm12" else "112[:]113")
        elif one["type"] != "performance":
            assert answered == pattern, fields
    words = ALL[language].replace("|", "").rstrip(".")
    kept = found["words"][-1]["student_response" if format == "scorm12" else "learner_response"]
    assert (words if language != "en" else "word") in kept


@pytest.mark.parametrize("language", ALL)
def test_xapi_holds_every_kind(lrs, page, packages, language):
    session, address = lrs.launch(packages(language, "cmi5"))
    page.goto(address)
    page.wait_for_selector("[data-progress]:not([hidden])")
    activities = answer_all(page, page.main_frame)
    page.goto("about:blank")
    until(lambda: session.named("terminated"))
    found = {one["object"]["id"].rsplit("#", 1)[1]: one for one in session.named("answered")}
    assert set(found) == {one["id"] for one in activities}
    words = ALL[language].replace("|", "").rstrip(".")
    for one in activities:
        statement = found[one["id"]]
        definition, result = statement["object"]["definition"], statement["result"]
        assert "description" in definition, one
        assert definition["interactionType"] == one["type"] and set(definition["description"]) == {language}
        others = [other["id"].rsplit("#outcome-", 1)[1] for other in statement["context"]["contextActivities"].get("other", [])]
        assert others == ([one["outcome"]] if one["outcome"] else [])
        if one["points"]:
            assert result["success"] is True and result["score"] == {"scaled": 1, "raw": one["points"], "min": 0, "max": one["points"]}
        else:
            assert "success" not in result
        if one["points"] and one["type"] not in ("numeric", "performance"):
            assert definition["correctResponsesPattern"] == [result["response"]]
        names = {"choice": ["choices"], "sequencing": ["choices"], "matching": ["source", "target"], "performance": ["steps"], "likert": ["scale"]}
        for name in names.get(one["type"], []):
            ids = [component["id"] for component in definition[name]]
            assert len(ids) == len(set(ids)) > 0
            chosen = re.split(r"\[,\]|\[\.\]", result["response"])
            assert name in ("source", "target", "steps") or set(chosen) <= set(ids), (chosen, ids)
            assert all(component["description"][language] for component in definition[name])
    assert any(words in component["description"][language] for component in found["many"]["object"]["definition"]["choices"])
    assert any(words in component["description"][language] for component in found["steps"]["object"]["definition"]["choices"])
