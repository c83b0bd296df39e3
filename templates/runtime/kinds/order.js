/** Put the items in order, with buttons that move one item. The answer is the item numbers, one digit each. */
(() => {
  'use strict';

  const W = window.Waymark;

  const items = (activity) => activity.all('.sequence > li');
  const number = (item) => Number(item.dataset.item);
  const numbers = (activity) => items(activity).map(number);
  const words = (item) => item.querySelector('.item-text');
  const control = (item, up) => item.querySelector(up ? '.move-up' : '.move-down');
  const neighbour = (item, up) => (up ? item.previousElementSibling : item.nextElementSibling);

  /** The first item cannot move up nor the last one down; their buttons keep the focus all the same. */
  const setEnds = (activity) => items(activity).forEach((item) => [true, false].forEach((up) => {
    control(item, up).setAttribute('aria-disabled', !neighbour(item, up));
  }));

  /** Moves an item by moving its neighbour past it, so the focused button stays where it is in the document. */
  function move(activity, item, up) {
    const passed = neighbour(item, up);
    if (!passed) return;
    if (up) item.after(passed); else item.before(passed);
    setEnds(activity);
    activity.changed(item);
    const all = items(activity);
    activity.say('info', W.phrase('activity.moved', { item: W.line(words(item)), place: all.indexOf(item) + 1, count: all.length }));
    control(item, neighbour(item, up) ? up : !up).focus();
  }

  function button(item, up) {
    const made = W.element('button', up ? 'move-up' : 'move-down');
    made.setAttribute('aria-label', W.phrase(up ? 'activity.moveUp' : 'activity.moveDown', { item: W.line(words(item)) }));
    return W.spoken(made);
  }

  W.kind('order', {
    begin(activity) {
      activity.shuffled = numbers(activity);
      items(activity).forEach((item) => {
        const moves = W.element('span', 'moves');
        moves.append(button(item, true), button(item, false));
        item.append(moves);
      });
      activity.root.addEventListener('click', ({ target }) => {
        if (target.matches('.moves button')) move(activity, target.closest('li'), target.matches('.move-up'));
      });
      setEnds(activity);
    },

    /** The order the page came with is no answer. */
    answered: (activity) => activity.entry().answer !== '',
    first: (activity) => activity.find('.moves button[aria-disabled="false"]'),
    read: (activity) => numbers(activity).map(W.digit).join(''),
    restore(activity, answer) {
      const wanted = W.digits(answer);
      const known = wanted.slice().sort().join() === activity.shuffled.slice().sort().join();
      const all = items(activity);
      activity.find('.sequence').append(...(known ? wanted : activity.shuffled).map((wish) => all.find((item) => number(item) === wish)));
      setEnds(activity);
    },

    judge(activity) {
      const all = items(activity);
      const hits = all.filter((item, place) => {
        const right = number(item) === place + 1;
        words(item).after(W.mark(item, right));
        return right;
      });
      return { right: hits.length, total: all.length };
    },

    clear: (activity) => items(activity).forEach(W.unmark)
  });
})();
