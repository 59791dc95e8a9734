/**
 * What people say about texts and elements, shown where it is about: a mark on the part, and the
 * conversation under the text or the card.
 */
import { Rail } from "./rail.js";

export class Talk {
  #threads = [];
  #maySay = false;
  #asked = 0;

  /** @param {import("../page/page.js").WritingPage} page */
  constructor(page) {
    this.page = page;
    this.address = `${page.plan}/talk`;
  }

  start() {
    this.refresh();
  }

  get maySay() {
    return this.#maySay;
  }

  /** Asks the server what is said by now; an answer that came late is no news. */
  async refresh() {
    const asked = ++this.#asked;
    const answer = await this.page.calls.get(this.address);
    if (answer.kind !== "done" || asked !== this.#asked) return;
    this.#threads = answer.body.threads;
    this.#maySay = answer.body.maySay;
    this.equip();
  }

  /** Shows what is known at every text and card that stands on the page now. */
  equip() {
    for (const article of this.page.root.querySelectorAll("[data-text], [data-card]")) {
      const about = this.#threads.filter((it) => isAbout(it, article));
      Rail.of(article, this).show(about);
    }
    for (const text of this.page.texts) this.mark(text);
    this.page.pen.redraw();
  }

  /** The parts of a text about which something is open. */
  partsOf(block) {
    return new Set(
      this.#threads.filter((it) => block && it.block === block && it.part).map((it) => it.part),
    );
  }

  /** Marks the parts of a text that is shown as it is read. */
  mark({ block, shown }) {
    const parts = this.partsOf(block);
    for (const part of shown.querySelectorAll("[data-id]"))
      part.classList.toggle("is-talked-of", parts.has(part.dataset.id));
  }

  /** @returns {Promise<string|null>} what went wrong, in words */
  async say(address, fields) {
    const answer = await this.page.calls.post(address, fields);
    if (answer.kind === "done") {
      await this.refresh();
      return null;
    }
    return answer.detail || this.page.words.get("comment.away");
  }
}

function isAbout(thread, article) {
  const { text, card } = article.dataset;
  return text ? thread.block === text : Boolean(card) && thread.element === card;
}
