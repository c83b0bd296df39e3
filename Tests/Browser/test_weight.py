"""How much script a page loads at once: the budget of the runtime, measured as `minified.py` says, and packed together by gzip."""

import gzip
import os
import pathlib
import re
import zipfile

import pytest

from minified import minified

OUTPUT = pathlib.Path(os.environ.get("WAYMARK_OUTPUT", "nowhere"))

# Bytes of a page's scripts as a minifier would leave them, and of the same packed.
PAGE = 30_000, 10_000
# The same in a package, with what talks to its platform.
PACKAGE = {"scorm12": (41_000, 14_300), "scorm2004": (41_000, 14_300), "cmi5": (42_600, 15_100)}
# A page's table of phrases is text, not code.
PHRASES = re.compile(r"^Waymark\.phrases\(\{.*?^\}, \"\d+\"\);$", re.S | re.M)


def weight(names, read):
    """The scripts together."""
    script = "".join(minified(PHRASES.sub("", read(name).decode())) for name in names).encode()
    return len(script), len(gzip.compress(script, 9))


def named(page):
    return re.findall(r'<script src="([^"]+)"', page)


def of_site(path):
    return weight(named(path.read_text("utf-8")), lambda name: (path.parent / name).read_bytes())


def of_package(path):
    """One request before the first paint, one for all the rest."""
    with zipfile.ZipFile(path) as package:
        names = named(package.read("index.html").decode())
        assert names == ["assets/scripted.js", "assets/package.js"]
        return weight(names, package.read)


def is_within(sizes, budget):
    return all(size <= most for size, most in zip(sizes, budget))


def test_a_page_with_every_kind_stays_near_the_budget(built):
    """No unit has every kind; two more than any sample has are a tenth more."""
    assert is_within(of_site(built / "all/index.html"), [size * 1.15 for size in PAGE])
    for format in ("scorm12", "scorm2004"):
        size = of_package(built.parent / f"packages/all.en.{format}.zip")
        assert is_within(size, [size * 1.1 for size in PACKAGE[format]]), size


@pytest.mark.skipif(not OUTPUT.is_dir(), reason="WAYMARK_OUTPUT names no compiled site")
def test_the_units_of_the_sample_site_are_within_the_budget():
    pages = [path for path in (OUTPUT / "site").glob("*/index.html") if 'data-unit="' in path.read_text("utf-8")]
    sizes = {str(path.relative_to(OUTPUT)): of_site(path) for path in pages}
    assert len(sizes) == 12
    assert {name: size for name, size in sizes.items() if not is_within(size, PAGE)} == {}


@pytest.mark.skipif(not OUTPUT.is_dir(), reason="WAYMARK_OUTPUT names no compiled site")
@pytest.mark.parametrize("format", PACKAGE)
def test_a_package_adds_its_platform_and_no_more(format):
    packages = list((OUTPUT / "packages").glob(f"*.en.{format}.zip"))
    assert len(packages) == 12
    found = {path.name: of_package(path) for path in packages}
    assert {name: size for name, size in found.items() if not is_within(size, PACKAGE[format])} == {}


@pytest.mark.skipif(not OUTPUT.is_dir(), reason="WAYMARK_OUTPUT names no compiled site")
def test_units_of_a_course_share_one_script():
    """The contents page and its units share the frame's scripts, too, so that nothing is loaded twice."""
    package = next((OUTPUT / "packages/courses").glob("*.en.scorm12.zip"))
    with zipfile.ZipFile(package) as archive:
        pages = {name: named(archive.read(name).decode()) for name in archive.namelist() if name.endswith("/index.html")}
        contents = named(archive.read("index.html").decode())
        frame = ["assets/scripted.js", "assets/waymark.js", "assets/phrases.en.js", "assets/page/tools.js"]
        assert contents == [*frame, "assets/course.js"]
        assert pages and all(names == [f"../{name}" for name in [*frame, "assets/package.js"]] for names in pages.values())
        assert not [name for name in archive.namelist() if name.startswith("assets/kinds/")]
        assert archive.read("assets/package.js").count(b"class Page {") == 1


def test_nothing_of_a_platform_is_on_the_site(built):
    names = {str(path.relative_to(built / "assets")) for path in (built / "assets").rglob("*.js")}
    assert not names & {"tracking.js", "cmi5.js", "forms.js", "definitions.js", "platform.js", "responses.js", "session.js", "diagnosis.js"}


def test_a_package_has_what_it_may_load_later(built):
    """Every part that a script of the package names lies in it."""
    with zipfile.ZipFile(built.parent / "packages/all.en.scorm12.zip") as package:
        names = set(package.namelist())
        scripts = "".join(package.read(name).decode() for name in names if name.endswith(".js"))
    later = set(re.findall(r"'((?:page/)?[a-z]+\.js)'", scripts))
    assert {"diagnosis.js", "evidence.js", "page/reset.js", "page/sheets.js"} <= later
    assert later - {name.removeprefix("assets/") for name in names} == set()


def test_a_script_without_names_is_still_one():
    source = ("/** A */\nconst { phrase, other: own } = W; // b\n"
              "function f(first, second = 'x') { return phrase(first) + +second ? /a b/g : own(`${first}`); }\nf();\n")
    assert minified(source) == "const{phrase:n,other:s}=W;function e(e,t='x'){return n(e)+ +t?/a b/g:s(`${first}`)}e()"
