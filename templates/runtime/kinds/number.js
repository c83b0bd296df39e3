/** Answer with a number: a decimal comma or point, blanks between thousands, with or without the unit. */
(() => {
  'use strict';

  const W = window.Waymark;
  const field = (activity) => activity.find('.number-field input');

  /** What a text may mean: "1,500" is a thousand and a half in one country, one and a half in another. */
  function values(input) {
    const unit = input.dataset.unit || '';
    let text = input.value.normalize('NFKC').replace(/[\s'\u2019]/g, '').replace(/\u2212/g, '-');
    if (unit && text.toLowerCase().endsWith(unit.toLowerCase())) text = text.slice(0, -unit.length);
    const decimal = text.replace(/[.,](?=.*[.,])/g, '').replace(',', '.');
    const found = /^[-+]?(\d+\.?\d*|\.\d+)$/.test(decimal) ? [Number(decimal)] : [];
    if (/^[-+]?\d{1,3}([.,]\d{3})+$/.test(text)) found.push(Number(text.replace(/[.,]/g, '')));
    return found;
  }

  W.kind('number', {
    begin() {},
    answered: (activity) => field(activity).value.trim() !== '',
    first: field,
    trouble(activity) {
      const input = field(activity);
      if (!input.value.trim() || values(input).length) return '';
      this.clear(activity);
      W.markField(input.parentNode, input, false, W.phrase('activity.notNumber'));
      return W.phrase('activity.notNumber');
    },
    read: (activity) => field(activity).value.trim(),
    restore: (activity, answer) => { field(activity).value = answer; },
    judge(activity) {
      const input = field(activity);
      const { answer, tolerance } = input.dataset;
      const right = values(input).some((value) => Math.abs(value - Number(answer)) <= Number(tolerance) + 1e-9);
      const text = activity.find(`.answer .feedback[data-for="${right ? 'right' : 'wrong'}"]`);
      W.markField(input.parentNode, input, right, text && W.phrase('activity.verdict.' + (right ? 'right' : 'wrong')) + ' ' + W.line(text));
      return { right: right ? 1 : 0, total: 1 };
    },
    clear: (activity) => W.unmark(activity.find('.number-field')),
    record(activity) {
      const { answer, tolerance } = field(activity).dataset;
      return {
        response: values(field(activity)).slice(0, 1),
        pattern: [Number(answer) - Number(tolerance), Number(answer) + Number(tolerance)]
      };
    }
  });
})();
