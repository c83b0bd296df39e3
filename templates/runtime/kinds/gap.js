/** Gaps in a text, to fill in or to choose for. */
(() => {
  'use strict';

  const W = window.Waymark;
  const { kind, isSelect, value } = W.fields;

  /** What two answers are compared by: composed, no case, one kind of space, quotation mark and dash, no full stop at the end. */
  const plain = (words) => words.normalize('NFC').replace(/[\u200b-\u200d\ufeff\u00ad]/g, '').replace(/[\u2018-\u201b\u02bc\u00b4\u0060\u2032]/g, "'")
    .replace(/[\u201c-\u201f\u00ab\u00bb]/g, '"').replace(/[\u2010-\u2015\u2212]/g, '-').replace(/\u2026/g, '...')
    .replace(/\s+/g, ' ').trim().replace(/\s*\.$/, '').toLowerCase();

  /** What a gap says: a select's words, not its number. */
  const text = (field) => (isSelect(field) ? (field.value ? W.line(field.selectedOptions[0]) : '') : value(field));

  /** @returns {string[][]} for each gap the accepted answers, the shown one first */
  const accepted = (activity) => activity.all('.gap-answers > li').map((item) => JSON.parse(item.dataset.accept));

  W.kind('gap', kind({
    holder: '.gap',
    isRight: (activity, field, place) => accepted(activity)[place].some((answer) => plain(answer) === plain(text(field))),
    text,
    accepted
  }));
})();
