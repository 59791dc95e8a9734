/**
 * Texts with wide tables scroll within themselves; those that do can be reached and scrolled by
 * keyboard.
 */
export class Wide {
  #observer = new ResizeObserver((changes) => changes.forEach(({ target }) => this.#look(target)));

  constructor(page) {
    this.page = page;
  }

  equip() {
    this.page.root.querySelectorAll("[data-shown]").forEach((it) => this.#observer.observe(it));
  }

  #look(shown) {
    const isWide = shown.scrollWidth > shown.clientWidth;
    if (isWide === shown.hasAttribute("tabindex")) return;
    if (isWide) {
      shown.tabIndex = 0;
      shown.setAttribute("role", "region");
      const title = shown
        .closest("[data-section]")
        ?.querySelector("h1, h2, h3, h4, h5, h6")
        ?.textContent.trim();
      shown.setAttribute("aria-label", this.page.words.get("editor", title ?? ""));
    } else {
      ["tabindex", "role", "aria-label"].forEach((it) => shown.removeAttribute(it));
    }
  }
}
