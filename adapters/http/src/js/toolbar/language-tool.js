/** The language of a passage, so that it is read aloud and spelled right. */
import { el } from "../page/dom.js";
import { ask, field } from "./dialog.js";

const LANGUAGES = ["nb", "nn", "da", "sv", "se", "smj", "sma", "fi", "fkv", "is", "fo", "kl", "en", "de", "fr", "es", "pl", "uk", "ar"];

export class LanguageTool {
  constructor(page) {
    this.page = page;
  }

  async open() {
    const { words, pen } = this.page;
    const { editor } = pen;
    const before = editor.getAttributes("language").lang ?? "";
    const { from, to } = editor.state.selection;
    const answer = await ask(words, {
      title: words.get("language.title"),
      content: [
        el("p", {}, words.get("language.lead")),
        field(words.get("language.field"), this.#choice(before)),
      ],
      submit: words.get("language.save"),
    });
    const order = editor.chain().focus();
    if (!answer) order.run();
    else {
      const lang = answer.get("lang");
      order.setTextSelection({ from, to });
      if (from === to) order.extendMarkRange("language");
      (lang ? order.setMark("language", { lang }) : order.unsetMark("language", { extendEmptyMarkRange: true })).run();
    }
  }

  #choice(before) {
    const names = new Intl.DisplayNames(document.documentElement.lang, { type: "language" });
    const known = LANGUAGES.includes(before) || !before ? LANGUAGES : [before, ...LANGUAGES];
    const options = known.map((it) => ({ tag: it, name: names.of(it) ?? it }));
    return el(
      "select",
      { name: "lang" },
      el("option", { value: "" }, this.page.words.get("language.own")),
      ...options.map(({ tag, name }) => el("option", { value: tag, selected: tag === before }, name)),
    );
  }
}
