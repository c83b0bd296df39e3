/** The SCORM 2004 data model as strictly as any platform measured: what Moodle, scorm-again or the standard refuses. */
(function () {
  'use strict';

  const REAL = /^-?\d{1,5}(\.\d+)?$/;
  const SPAN = /^P(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/;
  const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,2}(Z|[+-]\d\d(:\d\d)?)?)?$/;
  const NAME = '[A-Za-z0-9_.]+';
  const ID = /^[A-Za-z0-9_.:]{1,4000}$/;
  const localised = (most) => (text) => {
    const bare = text.replace(/^\{lang=[a-z]{2,3}(-[A-Za-z0-9]{2,8})*\}/i, '');
    return bare[0] !== '{' && bare.length <= most && !/[\r\n]/.test(bare);
  };
  const list = (pattern, unique) => (value) => {
    const parts = value.split('[,]');
    return parts.length <= 36 && parts.every((part) => new RegExp('^' + pattern + '$').test(part)) &&
      (!unique || new Set(parts).size === parts.length);
  };
  const ANSWERS = {
    'true-false': (v) => /^(true|false)$/.test(v),
    choice: list(NAME, true),
    'fill-in': (v) => v.split('[,]').length <= 10 && v.split('[,]').every(localised(250)),
    'long-fill-in': localised(4000),
    matching: list(NAME + '\\[\\.\\]' + NAME),
    sequencing: list(NAME),
    numeric: (v) => v.split('[:]').length <= 2 && v.split('[:]').every((end) => REAL.test(end)),
    likert: (v) => /^[A-Za-z0-9_.]+$/.test(v),
    performance: list('(' + NAME + ')?\\[\\.\\][^[\\]]+'),
    other: (v) => v.length <= 4000
  };
  const answer = (value, key, data) => {
    const type = data[key.replace(/(\.correct_responses\.\d+\.pattern|\.learner_response)$/, '.type')];
    const pattern = /pattern$/.test(key) ? value.replace(/^(\{(case|order)_matters=(true|false)\})+/, '') : value;
    return ANSWERS[type](pattern);
  };
  const between = (low, high) => (v) => (REAL.test(v) ? (Number(v) >= low && Number(v) <= high ? true : 'range') : false);
  const SUCCESS = (v) => /^(passed|failed|unknown)$/.test(v);
  const COMPLETION = (v) => /^(completed|incomplete|not attempted|unknown)$/.test(v);

  window.MODEL2004 = {
    version: 'scorm2004',
    api: 'API_1484_11',
    names: { start: 'Initialize', end: 'Terminate', get: 'GetValue', set: 'SetValue', commit: 'Commit',
      error: 'GetLastError', text: 'GetErrorString', why: 'GetDiagnostic' },
    errors: { startTwice: 103, startAgain: 104, endTwice: 113, endBefore: 112, getBefore: 122, getAfter: 123,
      setBefore: 132, setAfter: 133, commitBefore: 142, commitAfter: 143, argument: 201, unknown: 401, readOnly: 404,
      writeOnly: 405, type: 406, range: 407, dependency: 408, order: 351, keyword: 404, unset: 403 },
    status: 'cmi.completion_status', suspend: 'cmi.suspend_data', exit: 'cmi.exit', session: 'cmi.session_time',
    total: 'cmi.total_time', mode: 'cmi.mode', credit: 'cmi.credit', entry: 'cmi.entry', raw: 'cmi.score.raw',
    start: {
      'cmi.learner_id': 's1', 'cmi.learner_name': 'Student, Sam', 'cmi.credit': 'credit', 'cmi.entry': 'ab-initio',
      'cmi.mode': 'normal', 'cmi.completion_status': 'unknown', 'cmi.success_status': 'unknown',
      'cmi.total_time': 'PT0S', 'cmi.learner_preference.language': '', 'cmi.objectives.0.id': 'primary',
      'adl.nav.request': '_none_'
    },
    optional: /^cmi\.(interactions|objectives|progress_measure|mode)/,
    lists: /^(cmi\.(?:interactions|objectives)|cmi\.interactions\.\d+\.(?:objectives|correct_responses))\.(\d+)\./,
    most: { 'cmi.interactions': 250, 'cmi.objectives': 100 },
    /** What must be there before an element: [element, prefix, needed]. */
    first: [
      [/^(cmi\.(?:interactions|objectives)\.\d+)\.(?!id$)/, 'id'],
      [/^(cmi\.interactions\.\d+)\.(?:correct_responses|learner_response)/, 'type']
    ],
    /** Where a platform measured takes more than the strict profile. */
    accepts: {
      moodle: [
        [/^cmi\.interactions\.\d+\.(correct_responses\.\d+\.pattern|learner_response)$/, 'rw', (value, key, data) => {
          const type = data[key.replace(/(\.correct_responses\.\d+\.pattern|\.learner_response)$/, '.type')];
          if (type === 'fill-in') return true;
          if (type === 'long-fill-in') return !/[\r\n]/.test(value);
          return answer(value, key, data);
        }],
        [/^cmi\.interactions\.\d+\.description$/, 'rw', () => true]
      ]
    },
    defaults: [[/^cmi\.objectives\.\d+\.(success_status|completion_status)$/, 'unknown']],
    elements: [
      [/^cmi\.(learner_id|learner_name|credit|entry|mode|total_time|launch_data|scaled_passing_score)$/, 'r'],
      [/^cmi\.(completion_threshold|max_time_allowed|time_limit_action|comments_from_lms\._count)$/, 'r'],
      [/^cmi\.completion_status$/, 'rw', COMPLETION],
      [/^cmi\.success_status$/, 'rw', SUCCESS],
      [/^cmi\.score\.scaled$/, 'rw', between(-1, 1)],
      [/^cmi\.score\.(raw|min|max)$/, 'rw', (v) => REAL.test(v)],
      [/^cmi\.progress_measure$/, 'rw', between(0, 1)],
      [/^cmi\.exit$/, 'w', (v) => /^(|time-out|suspend|logout|normal)$/.test(v)],
      [/^cmi\.session_time$/, 'w', (v) => SPAN.test(v)],
      [/^cmi\.location$/, 'rw', (v) => v.length <= 1000],
      [/^cmi\.suspend_data$/, 'rw', (v) => v.length <= 64000],
      [/^cmi\.learner_preference\.language$/, 'rw', (v) => v.length <= 250],
      [/^adl\.nav\.request$/, 'rw', (v) => /^(continue|previous|exit|exitAll|abandon|abandonAll|suspendAll|_none_)$/.test(v)],
      [/^cmi\.(interactions|objectives)\.(_count|_children)$/, 'r'],
      [/^cmi\.interactions\.\d+\.(objectives|correct_responses)\._count$/, 'r'],
      [/^cmi\.objectives\.\d+\.id$/, 'rw', (v) => ID.test(v)],
      [/^cmi\.objectives\.\d+\.score\.scaled$/, 'rw', between(-1, 1)],
      [/^cmi\.objectives\.\d+\.score\.(raw|min|max)$/, 'rw', (v) => REAL.test(v)],
      [/^cmi\.objectives\.\d+\.success_status$/, 'rw', SUCCESS],
      [/^cmi\.objectives\.\d+\.completion_status$/, 'rw', COMPLETION],
      [/^cmi\.objectives\.\d+\.progress_measure$/, 'rw', between(0, 1)],
      [/^cmi\.objectives\.\d+\.description$/, 'rw', localised(250)],
      [/^cmi\.interactions\.\d+\.(id|objectives\.\d+\.id)$/, 'rw', (v) => ID.test(v)],
      [/^cmi\.interactions\.\d+\.type$/, 'rw', (v) => v in ANSWERS],
      [/^cmi\.interactions\.\d+\.timestamp$/, 'rw', (v) => MOMENT.test(v)],
      [/^cmi\.interactions\.\d+\.correct_responses\.\d+\.pattern$/, 'rw', answer],
      [/^cmi\.interactions\.\d+\.learner_response$/, 'rw', answer],
      [/^cmi\.interactions\.\d+\.weighting$/, 'rw', (v) => REAL.test(v)],
      [/^cmi\.interactions\.\d+\.result$/, 'rw',
        (v) => /^(correct|incorrect|unanticipated|neutral)$/.test(v) || REAL.test(v)],
      [/^cmi\.interactions\.\d+\.latency$/, 'rw', (v) => SPAN.test(v)],
      [/^cmi\.interactions\.\d+\.description$/, 'rw', localised(250)]
    ],
    seconds: (span) => {
      const [, h, m, s] = /^PT(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?$/.exec(span) || [];
      return Number(h || 0) * 3600 + Number(m || 0) * 60 + Number(s || 0);
    },
    span: (seconds) => 'PT' + Math.round(seconds) + 'S'
  };
}());
