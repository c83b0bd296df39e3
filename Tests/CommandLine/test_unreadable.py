"""One file that cannot be read is said at its place, and everything else goes on."""

import json
import os
import shutil

import pytest

from conftest import Program, add_units


@pytest.fixture
def without_privileges(waymark):
    """The program as somebody whom rights bind: an administrator reads everything."""
    if os.getuid() != 0:
        return waymark
    if not shutil.which("setpriv"):
        pytest.skip("an administrator reads everything, and there is no setpriv")

    class Bound(Program):
        def run(self, *arguments, **options):
            return super().run("--bounding-set=-all", "--inh-caps=-all", waymark.binary, *arguments, **options)

    return Bound("setpriv", waymark.folder)


def refused(done):
    findings = json.loads(done.stdout)["findings"]
    return {finding["file"]: finding["message"] for finding in findings if finding["id"] == "file-refused"}


def test_rights_folders_and_links_in_the_place_of_files(without_privileges):
    site = without_privileges.folder
    (a, b, c, d, e, f, sound) = (site / "units" / name for name in add_units(site, 7))
    (a / "unit.md").chmod(0)
    (b / "unit.md").unlink()
    (b / "unit.md").mkdir()
    (c / "unit.md").unlink()
    (c / "unit.md").symlink_to("nowhere")
    (d / "media").mkdir()
    (d / "media" / "x.png").write_bytes(b"x")
    (d / "media" / "x.png").chmod(0)
    (e / "unit.md").write_bytes((e / "unit.md").read_bytes() + b"\nCaf\xe9.\n")
    f.chmod(0)
    try:
        done = without_privileges.run("check", "--report", "json")
        assert done.returncode == 1, done.stderr
        assert refused(done) == {
            f"units/{a.name}/unit.md": "'unit.md' may not be read",
            f"units/{b.name}/unit.md": "'unit.md' is a folder",
            f"units/{c.name}/unit.md": "'unit.md' is a symbolic link",
            f"units/{d.name}/media/x.png": "'media/x.png' may not be read",
            f"units/{f.name}": f"the folder '{f.name}' may not be read",
        }
        findings = json.loads(done.stdout)["findings"]
        assert [finding["id"] for finding in findings if finding["file"] == f"units/{e.name}/unit.md"] == ["source-encoding"]
        assert not [finding for finding in findings if finding["file"].startswith(f"units/{sound.name}/") and finding["severity"] == "error"]
        done = without_privileges.run("build", "--fail-on", "never")
        assert done.returncode == 0, done.stderr
        assert (site / "output" / "site" / sound.name / "index.html").exists()
        for command in (["fmt", "--check"], ["review"]):
            done = without_privileges.run(*command)
            assert done.returncode == 1, done.stderr
            assert f"units/{a.name}/unit.md: 'unit.md' may not be read" in done.stderr
            assert sound.name in done.stdout or command[0] == "fmt"
        assert without_privileges.run("check", "--fix", "--fail-on", "never").returncode == 0
    finally:
        f.chmod(0o755)
    # Rights leave no trace in the times of files: the next build sees them all the same.
    (a / "unit.md").chmod(0o644)
    without_privileges.run("build", "--fail-on", "never")
    assert (site / "output" / "site" / a.name / "index.html").exists()


@pytest.mark.parametrize("kind", ["rights", "folder", "link"])
def test_settings_that_cannot_be_used_are_said_and_nothing_is_published_without_them(without_privileges, kind):
    settings = without_privileges.folder / "waymark.yml"
    if kind == "rights":
        settings.chmod(0)
    else:
        settings.unlink()
        settings.mkdir() if kind == "folder" else settings.symlink_to("elsewhere.yml")
    done = without_privileges.run("check", "--report", "json")
    assert done.returncode == 1, done.stderr
    assert list(refused(done)) == ["waymark.yml"]
    assert json.loads(done.stdout)["summary"]["units"] == 1
    done = without_privileges.run("build")
    assert done.returncode == 70
    assert "waymark.yml" in done.stderr
    assert not (without_privileges.folder / "output" / "site").exists()


def test_an_audit_goes_on_behind_a_page_that_may_not_be_read(without_privileges):
    pages = without_privileges.folder / "pages"
    (pages / "closed").mkdir(parents=True)
    for name in ("a.html", "b.html"):
        (pages / name).write_text("<!DOCTYPE html><html><title>A page</title><p>Text</p></html>")
    (pages / "a.html").chmod(0)
    (pages / "closed").chmod(0)
    try:
        done = without_privileges.run("audit", "pages", "--report", "json")
    finally:
        (pages / "closed").chmod(0o755)
    assert done.returncode == 1, done.stderr
    assert set(refused(done)) == {"pages/a.html", "pages/closed"}
    assert "page-language-missing" in [finding["id"] for finding in json.loads(done.stdout)["findings"] if finding["file"] == "pages/b.html"]


