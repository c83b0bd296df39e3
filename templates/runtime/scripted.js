/** Before the first paint: says that there are scripts, and puts the reader's display settings on the page, those of other tabs too. */
(() => {
  'use strict';

  const KEY = 'waymark-display';
  const { classList, dataset } = document.documentElement;

  function show(settings) {
    let kept = null;
    try { kept = JSON.parse(settings); } catch (error) { /* the usual display */ }
    ['text', 'spacing', 'font', 'theme', 'contrast', 'motion'].forEach((name) => {
      if (kept && /^[a-z]{1,8}$/.test(kept[name])) dataset[name] = kept[name]; else delete dataset[name];
    });
  }

  classList.add('scripted');
  try { show(window.localStorage.getItem(KEY)); } catch (error) { /* the usual display */ }
  // Listening to other tabs takes a phone some milliseconds to set up: when the page is there.
  window.addEventListener('load', () => window.addEventListener('storage', ({ key, newValue }) => { if (key === KEY) show(newValue); }));
})();
