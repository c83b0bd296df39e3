/** What opens on a page closes by itself when the reader goes on elsewhere. */
(() => {
  'use strict';

  /** @param {function(boolean)} close with true after Escape, when the reader stays */
  window.Waymark.closing = (place, close) => {
    place.addEventListener('keydown', (event) => { if (event.key === 'Escape') close(true); });
    document.addEventListener('click', (event) => { if (!place.contains(event.target)) close(false); });
    place.addEventListener('focusout', (event) => { if (event.relatedTarget && !place.contains(event.relatedTarget)) close(false); });
  };

  /** The list of languages is a plain disclosure; here it only learns to close by itself. */
  window.Waymark.closingList = (list) => window.Waymark.closing(list, (stays) => {
    if (stays && list.open) list.querySelector('summary').focus();
    list.open = false;
  });
})();
