"""The record of a unit and its place on the device."""

import json
import random

import pytest

from waiting import until, until_text

KEY = "waymark:emergency"
GET = f"() => localStorage.getItem('{KEY}')"


def stored(page, part):
    until(lambda: part in (page.evaluate(GET) or ""), what=f"for {part} in the record")
    return page.evaluate(GET)


def answer_all(page):
    """One answer of each kind."""
    page.check("#accident-2")
    page.click("#accident .check")
    page.check("#pack-list-1")
    page.click("#pack-list .check")
    page.fill("#number-1", "más; 5 = *Ω*")
    page.fill("#number-2", "don’t")
    page.click("#number .check")
    page.select_option("#words-2", "3")
    page.click("#words .check")
    page.click('#call li[data-item="1"] .move-up')
    page.click("#call .check")
    page.fill("#diary-1", "I say where.\nThen “what” _ ~ ; = 😀 ñ")


def assert_restored(page):
    assert page.is_checked("#accident-2") and page.is_checked("#pack-list-1") and not page.is_checked("#pack-list-3")
    assert page.input_value("#number-1") == "más; 5 = *Ω*" and page.input_value("#number-2") == "don’t"
    assert page.input_value("#number-3") == "" and page.input_value("#words-2") == "3" and page.input_value("#words-1") == ""
    assert page.locator("#call li").evaluate_all("all => all.map(li => li.dataset.item).join('')") == "1243"
    assert page.input_value("#diary-1") == "I say where.\nThen “what” _ ~ ; = 😀 ñ"
    assert "6 of 7 activities done" in page.inner_text("[data-progress]")
    assert "Score: 6 of 15 points" in page.inner_text("[data-progress]")
    assert page.inner_text("#number .activity-points") == "1 of 3 points."


@pytest.fixture
def unit(page, site):
    page.goto(site())
    return page


def test_answers_and_results_come_back(unit):
    answer_all(unit)
    unit.reload()
    assert_restored(unit)
    assert unit.locator(".result:not(:empty)").count() == 0, "nothing is announced on arrival"


def test_the_record_is_one_line_of_ascii(unit):
    answer_all(unit)
    record = stored(unit, "diary=1")
    assert record.isascii() and "\n" not in record
    assert record.startswith("1;0;")
    assert ";accident=1.11.2;" in record + ";" and ";pack-list=1.12.1;" in record + ";" and ";call=1.24.1243;" in record + ";"


def test_a_draft_is_kept_without_a_check(unit):
    unit.fill("#number-1", "half")
    unit.reload()
    assert unit.input_value("#number-1") == "half"
    assert "0 of 7" in unit.inner_text("[data-progress]")


@pytest.mark.parametrize("record", [
    "garbage", "2;0;;x=1..", "1", "{}", "\u0000", "1;0;zz", "1;0;;accident=1.zz", "1;0;;accident=1.11.2;=;=", "💥" * 50,
    "1;0;;" + ";" * 5000, "1;0;;__proto__=1.11.2;constructor=1.11.",
    "1;0;;accident=zz.zz.zzzzzz;words=1.33.zzzz;call=1.44.99999;number=1.33.*41", "1;0;;" + "a" * 100000,
])
def test_a_damaged_record_never_breaks_the_page(page, site, record):
    page.add_init_script(f"if (!sessionStorage.seeded) {{ localStorage.setItem('{KEY}', {json.dumps(record)}); sessionStorage.seeded = 1; }}")
    page.goto(site())
    page.check("#accident-2")
    page.click("#accident .check")
    assert page.inner_text("#accident .result") == "Right. 2 of 2 points."


@pytest.mark.parametrize("record", ["garbage", "2;0;;x=1..", "1;0;zz", "1;0;;accident=1.zz"])
def test_a_damaged_record_says_so(page, site, record):
    page.add_init_script(f"localStorage.setItem('{KEY}', {json.dumps(record)})")
    page.goto(site())
    assert "could not be read" in page.inner_text("[data-progress] [role=status]")


def test_unknown_activities_are_kept(page, site):
    page.add_init_script(f"if (!sessionStorage.seeded) {{ localStorage.setItem('{KEY}', '1;0;;later=2.12.x'); sessionStorage.seeded = 1; }}")
    page.goto(site())
    page.check("#accident-2")
    page.click("#accident .check")
    assert ";later=2.12.x" in stored(page, "accident=1")


def test_records_survive_the_round_trip(unit):
    chance = random.Random(7)
    for _ in range(60):
        entries = [[f"id{n}" + chance.choice(["", "-x", "_y", "é", "=", ";"]), {
            "attempts": chance.randint(1, 1295), "total": (total := chance.randint(1, 35)), "right": chance.randint(0, total),
            "answer": "".join(chr(chance.choice([10, 32, 44, 59, 61, 95, 126, 233, 0x3A9, 0xD83D, chance.randint(32, 0x2FFF)]))
                              for _ in range(chance.randint(0, 30)))}] for n in range(chance.randint(0, 8))]
        given = {"round": chance.randint(0, 40), "sections": sorted(chance.sample(range(1, 90), chance.randint(0, 30))), "entries": entries}
        found = unit.evaluate("""given => {
            const {parse, format} = Waymark.record;
            const text = format({round: given.round, sections: new Set(given.sections), entries: new Map(given.entries)}).text;
            const {state, damaged} = parse(text);
            return {text, damaged, round: state.round, sections: [...state.sections].sort((a, b) => a - b), entries: [...state.entries]};
        }""", given)
        assert found["text"].isascii() and not found["damaged"]
        assert (found["round"], found["sections"]) == (given["round"], given["sections"])
        for (id, entry), (other, back) in zip(entries, found["entries"], strict=True):
            assert id == other and {**entry, "mine": False} == back


