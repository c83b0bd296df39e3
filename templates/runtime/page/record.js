/** The page "My record": joins the records of several units, from this device and from files, in the browser alone. */
(() => {
  'use strict';

  const W = window.Waymark;
  const { phrase, element, evidence } = W;
  const place = document.querySelector('[data-records]');
  if (!place) return;

  const [name, files, status, buttons, none, shown, sheet] = ['#record-name', '#record-files', '[role="status"]', '.buttons', '[data-none]', '.evidence-list', '.sheet-end']
    .map((selector) => place.querySelector(selector));
  const all = new Map();

  const say = (text) => { status.textContent = ''; status.append(element('p', 'notice', text)); };

  /** The later of two records of one unit counts. */
  function add(record) {
    const known = all.get(record.unit.id);
    if (!known || known.made < record.made) all.set(record.unit.id, record);
  }

  function show() {
    shown.textContent = '';
    shown.append(...Array.from(all.values(), (record) => evidence.show(record, 'h2')));
    none.hidden = all.size > 0;
    buttons.hidden = !all.size;
    sheet.textContent = '';
    if (all.size) sheet.append(evidence.signatures(name.value.trim()));
  }

  const records = () => Array.from(all.values(), (record) => Object.assign({}, record, { learner: name.value.trim() }));
  buttons.append(
    W.button('record.print', (event) => event.defaultPrevented || window.print()),
    W.button('record.html', () => evidence.download('record.html', 'text/html', evidence.page(records(), name.value.trim()))),
    W.button('record.json', () => evidence.download('record.json', 'application/json', JSON.stringify(records(), null, 2))));

  files.addEventListener('change', () => {
    const chosen = Array.from(files.files);
    Promise.all(chosen.map((file) => file.text().then((source) => {
      let parts = [source];
      try { const given = JSON.parse(source); if (Array.isArray(given)) parts = given.map((part) => JSON.stringify(part)); } catch (error) { /* no record */ }
      return parts.map(evidence.read);
    }, () => [null]))).then((found) => {
      const good = [].concat(...found).filter(Boolean);
      const bad = chosen.filter((file, number) => !found[number].some(Boolean));
      good.forEach(add);
      show();
      say([phrase('record.added', { count: good.length })].concat(bad.map((file) => phrase('record.unreadable', { file: file.name }))).join(' '));
      files.value = '';
    });
  });
  name.addEventListener('input', show);

  evidence.kept().forEach(add);
  name.disabled = false;
  files.disabled = false;
  show();
})();