def test_a_link_to_a_unit_is_what_is_checked(waymark, tmp_path):
    site = waymark.folder
    (name,) = add_units(site, 1)
    shutil.move(site / "units" / name, tmp_path / name)
    (site / "units" / "linked").symlink_to(tmp_path / name)
    (site / "units" / "broken").mkdir()
    (site / "units" / "broken" / "unit.md").write_text("No front matter")
    done = waymark.run("check", "units/linked", "--report", "json")
    assert done.returncode == 1
    findings = json.loads(done.stdout)["findings"]
    assert [finding["message"] for finding in findings] == ["the folder 'linked' is a symbolic link"]
    # From elsewhere, a link to a unit of the site names that unit.
    (tmp_path / "shortcut").symlink_to(site / "units" / "broken")
    done = waymark.run("check", tmp_path / "shortcut", "--report", "json")
    assert {finding["file"] for finding in json.loads(done.stdout)["findings"]} == {"units/broken/unit.md"}


@pytest.mark.parametrize("path", ["notes", "notes/a.md", "units/stray.md", "units/nowhere"])
def test_what_is_no_unit_is_said_and_nothing_else_is_checked(waymark, path):
    (waymark.folder / "notes").mkdir()
    (waymark.folder / "notes" / "a.md").write_text("A note.")
    (waymark.folder / "units" / "stray.md").write_text("A note.")
    (waymark.folder / "units" / "nowhere").symlink_to("nothing")
    done = waymark.run("check", path)
    assert done.returncode == 64, done.stderr
    assert f"'{path}'" in done.stderr


@pytest.mark.parametrize("path", [".", "units", "waymark.yml", "templates", "units/../units"])
def test_what_all_units_share_stands_for_the_site(waymark, path):
    (waymark.folder / "templates").mkdir(exist_ok=True)
    add_units(waymark.folder, 2)
    done = waymark.run("check", path, "--report", "json")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["summary"]["units"] == 3


def test_translations_go_on_behind_texts_that_may_not_be_read(without_privileges):
    program = without_privileges
    (site, units) = (program.folder, program.folder / "units")
    (a, b, c, d, sound) = add_units(site, 5)
    files = {}
    for name in (a, b, c, sound):
        done = program.run("translate", "export", name, "--lang", "fi", "--format", "po")
        assert done.returncode == 0, done.stderr
        files[name] = f"{name}.fi.po"
    for name in (b, sound):
        (units / name / "unit.fi.md").write_bytes((units / name / "unit.md").read_bytes())
    (units / a / "unit.md").chmod(0)
    (units / b / "unit.fi.md").chmod(0)
    (units / c / "unit.md").unlink()
    (units / c / "unit.md").symlink_to("elsewhere.md")
    (units / d).chmod(0)
    (site / files[b]).chmod(0)
    said = {
        a: f"units/{a}/unit.md: 'unit.md' may not be read",
        b: f"units/{b}/unit.fi.md: 'unit.fi.md' may not be read",
        c: f"units/{c}/unit.md: 'unit.md' is a symbolic link",
        d: f"units/{d}: the folder '{d}' may not be read",
    }
    try:
        done = program.run("translate", "status")
        assert done.returncode == 1, done.stderr
        assert [line.split(";")[0] for line in done.stderr.splitlines() if "file-refused" in line] == list(said.values())
        rows = {tuple(line.split()[:2]) for line in done.stdout.splitlines()}
        assert (sound, "fi") in rows and not {a, c, d} & {unit for unit, _ in rows} and (b, "fi") not in rows
        done = program.run("translate", "status", sound)
        assert done.returncode == 0, done.stderr
        for name, message in said.items():
            for command in ("export", "diff", "accept"):
                done = program.run("translate", command, name, "--lang", "fi")
                assert done.returncode == 1 and message in done.stderr, (command, done.stderr)
        done = program.run("translate", "import", files[a], files[b], "gone.po", files[sound])
        assert done.returncode == 1
        assert "'unit.md' may not be read" in done.stderr
        assert f"'{files[b]}' may not be read" in done.stderr
        assert "there is no file 'gone.po'" in done.stderr
        assert f"wrote units/{sound}/unit.fi.md" in done.stderr
    finally:
        (units / d).chmod(0o755)


def test_a_table_of_translations_needs_no_settings(without_privileges):
    (name,) = add_units(without_privileges.folder, 1)
    (without_privileges.folder / "units" / name / "unit.fi.md").write_bytes((without_privileges.folder / "units" / name / "unit.md").read_bytes())
    (without_privileges.folder / "waymark.yml").chmod(0)
    done = without_privileges.run("translate", "status")
    assert done.returncode == 1
    assert "waymark.yml: 'waymark.yml' may not be read" in done.stderr
    assert [line.split()[:2] for line in done.stdout.splitlines()[1:]] == [[name, "fi"]]
