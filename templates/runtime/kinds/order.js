/** Put the items in order, with buttons that move one item. The answer is the item numbers, one digit each. */
(() => {
  'use strict';

  const W = window.Waymark;

  const items = (activity) => activity.all('.sequence > li');
  const numbers = (activity) => items(activity).map((item) => Number(item.dataset.item));
  const text = (item) => W.line(item.querySelector('.item-text'));
  const isOff = (control) => control.getAttribute('aria-disabled') === 'true';

  function button(item, direction, arrow) {
    const made = W.element('button', 'move-' + direction.toLowerCase(), arrow);
    made.setAttribute('aria-label', W.phrase('activity.move' + direction, { item: text(item) }));
    return W.spoken(made);
  }

  /** The first item cannot move up nor the last one down; their buttons keep the focus all the same. */
  function setEnds(activity) {
    const all = items(activity);
    all.forEach((item, place) => {
      item.querySelector('.move-up').setAttribute('aria-disabled', String(place === 0));
      item.querySelector('.move-down').setAttribute('aria-disabled', String(place === all.length - 1));
    });
  }

  /** Moves an item by moving its neighbour past it, so the focused button stays where it is in the document. */
  function move(activity, item, control, up) {
    if (isOff(control)) return;
    const list = item.parentNode;
    if (up) list.insertBefore(item.previousElementSibling, item.nextElementSibling);
    else list.insertBefore(item.nextElementSibling, item);
    setEnds(activity);
    activity.changed(item);
    const place = items(activity).indexOf(item) + 1;
    activity.say('info', W.phrase('activity.moved', { item: text(item), place, count: items(activity).length }));
    if (isOff(control)) item.querySelector(up ? '.move-down' : '.move-up').focus(); else control.focus();
  }

  W.kind('order', {
    begin(activity) {
      activity.shuffled = numbers(activity);
      items(activity).forEach((item) => {
        const moves = W.element('span', 'moves');
        [['Up', '\u2191'], ['Down', '\u2193']].forEach(([direction, arrow]) => {
          const control = button(item, direction, arrow);
          control.addEventListener('click', () => move(activity, item, control, direction === 'Up'));
          moves.appendChild(control);
        });
        item.appendChild(moves);
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
      const list = activity.find('.sequence');
      (known ? wanted : activity.shuffled).forEach((number) => {
        list.appendChild(items(activity).find((item) => Number(item.dataset.item) === number));
      });
      setEnds(activity);
    },

    judge(activity) {
      const all = items(activity);
      const hits = all.filter((item, place) => {
        const right = Number(item.dataset.item) === place + 1;
        item.querySelector('.item-text').insertAdjacentElement('afterend', W.mark(item, right));
        return right;
      });
      return { right: hits.length, total: all.length };
    },

    clear: (activity) => items(activity).forEach(W.unmark),
    record: (activity) => ({ response: numbers(activity), pattern: items(activity).map((item, place) => place + 1) })
  });
})();
