/** For units of which activities were replaced, as `unit.lock` says: what was kept of the old ones goes to their heirs. */
(() => {
  'use strict';

  const W = window.Waymark;

  /** Whether an answer of one code can be one of another. */
  const fits = (answer, from, to) => from.type === to.type && (to.type === 's' ? W.digits(answer).every((place) => place <= to.base)
    : to.type === 'd' ? answer.length === to.count && W.digits(answer).every((value) => value < to.base) : answer.length <= to.base);

  /** Gives the result of a replaced activity to its heir, and the answer where the heir is of the same kind and it fits. */
  W.inherit = (entries, item, items) => {
    const entry = entries.get(item.id + '>');
    const heir = items.find((other) => !other.gone && other.id === item.heir.replace('>', ''));
    entries.delete(item.id + '>');
    if (!entry || !heir || entries.has(heir.id)) return;
    if (item.heir[0] === '>' || !fits(entry.answer, item, heir)) entry.answer = '';
    entries.set(heir.id, entry);
  };
})();
