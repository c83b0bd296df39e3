"""What a minifier would leave of a script, to measure the runtime by; nothing is served that way.

Comments and white space go, semicolons before a closing brace, and the parentheses around a single parameter; `const` after `const`
is one; `true` is `!0` and `false` is `!1`. A name that the script itself declares becomes a letter that means nothing else where the
name is used; a name in braces that stands for a property of the same name becomes `name:a`. Names of properties, of the browser and
of the language stay, and so does everything in texts and patterns. What is left is still a script; minifiers that also rewrite
conditions and returns leave a fiftieth less.
"""

import functools
import re
import string

TOKEN = re.compile(r"""
    (?P<blank>\s+|/\*.*?\*/|//[^\n]*)
  | (?P<text>'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`)
  | (?P<word>[\w$]+)
  | (?P<sign>=>|\.\.\.|\?\.|\+\+|--|[-+*/%=!<>&|^~?:;,.(){}\[\]])""", re.S | re.X)
PATTERN = re.compile(r"/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\[\n])+/[a-z]*")
# A slash after these begins a pattern; after anything else it divides.
BEFORE_PATTERN = set("= => ( , : ; [ ! & | ? { } + - * % < ^ ~ return".split()) | {""}
KEYWORDS = set("""async await break case catch class const continue default delete do else extends false finally for function get if in instanceof
    let new null of return set static super switch this throw true try typeof var void while""".split())
LETTERS = list('etnsoiarclduhmpfgvywbxjkqz' + string.ascii_uppercase) + [a + b for a in string.ascii_letters for b in string.ascii_letters if a + b not in KEYWORDS]


def tokens(script):
    place, before, found = 0, "", []
    while place < len(script):
        match = PATTERN.match(script, place) if before in BEFORE_PATTERN and script[place:place + 2] not in ("/*", "//") else None
        match = match or TOKEN.match(script, place)
        assert match, script[place:place + 60]
        place = match.end()
        if match.re is PATTERN or match.lastgroup != "blank":
            before = match[0]
            found.append(before)
    return found


def pairs(found):
    """For each opening bracket its closing one, and the other way round."""
    open, other = [], {}
    for place, token in enumerate(found):
        if token in ("(", "[", "{"):
            open.append(place)
        elif token in (")", "]", "}"):
            other[place] = open.pop()
            other[other[place]] = place
    return other


def declarations(found, other):
    """Places where a name is declared: after `const`, `let`, `class` and `function`, and between the parentheses of a function."""
    def names(start, end):
        place = start
        while place < end:
            if found[place] == "=":
                # What a name is given when nothing is: up to the next one.
                while place < end and found[place] not in (",", "}"):
                    place = other[place] if found[place] in ("(", "[", "{") else place + 1
                continue
            if re.match(r"[A-Za-z_$]", found[place]) and found[place] not in KEYWORDS and found[place + 1] != ":":
                yield place
            place += 1

    for place, token in enumerate(found):
        if token in ("class", "function") and found[place + 1] not in ("{", "(", "extends"):
            yield place + 1
        elif token in ("const", "let"):
            end = other[place + 1] + 1 if found[place + 1] in ("{", "[") else place + 2
            yield from names(place + 1, end)
        elif token == "(" and found[other[place] + 1:other[place] + 2] in (["=>"], ["{"]) and found[place - 1] not in ("if", "for", "while", "switch"):
            yield from names(place + 1, other[place])


def shortened(found):
    """The tokens with short names: a letter is free again behind the last place where its name is used."""
    other = pairs(found)
    declared = set(declarations(found, other))
    names = {found[place] for place in declared}
    uses, current = {}, {}
    for place, token in enumerate(found):
        if place in declared:
            current[token] = place
        is_property = found[place - 1] in (".", "?.") or found[place + 1:place + 2] == [":"] and found[place - 1] in ("{", ",")
        is_method = found[place + 1:place + 2] == ["("] and found[other[place + 1] + 1:other[place + 1] + 2] == ["{"] and found[place - 1] != "function"
        if token in names and token in current and (place in declared or not is_property and not is_method):
            uses.setdefault(current[token], []).append(place)
    result, lettered = list(found), []
    reaches = {start: reach(found, other, start) for start in uses}
    for start, places in sorted(uses.items(), key=lambda item: reaches[item[0]][1] - reaches[item[0]][0]):
        # The names before reach less far: none of the same block, and none that reaches over a place where this one is used.
        own = reaches[start]
        taken = {letter for letter, first, last in lettered if (first, last) == own or any(first <= place <= last for place in places)}
        letter = next(letter for letter in LETTERS if letter not in taken)
        lettered.append((letter, *own))
        for place in places:
            stands_for_both = found[place - 1] in ("{", ",") and found[place + 1] in (",", "}", "=") and in_braces(found, other, place)
            result[place] = f"{found[place]}:{letter}" if stands_for_both else letter
    return result


def reach(found, other, place):
    """Where a name means what it was declared as: the block around, for a parameter its function. @returns first and last place"""
    while place > 0:
        place -= 1
        if found[place] in (")", "]", "}"):
            place = other[place]
        elif found[place] == "(":
            body = other[place] + 1
            body += found[body] == "=>"
            if found[body] == "{":
                return place, other[body]
            while found[body] not in (",", ")", "]", "}", ";"):
                body = other[body] + 1 if found[body] in ("(", "[", "{") else body + 1
            return place, body
        elif found[place] == "{" and found[place - 1] not in ("const", "let", ",", "(", "["):
            parameters = place - 1 - (found[place - 1] == "=>")
            return (other[parameters] if found[parameters] == ")" else place), other[place]
    return 0, len(found)


def in_braces(found, other, place):
    """Whether the innermost bracket around a place is a brace."""
    while place > 0:
        place -= 1
        if found[place] in (")", "]", "}"):
            place = other[place]
        elif found[place] in ("(", "[", "{"):
            return found[place] == "{"
        elif found[place] == ";":
            return False
    return False


def leaner(found):
    """Without the parentheses around a single parameter, and with one `const` for several in a row."""
    other = pairs(found)
    gone, joined = set(), set()
    for place, token in enumerate(found):
        if token == "(" and other[place] == place + 2 and found[place + 3:place + 4] == ["=>"] and found[place + 1] != ")":
            gone |= {place, place + 2}
        if token == ";" and found[place + 1:place + 2] == ["const"]:
            start = place - 1
            while found[start] not in (";", "{", "}", "=>") or start in other and found[start] == "}" and found[other[start] - 1] in ("=>", "=", "const", ")"):
                start = other[start] - 1 if found[start] in (")", "]", "}") else start - 1
                if start < 0: break
            if found[start + 1] == "const":
                joined.add(place); gone.add(place + 1)
    return ["," if place in joined else {"true": "!0", "false": "!1"}.get(token, token) for place, token in enumerate(found) if place not in gone]


@functools.lru_cache(maxsize=None)
def minified(script):
    written = ""
    found = leaner(shortened(tokens(script)))
    for token, after in zip(found, found[1:] + [""]):
        if token == ";" and after in ("}", ""):
            continue
        touches = re.match(r"[\w$]", token) and re.search(r"[\w$]$", written) or token[0] in "+-" and written.endswith(token[0])
        written += " " + token if touches else token
    return written
