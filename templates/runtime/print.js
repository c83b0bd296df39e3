/**
 * Sheets: blank ones for learners, and with `?print=answers` or by the button, ones with the answers for teachers. What
 * was opened for the sheet is closed again behind it.
 */
(() => {
  'use strict';

  const W = window.Waymark;
  const root = document.documentElement;
  const name = 'print-answers';
  let opened = [];

  if (/[?&]print=answers\b/.test(window.location.search)) root.classList.add(name);

  window.addEventListener('beforeprint', () => {
    if (!root.classList.contains(name)) return;
    opened = Array.from(document.querySelectorAll('.answer:not([open])'));
    opened.forEach((answer) => { answer.open = true; });
  });
  window.addEventListener('afterprint', () => opened.splice(0).forEach((answer) => { answer.open = false; }));

  /** @returns {Element[]} a button for each sheet */
  W.printButtons = () => [['record.printSheet', false], ['record.printAnswers', true]].map(([key, answers]) => {
    const button = W.element('button', 'print', W.phrase(key));
    button.addEventListener('click', () => {
      root.classList.toggle(name, answers);
      window.print();
    });
    return button;
  });
})();
