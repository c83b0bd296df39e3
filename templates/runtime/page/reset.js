/** Asks before anything is deleted: a second button, no dialog of the browser. */
(() => {
  'use strict';

  const W = window.Waymark;

  /** @param {Panel} panel in which the question stands in the place of its button @param {string} question key of the phrase */
  W.confirmReset = (panel, question) => {
    const { reset, unit } = panel;
    const ask = W.element('div', 'reset-confirm');
    const text = W.element('p', '', W.phrase(question));
    const close = () => { ask.replaceWith(reset); reset.focus(); };
    const yes = W.button('progress.reset', () => { close(); unit.reset(); panel.notice('progress.resetDone'); });
    const no = W.button('progress.cancel', close);
    yes.className = 'reset';
    text.id = 'waymark-reset';
    no.setAttribute('aria-describedby', text.id);
    ask.append(text, yes, no);
    reset.replaceWith(ask);
    no.focus();
  };
})();
