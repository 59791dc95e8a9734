/** Writing or suggesting: a switch, where the page lets the person choose. */
import { el, freshId } from "./dom.js";

export class Mode {
  constructor(page) {
    this.page = page;
    this.mode = page.root.dataset.mode === "suggest" ? "suggest" : "write";
  }

  start() {
    const { root, words, isWritable } = this.page;
    if (!root.dataset.mode || !isWritable) return;
    const id = freshId("mode");
    const input = el("input", {
      type: "checkbox",
      role: "switch",
      id,
      checked: this.mode === "suggest",
      on: { change: () => this.#turn(input.checked) },
    });
    const element = el(
      "p",
      { class: "mode" },
      input,
      el("label", { for: id }, words.get("suggest")),
    );
    this.page.bar.add(element);
  }

  /** What was written in the other way is settled in that way first. */
  async #turn(isSuggesting) {
    await this.page.saveAll();
    this.mode = isSuggesting ? "suggest" : "write";
    this.page.root.dataset.mode = this.mode;
    this.page.notices.say(this.page.words.get(isSuggesting ? "suggest.on" : "suggest.off"));
  }
}
