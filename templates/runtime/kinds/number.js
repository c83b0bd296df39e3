/** A number: a decimal comma or point, blanks between thousands, with or without the unit. */
(() => {
  'use strict';

  const W = window.Waymark;
  const { kind, value } = W.fields;

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

  W.kind('number', kind({
    holder: '.number-field',
    trouble(activity) {
      const [input] = this.fields(activity);
      if (!value(input) || values(input).length) return '';
      this.clear(activity);
      W.markField(input.parentNode, input, false, W.phrase('activity.notNumber'));
      return W.phrase('activity.notNumber');
    },
    isRight: (activity, input) => values(input).some((number) => Math.abs(number - input.dataset.answer) <= Number(input.dataset.tolerance) + 1e-9),
    feedback(activity, right) {
      const name = right ? 'right' : 'wrong';
      const text = activity.find(`.answer .feedback[data-for="${name}"]`);
      return text && W.phrase('activity.verdict.' + name) + ' ' + W.line(text);
    },
    values
  }));
})();
