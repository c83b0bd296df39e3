/** The page "My data": shows what this site keeps on the device, hands it over as a file, and deletes it. */
(() => {
  'use strict';

  const W = window.Waymark;
  const { phrase, element, evidence } = W;
  const place = document.querySelector('[data-stored]');
  if (!place) return;
  const [heading, status, list, buttons] = ['h2', '[role="status"]', '.stored', '.buttons'].map((selector) => place.querySelector(selector));

  /** Everything that Waymark's pages keep begins with its name. */
  function keys() {
    try { return Object.keys(window.localStorage).filter((key) => /^waymark/i.test(key)).sort(); } catch (error) { return null; }
  }

  /** What a person would call what lies under a key; units have their titles from the record, where there is one. */
  function name(key) {
    if (key === 'waymark-display') return phrase('display.title');
    if (key === 'waymark-seed') return phrase('data.seed');
    const [, kind, unit] = /^waymark(\.evidence)?:(.+)$/.exec(key) || [];
    if (!unit) return key;
    let title = unit;
    try { title = JSON.parse(window.localStorage.getItem('waymark.evidence:' + unit)).unit.title; } catch (error) { /* no record yet */ }
    return phrase(kind ? 'data.record' : 'data.answers', { name: title });
  }

  const say = (key) => { status.textContent = ''; status.append(element('p', 'notice', phrase(key))); };

  function remove(some) {
    try { some.forEach((key) => window.localStorage.removeItem(key)); } catch (error) { /* shown below as still there */ }
    show();
    say('data.deleted');
  }

  /** Asks before anything is deleted. */
  function confirm(button, some) {
    const ask = element('div', 'reset-confirm');
    const question = element('p', '', phrase('data.confirm'));
    question.id = 'data-question';
    const no = W.button('data.keep', () => { ask.replaceWith(button); button.focus(); });
    no.setAttribute('aria-describedby', question.id);
    ask.append(question, W.button('data.delete', () => { ask.replaceWith(button); remove(some); heading.focus(); }), no);
    button.replaceWith(ask);
    no.focus();
  }

  function show() {
    const found = keys();
    list.textContent = '';
    buttons.textContent = '';
    if (!found) { list.append(element('li', '', phrase('data.forbidden'))); return; }
    if (!found.length) { list.append(element('li', '', phrase('data.none'))); return; }
    found.forEach((key) => {
      const value = window.localStorage.getItem(key) || '';
      const item = element('li');
      const box = element('details', 'details');
      const remover = W.button('data.delete', () => confirm(remover, [key]));
      remover.setAttribute('aria-label', phrase('data.deleteOne', { name: name(key) }));
      box.append(element('summary', '', phrase('data.item', { name: name(key), count: key.length + value.length })), element('pre', '', value));
      item.append(box, remover);
      list.append(item);
    });
    const all = W.button('data.deleteAll', () => confirm(all, keys()));
    buttons.append(W.button('data.export', () => {
      const stored = found.reduce((sum, key) => Object.assign(sum, { [key]: window.localStorage.getItem(key) }), {});
      evidence.download('waymark-data.json', 'application/json', JSON.stringify(stored, null, 2));
    }), all);
  }

  show();
})();
