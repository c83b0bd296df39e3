/** Before the first paint: says that there are scripts, and puts the reader's display settings on the page. */
(function () {
  'use strict';
  const root = document.documentElement;
  root.classList.add('scripted');
  try {
    const kept = JSON.parse(window.localStorage.getItem('waymark-display') || '{}');
    ['text', 'spacing', 'font', 'theme', 'contrast', 'motion'].forEach(function (name) {
      if (/^[a-z]{1,8}$/.test(kept[name])) root.setAttribute('data-' + name, kept[name]);
    });
  } catch (error) { /* the usual display */ }
}());
