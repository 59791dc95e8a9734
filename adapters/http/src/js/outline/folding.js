/** Sections that have sections under them fold; the browser remembers which are folded. */
import { el } from "../page/dom.js";

export class Folding {
  constructor(outline) {
    this.outline = outline;
    this.key = `planverk.folded|${outline.page.plan}`;
    this.folded = new Set(read(this.key));
  }

  equip() {
    for (const entry of this.outline.entries()) {
      const under = entry.querySelector(":scope > ol");
      const button = under && this.#button(entry);
      if (button) {
        this.outline.row(entry).prepend(button);
        this.#show(entry);
      }
    }
  }

  toggle(entry, isFolded = !this.folded.has(entry.dataset.section)) {
    if (isFolded) this.folded.add(entry.dataset.section);
    else this.folded.delete(entry.dataset.section);
    this.#show(entry);
    try {
      localStorage.setItem(this.key, JSON.stringify([...this.folded]));
    } catch (full) {
      // It is remembered for as long as the page is open.
    }
  }

  #button(entry) {
    return el("button", {
      type: "button",
      class: "outline__fold",
      "aria-label": this.outline.page.words.get("outline.fold", entry.dataset.title),
      on: { click: () => this.toggle(entry) },
    });
  }

  #show(entry) {
    const isFolded = this.folded.has(entry.dataset.section);
    entry.querySelector(":scope > ol").hidden = isFolded;
    entry.querySelector(":scope > .outline__row > .outline__fold").setAttribute("aria-expanded", String(!isFolded));
  }
}

function read(key) {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? "[]");
    return Array.isArray(kept) ? kept : [];
  } catch (damaged) {
    return [];
  }
}
