"""Unit pages as the compiler writes them, made by hand: the runtime's own tests need no compiler."""

import html
import json
import pathlib
import re
import shutil

import yaml

HERE = pathlib.Path(__file__).parent
TEMPLATES = HERE.parents[1] / "templates"
RUNTIME = TEMPLATES / "runtime"
SCORM = ["forms.js", "tracking.js", "platform.js", "responses.js", "session.js"]
PARTS = {"scorm12": SCORM, "scorm2004": SCORM, "cmi5": ["forms.js", "definitions.js", "cmi5.js", "platform.js", "responses.js", "session.js"]}
KINDS = ["options", "fields", "gap", "order", "reflect"]

STYLE = """
[hidden] { display: none !important; }
.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
html:not(.scripted) .actions, .scripted .answer:not(.revealed) { display: none; }
.section { min-height: 110vh; display: flow-root; }
.section > :last-child { margin-top: 100vh; }
.scripted .progress { min-height: 18rem; overflow: auto; }
.scripted .progress[hidden] { display: block !important; visibility: hidden; }
.sequence > li { height: 2rem; }
"""


def phrases(language="en"):
    """The phrases the compiler gives to the page's script."""
    file = TEMPLATES / "phrases" / f"{language}.yaml"
    table = yaml.safe_load((file if file.is_file() else file.with_name("en.yaml")).read_text("utf-8"))
    digits = {"one": "1", "two": "2", "few": "3", "many": "4", "other": "5"}
    return {key: text if isinstance(text, str) else {digits[form]: words for form, words in text.items()}
            for key, text in table.items() if key.split(".")[0] in ("activity", "progress", "tracking")}


def frame(id, kind, number, body, answer="", points=0, outcome="LO1", interaction=""):
    """What every activity has around its question."""
    scored = points > 0
    attributes = f' data-points="{points}" data-outcome="{outcome}" data-interaction="{interaction}"' if scored else ""
    mark = f' <span class="activity-points">{points} points</span>' if scored else ""
    actions = (
        '<div class="actions"><button type="button" class="check">Check answer</button> '
        '<button type="button" class="again" hidden>Try again</button></div>' if scored else "")
    disclosure = f'<details class="answer"><summary>Show answer</summary>{answer}</details>' if scored else ""
    return f"""<div class="activity" id="{id}" data-kind="{kind}"{attributes} role="group" aria-labelledby="{id}-title">
<p class="activity-title" id="{id}-title"><span class="activity-number">Activity {number}</span> <span class="activity-kind">{kind}</span>{mark}</p>
{body}
{actions}
<div class="result" role="status"></div>
{disclosure}
</div>"""


def choice(id, number, options, points=2, kind="choice", interaction="choice", **more):
    """`options`: (text, right, feedback)."""
    several = sum(right for _, right, _ in options) > 1
    field = "checkbox" if several else "radio"
    rows = "".join(
        f'<li><label for="{id}-{n}"><input type="{field}" name="{id}" id="{id}-{n}" value="{n}"> '
        f'<span class="option-text">{text}</span></label></li>' for n, (text, _, _) in enumerate(options, 1))
    verdicts = "".join(
        f'<li data-option="{n}" data-right="{str(right).lower()}"><span class="verdict">{"Right:" if right else "Not right:"}</span> '
        f'{text}{f"""<div class="feedback"><p>{feedback}</p></div>""" if feedback else ""}</li>'
        for n, (text, right, feedback) in enumerate(options, 1))
    body = f'<fieldset class="question"><legend>What do you do?</legend><ul class="options">{rows}</ul></fieldset>'
    return frame(id, kind, number, body, f'<ul class="verdicts">{verdicts}</ul>', points, interaction=interaction, **more)


