"""The pages that were built, site and packages, under the tool's own audit."""

import os
import pathlib
import subprocess
import zipfile
from html.parser import HTMLParser

import pytest

from conftest import WAYMARK

ROOT = pathlib.Path(__file__).resolve().parents[2]
OUTPUT = pathlib.Path(os.environ.get("WAYMARK_OUTPUT", ROOT / "output"))
PACKAGES = sorted((OUTPUT / "packages").glob("*.zip"))


def audit(*paths):
    done = subprocess.run([WAYMARK, "audit", *map(str, paths)], capture_output=True, text=True, check=False)
    return done.returncode, done.stderr


class Alternatives(HTMLParser):
    """What a page has for those who do not see or hear it, in its order."""

    def __init__(self, page):
        super().__init__()
        self.found = []
        self.element = None
        self.depth = 0
        self.feed(page)

    def handle_endtag(self, tag):
        if tag != self.element:
            return
        self.depth -= 1
        if self.depth == 0:
            self.element = None

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if tag == self.element:
            self.depth += 1
        elif "unit-text" in (values.get("class") or "").split():
            self.element = tag
            self.depth = 1
        if not self.depth:
            return
        if tag == "img":
            self.found.append(("alt", values.get("alt")))
        elif tag == "track":
            self.found.append(("track", values.get("kind"), values.get("srclang")))
        elif tag in ("caption", "figcaption", "th", "legend", "summary", "label", "abbr", "h2", "h3", "h4"):
            self.found.append((tag, values.get("scope"), values.get("title")))
        if values.get("lang"):
            self.found.append(("lang", values["lang"]))
        if values.get("aria-label"):
            self.found.append(("name", values["aria-label"]))


def test_the_site_has_no_finding():
    status, report = audit(OUTPUT / "site")
    assert status == 0 and "no findings" in report, report


@pytest.mark.parametrize("package", PACKAGES, ids=lambda path: path.stem)
def test_a_package_has_no_finding_and_every_alternative_of_the_page(package, tmp_path):
    with zipfile.ZipFile(package) as archive:
        archive.extractall(tmp_path)
    status, report = audit(tmp_path / "index.html")
    assert status == 0 and "no findings" in report, report
    slug, language, _ = package.stem.split(".")
    pages = [OUTPUT / "site" / slug / name for name in (f"index.{language}.html", "index.html")]
    page = next(path for path in pages if path.exists())
    inside = Alternatives((tmp_path / "index.html").read_text(encoding="utf-8"))
    assert inside.found == Alternatives(page.read_text(encoding="utf-8")).found
    assert inside.found
