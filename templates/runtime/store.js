/**
 * Keeps a unit's record on this device, one for all its languages. It may be absent, forbidden, full or damaged at any
 * time: then the page works on, and `works` says so.
 */
(function () {
  'use strict';

  /**
   * @param {string} unit
   * @param {string} [learner] where one device serves several learners of a platform
   */
  function DeviceStore(unit, learner) {
    this.key = 'waymark:' + unit + (learner ? '@' + learner : '');
    this.works = true;
  }

  DeviceStore.prototype = {
    /** @returns {string} the record, or nothing */
    load: function () {
      try {
        return window.localStorage.getItem(this.key) || '';
      } catch (error) {
        this.works = false;
        return '';
      }
    },

    /** @param {string} text @returns {boolean} whether it was kept */
    save: function (text) {
      try {
        window.localStorage.setItem(this.key, text);
        this.works = window.localStorage.getItem(this.key) === text;
      } catch (error) {
        this.works = false;
      }
      return this.works;
    },

    /** @returns {string} a number drawn once for this device, so that what is shuffled stays as it was */
    seed: function () {
      const drawn = String(Math.random()).slice(2, 10);
      try {
        const kept = window.localStorage.getItem('waymark-seed') || drawn;
        window.localStorage.setItem('waymark-seed', kept);
        return kept;
      } catch (error) {
        return drawn;
      }
    },

    /** Forgets the record. */
    remove: function () {
      try { window.localStorage.removeItem(this.key); } catch (error) { /* nothing to forget */ }
    },

    /** @param {function(string)} changed called with the record another tab has written */
    watch: function (changed) {
      const key = this.key;
      window.addEventListener('storage', function (event) {
        if (event.key === key && event.newValue) changed(event.newValue);
      });
    }
  };

  window.Waymark.DeviceStore = DeviceStore;
}());
