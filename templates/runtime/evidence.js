/**
 * The evidence of a unit: what a learner did, as a record to see, print and take along. Nothing leaves the device; the
 * record is made here, from what the page holds.
 *
 * @typedef {{format: string, version: number, unit: Object, learner: string, made: string, minutes: number, status: Object,
 *   outcomes: Object[], ratings: Object[], reflections: Object[], activities: Object[]}} Evidence
 */
(() => {
  'use strict';

  const W = window.Waymark;
  const { phrase, element, line } = W;
  const FORMAT = 'waymark-record';
  const PREFIX = 'waymark.evidence:';
  const text = (value) => (typeof value === 'string' ? value : '');
  const list = (value) => (Array.isArray(value) ? value.filter((item) => item && typeof item === 'object') : []);
  const whole = (value) => Math.max(0, Math.round(Number(value)) || 0);

  /** Ratings of an activity: what each statement got before and after. */
  const ratings = (activity) => activity.all('.rating').map((rating) => {
    const [before, after] = Array.from(rating.querySelectorAll('.scale'), (scale) => {
      const input = scale.querySelector('input:checked');
      return input ? Number(input.value) : 0;
    });
    return { statement: line(rating.querySelector('legend')), before, after };
  }).filter((rating) => rating.before || rating.after);

  /** @returns {Evidence} */
  function of(unit) {
    const { main } = unit;
    const now = unit.status();
    const sentences = new Map(Array.from(document.querySelectorAll('[data-outcome]:not(.activity)'), (item) => [item.dataset.outcome, line(item.firstChild)]));
    return {
      format: FORMAT, version: 1, learner: '', made: new Date().toISOString(),
      unit: { id: unit.id, title: line(main.querySelector('h1')), version: main.dataset.version || '', digest: main.dataset.digest || '', language: W.language },
      minutes: Math.round(unit.state.seconds / 60),
      status: { done: now.attempted, count: unit.activities.length, complete: now.complete, passed: now.passed,
        earned: Math.round(now.earned * 10) / 10, points: unit.points },
      outcomes: unit.outcomes().map(({ id, done, count, tried, share }) => ({
        id, text: sentences.get(id) || id, done, count, percent: tried ? Math.round(share * 100) : null
      })),
      ratings: [].concat(...unit.activities.map(ratings)),
      reflections: unit.activities.filter((activity) => activity.find('textarea') && activity.entry().answer)
        .map((activity) => ({ prompt: activity.prompt, text: activity.entry().answer })),
      activities: unit.activities.filter((activity) => activity.entry().attempts).map((activity) => {
        const { attempts, right, total } = activity.entry();
        return { id: activity.id, prompt: activity.prompt, attempts, points: activity.points,
          earned: total ? Math.round(activity.points * right / total * 10) / 10 : null };
      })
    };
  }

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
    const style = made.createElement('style');
    style.textContent = STYLE;
    made.head.prepend(charset);
    made.head.append(style);
    made.body.append(element('h1', '', phrase('record.title')), ...(learner ? [element('p', '', learner)] : []),
      ...all.map((evidence) => show(evidence, 'h2')), signatures(learner));
    return '<!DOCTYPE html>\n' + made.documentElement.outerHTML;
  }

  const button = (key, act) => {
    const made = element('button', '', phrase(key));
    made.addEventListener('click', act);
    return made;
  };

  /** The evidence at the end of a unit: made anew each time it is opened. */
  function offer(unit, place) {
    const box = element('details', 'details');
    const inner = element('div');
    const now = () => of(unit);
    box.append(element('summary', '', phrase('record.title')), inner);
    box.addEventListener('toggle', () => {
      if (!box.open) return;
      inner.textContent = '';
      const buttons = element('div', 'buttons');
      buttons.append(
        button('record.html', () => download(unit.id + '.record.html', 'text/html', page([now()], ''))),
        button('record.json', () => download(unit.id + '.record.json', 'application/json', JSON.stringify(now(), null, 2))));
      inner.append(element('p', 'record-note', phrase('record.note')), show(now()), buttons);
    });
    const buttons = element('div', 'buttons');
    buttons.append(...W.printButtons());
    place.append(box, buttons);
    place.hidden = false;
  }

  /** Keeps the evidence on the device, for the page that joins that of several units; none where nothing was done. */
  function keep(unit) {
    const begun = Array.from(unit.state.entries.values()).some((entry) => entry.attempts || entry.answer);
    try {
      if (begun) window.localStorage.setItem(PREFIX + unit.id, JSON.stringify(of(unit)));
      else window.localStorage.removeItem(PREFIX + unit.id);
    } catch (error) { /* the page says that nothing is kept */ }
  }

  /** @returns {Evidence[]} of all units on the device */
  function kept() {
    try {
      return Object.keys(window.localStorage).filter((key) => key.startsWith(PREFIX)).sort().map((key) => read(window.localStorage.getItem(key))).filter(Boolean);
    } catch (error) {
      return [];
    }
  }

  W.evidence = { of, read, show, signatures, page, download, offer, keep, kept, button };
})();
