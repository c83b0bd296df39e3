/** Cards to turn over. The answer is the cards that were turned; it is done when all were. */
(() => {
  'use strict';

  const W = window.Waymark;
  const cards = (activity) => activity.all('.flip');
  const turned = (activity) => cards(activity).map((card, place) => (card.dataset.turned ? place + 1 : 0)).filter(Boolean);

  W.kind('cards', {
    begin: (activity) => cards(activity).forEach((card) => card.addEventListener('toggle', () => {
      if (!card.open) return;
      card.dataset.turned = 'true';
      activity.changed();
      if (turned(activity).length === cards(activity).length) activity.done();
    })),
    first: (activity) => activity.find('summary'),
    read: (activity) => turned(activity).map(W.digit).join(''),
    restore: (activity, answer) => cards(activity).forEach((card, place) => {
      if (answer.includes(W.digit(place + 1))) card.dataset.turned = 'true'; else delete card.dataset.turned;
    }),
    clear() {}
  });
})();
