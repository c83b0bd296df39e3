/**
 * What a question offered, as xAPI defines it (Experience API 1.0.3, Data, "Interaction Components"): lists of texts by the ids
 * that answers name. They are read from the page, which has them already.
 */
(() => {
  'use strict';

  const W = window.Waymark;
  const { cut } = W.forms;

  /** Components of a list of [number, text], in the order of their numbers, each once. */
  const named = (letter, pairs) => Array.from(new Map(pairs)).filter(([number]) => number > 0).sort((a, b) => a[0] - b[0])
    .map(([number, text]) => ({ id: letter + number, description: { [W.language]: cut(text, 500) || String(number) } }));

  const read = (root, selector, number, text = (part) => part) => Array.from(root.querySelectorAll(selector),
    (part) => [number(part), W.line(text(part))]);

  const options = (root) => read(root, '.options input', (input) => Number(input.value), (input) => input.labels[0]);

  const LISTS = {
    choice: (root) => ({ choices: named('o', options(root)) }),
    likert: (root) => ({ scale: named('o', options(root)) }),
    sequencing: (root) => ({ choices: named('i', read(root, '[data-item]', (item) => Number(item.dataset.item), (item) => item.querySelector('.item-text'))) }),
    matching: (root) => ({
      source: named('s', read(root, '.pairs select', (field) => Number(/-(\d+)$/.exec(field.id)[1]), (field) => field.labels[0])),
      target: named('t', read(root, '.pairs option', (option) => Number(option.value)))
    }),
    performance: (root) => ({ steps: named('s', Array.from(root.querySelectorAll('.scene'), (scene, place) => [place + 1, String(place + 1)])) })
  };

  /** @returns {Object} lists by their names; none where the page has none, or the type knows none */
  W.forms.components = (attempt) => {
    const root = document.getElementById(attempt.id);
    const lists = root && LISTS[attempt.type] ? LISTS[attempt.type](root) : {};
    Object.keys(lists).filter((name) => !lists[name].length).forEach((name) => { delete lists[name]; });
    return lists;
  };
})();
