/** The panel of display settings, which the button in the header opens; what is chosen stays on the device. */
(() => {
  'use strict';

  const W = window.Waymark;
  const { phrase, element } = W;
  const KEY = 'waymark-display';
  const root = document.documentElement;
  /** The first value of each is the usual one. */
  const SETTINGS = {
    text: ['normal', 'large', 'larger'], spacing: ['normal', 'wide'], font: ['normal', 'reading', 'serif'],
    theme: ['normal', 'light', 'dark'], contrast: ['normal', 'more'], motion: ['normal', 'less']
  };

  function keep() {
    const chosen = {};
    Object.keys(SETTINGS).forEach((name) => { if (root.dataset[name]) chosen[name] = root.dataset[name]; });
    try { window.localStorage.setItem(KEY, JSON.stringify(chosen)); } catch (error) { /* for this page alone */ }
  }

  function choose(name, value) {
    if (value === SETTINGS[name][0]) delete root.dataset[name]; else root.dataset[name] = value;
  }

  function group(name) {
    const set = element('fieldset');
    const row = element('div', 'choices-row');
    set.append(element('legend', '', phrase(`display.${name}`)), row);
    SETTINGS[name].forEach((value) => {
      const label = element('label', '', '');
      const field = element('input');
      field.type = 'radio';
      field.name = `display-${name}`;
      field.value = value;
      field.checked = (root.dataset[name] || SETTINGS[name][0]) === value;
      field.addEventListener('change', () => { choose(name, value); keep(); });
      label.append(field, phrase(`display.${name}.${value}`));
      row.append(label);
    });
    return set;
  }

  function fill(panel, close) {
    const title = element('h2', '', phrase('display.title'));
    const end = element('div', 'settings-end');
    const usual = element('button', '', phrase('display.reset'));
    const shut = element('button', '', phrase('display.close'));
    title.id = 'display-title';
    usual.addEventListener('click', () => {
      Object.keys(SETTINGS).forEach((name) => {
        delete root.dataset[name];
        panel.querySelector(`[name="display-${name}"]`).checked = true;
      });
      keep();
    });
    shut.addEventListener('click', close);
    end.append(usual, shut);
    panel.append(title, ...Object.keys(SETTINGS).map(group), element('p', 'hint', phrase('display.kept')), end);
  }

  /** Makes the panel beside its button, and opens it. */
  W.openDisplay = (place, button) => {
    const panel = element('div', 'settings');
    const show = (open) => {
      panel.hidden = !open;
      button.setAttribute('aria-expanded', String(open));
    };
    const close = () => { show(false); button.focus(); };
    panel.id = 'display-panel';
    panel.setAttribute('role', 'group');
    panel.setAttribute('aria-labelledby', 'display-title');
    button.setAttribute('aria-controls', panel.id);
    fill(panel, close);
    button.addEventListener('click', () => show(panel.hidden));
    W.closing(place, (stays) => { if (stays && !panel.hidden) close(); else show(false); });
    place.append(panel);
    show(true);
  };
})();
