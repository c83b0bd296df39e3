/** Put the items in order, with buttons that move one item. The answer is the item numbers, one base 36 digit each. */
(function () {
  'use strict';

  const W = window.Waymark;

  function items(activity) { return activity.all('.sequence > li'); }

  function numbers(activity) { return items(activity).map(function (item) { return Number(item.dataset.item); }); }

  function text(item) { return item.querySelector('.item-text').textContent.replace(/\s+/g, ' ').trim(); }

  function button(item, direction, arrow) {
    const made = W.element('button', 'move-' + direction.toLowerCase(), arrow);
    made.setAttribute('aria-label', W.phrase('activity.move' + direction, { item: text(item) }));
    return made;
  }

  function isOff(control) { return control.getAttribute('aria-disabled') === 'true'; }

  /** The first item cannot move up nor the last one down; their buttons keep the focus all the same. */
  function setEnds(activity) {
    const all = items(activity);
    all.forEach(function (item, place) {
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
    activity.say('info', W.phrase('activity.moved', { item: text(item), place: place, count: items(activity).length }));
    if (isOff(control)) item.querySelector(up ? '.move-down' : '.move-up').focus();
    else control.focus();
  }

  W.kind('order', {
    begin: function (activity) {
      activity.shuffled = numbers(activity);
      items(activity).forEach(function (item) {
        const moves = W.element('span', 'moves');
        [['Up', '\u2191'], ['Down', '\u2193']].forEach(function (way) {
          const control = button(item, way[0], way[1]);
          control.addEventListener('click', function () { move(activity, item, control, way[0] === 'Up'); });
          moves.appendChild(control);
        });
        item.appendChild(moves);
      });
      setEnds(activity);
    },

    /** The order the page came with is no answer. */
    answered: function (activity) { return activity.entry().answer !== ''; },
    first: function (activity) { return activity.find('.moves button[aria-disabled="false"]'); },
    read: function (activity) {
      return numbers(activity).map(function (number) { return number.toString(36); }).join('');
    },
    restore: function (activity, answer) {
      const wanted = answer.split('').map(function (digit) { return parseInt(digit, 36); });
      const known = wanted.slice().sort().join() === activity.shuffled.slice().sort().join();
      const list = activity.find('.sequence');
      (known ? wanted : activity.shuffled).forEach(function (number) {
        list.appendChild(items(activity).find(function (item) { return Number(item.dataset.item) === number; }));
      });
      setEnds(activity);
    },

    judge: function (activity) {
      const all = items(activity);
      const hits = all.filter(function (item, place) {
        const right = Number(item.dataset.item) === place + 1;
        item.querySelector('.item-text').insertAdjacentElement('afterend', W.mark(item, right));
        return right;
      });
      return { right: hits.length, total: all.length };
    },

    clear: function (activity) { items(activity).forEach(W.unmark); },

    record: function (activity) {
      return {
        response: numbers(activity),
        pattern: items(activity).map(function (item, place) { return place + 1; }),
        prompt: activity.find('legend').textContent
      };
    }
  });
}());
