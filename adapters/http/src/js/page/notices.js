/** What the page tells the person, with what can be done about it. Nothing disappears by itself. */
import { el } from "./dom.js";

export class Notices {
  #shown = new Map();

  constructor(page) {
    this.page = page;
    this.said = el("p", { class: "visually-hidden", role: "status" });
    this.list = el("div", {
      class: "notices",
      role: "region",
      "aria-label": page.words.get("notices"),
    });
    this.list.hidden = true;
    page.bar.element.after(this.said, this.list);
  }

  /** To those who listen, without a place on the screen. */
  say(text) {
    // The same words twice are said twice.
    this.said.textContent = this.said.textContent === text ? `${text}\u00a0` : text;
  }

  /**
   * @param {Object} notice
   * @param {string} notice.about what it replaces an earlier notice about
   * @param {string} notice.text
   * @param {"info"|"success"|"warning"|"danger"} [notice.kind]
   * @param {{label: string, run?: () => void, href?: string, stays?: boolean}[]} [notice.actions]
   */
  show({ about, text, kind = "info", actions = [] }) {
    this.drop(about);
    const close = el(
      "button",
      {
        type: "button",
        class: "notice__close",
        "aria-label": this.page.words.get("notice.close", text),
        on: { click: () => this.drop(about) },
      },
      el("span", { "aria-hidden": "true" }, "×"),
    );
    const notice = el(
      "div",
      { class: "notice", "data-color": kind },
      el("p", { class: "notice__text" }, text),
      ...actions.map((it) => this.#action(it, about)),
      close,
    );
    this.#shown.set(about, notice);
    this.list.append(notice);
    this.list.hidden = false;
    this.say([text, ...actions.map((it) => it.label)].join(" "));
    return notice;
  }

  drop(about) {
    const notice = this.#shown.get(about);
    if (!notice) return;
    const hadFocus = notice.contains(document.activeElement);
    notice.remove();
    this.#shown.delete(about);
    this.list.hidden = this.#shown.size === 0;
    if (hadFocus) this.page.backToWork();
  }

  #action({ label, run, href, stays = false }, about) {
    if (href)
      return el(
        "a",
        { href, class: "ds-button", "data-variant": "secondary", "data-size": "sm" },
        label,
      );
    const click = () => {
      if (!stays) this.drop(about);
      run();
    };
    return el(
      "button",
      {
        type: "button",
        class: "ds-button",
        "data-variant": "secondary",
        "data-size": "sm",
        on: { click },
      },
      label,
    );
  }
}
