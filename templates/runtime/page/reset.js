/** Asks before anything is deleted: a second button, no dialog of the browser. */
(() => {
  'use strict';

  const W = window.Waymark;

  /** @param {Panel} panel in which the question stands in the place of its button @param {string} question key of the phrase */
  W.confirmReset = (panel, question) => {
    const { reset, unit } = panel;
    const ask = W.element('div', 'reset-confirm');
    const text = W.element('p', '', W.phrase(question));
    const yes = W.button('progress.reset', () => {
      ask.replaceWith(reset);
      unit.reset();
      panel.notice('progress.resetDone');
      // With nothing left to delete the button is gone: the focus goes to what is said instead.
      const told = panel.status.querySelector('.notice');
      told.tabIndex = -1;
      told.focus();
    });
    const no = W.button('progress.cancel', () => { ask.replaceWith(reset); reset.focus(); });
    yes.className = 'reset';
    text.id = 'waymark-reset';
    no.setAttribute('aria-describedby', text.id);
    ask.append(text, yes, no);
    reset.replaceWith(ask);
    no.focus();
  };
})();
