/** Says something about what is marked in a text, or about an element. */
import { el } from "../page/dom.js";
import { ask, field } from "../toolbar/dialog.js";

const LONGEST_QUOTE = 500;
const LONGEST = 10_000;

export class CommentTool {
  constructor(page) {
    this.page = page;
  }

  /** Cards lead to the page of conversations; here they are begun in their place. */
  start() {
    this.page.root.addEventListener("click", (event) => {
      const link = event.target.closest?.("a[data-comment]");
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      const card = link.closest("[data-card]");
      this.#begin({ element: card.dataset.card, section: sectionOf(card), quote: "" });
    });
  }

  /** About the selection in the text that is open; without one, about the part with the caret. */
  async open() {
    const { pen } = this.page;
    const text = pen.text;
    if (!text) return;
    const about = passage(pen.state);
    await text.saving.save();
    if (!text.block) return;
    await this.#begin({ block: text.block, section: text.section, ...about });
    if (text.isOpen) pen.editor.view.focus();
  }

  async #begin(about) {
    const { words, talk, notices } = this.page;
    const area = el("textarea", { name: "words", rows: "4", autofocus: true });
    const answer = await ask(words, {
      title: words.get("comment.title"),
      content: [
        about.quote ? el("blockquote", { class: "talk__quote" }, about.quote) : null,
        field(words.get("comment.words"), area, words.get("comment.words.hint")),
      ].filter(Boolean),
      submit: words.get("comment.save"),
      check: () => {
        const said = area.value.trim();
        if (!said) return words.get("comment.empty");
        return said.length > LONGEST ? words.get("comment.long") : null;
      },
    });
    if (!answer) return;
    const wrong = await talk.say(talk.address, { ...about, words: answer.get("words").trim() });
    if (wrong) notices.show({ about: "comment", kind: "warning", text: wrong, actions: [] });
    else notices.say(words.get("comment.done"));
  }
}

function sectionOf(element) {
  return element.closest("[data-section]")?.dataset.section ?? "";
}

/** The part with the start of the selection, and the words that are marked or that it has. */
export function passage({ doc, selection }) {
  const { $from, from, to, empty } = selection;
  let part = null;
  let words = "";
  for (let depth = $from.depth; depth > 0 && !part; depth--) {
    const node = $from.node(depth);
    if (node.attrs.id) {
      part = node.attrs.id;
      words = node.textContent;
    }
  }
  const quote = empty ? words : doc.textBetween(from, to, " ");
  return { part, quote: quote.trim().slice(0, LONGEST_QUOTE) };
}
