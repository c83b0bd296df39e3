/** Before the first paint: says that there are scripts, and puts the reader's display settings on the page, those of other tabs too. */
(function () {
  'use strict';
  const root = document.documentElement;
  function show(settings) {
    let kept = {};
    try { kept = JSON.parse(settings || '{}'); } catch (error) { /* the usual display */ }
    ['text', 'spacing', 'font', 'theme', 'contrast', 'motion'].forEach(function (name) {
      if (/^[a-z]{1,8}$/.test(kept[name])) root.setAttribute('data-' + name, kept[name]); else root.removeAttribute('data-' + name);
    });
  }
  root.classList.add('scripted');
  try { show(window.localStorage.getItem('waymark-display')); } catch (error) { /* the usual display */ }
  window.addEventListener('storage', function (event) { if (event.key === 'waymark-display') show(event.newValue); });
}());
