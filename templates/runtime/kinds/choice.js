/**
 * Choose one answer, choose several, true or false. The answer is the numbers of the chosen options, one base 36 digit
 * each.
 */
(function () {
  'use strict';

  const W = window.Waymark;

  function chosen(activity) { return activity.all('.options input').filter(function (input) { return input.checked; }); }

  /** The authored answer of an option: `<li data-option data-right>`. */
  function authored(activity, value) {
    return activity.all('.verdicts > li').find(function (item) { return item.dataset.option === value; });
  }

  function right(activity) {
    return activity.all('.verdicts > li[data-right="true"]').map(function (item) { return Number(item.dataset.option); });
  }

  /** The feedback of an option, copied from the answer without its ids. */
  function feedback(activity, input) {
    const item = authored(activity, input.value);
    const isRight = Boolean(item) && item.dataset.right === 'true';
    const shown = W.element('div', 'feedback');
    const text = item && item.querySelector('.feedback');
    if (text) {
      shown.appendChild(W.element('span', 'verdict', W.phrase('activity.verdict.' + (isRight ? 'right' : 'wrong'))));
      shown.appendChild(document.createTextNode(' '));
      const copy = text.cloneNode(true);
      Array.from(copy.querySelectorAll('[id]')).forEach(function (part) { part.removeAttribute('id'); });
      while (copy.firstChild) shown.appendChild(copy.firstChild);
    } else {
      shown.appendChild(W.element('span', 'mark', W.phrase('activity.mark.' + (isRight ? 'right' : 'wrong'))));
    }
    shown.id = input.id + '-feedback';
    input.setAttribute('aria-describedby', shown.id);
    const option = input.closest('li');
    option.classList.add(isRight ? 'is-right' : 'is-wrong');
    option.appendChild(shown);
  }

  const choice = {
    begin: function () {},
    answered: function (activity) { return chosen(activity).length > 0; },
    first: function (activity) { return chosen(activity)[0] || activity.find('.options input'); },
    read: function (activity) {
      return chosen(activity).map(function (input) { return Number(input.value).toString(36); }).join('');
    },
    restore: function (activity, answer) {
      activity.all('.options input').forEach(function (input) {
        input.checked = answer.indexOf(Number(input.value).toString(36)) >= 0;
      });
    },

    /** One right option: all or nothing. Several: each wrong choice takes one right choice away. */
    judge: function (activity) {
      const picked = chosen(activity);
      const wanted = right(activity);
      picked.forEach(function (input) { feedback(activity, input); });
      const hits = picked.filter(function (input) { return wanted.indexOf(Number(input.value)) >= 0; }).length;
      return { right: Math.max(0, hits - (picked.length - hits)), total: wanted.length || 1 };
    },

    clear: function (activity) {
      activity.all('.options > li').forEach(function (option) {
        option.classList.remove('is-right', 'is-wrong');
        const shown = option.querySelector('.feedback');
        if (shown) shown.remove();
        option.querySelector('input').removeAttribute('aria-describedby');
      });
    },

    record: function (activity) {
      return {
        response: chosen(activity).map(function (input) { return Number(input.value); }),
        pattern: right(activity),
        prompt: activity.find('legend').textContent
      };
    }
  };

  W.kind('choice', choice);
  W.kind('truefalse', choice);
}());
