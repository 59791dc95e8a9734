/** Tells the server where the person is, so that others see it. */
const EVERY = 10_000;
const SOON = 300;

export class Presence {
  #soon = null;

  constructor(page) {
    this.page = page;
  }

  /** Who only passes by is not told of: the word of it could come after the goodbye. */
  start() {
    this.#soon = setTimeout(() => this.#tell(), EVERY / 10);
    setInterval(() => this.#tell(), EVERY);
    window.addEventListener("pagehide", () => this.#bye());
    window.addEventListener("pageshow", (event) => event.persisted && this.#tell());
  }

  /** The caret is in another text, or in none. */
  moved() {
    clearTimeout(this.#soon);
    this.#soon = setTimeout(() => this.#tell(), SOON);
  }

  #fields() {
    const text = this.page.pen.text;
    const section = text?.section ?? this.page.outline.current ?? "";
    return { tab: this.page.tab, block: text?.block ?? "", section };
  }

  #tell() {
    if (this.page.session.isOver) return;
    this.page.calls.post(this.page.addresses.presence, this.#fields());
  }

  #bye() {
    const fields = new URLSearchParams({
      "form-token": this.page.session.token,
      ...this.#fields(),
      gone: "1",
    });
    navigator.sendBeacon(this.page.addresses.presence, fields);
  }
}