def test_any_text_can_be_read(unit):
    assert unit.evaluate("""() => { let seed = 1; const next = () => (seed = seed * 16807 % 2147483647);
        const signs = '1;0=.*^~_azA-ñ\\n\\0 '; let read = 0;
        for (let n = 0; n < 3000; n += 1) {
            let text = n % 2 ? '1;0;' : ''; for (let m = next() % 40; m; m -= 1) text += signs[next() % signs.length];
            Waymark.record.format(Waymark.record.parse(text).state); read += 1;
        }
        return read; }""") == 3000


def test_a_record_that_is_too_long_loses_answers_before_results(unit):
    packed = unit.evaluate("""() => { const entries = new Map();
        for (let n = 0; n < 60; n += 1) entries.set('activity-' + n, {attempts: 1, right: 1, total: 2, answer: 'x'.repeat(n * 4)});
        const packed = Waymark.record.format({round: 0, sections: new Set(), entries}, 4096);
        const back = Waymark.record.parse(packed.text).state.entries;
        return {length: packed.text.length, tooLong: packed.tooLong, kept: back.size, results: [...back.values()].filter(e => e.total === 2).length,
            shortest: back.get('activity-1').answer, longest: back.get('activity-59').answer}; }""")
    assert packed == {"length": packed["length"], "tooLong": True, "kept": 60, "results": 60, "shortest": "xxxx", "longest": ""}
    assert packed["length"] <= 4096


@pytest.mark.parametrize("script", [
    "Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('no', 'SecurityError'); }})",
    "Object.defineProperty(window, 'localStorage', {value: null})",
    "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }",
    "Storage.prototype.setItem = () => {}",
])
def test_without_storage_the_page_works_and_says_so(page, site, script):
    page.add_init_script(script)
    page.goto(site())
    page.check("#accident-2")
    page.click("#accident .check")
    assert page.inner_text("#accident .result") == "Right. 2 of 2 points."
    assert "Not saved" in page.inner_text(".progress-state")


def test_storage_that_fills_up_is_noticed(unit):
    assert unit.inner_text(".progress-state") == "Saved only on this device"
    unit.evaluate("() => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }; }")
    unit.check("#accident-2")
    unit.click("#accident .check")
    until_text(unit, ".progress-state", "Not saved")


def test_two_tabs_share_their_best(context, page, site):
    page.goto(site())
    other = context.new_page()
    other.goto(site())
    page.check("#accident-2")
    page.click("#accident .check")
    until_text(other, "[data-progress]", "1 of 7")
    assert other.is_checked("#accident-2")
    other.check("#free-1")
    other.click("#free .check")
    other.check("#accident-1")
    other.click("#accident .check")
    until_text(page, "[data-progress]", "2 of 7")
    assert "Score: 3 of 15 points" in page.inner_text("[data-progress]"), "a worse result elsewhere lowers nothing"
    record = stored(page, "free=1.11.1")
    assert "accident=2.11.1" in record


def test_a_tab_that_heard_nothing_overwrites_nothing(context, page, site):
    page.goto(site())
    page.evaluate(f"localStorage.setItem('{KEY}', '1;0;;free=3.11.1')")
    page.check("#accident-2")
    page.click("#accident .check")
    assert "free=3.11.1" in stored(page, "accident=1.11.2")


def test_starting_again_asks_first_and_reaches_other_tabs(context, page, site):
    page.goto(site())
    answer_all(page)
    stored(page, "diary=1")
    other = context.new_page()
    other.goto(site())
    assert_restored(other)
    page.click("button.reset")
    assert page.evaluate("document.activeElement.textContent") == "Keep my answers"
    assert "cannot be undone" in page.inner_text("#" + page.evaluate("document.activeElement.getAttribute('aria-describedby')"))
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.className") == "reset"
    assert page.is_checked("#accident-2"), "nothing is deleted yet"
    page.keyboard.press("Enter")
    page.click(".reset-confirm .reset")
    assert page.evaluate("document.activeElement.className") == "reset"
    assert page.inner_text("[data-progress] [role=status]") == "Your answers are deleted."
    for tab in (page, other):
        until_text(tab, "[data-progress]", "0 of 7")
        assert not tab.is_checked("#accident-2") and tab.input_value("#diary-1") == "" and tab.input_value("#number-1") == ""
        assert tab.locator("#call li").evaluate_all("all => all.map(li => li.dataset.item).join('')") == "2143"
        assert tab.inner_text("#accident .activity-points") == "2 points"
    assert stored(page, "1;1;").count("=") == 0
    page.reload()
    assert not page.is_checked("#accident-2")


def test_another_unit_is_another_record(page, site):
    page.goto(site())
    page.check("#accident-2")
    page.click("#accident .check")
    stored(page, "accident=1")
    page.goto(site(unit="elsewhere"))
    assert not page.is_checked("#accident-2")


def test_another_language_is_the_same_record(page, site):
    page.goto(site())
    page.check("#accident-2")
    page.click("#accident .check")
    stored(page, "accident=1")
    page.goto(site(language="fi"))
    assert page.is_checked("#accident-2")
