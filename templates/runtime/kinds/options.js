/** Options to choose from: choose one or several, true or false, a list to tick, a survey; in `hotspot.js` places in an image. */
(() => {
  'use strict';

  const W = window.Waymark;
  const inputs = (activity) => activity.all('.options input');
  const chosen = (activity) => inputs(activity).filter((input) => input.checked);

  /** The answer is the numbers of what is chosen. */
  const options = {
    begin() {},
    clear() {},
    answered: (activity) => chosen(activity).length > 0,
    first: (activity) => chosen(activity)[0] || inputs(activity)[0],
    read: (activity) => chosen(activity).map((input) => W.digit(input.value)).join(''),
    restore: (activity, answer) => inputs(activity).forEach((input) => { input.checked = answer.includes(W.digit(input.value)); })
  };

  /** Marks an option, with the author's feedback where there is any: a copy of the answer's, without its ids. */
  function show(activity, input, isRight) {
    const option = input.closest('li');
    const mark = W.mark(option, isRight);
    const shown = W.element('div', 'feedback');
    const text = activity.find(`.verdicts > [data-option="${input.value}"] .feedback`);
    if (text) {
      const copy = text.cloneNode(true);
      copy.querySelectorAll('[id]').forEach((part) => part.removeAttribute('id'));
      mark.className = 'verdict';
      mark.textContent = W.phrase('activity.verdict.' + (isRight ? 'right' : 'wrong'));
      shown.append(' ', ...copy.childNodes);
    }
    shown.prepend(mark);
    W.describe(input, shown);
    option.append(shown);
  }

  const choice = Object.assign({}, options, {
    /** The numbers of the right options, by the authored answer: `<li data-option data-right>`. */
    right: (activity) => activity.all('.verdicts > li[data-right="true"]').map((item) => Number(item.dataset.option)),

    /** One right option: all or nothing. Several: each wrong choice takes one right choice away. */
    judge(activity) {
      const wanted = this.right(activity);
      const picked = chosen(activity);
      const hits = picked.filter((input) => {
        const isRight = wanted.includes(Number(input.value));
        show(activity, input, isRight);
        return isRight;
      }).length;
      return { right: Math.max(0, hits - (picked.length - hits)), total: wanted.length || 1 };
    },

    clear: (activity) => inputs(activity).forEach((input) => W.unmark(input.closest('li')))
  });

  /** Nothing is right or wrong: done with the first choice. */
  const list = Object.assign({}, options, {
    begin: (activity) => activity.root.addEventListener('change', () => {
      activity.changed();
      if (options.answered(activity)) activity.done();
    })
  });

  W.options = { choice, inputs };
  W.kind('choice', choice);
  W.kind('truefalse', choice);
  W.kind('survey', list);
  W.kind('checklist', list);
})();
