/**
 * What is not saved yet, kept on this machine: by plan, person, text and open page. Written at once
 * and whole, so that it is there after a crash.
 */
const BEGINNING = "planverk.draft";
const LONGEST_KEPT_DAYS = 30;

/**
 * @typedef {Object} Draft
 * @property {string} block the text's id; empty for one that has none yet
 * @property {string} section
 * @property {string} base what the writing began from
 * @property {string} text
 * @property {number} revision
 * @property {number} at when it was last changed, in milliseconds
 * @property {string} where the address of its page
 * @property {string} title of its section
 */
export class Drafts {
  /**
   * @param {{plan: string, person: string, tab: string}} whose
   * @param {Storage} storage
   */
  constructor(whose, storage) {
    this.beginning = [BEGINNING, whose.plan, whose.person, ""].join("|");
    this.tab = whose.tab;
    this.storage = storage;
  }

  /** @param {Draft} draft @returns {boolean} false where this machine has no room for it */
  keep(draft) {
    try {
      this.storage.setItem(this.#key(draft, this.tab), JSON.stringify(draft));
      return true;
    } catch (full) {
      return false;
    }
  }

  forget(draft) {
    this.storage.removeItem(draft.key ?? this.#key(draft, this.tab));
  }

  /** What other pages of this person left behind, the oldest first. @param {Set<string>} open tabs that are still open */
  leftBehind(open, now = Date.now()) {
    const found = [];
    for (const key of this.#keys()) {
      const draft = read(this.storage.getItem(key));
      const tab = key.slice(key.lastIndexOf("|") + 1);
      if (!draft || now - draft.at > LONGEST_KEPT_DAYS * 86_400_000) this.storage.removeItem(key);
      else if (tab !== this.tab && !open.has(tab)) found.push({ ...draft, key });
    }
    return found.sort((one, other) => one.at - other.at);
  }

  #key({ block, section }, tab) {
    return `${this.beginning}${block || `new ${section}`}|${tab}`;
  }

  #keys() {
    return Array.from({ length: this.storage.length }, (none, index) => this.storage.key(index)).filter((it) =>
      it.startsWith(this.beginning),
    );
  }
}

function read(json) {
  try {
    const draft = JSON.parse(json);
    const sound = ["block", "section", "base", "text", "where", "title"].every((it) => typeof draft[it] === "string");
    return sound && Number.isFinite(draft.revision) && Number.isFinite(draft.at) ? draft : null;
  } catch (damaged) {
    return null;
  }
}

const LOCK = "planverk.tab|";

/** Tells this machine's other pages that the tab is open, for as long as it is. */
export function holdTab(tab) {
  navigator.locks?.request(LOCK + tab, () => new Promise(() => {}));
}

export async function openTabs() {
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  return new Set(held.filter((it) => it.name.startsWith(LOCK)).map((it) => it.name.slice(LOCK.length)));
}
