/** The outline by keyboard: between entries, and every act where the entry stands. */
import { el } from "../page/dom.js";

const DIRECTIONS = { ArrowUp: "up", ArrowDown: "down", ArrowRight: "in", ArrowLeft: "out" };

export class Keys {
  constructor(outline) {
    this.outline = outline;
    this.page = outline.page;
  }

  start() {
    this.outline.nav.addEventListener("keydown", (event) => this.#key(event));
    this.outline.nav.addEventListener("dblclick", (event) => {
      const entry = event.target.closest("li[data-section]");
      if (entry && event.target.closest("a")) this.rename(entry);
    });
  }

  #key(event) {
    const link = event.target.closest(".outline__row > a");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const entry = link.closest("li[data-section]");
    const direction = DIRECTIONS[event.key];
    if (event.altKey && direction) this.outline.acts.move(entry, { direction });
    else if (event.altKey) return;
    else if (direction) this.#go(entry, direction);
    else if (event.key === "F2") this.rename(entry);
    else if (event.key === "Insert") this.add(entry);
    else if (event.key === "Delete") this.outline.acts.remove(entry);
    else return;
    event.preventDefault();
  }

  #go(entry, direction) {
    const { folding } = this.outline;
    const has = entry.querySelector(":scope > ol") !== null;
    if (direction === "in" || direction === "out") {
      if (has) folding.toggle(entry, direction === "out");
      return;
    }
    const seen = this.outline.entries().filter((it) => !it.closest("ol[hidden]"));
    const next = seen[seen.indexOf(entry) + (direction === "down" ? 1 : -1)];
    if (next) this.outline.link(next).focus();
  }

  /** The title is changed in its place. */
  rename(entry) {
    const link = this.outline.link(entry);
    const label = this.page.words.get("outline.rename", entry.dataset.title);
    const input = this.#input(label, entry.dataset.title, (title) => {
      input.replaceWith(link);
      link.focus();
      if (title && title !== entry.dataset.title) this.outline.acts.rename(entry, title);
    });
    link.replaceWith(input);
    input.select();
  }

  /** A new section after the entry; without one, at the end. */
  add(entry = null) {
    const parent = entry?.parentElement.closest("li[data-section]") ?? null;
    const position = entry ? [...entry.parentElement.children].indexOf(entry) + 1 : null;
    const back = document.activeElement;
    const input = this.#input(this.page.words.get("outline.new"), "", (title) => {
      item.remove();
      back?.focus();
      if (title) this.outline.acts.add({ title, parent: parent?.dataset.section ?? null, position });
    });
    const item = el("li", { class: "outline__new" }, input);
    if (entry) entry.after(item);
    else this.outline.list.append(item);
    input.focus();
  }

  #input(label, value, done) {
    let isDone = false;
    const end = (title) => {
      if (isDone) return;
      isDone = true;
      done(title);
    };
    const input = el("input", {
      class: "ds-input outline__input",
      type: "text",
      "aria-label": label,
      placeholder: label,
      maxlength: 300,
      on: {
        keydown: (event) => {
          event.stopPropagation();
          if (event.key === "Enter") end(input.value.trim());
          else if (event.key === "Escape") end(null);
        },
        blur: () => end(input.value.trim()),
      },
    });
    input.value = value;
    return input;
  }
}
