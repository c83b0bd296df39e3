/** Marks on the cards of units how far this device has come with each. */
(() => {
  'use strict';

  const { phrase, element } = window.Waymark;

  /** What the unit's page last noted: activities done, how many there are, whether the unit is complete. */
  function status(id) {
    try { return JSON.parse(window.localStorage.getItem(`waymark.evidence:${id}`)).status || null; } catch (error) { return null; }
  }

  document.querySelectorAll('.card[data-unit]').forEach((card) => {
    const now = status(card.dataset.unit);
    if (!now || !now.done) return;
    const mark = element('p', 'card-mark', phrase('progress.activities', { done: now.done, count: now.count }));
    if (now.complete) mark.dataset.state = 'right';
    card.append(mark);
  });

  window.Waymark.cards = { status };
})();
