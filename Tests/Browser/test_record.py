"""The record of a unit and its place on the device."""

import json
import random

import pytest

from fixtures import activities, schema
from record import read, readable, written
from waiting import until, until_text

KEY = "waymark:emergency"
GET = f"() => localStorage.getItem('{KEY}')"


def stored(page, part):
    until(lambda: part in readable(page.evaluate(GET)), what=f"for {part} in the record")
    return readable(page.evaluate(GET))


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
    words = stored(unit, "diary=1")
    record = unit.evaluate(GET)
    assert record.isascii() and record.replace("-", "").isalnum() or "_" in record
    assert len(record) < 160, "bits, not words"
    assert words.startswith("0;") and ";accident=1.1/1.2;" in words and ";pack-list=1.1/2.1;" in words and ";call=1.2/4.1243;" in words


def test_a_draft_is_kept_without_a_check(unit):
    unit.fill("#number-1", "half")
    unit.reload()
    assert unit.input_value("#number-1") == "half"
    assert "0 of 7" in unit.inner_text("[data-progress]")


WHOLE = written({"accident": (1, 1, 1, "2"), "words": (63, 3, 3, "333"), "number": (1, 0, 3, "x" * 90)})


@pytest.mark.parametrize("record", [
    "garbage", "1", "{}", "\u0000", "2" + WHOLE[1:], WHOLE[:9], WHOLE[:-20], WHOLE + "A" * 5000, "1" + "_" * 500, "1" * 100000, "💥" * 50,
    written({}, "somewhere=s9 else=t5"), "1;0;;__proto__=1.11.2",
])
def test_a_damaged_record_never_breaks_the_page(page, site, record):
    page.add_init_script(f"if (!sessionStorage.seeded) {{ localStorage.setItem('{KEY}', {json.dumps(record)}); sessionStorage.seeded = 1; }}")
    page.goto(site())
    page.check("#accident-2")
    page.click("#accident .check")
    assert page.inner_text("#accident .result") == "Right. 2 of 2 points."


@pytest.mark.parametrize("record", ["garbage", "2" + WHOLE[1:], WHOLE[:-20], written({}, "somewhere=s9 else=t5")])
def test_a_damaged_record_says_so(page, site, record):
    page.add_init_script(f"localStorage.setItem('{KEY}', {json.dumps(record)})")
    page.goto(site())
    assert "could not be read" in page.inner_text("[data-progress] [role=status]")


OLD = schema(activities()[:3])
NEW = schema(activities()) + " later=t20"


def test_a_newer_version_reads_the_record_of_an_older_one(page, site):
    page.add_init_script(seed(written({"accident": (2, 1, 1, "2"), "pack-list": (1, 1, 2, "1")}, OLD, sections=(1, 3))))
    page.goto(site())
    assert page.is_checked("#accident-2") and page.is_checked("#pack-list-1")
    assert "2 of 7 activities done" in page.inner_text("[data-progress]")


def test_an_older_version_carries_along_what_a_newer_one_wrote(page, site):
    page.add_init_script(seed(written({"accident": (2, 1, 1, "2"), "later": (1, 0, 1, "kept")}, NEW)))
    page.goto(site())
    assert page.is_checked("#accident-2")
    page.check("#free-1")
    page.click("#free .check")
    stored(page, "free=1.1/1.1")
    assert read(page.evaluate(GET), NEW)["later"] == (1, 0, 1, "kept")


def test_an_activity_that_was_replaced_gives_its_result_to_its_heir(page, site):
    now = "gone>=s4 first>accident=d4x1 call>call=d3x2 " + schema(activities())
    page.route("**/unit/index.html", lambda route: route.fulfill(
        body=route.fetch().text().replace(f'data-schema="{schema(activities())}"', f'data-schema="{now}"'), content_type="text/html"))
    before = "gone=s4 first=d4x1 call=d3x2"
    page.add_init_script(seed(written({"gone": (1, 1, 2, "13"), "first": (3, 1, 1, "2"), "call": (1, 1, 2, "21")}, before)))
    page.goto(site())
    assert page.is_checked("#accident-2") and page.inner_text("#accident .activity-points") == "2 of 2 points."
    assert page.inner_text("#call .activity-points") == "2 of 4 points.", "the result stays"
    assert page.locator("#call li").evaluate_all("all => all.map(li => li.dataset.item).join('')") == "2143", "an answer that fits no more does not"
    assert page.inner_text("[data-progress] [role=status]") == ""


