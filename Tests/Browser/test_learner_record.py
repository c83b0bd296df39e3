"""The record of what a learner did, the page that joins several, and the page of what the device keeps."""

import json

import pytest

from test_kinds import axe
from waiting import until, until_text

FORBIDDEN = "Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('no', 'SecurityError'); }});"


def work(page):
    """Something of everything the record holds."""
    page.check("#one-2")
    page.click("#one .check")
    page.check("#me-1-2")
    page.check("#me-2-4")
    page.check("#me-3-5")
    page.check("#me-4-4")
    page.fill("#diary-1", "I say <b>where</b> I am & wait")
    until(lambda: "diary" in (page.evaluate("localStorage.getItem('waymark.evidence:all')") or "") and
          "wait" in page.evaluate("localStorage.getItem('waymark.evidence:all')"))


def saved(page, name):
    with page.expect_download() as download:
        page.get_by_role("button", name=name).first.click()
    return download.value.suggested_filename, open(download.value.path(), encoding="utf-8").read()


def test_the_record_of_a_unit_can_be_seen_and_taken_along(unit):
    work(unit)
    unit.click("[data-record] summary")
    unit.wait_for_selector("[data-record] .evidence")
    text = unit.inner_text("[data-record]")
    for part in ["This is a record of what you did, not a certificate.", "Version 1.0.0", "3 of 16 activities done", "I can call for help.",
                 "1/8", "I say <b>where</b> I am & wait", "How you rate yourself"]:
        assert part in text, part
    assert axe(unit) == []
    name, content = saved(unit, "Save as data (JSON)")
    record = json.loads(content)
    assert name == "all.record.json" and record["format"] == "waymark-record" and len(record["unit"]["digest"]) == 16
    assert record["ratings"][0] == {"statement": "I can call for help.", "before": 2, "after": 5}
    assert record["activities"][0] == {"id": "one", "prompt": "A colleague falls from a ladder. What do you do first?", "attempts": 1, "points": 2, "earned": 2}
    name, content = saved(unit, "Save as a page (HTML)")
    assert name == "all.record.html" and content.startswith("<!DOCTYPE html>") and "&lt;b&gt;where&lt;/b&gt;" in content
    assert "<script" not in content and "http" not in content.replace("http-equiv", "")


def test_records_join_on_one_page_from_device_and_files(unit, tmp_path):
    work(unit)
    record = json.loads(unit.evaluate("localStorage.getItem('waymark.evidence:all')"))
    other = {**record, "unit": {**record["unit"], "id": "other", "title": "Another <i>unit</i>"}}
    (tmp_path / "other.json").write_text(json.dumps([other]), "utf-8")
    (tmp_path / "holiday.json").write_text('{"a": 1}', "utf-8")
    unit.goto(unit.url.replace("/all/index.html", "/record.html"))
    assert unit.locator(".evidence h2").all_text_contents() == ["Every kind of activity"]
    unit.set_input_files("#record-files", [tmp_path / "other.json", tmp_path / "holiday.json"])
    until_text(unit, "[data-records] [role=status]", "1 record added. holiday.json is no record.")
    assert unit.locator(".evidence h2").all_text_contents() == ["Every kind of activity", "Another <i>unit</i>"]
    unit.fill("#record-name", "Ana")
    assert unit.inner_text(".signature-line >> nth=0") == "Ana"
    assert axe(unit) == []
    name, content = saved(unit, "Save as data (JSON)")
    assert [part["learner"] for part in json.loads(content)] == ["Ana", "Ana"]
    unit.emulate_media(media="print")
    assert unit.locator(".buttons:visible, .field:visible").count() == 0 and unit.is_visible(".signatures")


def test_a_page_of_data_shows_saves_and_deletes(unit):
    work(unit)
    unit.goto(unit.url.replace("/all/index.html", "/data.html"))
    until_text(unit, "[data-stored]", "Answers: Every kind of activity")
    names = [text.split(" (")[0] for text in unit.locator("[data-stored] summary").all_inner_texts()]
    assert names == ["Order of shuffled answers", "Record: Every kind of activity", "Answers: Every kind of activity"]
    assert axe(unit) == []
    name, content = saved(unit, "Save everything as a file")
    assert {"waymark:all", "waymark.evidence:all"} <= set(json.loads(content))
    unit.get_by_role("button", name="Delete everything").click()
    assert unit.evaluate("document.activeElement.textContent") == "Keep it", "nothing is deleted by accident"
    unit.keyboard.press("Enter")
    assert unit.evaluate("document.activeElement.textContent") == "Delete everything"
    unit.get_by_role("button", name="Delete everything").click()
    unit.locator(".reset-confirm").get_by_role("button", name="Delete").click()
    until_text(unit, "[data-stored]", "Nothing is stored.")
    assert unit.evaluate("Object.keys(localStorage).filter(key => /^waymark/i.test(key))") == []


@pytest.mark.parametrize("path", ["/all/index.html", "/record.html", "/data.html"])
def test_without_storage_the_pages_work(page, server, built, path):
    page.add_init_script(FORBIDDEN)
    page.goto(server.serve(built) + path)
    assert page.inner_text("h1")
    if path == "/data.html":
        until_text(page, "[data-stored]", "does not let the site keep anything")
    if path == "/all/index.html":
        page.check("#one-2")
        page.click("#one .check")
        until_text(page, "[data-progress]", "does not let the page keep your answers")


def test_nothing_is_kept_before_something_is_done(unit):
    unit.wait_for_timeout(600)
    assert unit.evaluate("localStorage.getItem('waymark.evidence:all')") is None
