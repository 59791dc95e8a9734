/** What can be done to a section, for who points rather than types: opened by the dots beside it. */
import { el } from "../page/dom.js";
import { ask, field } from "../toolbar/dialog.js";

const STEPS = ["up", "down", "in", "out"];

export class Menu {
  constructor(outline) {
    this.outline = outline;
    this.page = outline.page;
  }

  start() {
    this.outline.nav.addEventListener("click", (event) => {
      const dots = event.target.closest(".outline__acts");
      if (!dots || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      this.open(dots.closest("li[data-section]"));
    });
  }

  async open(entry) {
    const { words } = this.page;
    const { title, section } = entry.dataset;
    const name = el("input", { type: "text", name: "title", value: title, maxlength: 300, autocomplete: "off" });
    const answer = await ask(words, {
      title,
      content: [field(words.get("section.title"), name)],
      submit: words.get("section.rename"),
      others: [...STEPS, "add", "remove"].map((it) => ({ label: words.get(`section.${it}`), value: it })),
      check: () => (name.value.trim() ? null : words.get("section.title.missing")),
    });
    const { acts, keys } = this.outline;
    const now = this.outline.entry(section) ?? entry;
    const choice = answer?.get("choice");
    if (!answer) this.outline.focus(section);
    else if (STEPS.includes(choice)) acts.move(now, { direction: choice });
    else if (choice === "add") keys.add(now);
    else if (choice === "remove") acts.remove(now);
    else if (name.value.trim() !== title) acts.rename(now, name.value.trim());
  }
}
