"""Units go to translators and come back: through our own files, gettext's programs and the translate toolkit."""

import pathlib
import re
import shutil
import subprocess

import pytest

SCHEMAS = pathlib.Path("/usr/share/php/Symfony/Component/Translation/Resources/schemas")
TEXT = """---
title: "Calling: 112"
lang: en
summary: Know whom to call.
outcomes:
  - id: LO1
    text: I can call for help.
---

Stay calm & look *around*. The number is **112** < 113, see
[the rules](https://example.org/a_b "Rules") and `code`.

## Before you call {#before}

1. Look
2. [EHIC]{abbr="European Health Insurance Card"} in the bag

| Word | Meaning |
| --- | --- |
| card | a \\| b |

{caption="Two words"}

:::choice{#first outcome=LO1 points=2}

What do you do *first*?

- [ ] I film it
  - Evidence can wait.
- [x] I call 112
  - Right. "Help" comes first.

:::
"""


@pytest.fixture
def site(waymark):
    folder = waymark.folder / "units" / "calling"
    folder.mkdir()
    (folder / "unit.md").write_text(TEXT)
    return waymark


def export(site, kind):
    done = site.run("translate", "export", "calling", "--lang", "fi", "--format", kind)
    assert done.returncode == 0, done.stderr
    (name,) = re.findall(r"^wrote (\S+)", done.stderr)
    return site.folder / name


def take(site, path):
    return site.run("translate", "import", path)


def translation(site):
    return (site.folder / "units" / "calling" / "unit.fi.md").read_text()


def fill(path):
    """Translates every text with itself, as a translator's tool does with 'copy source to target'."""
    text = path.read_text()
    if path.suffix == ".po":
        text = re.sub(r'msgid "(.+)"\nmsgstr ""', lambda found: f'msgid "{found[1]}"\nmsgstr "{found[1]}"', text)
    else:
        text = re.sub(r"<source>(.*?)</source>", lambda found: f"{found[0]}<target>{found[1]}</target>", text)
    path.write_text(text)


@pytest.mark.parametrize("kind", ["xliff12", "xliff20", "po"])
def test_a_round_trip_gives_the_same_text(site, kind):
    path = export(site, kind)
    fill(path)
    done = take(site, path)
    assert done.returncode == 0, done.stderr
    assert "wrote units/calling/unit.fi.md: 17 of 17 texts translated" in done.stderr
    assert translation(site) == TEXT.replace("lang: en", "lang: fi")


@pytest.mark.parametrize("kind", ["xliff12", "xliff20", "po"])
def test_a_translators_words_arrive_in_their_place(site, kind):
    path = export(site, kind)
    fill(path)
    text = path.read_text()
    if kind == "po":
        text = text.replace('msgstr "Look"', 'msgstr "Katso – \\"ensin\\" * 2_3"')
    else:
        text = text.replace(">Look</target>", ">Katso – \"ensin\" * 2_3</target>")
    path.write_text(text)
    assert take(site, path).returncode == 0
    assert "1. Katso – \"ensin\" \\* 2_3\n" in translation(site)
    status = site.run("translate", "status", "calling").stdout
    assert re.search(r"calling +fi +done +17 +0 +0 ", status), status


def test_gettext_keeps_the_file(site, tmp_path):
    if not shutil.which("msgcat"):
        pytest.skip("gettext is not installed")
    path = export(site, "po")
    fill(path)
    subprocess.run(["msgfmt", "--check-format", "-o", tmp_path / "x.mo", path], check=True)
    subprocess.run(["msgcat", "--width=40", "-o", path, path], check=True)
    assert take(site, path).returncode == 0
    assert translation(site) == TEXT.replace("lang: en", "lang: fi")
    subprocess.run(["msgunfmt", "-o", tmp_path / "back.po", tmp_path / "x.mo"], check=True)
    assert take(site, tmp_path / "back.po").returncode == 0
    assert translation(site) == TEXT.replace("lang: en", "lang: fi")


def test_the_translate_toolkit_keeps_the_file(site):
    factory = pytest.importorskip("translate.storage.factory")
    for kind in ["xliff12", "po"]:
        path = export(site, kind)
        store = factory.getobject(str(path))
        for unit in store.units:
            if unit.istranslatable() and not unit.target:
                unit.rich_target = unit.rich_source
        store.save()
        done = take(site, path)
        assert done.returncode == 0, done.stderr
        assert translation(site) == TEXT.replace("lang: en", "lang: fi"), kind
        (site.folder / "units" / "calling" / "unit.fi.md").unlink()


