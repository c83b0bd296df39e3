/** "Continue where you stopped": finds the units this device has a record of; where all are complete, names those. */
(() => {
  'use strict';

  const { phrase, element, cards } = window.Waymark;
  const place = document.querySelector('[data-resume]');

  const bySlug = new Map();
  document.querySelectorAll('.card[data-slug]').forEach((card) => { if (!bySlug.has(card.dataset.slug)) bySlug.set(card.dataset.slug, card); });
  const units = Array.from(bySlug.values()).filter((card) => cards.status(card.dataset.unit));
  if (!place || !units.length) return;

  const open = units.filter((card) => !cards.status(card.dataset.unit).complete);
  const list = element('ul');
  if (!open.length) place.querySelector('h2').textContent = phrase('resume.done');
  (open.length ? open : units).slice(0, 3).forEach((card) => {
    const link = card.querySelector('h3 a');
    const item = element('li');
    const name = element(open.length ? 'span' : 'a', 'resume-text', link.textContent);
    name.lang = link.closest('[lang]').lang;
    name.id = `resume-${card.dataset.slug}`;
    item.append(name);
    if (open.length) {
      const go = element('a', 'go', phrase('resume.go'));
      go.href = link.getAttribute('href');
      go.id = `${name.id}-go`;
      go.setAttribute('aria-labelledby', `${go.id} ${name.id}`);
      item.append(go);
    } else name.href = link.getAttribute('href');
    list.append(item);
  });
  place.append(list);
  place.hidden = false;
})();
