/** Places for new texts: what is begun there becomes a text of its section with the first save. */
import { el } from "../page/dom.js";
import { Text } from "./text.js";

export class NewTexts {
  constructor(page) {
    this.page = page;
  }

  /** Takes up the buttons that the server has put where texts may be added. */
  equip() {
    for (const button of this.page.root.querySelectorAll("[data-add-text]:not([data-ready])")) {
      button.hidden = false;
      button.dataset.ready = "";
      button.addEventListener("click", () => this.#begin(button));
    }
  }

  #begin(button) {
    this.placeIn(button.closest("[data-section]").dataset.section).open();
  }

  /** Where a new text of the section is written; null where none may be. */
  placeIn(section) {
    const begun = [...this.page.texts].find((it) => !it.block && it.section === section);
    const chapter = document.getElementById(`s-${section}`);
    const button = chapter?.querySelector(":scope > .chapter__add > [data-add-text]");
    return begun ?? (button ? this.#made(button) : null);
  }

  #made(button) {
    const article = el(
      "article",
      {
        class: "text text--new",
        "data-text": "",
        "data-revision": "0",
        "data-save": button.dataset.addText,
      },
      el("div", { class: "rich-text", "data-shown": true }),
    );
    button.closest(".chapter__add").before(article);
    const text = new Text(article, this.page);
    this.page.texts.add(text);
    return text;
  }
}
