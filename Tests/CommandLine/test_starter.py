"""The first texts of new sites and units, in every language that has some."""

import json

import pytest

from conftest import ROOT, Program

LANGUAGES = sorted(folder.name for folder in (ROOT / "templates" / "starter").iterdir())


def findings(program):
    done = program.run("check", "--report", "json", "--fail-on", "never")
    return [finding["id"] for finding in json.loads(done.stdout)["findings"]]


def test_every_language_of_the_interface_has_first_texts():
    assert LANGUAGES == sorted(path.stem for path in (ROOT / "templates" / "phrases").glob("*.yaml"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_new_site_passes_in_its_language(binary, tmp_path, language):
    made = Program(binary, tmp_path).run("new", "site", "site", "--lang", language)
    assert made.returncode == 0 and "note:" not in made.stderr, made.stderr
    site = Program(binary, tmp_path / "site")
    assert findings(site) == ["accessibility-statement"]
    assert site.run("build").returncode == 0
    assert f'<html lang="{language}"' in (tmp_path / "site/output/site/index.html").read_text("utf-8")


def test_a_variant_of_a_language_has_its_texts(waymark):
    made = waymark.run("new", "unit", "primeiro-dia", "--lang", "pt-BR")
    text = (waymark.folder / "units/primeiro-dia/unit.md").read_text("utf-8")
    assert made.returncode == 0 and "note:" not in made.stderr
    assert "lang: pt-BR\n" in text and "title: Primeiro dia\n" in text and "id: primeiro-dia\n" in text and "Começa" in text


def test_a_language_without_texts_is_told(waymark):
    made = waymark.run("new", "unit", "esimene", "--lang", "et")
    assert made.returncode == 0
    assert "note: there are no first texts in 'et' yet; these are in English, to be translated by you\n" in made.stderr
    assert "lang: et\n" in (waymark.folder / "units/esimene/unit.md").read_text("utf-8")


def test_a_provider_has_first_texts_of_its_own(waymark):
    own = waymark.folder / "templates/starter/en/unit.md"
    own.parent.mkdir(parents=True)
    own.write_text("---\nid: {{slug}}\ntitle: {{title}}\nlang: {{lang}}\n---\n\nAs our school begins.\n")
    assert waymark.run("new", "unit", "day-one").returncode == 0
    assert (waymark.folder / "units/day-one/unit.md").read_text() == "---\nid: day-one\ntitle: Day one\nlang: en\n---\n\nAs our school begins.\n"
