"""Reads and writes the runtime's records from outside, so that tests see what is stored and not what the page says."""

import re

import fixtures

ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
BASE36 = "0123456789abcdefghijklmnopqrstuvwxyz"


def checksum(names):
    value = 5381
    for name in names:
        for letter in re.sub(r">[^=]*", "", name):
            value = (value * 33 + ord(letter)) % 1048573
    return value % 4096


def width(largest):
    return len(f"{largest:b}")


def items(schema):
    for name in schema.split():
        id, code = name.split("=")
        base, _, count = code[1:].partition("x")
        yield id, code[0], int(base), int(count or 0)


def read(text, schema=None):
    """`{id: (attempts, right, total, answer)}`, and under `""` the round, the seconds and the sections."""
    schema = fixtures.schema(fixtures.activities()) if schema is None else schema
    assert re.fullmatch(r"1[\w-]+", text), f"no record: {text!r}"
    bits = "".join(f"{ALPHABET.index(letter):06b}" for letter in text[1:])
    place = 0

    def take(size):
        nonlocal place
        part = bits[place:place + size].ljust(size, "0")
        place += size
        return int(part, 2) if size else 0

    count, check = take(8), take(12)
    assert count >= len(schema.split()) or check == checksum(schema.split()[:count])
    found = {"": [take(6), take(14) * 10, {n for n in range(1, take(7) + 1) if take(1)}]}
    for id, kind, base, size in list(items(schema))[:count]:
        if not take(1):
            continue
        entry = [take(6), take(6), take(6)]
        answer = ""
        if take(1):
            if kind == "s":
                answer = "".join(BASE36[n] for n in range(1, base + 1) if take(1))
            elif kind == "d":
                answer = "".join(BASE36[take(width(base - 1))] for _ in range(size))
            else:
                units = [take(16 if take(1) else 7) for _ in range(take(width(base)))]
                answer = b"".join(unit.to_bytes(2, "big") for unit in units).decode("utf-16-be")
        found[id] = (*entry, answer)
    return found


def readable(text, schema=None):
    """The record as words: `round;sections;id=attempts.rights/parts.answer;…`."""
    if not text:
        return ""
    found = read(text, schema)
    head = found.pop("")
    entries = [f"{id}={a}.{f'{r}/{t}' if t else ''}.{answer}" for id, (a, r, t, answer) in found.items()]
    return ";".join([str(head[0]), ",".join(map(str, sorted(head[2]))), *entries]) + ";"


def written(entries, schema=None, round=0, sections=()):
    """A record of `{id: (attempts, right, total, answer)}`."""
    schema = fixtures.schema(fixtures.activities()) if schema is None else schema
    names = schema.split()
    bits = f"{len(names):08b}{checksum(names):012b}{round:06b}{0:014b}{max(sections, default=0):07b}"
    bits += "".join("1" if n in sections else "0" for n in range(1, max(sections, default=0) + 1))
    for id, kind, base, size in items(schema):
        if id not in entries:
            bits += "0"
            continue
        *numbers, answer = entries[id]
        bits += "1" + "".join(f"{number:06b}" for number in numbers) + ("1" if answer else "0")
        if not answer:
            continue
        if kind == "s":
            bits += "".join("1" if BASE36[n] in answer else "0" for n in range(1, base + 1))
        elif kind == "d":
            bits += "".join(f"{BASE36.index(answer[n]):0{width(base - 1)}b}" for n in range(size))
        else:
            bits += f"{len(answer):0{width(base)}b}" + "".join(f"0{ord(c):07b}" if ord(c) < 128 else f"1{ord(c):016b}" for c in answer)
    return "1" + "".join(ALPHABET[int(bits[n:n + 6].ljust(6, "0"), 2)] for n in range(0, len(bits), 6))
