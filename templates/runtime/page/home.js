/** "Continue where you stopped": finds the units this device has a record of, and marks them in the lists. */
(() => {
  'use strict';

  const { phrase, element, record } = window.Waymark;
  const place = document.querySelector('[data-resume]');

  /** The record that the unit's page keeps; nothing where none was begun. */
  function begun(id) {
    let text = '';
    try { text = window.localStorage.getItem(`waymark:${id}`) || ''; } catch (error) { return null; }
    if (!text) return null;
    const state = record.parse(text).state;
    return state.sections.size || state.entries.size ? state : null;
  }

  const cards = new Map();
  document.querySelectorAll('.card[data-slug]').forEach((card) => { if (!cards.has(card.dataset.slug)) cards.set(card.dataset.slug, card); });
  const units = Array.from(cards.values()).filter((card) => begun(card.dataset.unit));
  if (!place || !units.length) return;

  const title = element('h2', '', phrase('resume.title'));
  const list = element('ul');
  title.id = 'resume-title';
  place.setAttribute('aria-labelledby', title.id);
  units.slice(0, 3).forEach((card) => {
    const link = card.querySelector('h3 a');
    const item = element('li');
    const name = element('span', 'resume-text', link.textContent);
    const go = element('a', 'go', phrase('resume.go'));
    const named = link.closest('[lang]');
    name.lang = named.lang;
    name.id = `resume-${card.dataset.slug}`;
    go.href = link.getAttribute('href');
    go.id = `${name.id}-go`;
    go.setAttribute('aria-labelledby', `${go.id} ${name.id}`);
    item.append(name, go);
    list.append(item);
  });
  place.append(title, list);
  place.hidden = false;
})();