def seed(record):
    return f"if (!sessionStorage.seeded) {{ localStorage.setItem('{KEY}', {json.dumps(record)}); sessionStorage.seeded = 1; }}"


def test_records_survive_the_round_trip(unit):
    chance = random.Random(7)
    for _ in range(60):
        entries, names = {}, []
        for n in range(chance.randint(1, 8)):
            kind = chance.choice("sdtf")
            base, count = chance.randint(2, 35), chance.randint(1, 12)
            digit = lambda: "0123456789abcdefghijklmnopqrstuvwxyz"[chance.randrange(base)]
            answer = {"s": lambda: "".join("123456789abcdefghijklmnopqrstuvwxyz"[m] for m in range(base) if chance.random() < 0.5),
                      "d": lambda: "".join(digit() for _ in range(count)),
                      }.get(kind, lambda: "".join(chr(chance.choice([10, 32, 59, 61, 126, 233, 0x3A9, 0xD7FF, chance.randint(32, 0x2FFF)]))
                                                  for _ in range(chance.randint(0, 30))))()
            names.append(f"id-{n}_x={kind}{f'{base}x{count}' if kind == 'd' else base if kind == 's' else 40}")
            total = chance.randint(1, 35)
            entries[f"id-{n}_x"] = (chance.randint(1, 63), chance.randint(0, total), total, answer)
        round, sections = chance.randint(0, 40), tuple(sorted(chance.sample(range(1, 90), chance.randint(0, 30))))
        text = written(entries, " ".join(names), round, sections)
        found = unit.evaluate("""([text, schema]) => { const {parse, format} = Waymark.record; const {state, damaged} = parse(text, schema);
            return {again: format(state, schema).text, damaged, round: state.round, sections: [...state.sections], entries: [...state.entries]}; }""",
            [text, " ".join(names)])
        assert found["again"] == text and not found["damaged"]
        assert (found["round"], tuple(found["sections"])) == (round, sections)
        assert {id: (e["attempts"], e["right"], e["total"], e["answer"]) for id, e in found["entries"]} == entries


def test_any_text_can_be_read(unit):
    assert unit.evaluate("""() => { let seed = 1; const next = () => (seed = seed * 16807 % 2147483647); const schema = document.querySelector('main').dataset.schema;
        const signs = '1ABCabc019-_ñ\\n\\0 '; let read = 0;
        for (let n = 0; n < 3000; n += 1) {
            let text = n % 2 ? '1' : ''; for (let m = next() % 40; m; m -= 1) text += signs[next() % signs.length];
            Waymark.record.format(Waymark.record.parse(text, schema).state, schema); read += 1;
        }
        return read; }""") == 3000


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
    assert "free=1.1/1.1" in stored(page, "accident=2.1/1.1")


def test_a_tab_that_heard_nothing_overwrites_nothing(context, page, site):
    page.goto(site())
    page.evaluate("([key, record]) => localStorage.setItem(key, record)", [KEY, written({"free": (3, 1, 1, "1")})])
    page.check("#accident-2")
    page.click("#accident .check")
    assert "free=3.1/1.1" in stored(page, "accident=1.1/1.2")


def test_starting_again_asks_first_and_reaches_other_tabs(context, page, site):
    page.goto(site())
    answer_all(page)
    stored(page, "diary=1")
    other = context.new_page()
    other.goto(site())
    assert_restored(other)
    page.click("button.reset")
    until(lambda: page.evaluate("document.activeElement.textContent") == "Keep my answers")
    assert "cannot be undone" in page.inner_text("#" + page.evaluate("document.activeElement.getAttribute('aria-describedby')"))
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.className") == "reset"
    assert page.is_checked("#accident-2"), "nothing is deleted yet"
    page.keyboard.press("Enter")
    page.click(".reset-confirm .reset")
    assert page.evaluate("document.activeElement.className") == "notice", "the button is gone with the answers, the focus is not"
    assert not page.locator("button.reset").is_visible()
    assert page.inner_text("[data-progress] [role=status]") == "Your answers are deleted."
    for tab in (page, other):
        until_text(tab, "[data-progress]", "0 of 7")
        assert not tab.is_checked("#accident-2") and tab.input_value("#diary-1") == "" and tab.input_value("#number-1") == ""
        assert tab.locator("#call li").evaluate_all("all => all.map(li => li.dataset.item).join('')") == "2143"
        assert tab.inner_text("#accident .activity-points") == "2 points"
    until(lambda: readable(page.evaluate(GET)).startswith("1;"))
    assert "=" not in readable(page.evaluate(GET))
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
