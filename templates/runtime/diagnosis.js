/**
 * What an administrator needs when results do not arrive: what the platform offers, what it stores and how it answered, as
 * text to copy. Opened by `?diag`, or by Ctrl+Alt+Shift+D, since some platforms drop the query.
 */
(() => {
  'use strict';

  const W = window.Waymark;

  function depth() {
    let view = window;
    let count = 0;
    try { while (view.parent !== view && count < 500) { view = view.parent; count += 1; } } catch (error) { /* another origin */ }
    return count;
  }

  function storage() {
    try {
      window.localStorage.setItem('waymark-test', '1');
      window.localStorage.removeItem('waymark-test');
      return 'works';
    } catch (error) { return 'refused'; }
  }

  function text() {
    const { unit, course, version, language } = document.querySelector('main').dataset;
    return [
      (course ? 'course ' + course : 'unit ' + unit + ', version ' + version) + ', ' + language,
      'package ' + (W.format || 'none'),
      'time ' + new Date().toISOString(),
      'address ' + window.location.origin + window.location.pathname,
      'browser ' + window.navigator.userAgent,
      'frames above ' + depth() + ', opener ' + Boolean(window.opener) + ', online ' + window.navigator.onLine,
      'device storage ' + storage()
    ].concat(W.diagnose ? W.diagnose() : 'no platform').join('\n');
  }

  function copy(field, button) {
    field.select();
    const done = () => { button.textContent = W.phrase('tracking.diagnosisCopied'); };
    if (document.execCommand('copy')) done(); else if (window.navigator.clipboard) window.navigator.clipboard.writeText(field.value).then(done, () => {});
  }

  function show() {
    const old = document.querySelector('.diagnosis');
    if (old) old.remove();
    const box = W.element('section', 'diagnosis');
    const title = W.element('h2', '', W.phrase('tracking.diagnosis'));
    const field = W.element('textarea');
    const button = W.element('button', '', W.phrase('tracking.diagnosisCopy'));
    title.id = 'waymark-diagnosis';
    box.setAttribute('aria-labelledby', title.id);
    field.setAttribute('aria-labelledby', title.id);
    field.readOnly = true;
    field.rows = 16;
    field.lang = 'en';
    field.value = text();
    button.addEventListener('click', () => copy(field, button));
    box.append(title, field, button);
    const main = document.querySelector('main');
    main.insertBefore(box, main.firstChild);
    field.focus();
  }

  /** Shows it once the platform has answered, if the address asks for it. */
  const connect = W.connect;
  W.connect = (format, done) => connect(format, (session) => {
    done(session);
    if (/[?&]diag\b/.test(window.location.search)) show();
  });

  window.addEventListener('keydown', (event) => {
    if (event.ctrlKey && event.altKey && event.shiftKey && event.code === 'KeyD') show();
  });
})();
