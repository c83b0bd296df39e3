"""Other people's attacks as units: no crash, no endless work, nothing outside the output, no markup that acts."""

import collections
import html.parser
import json
import re

import pytest

from conftest import HOSTILE

pytestmark = pytest.mark.skipif(not HOSTILE.exists(), reason="the hostile inputs are not beside this checkout")

HEAD = "---\nid: {slug}\ntitle: Hostile\nlang: en\n---\n\n"


def cases(name):
    return [json.loads(line) for line in (HOSTILE / name).read_text().splitlines()]


def write_text(payload):
    """The payload where authors write: paragraph, heading, table, link, image, code, activity."""
    line = re.sub(r"\s*\n\s*", " ", payload)
    cell = line.replace("|", "\\|")
    link = line.replace("<", "%3C").replace(">", "%3E")
    return (
        f"{payload}\n\nText {line} text.\n\n## Heading {line}\n\n| a | b |\n|---|---|\n| {cell} | x |\n\n[link](<{link}>)\n\n"
        f"![{line}](media/x.png)\n\n```\n{payload}\n```\n\n> {line}\n\n:::choice{{#q}}\n{line}\n\n- [x] {line}\n- [ ] other\n:::\n")


def write_units(site, rows, text_of):
    for row in rows:
        folder = site / "units" / row["id"].lower()
        folder.mkdir()
        (folder / "unit.md").write_bytes(text_of(row).encode("utf-8", "surrogatepass"))


def files_outside_output(site):
    return {
        str(path): (path.stat().st_mtime_ns, path.stat().st_size) for path in site.parent.rglob("*")
        if path.is_file() and "output" not in path.relative_to(site.parent).parts
    }


class ActiveMarkup(html.parser.HTMLParser):
    """What acts on a page, or may hold what acts, other than the theme's scripts."""

    LINKS = {"href", "src", "action", "formaction", "xlink:href", "data", "poster", "srcdoc"}

    def __init__(self, page):
        super().__init__()
        self.found = []
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if tag == "script" and not (values.get("src") or "").startswith(("../assets/", "assets/")):
            self.found.append(f"<{tag}>")
        if tag in {"iframe", "object", "embed", "base", "frame", "style", "svg", "math", "form", "applet"}:
            self.found.append(f"<{tag}>")
        for name, value in attributes:
            target = re.sub(r"[\x00-\x20\u200b-\u200f\ufeff]", "", value or "").lower()
            if name.startswith("on") or name == "style":
                self.found.append(f"<{tag} {name}>")
            if name in self.LINKS and re.match(r"[a-z][a-z0-9+.-]*:", target) and not re.match(r"(https?|mailto|tel):", target):
                self.found.append(f"{name}={target[:40]}")

    handle_startendtag = handle_starttag


@pytest.fixture
def no_first_unit(waymark):
    for folder in (waymark.folder / "units").iterdir():
        for file in folder.iterdir():
            file.unlink()
        folder.rmdir()
    return waymark


@pytest.mark.parametrize("part", range(4))
def test_script_injections_stay_text(no_first_unit, part):
    waymark = no_first_unit
    rows = cases("xss.jsonl")[part::4]
    rows.append({"id": "harmless", "payload": "Words alone."})
    write_units(waymark.folder, rows, lambda row: HEAD.format(slug=row["id"].lower()) + write_text(row["payload"]))
    before = files_outside_output(waymark.folder)
    done = waymark.run("build", "--drafts", "--format", "site", "--fail-on", "never", timeout=600)
    assert done.returncode == 0, done.stderr
    assert files_outside_output(waymark.folder) == before
    pages = list((waymark.folder / "output" / "site").glob("*/index.html"))
    assert len(pages) == len(rows)
    active = {page.parent.name: collections.Counter(ActiveMarkup(page.read_text()).found) for page in pages}
    # The theme's own: its drawings, the metadata as a data block, and the icon as pixels in its address.
    ours = active["harmless"]
    assert {found for found in ours if not found.startswith("href=data:image/png;base64,")} <= {"<script>", "<svg>"}
    assert {name: found - ours for name, found in active.items() if found - ours} == {}
    done = waymark.run("build", "--fail-on", "never", timeout=600)
    assert done.returncode == 0, done.stderr


def test_paths_never_leave_the_unit(no_first_unit):
    waymark = no_first_unit
    rows = [row for row in cases("inputs.jsonl") if row["kind"] in ("path", "zip")]

    def text(row):
        path = row["payload"]
        return HEAD.format(slug=row["id"]) + f"![picture](<{path}>) [link](<{path}>)\n\n:::figure\n![picture]({path})\n:::\n"

    write_units(waymark.folder, rows, text)
    before = files_outside_output(waymark.folder)
    done = waymark.run("build", "--drafts", "--fail-on", "never", timeout=600)
    assert done.returncode == 0, done.stderr
    assert files_outside_output(waymark.folder) == before
    for page in (waymark.folder / "output" / "site").glob("*/index.html"):
        sources = re.findall(r'(?:src|href)="([^"]*)"', page.read_text())
        assert not [source for source in sources if "win.ini" in source or "etc/" in source or "evil" in source], page


@pytest.mark.parametrize("kind", ["yaml", "markdown-dos"])
def test_bombs_end_at_once(waymark, kind):
    for row in (row for row in cases("inputs.jsonl") if row["kind"] == kind):
        folder = waymark.folder / "units" / row["id"]
        folder.mkdir()
        text = f"---\n{row['payload']}\n---\n\nText.\n" if kind == "yaml" else HEAD.format(slug=row["id"]) + row["payload"]
        (folder / "unit.md").write_bytes(text.encode("utf-8", "surrogatepass"))
        for arguments in ([], ["--drafts"]):
            # Two seconds of work at most, on a busy machine and with a debug build ten times as much.
            done = waymark.run("build", "--only", row["id"], "--fail-on", "never", *arguments, timeout=20)
            assert done.returncode == 0, (row["id"], done.stderr)
