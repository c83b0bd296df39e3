/**
 * Around the connection to a platform: the diagnosis, which is loaded when it is asked for, by `?diag` once the platform has
 * answered, or by Ctrl+Alt+Shift+D, since some platforms drop the query.
 */
(() => {
  'use strict';

  const W = window.Waymark;
  const { connect } = W;
  const diagnose = () => W.load('diagnosis.js', () => W.showDiagnosis());

  W.connect = (format, done) => connect(format, (session) => {
    done(session);
    if (/[?&]diag\b/.test(window.location.search)) diagnose();
  });

  window.addEventListener('keydown', (event) => {
    if (event.ctrlKey && event.altKey && event.shiftKey && event.code === 'KeyD') diagnose();
  });
})();
