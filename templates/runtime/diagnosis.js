/**
 * What an administrator needs when results do not arrive: what the platform offers, what it stores and how it answered, as
 * text to copy.
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

  const clock = (moment) => moment.toISOString().slice(11, 23);

  const ELEMENTS = {
    API: ['core.lesson_mode', 'core.credit', 'core.entry', 'core.lesson_status', 'core.score.raw', 'core.total_time', 'suspend_data',
      'student_data.mastery_score', 'objectives._count', 'interactions._count'],
    API_1484_11: ['_version', 'mode', 'credit', 'entry', 'completion_status', 'success_status', 'score.scaled', 'score.raw', 'progress_measure',
      'scaled_passing_score', 'total_time', 'suspend_data', 'objectives._count', 'interactions._count']
  };

  /** A SCORM session, as `tracking.js` has it. */
  function scorm(session) {
    const { api } = session.dialect;
    if (!session.calls) return [api + ' is neither in a frame above nor in an opener'];
    const calls = session.calls.map(([moment, name, values, answer, error]) =>
      `${clock(moment)} ${name}(${values.join(', ')}) = ${answer}${error ? ', error ' + error : ''}`);
    const lines = [api + ' found, session ' + (session.over ? 'ended' : session.begun ? 'open' : 'refused') + (session.review ? ', only looking' : '')];
    if (session.begun && !session.over) {
      ELEMENTS[api].forEach((name) => {
        const value = session.get('cmi.' + name);
        lines.push('cmi.' + name + (value === '' ? ' is empty, error ' + session.error() : ' = ' + value.slice(0, 400)));
      });
    }
    return lines.concat('refused: ' + (Object.keys(session.refused).join(' ') || 'nothing'), 'the last calls:', calls);
  }

  /** A launch by cmi5, and its session where there is one, as `cmi5.js` has them. */
  function cmi5({ launched, session, requests }) {
    const lines = [launched ? 'launched, endpoint ' + launched.endpoint : 'the address lacks a launch parameter'];
    if (session) {
      lines.push('activity ' + launched.activityId, 'registration ' + launched.registration, 'launch data ' + JSON.stringify(session.data),
        'stored ' + session.stored, 'said ' + JSON.stringify(session.said),
        'statements waiting ' + session.queue.length + (session.trouble ? ', the last try failed' : ''), 'session ' + (session.over ? 'ended' : 'open'));
    }
    return lines.concat('the last requests:', requests.map(([moment, method, path, outcome]) => `${clock(moment)} ${method} ${path} = ${outcome}`));
  }

  function text() {
    const { link } = W;
    const { unit, course, version, language } = document.querySelector('main').dataset;
    return [
      (course ? 'course ' + course : 'unit ' + unit + ', version ' + version) + ', ' + language,
      'package ' + (W.format || 'none'),
      'time ' + new Date().toISOString(),
      'address ' + window.location.origin + window.location.pathname,
      'browser ' + window.navigator.userAgent,
      'frames above ' + depth() + ', opener ' + Boolean(window.opener) + ', online ' + window.navigator.onLine,
      'device storage ' + storage()
    ].concat(!link ? 'no platform' : link.requests ? cmi5(link) : scorm(link)).join('\n');
  }

  function copy(field, button) {
    field.select();
    const done = () => { button.textContent = W.phrase('tracking.diagnosisCopied'); };
    if (document.execCommand('copy')) done(); else if (window.navigator.clipboard) window.navigator.clipboard.writeText(field.value).then(done, () => {});
  }

  /** Shows it at the top of the page, in the place of an older one. */
  W.showDiagnosis = () => {
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
  };
})();
