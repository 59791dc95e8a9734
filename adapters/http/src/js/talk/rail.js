/** The conversations under one text or card. */
import { el, freshId } from "../page/dom.js";

const RAILS = new WeakMap();
const LONGEST_QUOTE = 80;

export class Rail {
  /** The article's own rail, made when it is first asked for. */
  static of(article, talk) {
    const known = RAILS.get(article) ?? new Rail(article, talk);
    RAILS.set(article, known);
    return known;
  }

  constructor(article, talk) {
    this.article = article;
    this.talk = talk;
    this.words = talk.page.words;
    this.element = el("aside", { class: "rail", "aria-label": this.words.get("talk.about") });
    this.shown = "";
  }

  /** Conversations that are the same stay as they are, with what someone types in them. */
  show(threads) {
    if (threads.length === 0) {
      this.element.remove();
      this.shown = "";
      return;
    }
    if (!this.element.isConnected) this.#place();
    const now = JSON.stringify(threads);
    if (now === this.shown) return;
    this.shown = now;
    const open = new Set(
      [...this.element.querySelectorAll("details[open]")].map((it) => it.dataset.thread),
    );
    this.element.replaceChildren(...threads.map((it) => this.#thread(it, open.has(it.id))));
  }

  /** What stands under an element in the plan comes after what is said about it. */
  #place() {
    const children = this.article.querySelector(":scope > .card__children");
    if (children) children.before(this.element);
    else this.article.append(this.element);
  }

  #thread(thread, isOpen) {
    const first = thread.comments[0];
    return el(
      "details",
      { class: "rail__thread", "data-thread": thread.id, open: isOpen },
      el(
        "summary",
        {},
        el("span", { class: "rail__by" }, first.by),
        " ",
        el("span", { class: "rail__quote" }, brief(thread.quote || first.words)),
        " ",
        el("span", { class: "muted" }, this.words.get("talk.count", thread.comments.length)),
      ),
      el(
        "ol",
        { class: "talk__comments" },
        ...thread.comments.map((it) =>
          el(
            "li",
            {},
            el("p", { class: "talk__by" }, it.by, " ", el("span", { class: "muted" }, it.when)),
            el("p", { class: "talk__words" }, it.words),
          ),
        ),
      ),
      this.talk.maySay ? this.#answer(thread) : null,
    );
  }

  #answer(thread) {
    const id = freshId("answer");
    const area = el("textarea", { class: "ds-input", id, rows: "2", maxlength: "10000" });
    const error = el("p", { class: "ds-validation-message", role: "alert" });
    const send = async () => {
      if (!area.value.trim()) {
        area.focus();
        return;
      }
      const wrong = await this.talk.say(thread.acts, { words: area.value });
      error.textContent = wrong ?? "";
      if (!wrong) this.#toThread(thread.id);
    };
    const settle = async () => {
      const wrong = await this.talk.say(`${thread.acts}/settling`, { settled: "yes" });
      error.textContent = wrong ?? "";
      if (!wrong) this.talk.page.notices.say(this.words.get("talk.settled"));
    };
    return el(
      "div",
      { class: "rail__answer" },
      el("label", { class: "ds-label", for: id }, this.words.get("talk.answer")),
      area,
      error,
      el(
        "p",
        { class: "form__buttons" },
        this.#button("talk.send", "secondary", send),
        this.#button("talk.settle", "tertiary", settle),
      ),
    );
  }

  /** Who has answered goes on from where they were. */
  #toThread(id) {
    this.element.querySelector(`[data-thread="${CSS.escape(id)}"] summary`)?.focus();
  }

  #button(key, variant, act) {
    return el(
      "button",
      {
        type: "button",
        class: "ds-button",
        "data-variant": variant,
        "data-size": "sm",
        on: { click: act },
      },
      this.words.get(key),
    );
  }
}

function brief(words) {
  return words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE - 1)}…` : words;
}