@pytest.mark.parametrize("kind, schema", [("xliff12", "xliff-core-1.2-strict.xsd"), ("xliff20", "xliff-core-2.0.xsd")])
def test_exports_are_valid(site, tmp_path, kind, schema):
    if not (SCHEMAS / schema).exists():
        pytest.skip("the XLIFF schemas of php-symfony-translation are not installed")
    path = export(site, kind)
    fill(path)
    local = re.sub(r'schemaLocation="[^"]*xml\.xsd"', 'schemaLocation="xml.xsd"', (SCHEMAS / schema).read_text())
    (tmp_path / schema).write_text(local)
    shutil.copy(SCHEMAS / "xml.xsd", tmp_path)
    done = subprocess.run(["xmllint", "--nonet", "--noout", "--schema", tmp_path / schema, path], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_a_changed_source_is_stale_in_the_table_in_the_checks_and_on_the_page(site):
    path = export(site, "xliff12")
    fill(path)
    assert take(site, path).returncode == 0
    unit = site.folder / "units" / "calling" / "unit.md"
    unit.write_text(TEXT.replace("1. Look", "1. Look twice"))
    status = site.run("translate", "status", "calling", "--fail-on-stale")
    assert status.returncode == 1
    assert re.search(r"calling +fi +stale +16 +1 +0 ", status.stdout), status.stdout
    check = site.run("check", "units/calling/unit.fi.md")
    assert "the source of this text has changed since it was translated [translation-stale]" in check.stderr
    assert "units/calling/unit.fi.md:15:4" in check.stderr
    assert "it says now: Look twice" in check.stderr
    site.run("build", "--format", "site")
    assert "1 alkuperäisen tekstin kohta on muuttunut sen jälkeen." in (site.folder / "output/site/calling/index.fi.html").read_text()
    page = site.run("translate", "diff", "calling", "--lang", "fi", "--file", "-").stdout
    assert "Look <ins>twice</ins>" in page
    assert site.run("translate", "accept", "calling", "--lang", "fi").returncode == 0
    assert site.run("translate", "status", "calling", "--fail-on-stale").returncode == 0


def test_a_broken_structure_is_refused_at_its_line(site):
    path = export(site, "xliff12")
    fill(path)
    text = path.read_text()
    line = text[: text.index('<trans-unit id="s0.p1"')].count("\n") + 1
    path.write_text(text.replace('<target>Stay calm &amp; look <g id="1" ctype="italic">around</g>', "<target>Stay calm"))
    done = take(site, path)
    assert done.returncode == 1
    assert "in 's0.p1' the code <1> (emphasis) is missing [translation-codes]" in done.stderr
    assert f"calling.fi.xlf:{line}:1" in done.stderr
    assert not (site.folder / "units" / "calling" / "unit.fi.md").exists()


def test_drift_in_a_translation_is_an_error_at_its_line(site):
    (site.folder / "units" / "calling" / "unit.fi.md").write_text(
        TEXT.replace("lang: en", "lang: fi").replace("- [ ] I film it", "- [x] I film it"))
    done = site.run("check", "units/calling/unit.fi.md")
    assert done.returncode == 1
    assert "this answer of 'first' is not as in the source [translation-drift]" in done.stderr
    assert "units/calling/unit.fi.md:28:1" in done.stderr


def test_what_is_no_translation_is_refused(site, tmp_path):
    (tmp_path / "x.xlf").write_text("hello")
    done = take(site, tmp_path / "x.xlf")
    assert done.returncode == 1 and "this is no file of a format that is known here" in done.stderr
    other = tmp_path / "y.xlf"
    other.write_text('<xliff version="1.2"><file original="units/../unit.md" source-language="en" target-language="fi"><body/></file></xliff>')
    done = take(site, other)
    assert done.returncode == 1 and "there is no unit '..' here" in done.stderr


def reset(site):
    for name in ("unit.fi.md", "unit.fi.lock"):
        (site.folder / "units" / "calling" / name).unlink(missing_ok=True)


def test_the_programs_of_gettext_may_work_on_the_file(site, tmp_path):
    if not shutil.which("msgmerge"):
        pytest.skip("gettext is not installed")
    path = export(site, "po")
    fresh = tmp_path / "fresh.po"
    shutil.copy(path, fresh)
    fill(path)
    whole = path.read_bytes()
    merged = tmp_path / "merged.po"
    subprocess.run(["msgmerge", "--quiet", "--no-fuzzy-matching", "-o", merged, path, fresh], check=True)
    sorted_ = tmp_path / "sorted.po"
    subprocess.run(["msgattrib", "--no-wrap", "--sort-output", "--no-location", "-o", sorted_, path], check=True)
    text = whole.decode()
    poedit = text.replace('"MIME-Version', '"Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n"X-Generator: Poedit 3.4\\n"\n"MIME-Version', 1)
    assert poedit != text
    for name, made in [
        ("msgmerge", merged.read_bytes()),
        ("msgattrib", sorted_.read_bytes()),
        ("line ends of Windows", whole.replace(b"\n", b"\r\n")),
        ("a byte order mark", b"\xef\xbb\xbf" + whole),
        ("the headers of Poedit", poedit.encode()),
    ]:
        path.write_bytes(made)
        done = take(site, path)
        assert done.returncode == 0, (name, done.stderr)
        assert translation(site) == TEXT.replace("lang: en", "lang: fi"), name
        reset(site)


def test_what_a_translator_marks_as_not_finished_is_kept_and_stale(site):
    path = export(site, "po")
    fill(path)
    path.write_text(re.sub(r'^(msgctxt "first\.)', r"#, fuzzy\n\1", path.read_text(), flags=re.MULTILINE))
    done = take(site, path)
    assert done.returncode == 0, done.stderr
    assert re.search(r"[1-9] of them marked as not finished", done.stderr), done.stderr
    status = site.run("translate", "status", "calling", "--fail-on-stale")
    assert status.returncode == 1 and re.search(r"calling +fi +stale", status.stdout), status.stdout
    check = site.run("check", "units/calling/unit.fi.md")
    assert "this translation is marked as not finished [translation-stale]" in check.stderr


def test_another_encoding_is_refused_at_its_line(site):
    path = export(site, "po")
    fill(path)
    text = path.read_text().replace('msgstr "Look"', 'msgstr "Nää"')
    line = text[: text.index('msgstr "Nää"')].count("\n") + 1
    path.write_bytes(text.encode("iso-8859-15"))
    done = take(site, path)
    assert done.returncode == 1 and "UTF-8" in done.stderr, done.stderr
    assert f"{path.name}:{line}:" in done.stderr, done.stderr
    assert not (site.folder / "units" / "calling" / "unit.fi.md").exists()


def test_attributes_and_notes_of_other_programs_are_let_through_and_markup_is_not(site):
    path = export(site, "xliff12")
    fill(path)
    whole = path.read_text()
    path.write_text(
        whole.replace("<xliff ", '<xliff xmlns:mq="MQXliff" ', 1).replace("<trans-unit ", '<trans-unit mq:status="Confirmed" ')
        .replace("<target>Look</target>", '<target state="translated"><mrk mtype="seg" mid="0">Look</mrk></target>'
                 '<alt-trans origin="memory"><target>Stare</target></alt-trans>'))
    done = take(site, path)
    assert done.returncode == 0, done.stderr
    assert translation(site) == TEXT.replace("lang: en", "lang: fi")
    reset(site)
    broken = whole.replace("<target>Look</target>", "<target><b>Look</b></target>")
    line = broken[: broken.index("<b>Look")].count("\n") + 1
    path.write_text(broken)
    done = take(site, path)
    assert done.returncode == 1, done.stderr
    assert any(f"{path.name}:{near}:" in done.stderr for near in (line - 2, line - 1, line)), done.stderr
    assert not (site.folder / "units" / "calling" / "unit.fi.md").exists()


@pytest.mark.parametrize("change", ["twice", "away", "moved"])
def test_codes_may_move_but_not_vanish_or_double(site, change):
    path = export(site, "xliff12")
    fill(path)
    text = path.read_text()
    targets = re.findall(r'<target>[^\n]*?<g id="1"[^\n]*?</target>', text)
    (target,) = [one for one in targets if one.startswith("<target>Stay")]
    code = re.search(r'<g id="1"[^>]*>around</g>', target)[0]
    if change == "moved":
        made = target.replace(code, "here").replace("Stay", f"{code} Stay")
    else:
        made = target.replace(code, code + code if change == "twice" else "around")
    path.write_text(text.replace(target, made))
    done = take(site, path)
    if change == "moved":
        assert done.returncode == 0, done.stderr
        assert translation(site).count("*around* Stay calm") == 1
    else:
        assert done.returncode == 1 and "[translation-codes]" in done.stderr, done.stderr
