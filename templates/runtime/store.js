/**
 * Keeps a unit's record on this device, one for all its languages. It may be absent, forbidden, full or damaged at any
 * time: then the page works on, and `works` says so.
 */
(() => {
  'use strict';

  /** Asks the device's storage; what it refuses counts as nothing. */
  const ask = (act) => { try { return act(window.localStorage); } catch (error) { return null; } };

  window.Waymark.DeviceStore = class {
    /**
     * @param {string} unit
     * @param {string} [learner] where one device serves several learners of a platform
     */
    constructor(unit, learner) { Object.assign(this, { key: 'waymark:' + unit + (learner ? '@' + learner : ''), works: true }); }

    /** @returns {string} the record, or nothing */
    load() {
      const text = ask((storage) => storage.getItem(this.key) || '');
      if (text === null) this.works = false;
      return text || '';
    }

    /** Keeps the record where it can; `works` says whether it did. */
    save(text) {
      this.works = ask((storage) => { storage.setItem(this.key, text); return storage.getItem(this.key) === text; }) === true;
    }

    /** @returns {string} a number drawn once for this device, so that what is shuffled stays as it was */
    seed() {
      const drawn = String(Math.random()).slice(2, 10);
      const kept = ask((storage) => {
        storage.setItem('waymark-seed', storage.getItem('waymark-seed') || drawn);
        return storage.getItem('waymark-seed');
      });
      if (!kept) this.works = false;
      return kept || drawn;
    }

    /** Forgets the record. */
    remove() { ask((storage) => storage.removeItem(this.key)); }

    /** @param {function(string)} changed called with the record another tab has written */
    watch(changed) {
      window.addEventListener('storage', (event) => { if (event.key === this.key && event.newValue) changed(event.newValue); });
    }
  };
})();
