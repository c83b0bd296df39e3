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
# What a package has beside them: the one script that talks to its platform.
PLATFORM = {"scorm12": (14_000, 5_400), "scorm2004": (14_000, 5_400), "cmi5": (15_500, 6_100)}


def weight(names, read):
    """The scripts together; a page's table of phrases is text, not code."""
    script = "".join(minified(read(name).decode()) for name in names if "/phrases." not in name).encode()
    return len(script), len(gzip.compress(script, 9))


def named(page):
    return re.findall(r'<script src="([^"]+)"', page)


def of_site(path):
    return weight(named(path.read_text("utf-8")), lambda name: (path.parent / name).read_bytes())


def of_package(path):
    """The weight of the page's scripts, and that of the platform's."""
    with zipfile.ZipFile(path) as package:
        names = named(package.read("index.html").decode())
        own = [name for name in names if name == "assets/package.js"]
        assert len(own) == 1
        return weight([name for name in names if name not in own], package.read), weight(own, package.read)


def is_within(sizes, budget):
    return all(size <= most for size, most in zip(sizes, budget))


def test_a_page_with_every_kind_stays_near_the_budget(built):
    """No unit has every kind; two more than any sample has are a tenth more."""
    most = [size * 1.15 for size in PAGE]
    assert is_within(of_site(built / "all/index.html"), most)
    for format in ("scorm12", "scorm2004"):
        page, platform = of_package(built.parent / f"packages/all.en.{format}.zip")
        assert is_within(page, most) and is_within(platform, PLATFORM[format]), (page, platform)


@pytest.mark.skipif(not OUTPUT.is_dir(), reason="WAYMARK_OUTPUT names no compiled site")
def test_the_units_of_the_sample_site_are_within_the_budget():
    pages = [path for path in (OUTPUT / "site").glob("*/index.html") if 'data-unit="' in path.read_text("utf-8")]
    sizes = {str(path.relative_to(OUTPUT)): of_site(path) for path in pages}
    assert len(sizes) == 12
    assert {name: size for name, size in sizes.items() if not is_within(size, PAGE)} == {}


@pytest.mark.skipif(not OUTPUT.is_dir(), reason="WAYMARK_OUTPUT names no compiled site")
@pytest.mark.parametrize("format", PLATFORM)
def test_a_package_adds_its_platform_and_no_more(format):
    packages = list((OUTPUT / "packages").glob(f"*.en.{format}.zip"))
    assert len(packages) == 12
    found = {path.name: of_package(path) for path in packages}
    assert {name: sizes for name, sizes in found.items() if not is_within(sizes[0], PAGE) or not is_within(sizes[1], PLATFORM[format])} == {}


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
