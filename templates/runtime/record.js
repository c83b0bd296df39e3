/**
 * The record of a unit: its whole state in one line of ASCII.
 *
 *     record = "1" and bits, six in a character of the URL's base 64
 *     bits   = count:8 check:12 round:6 time:14 sections:7 seen:1… entry…
 *     entry  = 0, or 1 attempts:6 right:6 total:6 and 0, or 1 and the answer
 *
 * `count` is the number of entries, `check` a sum over their names and codes, `time` counts ten seconds. The schema is the
 * compiler's: entries with a blank between them, each `id=code`; `old>new=code` is one that was replaced, `old>=code` one
 * that is gone. New entries come last and none is ever taken out, so that every version of a unit reads the records of
 * all the others; what a newer version wrote behind is carried along unread.
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

  const schemaOf = (text) => (text || '').split(' ').filter(Boolean).map((name) => {
    const [, id, , heir, code] = /^([^>=]+)(>([^=]*))?=(.+)$/.exec(name) || [];
    const [base, count] = (code || '').slice(1).split('x').map(Number);
    return { id, heir, gone: heir !== undefined, code, type: (code || '')[0], base, count };
  });

  const sum = (entries) => {
    let hash = 5381;
    entries.forEach(({ id, code }) => {
      for (const character of id + '=' + code) hash = (hash * 33 + character.charCodeAt(0)) % 1048573;
    });
    return hash % 4096;
  };

  class Bits {
    constructor(text = '') {
      this.bits = Array.from(text, (character) => (64 + ALPHABET.indexOf(character)).toString(2).slice(-6)).join('');
      this.at = 0;
    }

    put(value, size) { this.bits += size ? Math.min(value, 2 ** size - 1).toString(2).padStart(size, '0') : ''; }

    take(size) {
      const part = this.bits.slice(this.at, this.at += size);
      return size ? parseInt(part.padEnd(size, '0'), 2) : 0;
    }

    get isPast() { return this.at > this.bits.length; }

    toString() {
      return (this.bits.match(/.{1,6}/g) || []).map((part) => ALPHABET[parseInt(part.padEnd(6, '0'), 2)]).join('');
    }
  }

  const putAnswer = (bits, { type, base, count }, answer) => {
    if (type === 's') {
      const chosen = W.digits(answer);
      for (let place = 1; place <= base; place += 1) bits.put(chosen.includes(place) ? 1 : 0, 1);
    } else if (type === 'd') {
      for (let place = 0; place < count; place += 1) bits.put(parseInt(answer[place], 36) || 0, width(base - 1));
    } else {
      const text = answer.slice(0, base);
      bits.put(text.length, width(base));
      for (let place = 0; place < text.length; place += 1) {
        const code = text.charCodeAt(place);
        bits.put(code < 128 ? 0 : 1, 1);
        bits.put(code, code < 128 ? 7 : 16);
      }
    }
  };

  const takeAnswer = (bits, { type, base, count }) => {
    let answer = '';
    if (type === 's') {
      for (let place = 1; place <= base; place += 1) if (bits.take(1)) answer += W.digit(place);
    } else if (type === 'd') {
      for (let place = 0; place < count; place += 1) answer += W.digit(bits.take(width(base - 1)));
    } else {
      const length = bits.take(width(base));
      for (let place = 0; place < length && !bits.isPast; place += 1) answer += String.fromCharCode(bits.take(bits.take(1) ? 16 : 7));
    }
    return answer;
  };

  /** Whether an answer of one code can be one of another. */
  const fits = (answer, from, to) => from.type === to.type && (to.type === 's' ? W.digits(answer).every((place) => place <= to.base)
    : to.type === 'd' ? answer.length === to.count && W.digits(answer).every((value) => value < to.base) : answer.length <= to.base);

  function takeEntry(bits, item) {
    if (!bits.take(1)) return null;
    const entry = Object.assign(W.blank(), { attempts: bits.take(6), right: bits.take(6), total: bits.take(6) });
    entry.right = Math.min(entry.right, entry.total);
    if (bits.take(1)) entry.answer = takeAnswer(bits, item);
    return bits.isPast ? null : entry;
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
    const count = bits.take(8);
    const check = bits.take(12);
    const known = items.slice(0, count);
    if (!/^1[\w-]+$/.test(text) || text.length < 9 || (known.length === count && sum(known) !== check)) return { state, damaged: true };
    state.round = bits.take(6);
    state.seconds = bits.take(14) * 10;
    const sections = bits.take(7);
    for (let section = 1; section <= sections; section += 1) if (bits.take(1)) state.sections.add(section);
    const damaged = known.some((item) => {
      const entry = takeEntry(bits, item);
      if (entry) state.entries.set(item.id + (item.gone ? '>' : ''), entry);
      return bits.isPast;
    });
    if (count > items.length) state.tail = { count, check, bits: bits.bits.slice(bits.at) };
    known.filter((item) => item.gone).forEach((item) => inherit(state.entries, item, items));
    return { state, damaged };
  }

  /** Gives the result of a replaced activity to its heir, and the answer where it fits. */
  function inherit(entries, item, items) {
    const entry = entries.get(item.id + '>');
    const heir = items.find((other) => !other.gone && other.id === item.heir);
    entries.delete(item.id + '>');
    if (!entry || !heir || entries.has(heir.id)) return;
    if (!fits(entry.answer, item, heir)) entry.answer = '';
    entries.set(heir.id, entry);
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
    bits.put(tail.count, 8);
    bits.put(tail.check, 12);
    bits.put(state.round, 6);
    bits.put(Math.round(state.seconds / 10), 14);
    const sections = Math.min(127, Math.max(0, ...state.sections));
    bits.put(sections, 7);
    for (let section = 1; section <= sections; section += 1) bits.put(state.sections.has(section) ? 1 : 0, 1);
    items.forEach((item) => {
      const entry = !item.gone && state.entries.get(item.id);
      if (!entry || !(entry.attempts || entry.answer)) { bits.put(0, 1); return; }
      const kept = entry.answer && (keepsText || item.type !== 'f');
      if (entry.answer && !kept) left = true;
      bits.put(1, 1);
      [entry.attempts, entry.right, entry.total].forEach((value) => bits.put(value, 6));
      bits.put(kept ? 1 : 0, 1);
      if (kept) putAnswer(bits, item, entry.answer);
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