def gap(id, number, gaps, points=3, **more):
    """`gaps`: the accepted answers of a text field, or (answers, options) of a select."""
    fields, answers = [], []
    for n, one in enumerate(gaps, 1):
        accept, options = one if isinstance(one, tuple) else (one, None)
        label = f'<label class="visually-hidden" for="{id}-{n}">Gap {n} of {len(gaps)}</label>'
        if options:
            choices = "".join(f"<option>{text}</option>" for text in options)
            field = f'<select id="{id}-{n}"><option value="">Choose…</option>{choices}</select>'
        else:
            field = f'<input type="text" id="{id}-{n}" size="12" autocomplete="off" autocapitalize="off" spellcheck="false">'
        fields.append(f'Word {n}: <span class="gap">{label}{field}</span>')
        answers.append(f"<li data-accept='{html.escape(json.dumps(accept, ensure_ascii=False), quote=True)}'>{accept[0]}</li>")
    body = f'<p>Fill in.</p><div class="gap-text"><p>{" and ".join(fields)}.</p></div>'
    return frame(id, "gap", number, body, f'<ol class="gap-answers">{"".join(answers)}</ol>', points,
                 interaction="fill-in", **more)


def match(id, number, pairs, shown, points=3, **more):
    """`shown`: the order of the right sides."""
    choices = "".join(f'<option value="{n}">{pairs[n - 1][1]}</option>' for n in shown)
    rows = "".join(
        f'<li><label for="{id}-{n}">{left}</label> <select id="{id}-{n}"><option value="">Choose…</option>{choices}</select></li>'
        for n, (left, _) in enumerate(pairs, 1))
    body = f'<fieldset class="question"><legend>Match.</legend><ul class="pairs">{rows}</ul></fieldset>'
    answer = "<ul>" + "".join(f"<li>{left} – {right}</li>" for left, right in pairs) + "</ul>"
    return frame(id, "match", number, body, answer, points, interaction="matching", **more)


def order(id, number, items, shown, points=4, **more):
    rows = "".join(f'<li data-item="{n}"><span class="item-text">{items[n - 1]}</span></li>' for n in shown)
    body = f'<fieldset class="question"><legend>Put in order.</legend><ol class="sequence">{rows}</ol></fieldset>'
    answer = "<ol>" + "".join(f"<li>{text}</li>" for text in items) + "</ol>"
    return frame(id, "order", number, body, answer, points, interaction="sequencing", **more)


def reflect(id, number, least=5):
    body = (f'<label for="{id}-1">What would you say?</label><textarea id="{id}-1" rows="6" data-min-words="{least}" '
            f'aria-describedby="{id}-hint"></textarea>'
            f'<p id="{id}-hint" class="hint">At least {least} words. Kept only on this device.</p>')
    return frame(id, "reflect", number, body)


def activities():
    """One activity of each kind: 2 + 2 + 1 + 3 + 3 + 4 = 15 points."""
    return [
        choice("accident", 1, [("Film it", False, "A person comes first."), ("Call for help", True, "Then tell your mentor."),
                               ("Wait", False, "")]),
        choice("pack-list", 2, [("Passport", True, ""), ("Sofa", False, "Too heavy."), ("EHIC", True, "")], outcome="LO2"),
        choice("free", 3, [("True", True, "112 is free."), ("False", False, "112 is free everywhere.")], points=1,
               kind="truefalse", interaction="true-false"),
        gap("number", 4, [["112", "one one two"], ["don’t"], (["stay"], ["go", "stay", "run"])]),
        match("words", 5, [("hola", "hello"), ("adiós", "goodbye"), ("gracias", "thanks")], [3, 1, 2], outcome="LO2"),
        order("call", 6, ["Say where", "Say what", "Say who", "Wait"], [2, 1, 4, 3]),
        reflect("diary", 7),
    ]


