/** The filters of the catalogue choose on the page itself: several at once, without loading another page. */
(() => {
  'use strict';

  const { phrase } = window.Waymark;
  const list = document.querySelector('[data-filterable]');
  const count = document.querySelector('[data-count]');
  const all = document.querySelector('.facets .pill[aria-current]');
  if (!list || !count || !all) return;

  const cards = Array.from(list.querySelectorAll('.card'));
  const chosen = new Map();

  function show() {
    let shown = 0;
    cards.forEach((card) => {
      const fits = Array.from(chosen).every(([facet, values]) => !values.size ||
        (card.dataset[facet] || '').split(' ').some((value) => values.has(value)));
      card.hidden = !fits;
      if (fits) shown += 1;
    });
    count.textContent = phrase('search.count', { count: shown });
    // 'All units' leads back, and is no longer what is shown.
    const isWhole = Array.from(chosen.values()).every((values) => !values.size);
    if (isWhole) all.setAttribute('aria-current', 'true'); else all.removeAttribute('aria-current');
  }

  document.querySelectorAll('.facet').forEach((facet) => {
    const values = new Set();
    chosen.set(facet.dataset.facet, values);
    facet.querySelectorAll('a').forEach((link) => {
      // A switch from now on: the page of the choice stays reachable for those without a script.
      link.setAttribute('role', 'button');
      link.setAttribute('aria-pressed', 'false');
      const toggle = (event) => {
        event.preventDefault();
        const value = link.dataset.value;
        if (values.has(value)) values.delete(value); else values.add(value);
        link.setAttribute('aria-pressed', String(values.has(value)));
        show();
      };
      link.addEventListener('click', toggle);
      link.addEventListener('keydown', (event) => { if (event.key === ' ') toggle(event); });
    });
  });
})();
