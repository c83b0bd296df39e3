"""SARIF against the rules of its schema that concern what we write."""

import json
import pathlib

import jsonschema

SCHEMA = json.loads((pathlib.Path(__file__).parent / "sarif-2.1.0.subset.json").read_text())

UNIT = """---
id: a
title: A unit
lang: en
---

• one
• two

![](media/none.png) Größe: [here](https://example.org) and <b>raw</b>

Ça dépend. TODO
"""


def sarif(waymark, *arguments):
    done = waymark.run("check", "--report", "sarif", "--fail-on", "never", *arguments)
    assert done.returncode == 0, done.stderr
    log = json.loads(done.stdout)
    jsonschema.Draft7Validator.check_schema(SCHEMA)
    jsonschema.Draft7Validator(SCHEMA).validate(log)
    return log["runs"][0]


def test_the_log_of_a_fresh_site_is_valid_and_has_advice_at_most(waymark):
    assert all(result["level"] in ("note", "none") for result in sarif(waymark)["results"])


def test_a_log_with_results_is_valid_and_refers_to_its_own_rules(waymark):
    (waymark.folder / "units" / "a").mkdir()
    (waymark.folder / "units" / "a" / "unit.md").write_text(UNIT)
    run = sarif(waymark)
    rules = run["tool"]["driver"]["rules"]
    assert len(run["results"]) > 5
    assert all(rule["help"]["text"].endswith((".", "?")) or "\n\n" in rule["help"]["text"] for rule in rules)
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        region = result["locations"][0]["physicalLocation"]["region"]
        assert (region["startLine"], region["startColumn"]) <= (region["endLine"], region["endColumn"])


def test_whatever_is_found_can_be_explained(waymark):
    unit = UNIT + """
:::tip
Text.

:::choice
Which one?

- [ ] One
:::

[The part](#nowhere) {#a .b}
"""
    (waymark.folder / "units" / "a").mkdir()
    (waymark.folder / "units" / "a" / "unit.md").write_text(unit.replace("lang: en", "lang: en\nauthor: A"))
    (waymark.folder / "units" / "b").mkdir()
    found = {result["ruleId"] for result in sarif(waymark)["results"]}
    assert {"container-unknown", "yaml-unknown-key", "unit-missing", "link-text-generic"} <= found
    for rule in found | {"package-bomb", "translation-stale", "image-alt-meaning"}:
        done = waymark.run("explain", rule)
        assert done.returncode == 0, rule
        assert done.stdout.startswith(f"{rule}\n\n") and done.stdout.count("\n") >= 3
    listed = waymark.run("explain").stdout
    assert all(f"\n{rule} " in f"\n{listed}" for rule in found)