def schema(parts):
    """What the compiler would write for these activities."""
    def code(part):
        kind = re.search('data-kind="([^"]+)"', part).group(1)
        if kind == "reflect":
            return "f2000"
        if kind == "gap":
            return "t200"
        count = part.count("<select" if kind == "match" else "data-item=" if kind == "order" else 'class="option-text"')
        if "checkbox" in part:
            return f"s{count}"
        return f"d{count + 1}x{count if kind in ('match', 'order') else 1}"
    return " ".join(re.search('id="([^"]+)"', part).group(1) + "=" + code(part) for part in parts)


def page(parts, format=None, pass_mark=60, completion="all", unit="emergency", language="en", root="../"):
    """A whole page; `parts` are spread over three sections."""
    assets = "assets/" if format else f"{root}assets/"
    scripts = ["waymark.js", "record.js", "heirs.js", f"phrases.{language}.js", "store.js"]
    scripts += [f"kinds/{kind}.js" for kind in KINDS] + ["start.js"]
    scripts += ["package.js"] if format else []
    tags = "\n".join(f'<script src="{assets}{name}" defer></script>' for name in scripts)
    leave = '<div class="exit-area" data-exit hidden></div>' if format else ""
    third = -(-len(parts) // 3)
    sections = "".join(
        f'<section class="section" id="section-{n}" data-section="{n}"><h2 id="part-{n}">Part {n}</h2>'
        f'<p>Some text.</p>{"".join(parts[(n - 1) * third:n * third])}<p>End of part {n}.</p></section>' for n in (1, 2, 3))
    mark = f' data-pass="{pass_mark}"' if pass_mark else ""
    return f"""<!DOCTYPE html>
<html lang="{language}" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'{"" if format else " data:"}; media-src 'self';{" connect-src https: http:;" if format else ""} base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Emergencies</title>
<link rel="stylesheet" href="{assets}waymark.css">
<script src="{assets}scripted.js"></script>
{tags}
</head>
<body>
<header class="site-header">{leave}</header>
<main id="main" tabindex="-1" data-unit="{unit}" data-version="1.0.0" data-language="{language}"{mark} data-completion="{completion}" data-schema="{schema(parts)}">
<header class="unit-header"><h1>Emergencies</h1></header>
<div class="progress" data-progress hidden>
<h2 id="progress">Your progress</h2>
<p class="progress-text"></p>
<progress aria-labelledby="progress"></progress>
<p class="score-summary"></p>
<p class="progress-state"></p>
<div role="status"></div>
<button type="button" class="reset">Delete my answers</button>
</div>
<div class="unit-text">{sections}</div>
{leave}
</main>
</body>
</html>
"""


def write_assets(folder, format=None, language="en"):
    assets = folder / "assets"
    for part in ("kinds", "page"):
        (assets / part).mkdir(parents=True, exist_ok=True)
    for source in [*RUNTIME.glob("*.js"), *RUNTIME.glob("*/*.js")]:
        shutil.copy(source, assets / source.relative_to(RUNTIME))
    (assets / f"phrases.{language}.js").write_text(f"Waymark.phrases({json.dumps(phrases(language))}, '51{'5' * 198}');\n", "utf-8")
    (assets / "waymark.css").write_text(STYLE, "utf-8")
    if format:
        part = "".join((RUNTIME / name).read_text("utf-8") for name in PARTS[format])
        (assets / "package.js").write_text(f'{part}Waymark.platform("{format}");\n', "utf-8")


def write_site(folder, **options):
    """A site of one unit: `unit/index.html` and `assets`."""
    write_assets(folder, language=options.get("language", "en"))
    (folder / "unit").mkdir(exist_ok=True)
    parts = options.pop("parts", None) or activities()
    (folder / "unit" / "index.html").write_text(page(parts, **options), "utf-8")
    return folder


def write_package(folder, format, **options):
    """The files of a package, unpacked."""
    folder.mkdir(parents=True, exist_ok=True)
    write_assets(folder, format, options.get("language", "en"))
    parts = options.pop("parts", None) or activities()
    (folder / "index.html").write_text(page(parts, format=format, **options), "utf-8")
    return folder
