"""The accessibility statement, the conformance report and the metadata as a browser gets them."""

import hashlib
import json
import os
import pathlib
import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

OUTPUT = pathlib.Path(os.environ.get("WAYMARK_OUTPUT", "nowhere"))
SITE = OUTPUT / "site"
UNITS = sorted(str(page.relative_to(SITE)) for page in SITE.glob("*/index.html") if page.parent.name not in ("assets", "packages")) if SITE.is_dir() else []

pytestmark = pytest.mark.skipif(not (SITE / "accessibility.html").is_file(), reason="WAYMARK_OUTPUT names no compiled site")


@pytest.fixture(scope="module")
def address(server):
    return server.serve(SITE)


def test_the_statement_can_be_reached_from_a_unit_and_leads_to_the_report(page, address):
    page.goto(f"{address}/{UNITS[0]}")
    page.get_by_role("contentinfo").get_by_role("link", name="Accessibility statement").click()
    assert page.get_by_role("heading", level=1).inner_text() == "Accessibility statement"
    headings = page.locator("main h2").all_inner_texts()
    assert headings == [
        "Compliance status", "Non-accessible content", "Preparation of this accessibility statement", "Feedback and contact information",
        "Enforcement procedure"]
    page.get_by_role("main").get_by_role("link", name="Conformance report").click()
    expect(page.locator("table.conformance").first.locator("tbody tr")).to_have_count(55)


def test_the_report_of_a_unit_is_reached_from_its_foot_and_is_about_what_lies_there(page, address):
    folder = SITE / "emergencies-abroad"
    page.goto(f"{address}/emergencies-abroad/index.html")
    footer = page.get_by_role("contentinfo")
    assert "Text that adapts to the screen" in footer.inner_text()
    footer.get_by_role("link", name="Conformance report of this unit").click()
    page.wait_for_url("**/emergencies-abroad/conformance.html")
    main = page.get_by_role("main")
    assert page.get_by_role("heading", level=1).inner_text().startswith("Conformance report: ")
    files = [folder / "index.html", *sorted(file for file in (folder / "media").rglob("*") if file.is_file() and file.suffix != ".gz")]
    sums = "".join(f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.relative_to(folder)}\n" for file in files)
    digest = hashlib.sha256(sums.encode()).hexdigest()
    assert page.locator("code.digest").inner_text() == digest
    graph = json.loads((folder / "earl.jsonld").read_text())["@graph"]
    assert [node["dct:identifier"] for node in graph if "dct:identifier" in node] == [f"sha256:{digest}"]
    with page.expect_download() as download:
        main.get_by_role("link", name="OpenACR (YAML)").click()
    assert f'version: "{digest}"' in pathlib.Path(download.value.path()).read_text()
    numbers = re.findall(r"\d\.\d\.\d+", " ".join(main.locator("tbody th").all_inner_texts()))
    assert len(numbers) == len(set(numbers)) == 55
    page.get_by_role("navigation", name="Language").locator("summary").click()
    page.get_by_role("link", name="Suomi").click()
    page.wait_for_url("**/emergencies-abroad/conformance.fi.html")
    page.get_by_role("main").get_by_role("link").first.click()
    page.wait_for_url("**/emergencies-abroad/index.fi.html")


@pytest.mark.parametrize("path", ["accessibility.html", "conformance.html", "conformance.fi.html", "emergencies-abroad/conformance.html"])
@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(page, address, path, width, scheme):
    page.set_viewport_size({"width": width, "height": 800})
    page.emulate_media(color_scheme=scheme)
    page.goto(f"{address}/{path}")
    violations = Axe().run(page).response["violations"]
    assert [(v["id"], [n["html"][:120] for n in v["nodes"]]) for v in violations] == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("path", UNITS[:3])
def test_metadata_is_data_that_no_policy_forbids(page, address, path):
    page.add_init_script("window.refused = []; document.addEventListener('securitypolicyviolation', (event) => refused.push(event.violatedDirective))")
    page.goto(f"{address}/{path}")
    page.wait_for_load_state("networkidle")
    assert page.evaluate("refused") == []
    metadata = json.loads(page.locator('script[type="application/ld+json"]').text_content())
    assert metadata["@type"] == "LearningResource"
    assert "textual" in metadata["accessMode"]
    assert metadata["accessibilityFeature"] and metadata["accessibilityHazard"] and metadata["accessibilitySummary"]


def test_earl_names_every_page_and_only_what_is_defined():
    graph = json.loads((OUTPUT / "reports/earl.jsonld").read_text())["@graph"]
    names = {node["@id"] for node in graph if "@id" in node}
    assert set(UNITS) <= names
    for node in graph:
        if node["@type"] == "earl:Assertion":
            assert {node["earl:assertedBy"]["@id"], node["earl:test"]["@id"], node["earl:subject"]["@id"]} <= names
        if "rdfs:seeAlso" in node:
            assert (SITE / node["rdfs:seeAlso"]["@id"]).is_file()


@pytest.mark.parametrize("path", sorted(SITE.glob("*/earl*.jsonld")), ids=lambda path: f"{path.parent.name}/{path.name}")
def test_earl_of_a_unit_names_its_page_and_only_what_is_defined(path):
    graph = json.loads(path.read_text())["@graph"]
    names = {node["@id"] for node in graph if "@id" in node}
    assert path.name.replace("earl", "index").replace("jsonld", "html") in names
    for node in graph:
        if node["@type"] == "earl:Assertion":
            assert {node["earl:assertedBy"]["@id"], node["earl:test"]["@id"], node["earl:subject"]["@id"]} <= names
