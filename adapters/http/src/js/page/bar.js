/**
 * The bar that stays in sight: whether all is saved, who is here, and what concerns the whole page.
 */
import { el } from "./dom.js";

export class Bar {
  constructor(page) {
    const { root, words } = page;
    this.element = el("div", { class: "editor__bar" });
    root.querySelector("[data-state]").closest("header, .editor > *").after(this.element);
    this.element.append(root.querySelector("[data-state]"), root.querySelector("[data-people]"));
    this.#foldOutline(root, words);
    // The menu of all pages does the same.
    if (matchMedia("(width < 64em)").matches)
      document.querySelector(".work__menu")?.removeAttribute("open");
  }

  add(element) {
    this.element.append(element);
  }

  /** On a narrow screen the outline stands above the text: folded, it does not stand in its way. */
  #foldOutline(root, words) {
    const outline = root.querySelector("[data-outline]");
    outline.id ||= "editor-outline";
    outline.dataset.closed = "";
    const toggle = el(
      "button",
      {
        type: "button",
        class: "ds-button outline__toggle",
        "data-variant": "secondary",
        "data-size": "sm",
        "aria-expanded": "false",
        "aria-controls": outline.id,
        on: {
          click: () => {
            const isOpen = outline.toggleAttribute("data-closed") === false;
            toggle.setAttribute("aria-expanded", String(isOpen));
          },
        },
      },
      words.get("outline"),
    );
    outline.before(toggle);
  }
}
