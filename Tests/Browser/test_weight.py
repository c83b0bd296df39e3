"""How much script a page loads at once: in bytes as the compiler writes them, without comments and indentation, and compressed."""

import gzip
import os
import pathlib
import re
import zipfile

import pytest

OUTPUT = pathlib.Path(os.environ.get("WAYMARK_OUTPUT", "nowhere"))


def weight(page, read):
    """Bytes of the scripts that a page names, and of the same compressed together; its table of phrases is text, not code."""
    names = [name for name in re.findall(r'<script src="([^"]+)"', page) if "/phrases." not in name]
    scripts = [read(name) for name in names]
    return sum(map(len, scripts)), len(gzip.compress(b"".join(scripts), 9))


def of_site(path):
    return weight(path.read_text("utf-8"), lambda name: (path.parent / name).read_bytes())


def of_package(path):
    with zipfile.ZipFile(path) as package:
        return weight(package.read("index.html").decode(), package.read)


def test_a_page_with_every_kind_stays_small(built):
    size, packed = of_site(built / "all/index.html")
    assert size <= 60_000 and packed <= 17_000, (size, packed)
    for format in ("scorm12", "scorm2004"):
        size, packed = of_package(built.parent / f"packages/all.en.{format}.zip")
        assert size <= 75_000 and packed <= 22_000, (format, size, packed)


@pytest.mark.skipif(not OUTPUT.is_dir(), reason="WAYMARK_OUTPUT names no compiled site")
def test_the_units_of_the_sample_site_stay_small():
    pages = [path for path in (OUTPUT / "site").glob("*/index*.html") if 'data-unit="' in path.read_text("utf-8")]
    found = {str(path.relative_to(OUTPUT)): of_site(path) for path in pages}
    found |= {path.name: of_package(path) for path in (OUTPUT / "packages").glob("*.zip") if re.search(r"\.(scorm\w+|cmi5)\.zip$", path.name)}
    assert found
    heavy = {name: sizes for name, sizes in found.items() if sizes[0] > 75_000 or sizes[1] > 22_000}
    assert heavy == {}


def test_nothing_of_a_platform_is_on_the_site(built):
    names = {str(path.relative_to(built / "assets")) for path in (built / "assets").rglob("*.js")}
    assert not names & {"tracking.js", "cmi5.js", "forms.js", "diagnosis.js"}
