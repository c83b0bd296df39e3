/** The SCORM 1.2 data model as strictly as any platform measured: what Moodle, scorm-again or the standard refuses. */
(function () {
  'use strict';

  const DECIMAL = /^-?\d{1,5}(\.\d+)?$/;
  const percent = (value) => value === '' || (DECIMAL.test(value) && Number(value) >= 0 && Number(value) <= 100);
  const SPAN = /^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/;
  const ID = /^[A-Za-z0-9_.]{1,255}$/;
  const ANSWERS = {
    'true-false': /^[01tf]$/,
    choice: /^[0-9a-z](,[0-9a-z])*$/,
    'fill-in': /^[^\r\n]{0,255}$/,
    matching: /^[0-9a-z]\.[0-9a-z](,[0-9a-z]\.[0-9a-z])*$/,
    performance: /^[^\r\n]{0,255}$/,
    sequencing: /^[0-9a-z](,[0-9a-z])*$/,
    likert: /^[0-9a-z]?$/,
    numeric: DECIMAL
  };
  const answer = (value, key, data) => {
    const type = data[key.replace(/(\.correct_responses\.\d+\.pattern|\.student_response)$/, '.type')];
    return ANSWERS[type] ? ANSWERS[type].test(value) : false;
  };

  window.MODEL12 = {
    version: 'scorm12',
    api: 'API',
    names: { start: 'LMSInitialize', end: 'LMSFinish', get: 'LMSGetValue', set: 'LMSSetValue', commit: 'LMSCommit',
      error: 'LMSGetLastError', text: 'LMSGetErrorString', why: 'LMSGetDiagnostic' },
    errors: { startTwice: 101, endTwice: 301, getBefore: 301, setBefore: 301, commitBefore: 301, endBefore: 301,
      getAfter: 301, setAfter: 301, commitAfter: 301, argument: 201, unknown: 401, readOnly: 403, writeOnly: 404,
      type: 405, range: 405, order: 201, dependency: 201, keyword: 402, unset: 0 },
    status: 'cmi.core.lesson_status', suspend: 'cmi.suspend_data', exit: 'cmi.core.exit',
    session: 'cmi.core.session_time', total: 'cmi.core.total_time', mode: 'cmi.core.lesson_mode',
    credit: 'cmi.core.credit', entry: 'cmi.core.entry', raw: 'cmi.core.score.raw',
    start: {
      'cmi.core.student_id': 's1', 'cmi.core.student_name': 'Student, Sam', 'cmi.core.lesson_location': '',
      'cmi.core.credit': 'credit', 'cmi.core.lesson_status': 'not attempted', 'cmi.core.entry': 'ab-initio',
      'cmi.core.score.raw': '', 'cmi.core.score.min': '', 'cmi.core.score.max': '',
      'cmi.core.total_time': '0000:00:00', 'cmi.core.lesson_mode': 'normal', 'cmi.suspend_data': '',
      'cmi.launch_data': '', 'cmi.comments': '', 'cmi.student_data.mastery_score': '',
      'cmi.student_preference.language': ''
    },
    optional: /^cmi\.(interactions|objectives|core\.lesson_mode|core\.score\.(min|max)|student_data|student_preference)/,
    lists: /^(cmi\.(?:interactions|objectives)|cmi\.interactions\.\d+\.(?:objectives|correct_responses))\.(\d+)\./,
    first: null,
    /** Where a platform measured takes more than the strict profile. */
    accepts: {
      moodle: [
        [/^cmi\.interactions\.\d+\.(correct_responses\.\d+\.pattern|student_response)$/, 'w', () => true],
        [/^cmi\.interactions\.\d+\.type$/, 'w', (v) => v in ANSWERS || v === 'long-fill-in' || v === 'other'],
        [/^cmi\.(interactions|objectives)\.\d+\.(objectives\.\d+\.)?id$/, 'w', (v) => /^\S{1,255}$/.test(v)],
        [/^cmi\.(suspend_data|core\.lesson_location)$/, 'rw', () => true]
      ]
    },
    elements: [
      [/^cmi\.core\.(student_id|student_name|credit|entry|total_time|lesson_mode)$/, 'r'],
      [/^cmi\.(launch_data|comments_from_lms|student_data\.\w+)$/, 'r'],
      [/^cmi\.core\.lesson_location$/, 'rw', (v) => v.length <= 255],
      [/^cmi\.core\.lesson_status$/, 'rw', (v) => /^(passed|completed|failed|incomplete|browsed)$/.test(v)],
      [/^cmi\.core\.score\.(raw|min|max)$/, 'rw', percent],
      [/^cmi\.core\.exit$/, 'w', (v) => /^(|suspend|logout|time-out)$/.test(v)],
      [/^cmi\.core\.session_time$/, 'w', (v) => SPAN.test(v)],
      [/^cmi\.suspend_data$/, 'rw', (v) => /^[\x20-\x7e]{0,4096}$/.test(v)],
      [/^cmi\.comments$/, 'rw', (v) => v.length <= 4096],
      [/^cmi\.student_preference\.language$/, 'rw', (v) => v.length <= 255],
      [/^cmi\.(interactions|objectives)\.(_count|_children)$/, 'r'],
      [/^cmi\.objectives\.\d+\.id$/, 'rw', (v) => ID.test(v)],
      [/^cmi\.objectives\.\d+\.status$/, 'rw',
        (v) => /^(passed|completed|failed|incomplete|browsed|not attempted)$/.test(v)],
      [/^cmi\.objectives\.\d+\.score\.(raw|min|max)$/, 'rw', percent],
      [/^cmi\.interactions\.\d+\.(id|objectives\.\d+\.id)$/, 'w', (v) => ID.test(v)],
      [/^cmi\.interactions\.\d+\.time$/, 'w', (v) => /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/.test(v)],
      [/^cmi\.interactions\.\d+\.type$/, 'w', (v) => v in ANSWERS],
      [/^cmi\.interactions\.\d+\.correct_responses\.\d+\.pattern$/, 'w', answer],
      [/^cmi\.interactions\.\d+\.student_response$/, 'w', answer],
      [/^cmi\.interactions\.\d+\.result$/, 'w', (v) => /^(correct|wrong|unanticipated|neutral)$/.test(v) || DECIMAL.test(v)],
      [/^cmi\.interactions\.\d+\.weighting$/, 'w', (v) => DECIMAL.test(v)],
      [/^cmi\.interactions\.\d+\.latency$/, 'w', (v) => SPAN.test(v)]
    ],
    /** @returns {number} seconds */
    seconds: (span) => span.split(':').reduce((sum, part) => sum * 60 + Number(part), 0),
    span: (seconds) => [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, Math.round(seconds) % 60]
      .map((part, place) => String(part).padStart(place ? 2 : 4, '0')).join(':')
  };
}());
