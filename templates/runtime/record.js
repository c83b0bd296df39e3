/**
 * The record of a unit: its whole state in one line of ASCII.
 *
 *     record = "1" and bits, six in a character of the URL's base 64
 *     bits   = count:8 check:12 round:6 time:14 sections:7 seen:1… entry…
 *     entry  = 0, or 1 attempts:6 right:6 total:6 and 0, or 1 and the answer
 *
 * `count` is the number of entries, `check` a sum over their names and codes, `time` counts ten seconds. The schema is the
 * compiler's: entries with a blank between them, each `id=code`; `old>new=code` is one that was replaced, `old>>new=code`
 * one replaced by another kind, `old>=code` one that is gone. New entries come last and none is ever taken out, so that
 * every version of a unit reads the records of all the others; what a newer version wrote behind is carried along unread.
 *
 * Codes: `s5` which of five are chosen; `d4x3` three numbers below four; `t40` text of at most 40 characters; `f2000` text
 * that is left out where a platform has no room for it.
 *
 * @typedef {{round: number, seconds: number, sections: Set<number>, entries: Map<string, Entry>, tail: ?Object}} State
 */
(() => {
  'use strict';

  const W = window.Waymark;
  const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const width = (largest) => largest.toString(2).length;

  /** @returns {State} */
  const fresh = (round = 0) => ({ round, seconds: 0, sections: new Set(), entries: new Map(), tail: null });

  const schemaOf = (text) => text.split(' ').filter(Boolean).map((name) => {
    const [, id, , heir, code] = /^([^>=]+)(>([^=]*))?=(.+)$/.exec(name);
    const [base, count] = code.slice(1).split('x').map(Number);
    return { id, heir, gone: heir !== undefined, code, type: code[0], base, count };
  });

  const sum = (entries) => {
    let hash = 5381;
    entries.forEach(({ id, code }) => {
      for (const character of id + '=' + code) hash = (hash * 33 + character.charCodeAt(0)) % 1048573;
    });
    return hash % 4096;
  };

  /** Bits to write, or to read where a text of them is given: every part of a record is described once for both ways. */
  class Bits {
    constructor(text) {
      this.reads = text !== undefined;
      this.bits = Array.from(text || '', (character) => (64 + ALPHABET.indexOf(character)).toString(2).slice(-6)).join('');
      this.at = 0;
    }

    /** Writes a number in so many bits, the largest where it is too large; or reads one. @returns {number} the number */
    code(value, size) {
      if (!this.reads) this.bits += size ? Math.min(value, 2 ** size - 1).toString(2).padStart(size, '0') : '';
      else value = size ? parseInt(this.bits.slice(this.at, this.at += size).padEnd(size, '0'), 2) : 0;
      return value;
    }

    get isPast() { return this.at > this.bits.length; }

    toString() {
      return (this.bits.match(/.{1,6}/g) || []).map((part) => ALPHABET[parseInt(part.padEnd(6, '0'), 2)]).join('');
    }
  }

  const upTo = (count) => Array.from({ length: count }, (none, place) => place);

  /** @returns {string} the answer */
  function codeAnswer(bits, { type, base, count }, answer) {
    if (type === 's') {
      const chosen = W.digits(answer);
      return upTo(base).map((place) => (bits.code(chosen.includes(place + 1) ? 1 : 0, 1) ? W.digit(place + 1) : '')).join('');
    }
    if (type === 'd') return upTo(count).map((place) => W.digit(bits.code(parseInt(answer[place], 36) || 0, width(base - 1)))).join('');
    const length = bits.code(Math.min(answer.length, base), width(base));
    let text = '';
    while (text.length < length && !bits.isPast) {
      const unit = answer.charCodeAt(text.length);
      text += String.fromCharCode(bits.code(unit, bits.code(unit < 128 ? 0 : 1, 1) ? 16 : 7));
    }
    return text;
  }

  /** @param {boolean} hasAnswer whether the answer is written @returns {Entry} */
  function codeEntry(bits, item, entry, hasAnswer) {
    const made = W.blank();
    ['attempts', 'right', 'total'].forEach((name) => { made[name] = bits.code(entry[name], 6); });
    made.right = Math.min(made.right, made.total);
    if (bits.code(hasAnswer ? 1 : 0, 1)) made.answer = codeAnswer(bits, item, entry.answer);
    return made;
  }

  /** What stands before the entries. What is coarser in a record than in the state is so in the state that is given. */
  function codeHead(bits, state) {
    state.round = bits.code(state.round, 6);
    state.seconds = bits.code(Math.round(state.seconds / 10), 14) * 10;
    const sections = bits.code(Math.min(127, Math.max(0, ...state.sections)), 7);
    upTo(sections).forEach((place) => { if (bits.code(state.sections.has(place + 1) ? 1 : 0, 1)) state.sections.add(place + 1); });
  }

  /**
   * Reads any text; what cannot be read is left out and `damaged` says so.
   * @param {string} text @param {string} schema @returns {{state: State, damaged: boolean}}
   */
  function parse(text, schema) {
    const state = fresh();
    if (!text) return { state, damaged: false };
    const items = schemaOf(schema);
    const bits = new Bits(text.slice(1));
    const count = bits.code(0, 8);
    const check = bits.code(0, 12);
    const known = items.slice(0, count);
    if (!/^1[\w-]+$/.test(text) || text.length < 9 || (known.length === count && sum(known) !== check)) return { state, damaged: true };
    codeHead(bits, state);
    const damaged = known.some((item) => {
      const entry = bits.code(0, 1) && codeEntry(bits, item, W.blank());
      if (entry && !bits.isPast) state.entries.set(item.id + (item.gone ? '>' : ''), entry);
      return bits.isPast;
    });
    if (count > items.length) state.tail = { count, check, bits: bits.bits.slice(bits.at) };
    known.filter((item) => item.gone).forEach((item) => W.inherit(state.entries, item, items));
    return { state, damaged };
  }

  /**
   * @param {State} state @param {string} schema @param {boolean} [keepsText] whether there is room for free text
   * @returns {{text: string, left: boolean}} `left`: something was left out
   */
  function format(state, schema, keepsText = true) {
    const items = schemaOf(schema);
    const bits = new Bits();
    const tail = state.tail || { count: items.length, check: sum(items), bits: '' };
    let left = false;
    bits.code(tail.count, 8);
    bits.code(tail.check, 12);
    codeHead(bits, { ...state });
    items.forEach((item) => {
      const entry = !item.gone && state.entries.get(item.id);
      if (!bits.code(entry && (entry.attempts || entry.answer) ? 1 : 0, 1)) return;
      const kept = keepsText || item.type !== 'f';
      if (entry.answer && !kept) left = true;
      codeEntry(bits, item, entry, entry.answer && kept);
    });
    bits.bits += tail.bits;
    return { text: '1' + bits, left };
  }

  /**
   * Joins what another tab or the platform holds into `mine`: the best result, the most attempts, every section seen;
   * the other answer where this page has not changed its own. A later round replaces everything.
   * @param {State} mine @param {State} theirs @returns {State} the state to go on with
   */
  function merge(mine, theirs) {
    if (theirs.round !== mine.round) return theirs.round > mine.round ? theirs : mine;
    theirs.sections.forEach((section) => mine.sections.add(section));
    mine.seconds = Math.max(mine.seconds, theirs.seconds);
    mine.tail = mine.tail || theirs.tail;
    theirs.entries.forEach((other, id) => {
      const entry = mine.entries.get(id) || W.blank();
      mine.entries.set(id, entry);
      entry.attempts = Math.max(entry.attempts, other.attempts);
      if (W.better(other, entry)) { entry.right = other.right; entry.total = other.total; }
      if (!entry.mine) entry.answer = other.answer;
    });
    return mine;
  }

  W.record = { fresh, parse, format, merge };
})();
