/** Shows the evidence of units, and hands it over as a page or as data. `evidence.js` says what evidence is. */
(() => {
  'use strict';

  const W = window.Waymark;
  const { phrase, element } = W;
  const FORMAT = 'waymark-record';
  const PREFIX = 'waymark.evidence:';
  const text = (value) => (typeof value === 'string' ? value : '');
  const list = (value) => (Array.isArray(value) ? value.filter((item) => item && typeof item === 'object') : []);
  const whole = (value) => Math.max(0, Math.round(Number(value)) || 0);

  /** Evidence from a file or the device, or null: every text is a text and every number a number. @returns {?Evidence} */
  function read(source) {
    let given;
    try { given = JSON.parse(source); } catch (error) { return null; }
    if (!given || given.format !== FORMAT || given.version !== 1 || !given.unit || !text(given.unit.id)) return null;
    const status = given.status || {};
    return {
      format: FORMAT, version: 1, learner: text(given.learner), made: text(given.made), minutes: whole(given.minutes),
      unit: ['id', 'title', 'version', 'digest', 'language'].reduce((unit, key) => Object.assign(unit, { [key]: text(given.unit[key]) }), {}),
      status: { done: whole(status.done), count: whole(status.count), complete: status.complete === true,
        passed: typeof status.passed === 'boolean' ? status.passed : null, earned: Number(status.earned) || 0, points: whole(status.points) },
      outcomes: list(given.outcomes).map((item) => ({ id: text(item.id), text: text(item.text), done: whole(item.done), count: whole(item.count),
        percent: item.percent === null ? null : whole(item.percent) })),
      ratings: list(given.ratings).map((item) => ({ statement: text(item.statement), before: whole(item.before), after: whole(item.after) })),
      reflections: list(given.reflections).map((item) => ({ prompt: text(item.prompt), text: text(item.text) })),
      activities: list(given.activities).map((item) => ({ id: text(item.id), prompt: text(item.prompt), attempts: whole(item.attempts), points: whole(item.points),
        earned: item.earned === null ? null : Number(item.earned) || 0 }))
    };
  }

  const date = (iso) => {
    const made = new Date(iso);
    return isNaN(made) ? '' : new Intl.DateTimeFormat(W.language, { dateStyle: 'long' }).format(made);
  };

  const table = (heads, rows) => {
    const made = element('table');
    const head = made.createTHead().insertRow();
    heads.forEach((key) => { const cell = element('th', '', phrase(key)); cell.scope = 'col'; head.append(cell); });
    const body = made.createTBody();
    rows.forEach((row) => { const place = body.insertRow(); row.forEach((cell) => { place.insertCell().textContent = cell; }); });
    return made;
  };

  /** The evidence as an article for people. @param {Evidence} evidence @param {'h2'|'h3'} level @returns {Element} */
  function show(evidence, level = 'h3') {
    const article = element('article', 'evidence');
    const { unit, status } = evidence;
    const below = 'h' + (Number(level[1]) + 1);
    const part = (key, content) => article.append(element(below, '', phrase(key)), content);
    article.lang = W.language;
    const title = element(level, '', unit.title);
    if (unit.language) title.lang = unit.language;
    const facts = [phrase('record.version', { version: unit.version, digest: unit.digest.slice(0, 12) }), date(evidence.made),
      phrase('record.time', { count: evidence.minutes }), phrase('progress.activities', { done: status.done, count: status.count })];
    if (status.points) facts.push(phrase('progress.score', { points: status.earned, count: status.points }));
    if (status.passed) facts.push(phrase('progress.passed'));
    article.append(title, element('p', 'evidence-facts', facts.filter(Boolean).join(' · ')));
    if (evidence.outcomes.length) {
      part('record.outcomes', table(['record.outcome', 'record.done', 'record.result'], evidence.outcomes.map((outcome) => [
        outcome.text, outcome.done + '/' + outcome.count, outcome.percent === null ? '–' : outcome.percent + '\u00a0%'])));
    }
    if (evidence.ratings.length) {
      part('record.ratings', table(['record.statement', 'record.before', 'record.after'], evidence.ratings.map((rating) => [
        rating.statement, rating.before || '–', rating.after || '–'])));
    }
    if (evidence.reflections.length) {
      const notes = element('dl');
      evidence.reflections.forEach((note) => notes.append(element('dt', '', note.prompt), element('dd', '', note.text)));
      part('record.reflections', notes);
    }
    if (evidence.activities.length) {
      part('record.activities', table(['record.activity', 'record.attempts', 'record.points'], evidence.activities.map((activity) => [
        activity.prompt || activity.id, activity.attempts, activity.earned === null ? '–' : W.number(activity.earned) + '/' + activity.points])));
    }
    return article;
  }

  /** Who signs, and the sentence that says what the record is not. */
  function signatures(learner) {
    const box = element('div', 'signatures');
    box.append(element('p', 'record-note', phrase('record.note')));
    [['record.learner', learner], ['record.mentor', ''], ['record.place', '']].forEach(([key, name]) => {
      const row = element('p', 'signature');
      row.append(element('span', '', phrase(key)), element('span', 'signature-line', name || ''));
      box.append(row);
    });
    return box;
  }

  /** Hands a text to the browser as a file. */
  function download(name, type, content) {
    const link = element('a');
    link.href = URL.createObjectURL(new Blob([content], { type: type + ';charset=utf-8' }));
    link.download = name;
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  }

  const STYLE = 'body{font:12pt/1.5 system-ui,sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse;width:100%;margin:0 0 1rem}' +
    'th,td{border:1px solid #767676;padding:.3rem .5rem;text-align:start;vertical-align:top}dt{font-weight:bold}dd{margin:0 0 .75rem;white-space:pre-wrap}' +
    '.signature{display:flex;gap:1rem;margin-top:2.5rem}.signature-line{flex:1;border-bottom:1px solid}';

  /** A page of its own, without scripts or addresses. @param {Evidence[]} all @returns {string} */
  function page(all, learner) {
    const made = document.implementation.createHTMLDocument(phrase('record.title'));
    made.documentElement.lang = W.language;
    made.documentElement.dir = document.documentElement.dir;
    const charset = made.createElement('meta');
    charset.setAttribute('charset', 'utf-8');
    made.head.prepend(charset);
    made.body.append(element('h1', '', phrase('record.title')), ...(learner ? [element('p', '', learner)] : []),
      ...all.map((evidence) => show(evidence, 'h2')), signatures(learner));
    // As text, since the policy of this page holds for documents it makes.
    return '<!DOCTYPE html>\n' + made.documentElement.outerHTML.replace('</head>', `<style>${STYLE}</style></head>`);
  }

  /** Fills a place with the evidence of the unit on this page. */
  function open(unit, place) {
    const now = () => W.evidence.of(unit);
    const buttons = element('div', 'buttons');
    place.textContent = '';
    buttons.append(
      W.button('record.html', () => download(unit.id + '.record.html', 'text/html', page([now()], ''))),
      W.button('record.json', () => download(unit.id + '.record.json', 'application/json', JSON.stringify(now(), null, 2))));
    place.append(element('p', 'record-note', phrase('record.note')), show(now()), buttons);
  }

  /** @returns {Evidence[]} of all units on the device */
  function kept() {
    try {
      return Object.keys(window.localStorage).filter((key) => key.startsWith(PREFIX)).sort().map((key) => read(window.localStorage.getItem(key))).filter(Boolean);
    } catch (error) {
      return [];
    }
  }

  W.evidence = Object.assign(W.evidence || {}, { read, show, signatures, page, download, open, kept });
})();
