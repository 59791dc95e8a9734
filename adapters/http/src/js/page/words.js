/** The page's texts in the reader's language, handed over by the server. */
export class Words {
  #texts;
  #clock;
  #day;

  constructor(texts, language) {
    this.#texts = texts;
    this.#clock = new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit" });
    this.#day = new Intl.DateTimeFormat(language, { day: "numeric", month: "long" });
  }

  /** The text under `key`, with `{0}`, `{1}` … filled. */
  get(key, ...values) {
    const text = this.#texts[key];
    if (text === undefined) return key;
    return text.replace(/\{(\d)\}/g, (place, index) => String(values[index] ?? place));
  }

  /** 14:03; on another day 14:03, 12 March. */
  time(moment, now = new Date()) {
    const at = new Date(moment);
    const time = this.#clock.format(at);
    return at.toDateString() === now.toDateString() ? time : `${time}, ${this.#day.format(at)}`;
  }
}
