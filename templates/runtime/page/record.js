/** The page "My record": joins the records of several units, from this device and from files, in the browser alone. */
(() => {
  'use strict';

  const W = window.Waymark;
  const { phrase, element, evidence } = W;
  const place = document.querySelector('[data-records]');
  if (!place) return;

  const status = element('div');
  const shown = element('div', 'evidence-list');
  const name = element('input');
  const files = element('input');
  const all = new Map();
  status.setAttribute('role', 'status');
  name.type = 'text';
  name.id = 'record-name';
  name.autocomplete = 'name';
  files.type = 'file';
  files.id = 'record-files';
  files.accept = '.json,application/json';
  files.multiple = true;

  const field = (input, key) => {
    const row = element('p', 'field');
    const label = element('label', '', phrase(key));
    label.htmlFor = input.id;
    row.append(label, input);
    return row;
  };

  const say = (text) => { status.textContent = ''; status.append(element('p', 'notice', text)); };

  /** The later of two records of one unit counts. */
  function add(record) {
    const known = all.get(record.unit.id);
    if (!known || known.made < record.made) all.set(record.unit.id, record);
  }

  function show() {
    shown.textContent = '';
    shown.append(...Array.from(all.values(), (record) => evidence.show(record, 'h2')));
    if (!all.size) shown.append(element('p', '', phrase('record.empty')));
    buttons.hidden = !all.size;
    sheet.textContent = '';
    if (all.size) sheet.append(evidence.signatures(name.value.trim()));
  }

  const records = () => Array.from(all.values(), (record) => Object.assign({}, record, { learner: name.value.trim() }));
  const buttons = element('div', 'buttons');
  const sheet = element('div');
  buttons.append(
    W.button('record.print', () => window.print()),
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
  place.append(field(name, 'record.name'), field(files, 'record.files'), status, buttons, shown, sheet);
  show();
})();
