/**
 * Search without a server. The index lies in small scripts, cut by the first letters of words; a question loads those it
 * asks about, and the result pages' beginnings, to show where a word was found.
 */
(() => {
  'use strict';

  const { phrase, element } = window.Waymark;
  const place = document.querySelector('[data-search]');
  if (!place) return;

  const SHOWN = 10;
  const LONGEST = 16;
  /** Words and signs shown before the first word that was found. */
  const AROUND = 12;
  /** Names of scripts that were asked for, each with its promise. */
  const loads = new Map();
  const shards = new Map();
  const extracts = new Map();
  /** Each with its language: `first-words:fi`. */
  let units = [];
  /** Names of the scripts of words that there are: the beginnings of their words. */
  let names = new Set();

  window.Waymark.search = {
    units: (list, scripts) => {
      units = list ? list.split(' ').map((unit) => (unit.includes(':') ? unit : `${unit}:${document.documentElement.lang}`)) : [];
      names = new Set(scripts.split(' '));
    },
    words: (name, text) => { shards.set(name, text); },
    unit: (key, file, summary, sections) => { extracts.set(key, { file, summary, sections }); }
  };

  function load(path) {
    if (!loads.has(path)) {
      loads.set(path, new Promise((done) => {
        const script = element('script');
        script.src = path;
        script.onload = done;
        script.onerror = done;
        document.head.append(script);
      }));
    }
    return loads.get(path);
  }

  const SPECIAL = { 'ß': 'ss', 'æ': 'ae', 'œ': 'oe', 'ø': 'o', 'đ': 'd', 'ð': 'd', 'þ': 'th', 'ł': 'l', 'ŀ': 'l', 'ı': 'i', 'ħ': 'h', 'ŋ': 'n', 'ŧ': 't', 'ſ': 's', 'ς': 'σ' };
  const fold = (text) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[ßæœøđðþłŀıħŋŧſς]/g, (sign) => SPECIAL[sign]);
  const split = (text) => fold(text).split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1);

  const ENDINGS = phrase('search.endings').split(' ').sort((a, b) => b.length - a.length).map(fold);
  /** The word without its ending, where four letters or more are left. */
  function stem(word) {
    const ending = ENDINGS.find((end) => word.endsWith(end) && word.length - end.length >= 4);
    return ending ? word.slice(0, -ending.length) : word;
  }

  /** As much of a word as the index keeps. */
  function cut(word) {
    let size = 0;
    let kept = '';
    for (const letter of word) {
      size += new TextEncoder().encode(letter).length;
      if (size > LONGEST) break;
      kept += letter;
    }
    return kept;
  }

  const shardName = (letters) => letters.map((letter) => (letter < '\u0080' ? letter : `-${letter.codePointAt(0).toString(16)}`)).join('');

  /** Scripts loaded for a word that is too short to say which. */
  const GUESSES = 3;

  /** Names of the scripts that hold the words with this beginning: the longest name that begins it, or names that it begins. */
  function shardsOf(root) {
    const letters = Array.from(root);
    const whole = shardName(letters);
    const longer = Array.from(names).filter((name) => name.startsWith(whole));
    if (longer.length) return longer.slice(0, GUESSES);
    for (let count = letters.length - 1; count > 0; count -= 1) {
      const name = shardName(letters.slice(0, count));
      if (names.has(name)) return [name];
    }
    return [];
  }

  /** Scores by unit for one word of the question. A word that finds nothing is tried without its last letters. */
  function find(word) {
    const whole = cut(word);
    let root = cut(stem(word));
    let found = look(whole, root);
    for (let tries = 0; !found.size && tries < 3 && root.length > 4; tries += 1) {
      root = root.slice(0, -1);
      found = look(whole, root);
    }
    return found;
  }

  /** Scores of the words that begin with a root: by unit, [score, section, best score of one word]. */
  function look(whole, root) {
    const found = new Map();
    shardsOf(root).forEach((name) => (shards.get(name) || '').split(';').forEach((entry) => {
      if (!entry.startsWith(root)) return;
      const equals = entry.indexOf('=');
      const known = entry.slice(0, equals);
      const near = known === whole ? 4 : known.startsWith(whole) ? 2 : 1;
      let unit = 0;
      entry.slice(equals + 1).split(',').forEach((posting) => {
        unit += parseInt(posting.slice(0, -2), 36);
        const section = parseInt(posting.slice(-2, -1), 36);
        const score = near * Number(posting.slice(-1));
        const before = found.get(unit);
        if (!before) found.set(unit, [score, section, score]);
        else {
          before[0] += score;
          if (score > before[2]) { before[1] = section; before[2] = score; }
        }
      });
    }));
    return found;
  }

  /** Units that have every word, the best first; where none has, those with any. */
  function rank(words) {
    const lists = words.map(find);
    const all = new Map();
    lists.forEach((list) => list.forEach(([score, section, best], unit) => {
      const sum = all.get(unit) || { unit, score: 0, words: 0, section: 0, best: 0 };
      sum.score += score;
      sum.words += 1;
      if (best > sum.best) { sum.best = best; sum.section = section; }
      all.set(unit, sum);
    }));
    const results = Array.from(all.values());
    const most = Math.max(0, ...results.map((result) => result.words));
    return results.filter((result) => result.words === most).sort((a, b) => b.score - a.score || a.unit - b.unit);
  }

  /** Text around the first word of the question, with those words marked. */
  function marked(text, words) {
    const roots = words.map((word) => stem(word));
    const isHit = (part) => {
      const folded = fold(part);
      return folded.length > 1 && roots.some((root) => folded.startsWith(root) || root.length > 5 && folded.startsWith(root.slice(0, -1)));
    };
    const parts = text.split(/([^\p{L}\p{N}\p{M}]+)/u);
    const first = Math.max(0, parts.findIndex(isHit) - AROUND);
    const made = document.createDocumentFragment();
    if (first) made.append('… ');
    parts.slice(first, first + 6 * AROUND).forEach((part) => made.append(isHit(part) ? element('mark', '', part) : part));
    if (parts.length > first + 6 * AROUND) made.append(' …');
    return made;
  }

  function item(result, words) {
    const key = units[result.unit];
    const { file, summary, sections } = extracts.get(key);
    const [slug, language] = key.split(':');
    const section = sections[result.section] || sections[0];
    const made = element('li');
    const title = element('h2');
    const link = element('a', '', sections[0][0]);
    made.lang = language;
    link.href = `${slug}/${file}${section[1] ? `#${section[1]}` : ''}`;
    title.append(link);
    made.append(title);
    const text = section[1] ? section[2] : summary || section[2];
    const lines = element('p');
    if (section[1]) lines.append(element('strong', '', section[0]), ' · ');
    lines.append(marked(text, words));
    made.append(lines);
    return made;
  }

  // The page

  const [form, field, button, count, list] = ['form', 'input', 'button', '.count', '.results'].map((selector) => place.querySelector(selector));
  const more = element('button', '', phrase('search.more'));
  more.hidden = true;
  place.append(more);
  field.disabled = false;
  button.disabled = false;

  let turn = 0;

  async function show(results, words, from, mine) {
    const page = results.slice(from, from + SHOWN);
    await Promise.all(page.map(({ unit }) => load(`${units[unit].replace(':', '/search.')}.js`)));
    if (mine !== turn) return;
    const items = page.filter(({ unit }) => extracts.has(units[unit])).map((result) => item(result, words));
    if (!from) list.textContent = '';
    list.append(...items);
    more.hidden = from + SHOWN >= results.length;
    more.onclick = async () => {
      await show(results, words, from + SHOWN, turn);
      const next = list.children[from + SHOWN];
      if (next) next.querySelector('a').focus();
    };
  }

  async function search() {
    turn += 1;
    const mine = turn;
    const words = split(field.value);
    if (!words.length) {
      count.textContent = '';
      list.textContent = '';
      more.hidden = true;
      return;
    }
    const folder = place.dataset.search;
    await load(`${folder}units.js`);
    const needed = new Set(words.flatMap((word) => shardsOf(cut(stem(word)))));
    await Promise.all(Array.from(needed, (name) => load(`${folder}w-${name}.js`)));
    if (mine !== turn) return;
    const results = rank(words);
    await show(results, words, 0, mine);
    if (mine !== turn) return;
    count.textContent = results.length ? phrase('search.count', { count: results.length }) : phrase('search.none');
    try { window.history.replaceState(null, '', `#q=${encodeURIComponent(field.value)}`); } catch (error) { /* from a disk */ }
  }

  let timer = 0;
  field.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(search, 120); });
  form.addEventListener('submit', (event) => { event.preventDefault(); clearTimeout(timer); search(); });
  const asked = /^#q=(.*)$/.exec(window.location.hash);
  if (asked) {
    try { field.value = decodeURIComponent(asked[1]); } catch (error) { /* not a question */ }
    search();
  }
})();
