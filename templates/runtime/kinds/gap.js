/** Fill in the gaps. The answer is the texts, one line each, or with selects the numbers of the options. */
(() => {
  'use strict';

  const W = window.Waymark;

  const fields = (activity) => activity.all('.gap input, .gap select');
  const isSelect = (field) => field.tagName === 'SELECT';
  const text = (field) => (isSelect(field) ? (field.value ? W.line(field.selectedOptions[0]) : '') : field.value.replace(/\s+/g, ' ').trim());

  /** What two answers are compared by: composed, no case, one kind of space, quotation mark and dash, no full stop at the end. */
  const plain = (words) => words.normalize('NFC').replace(/[\u200b-\u200d\ufeff\u00ad]/g, '').replace(/[\u2018-\u201b\u02bc\u00b4`\u2032]/g, "'")
    .replace(/[\u201c-\u201f\u00ab\u00bb]/g, '"').replace(/[\u2010-\u2015\u2212]/g, '-').replace(/\u2026/g, '...')
    .replace(/\s+/g, ' ').trim().replace(/\s*\.$/, '').toLowerCase();

  /** @returns {string[]} the accepted answers of a gap, the shown one first */
  function accepted(activity, place) {
    const item = activity.all('.gap-answers > li')[place];
    try {
      return JSON.parse(item.dataset.accept);
    } catch (error) {
      return item ? [item.textContent] : [];
    }
  }

  W.kind('gap', {
    begin() {},
    answered: (activity) => fields(activity).some(text),
    first: (activity) => activity.find('.gap [aria-invalid]') || fields(activity).find((field) => !text(field)) || fields(activity)[0],
    read(activity) {
      if (!this.answered(activity)) return '';
      return fields(activity).every(isSelect) ? fields(activity).map((field) => W.digit(field.value)).join('') : fields(activity).map(text).join('\n');
    },
    restore(activity, answer) {
      const all = fields(activity);
      const values = all.every(isSelect) ? W.digits(answer).map((value) => value || '') : answer.split('\n');
      all.forEach((field, place) => {
        field.value = values[place] || '';
        if (field.selectedIndex === -1) field.selectedIndex = 0;
      });
    },

    judge(activity) {
      const all = fields(activity);
      const hits = all.filter((field, place) => {
        const right = accepted(activity, place).some((answer) => plain(answer) === plain(text(field)));
        W.markField(field.closest('.gap'), field, right);
        return right;
      });
      return { right: hits.length, total: all.length };
    },

    clear: (activity, field) => activity.all('.gap').forEach((gap) => { if (!field || gap.contains(field)) W.unmark(gap); }),
    record: (activity) => ({
      response: fields(activity).map(text), pattern: fields(activity).map((field, place) => accepted(activity, place)[0] || '')
    })
  });
})();
