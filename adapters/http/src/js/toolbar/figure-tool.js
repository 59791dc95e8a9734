/** Pictures: from this machine or from the plan's own, with a text for those who do not see them. */
import { el } from "../page/dom.js";
import { ask, field, tick } from "./dialog.js";

const TYPES = ["image/png", "image/jpeg", "image/gif", "image/webp"];

export class FigureTool {
  constructor(page) {
    this.page = page;
  }

  /** Changes the figure that the person is in, else asks for a new one. */
  open() {
    const { selection } = this.page.pen.editor.state;
    const at = selection.node?.type.name === "figure" ? selection.from : figureAround(selection.$from);
    return at === null ? this.#add(null) : this.#change(at);
  }

  /** Files that were pasted or dropped; true when one of them is a picture. */
  takeFiles(files) {
    const file = [...(files ?? [])].find((it) => TYPES.includes(it.type));
    if (file) this.#add(file);
    return Boolean(file);
  }

  async #add(given) {
    const { words, pen, calls, files } = this.page;
    const own = given ? [] : await this.#plans();
    const file = el("input", { type: "file", name: "file", accept: TYPES.join(",") });
    const answer = await ask(words, {
      title: words.get("figure.title"),
      content: [
        given
          ? el("p", {}, words.get("figure.given", given.name))
          : field(words.get("figure.file"), file, words.get("figure.file.hint")),
        own.length > 0 ? this.#choice(own) : null,
        ...this.#described({}),
        field(words.get("figure.caption"), el("input", { type: "text", name: "caption", autocomplete: "off" })),
        field(words.get("figure.credit"), el("input", { type: "text", name: "credit", autocomplete: "off" }), words.get("figure.credit.hint")),
      ].filter(Boolean),
      submit: words.get("figure.insert"),
      wide: own.length > 0,
      check: (data) => {
        if (!given && !data.get("file")?.size && !data.get("key")) return words.get("figure.none");
        return this.#checkDescription(data);
      },
    });
    const { editor } = pen;
    if (!answer) {
      editor.commands.focus();
      return;
    }
    const chosen = given ?? (answer.get("file")?.size ? answer.get("file") : null);
    let key = answer.get("key");
    if (chosen) {
      this.page.notices.say(words.get("figure.sending"));
      const sent = await calls.post(files, { file: chosen });
      if (sent.kind !== "done") {
        this.page.notices.show({ about: "figure", kind: "danger", text: sent.detail || words.get("figure.not-sent") });
        editor.commands.focus();
        return;
      }
      key = sent.body.key;
    }
    const caption = withCredit(answer.get("caption").trim(), answer.get("credit").trim(), words);
    const figure = {
      type: "figure",
      attrs: { src: key, alt: altOf(answer) },
      content: caption ? [{ type: "text", text: caption }] : [],
    };
    editor.chain().focus().insertContent(figure).run();
  }

  async #change(at) {
    const { words, pen } = this.page;
    const { editor } = pen;
    const { alt } = editor.state.doc.nodeAt(at).attrs;
    const answer = await ask(words, {
      title: words.get("figure.change"),
      content: this.#described({ alt }),
      submit: words.get("figure.save"),
      others: [{ label: words.get("figure.remove"), value: "remove" }],
      check: (data) => this.#checkDescription(data),
    });
    editor.commands.focus();
    const node = editor.state.doc.nodeAt(at);
    if (!answer || node?.type.name !== "figure") return;
    const change = editor.state.tr;
    if (answer.get("choice") === "remove") change.delete(at, at + node.nodeSize);
    else change.setNodeAttribute(at, "alt", altOf(answer));
    editor.view.dispatch(change);
  }

  async #plans() {
    const answer = await this.page.calls.get(this.page.files);
    return answer.kind === "done" && Array.isArray(answer.body) ? answer.body : [];
  }

  #choice(own) {
    const { words, files } = this.page;
    return el(
      "fieldset",
      { class: "choices" },
      el("legend", { class: "ds-label" }, words.get("figure.own")),
      el(
        "div",
        { class: "ask__pictures" },
        ...own.map(({ key, name }) =>
          el(
            "label",
            { class: "ask__picture" },
            el("input", { type: "radio", name: "key", value: key }),
            el("img", { src: `${files}/${key}`, alt: "", loading: "lazy" }),
            el("span", {}, name),
          ),
        ),
      ),
    );
  }

  #described({ alt }) {
    const { words } = this.page;
    const text = el("textarea", { name: "alt", rows: "2" });
    text.value = alt ?? "";
    const decorative = tick(words.get("figure.decorative"), "decorative", alt === "");
    return [field(words.get("figure.alt"), text, words.get("figure.alt.hint")), decorative];
  }

  #checkDescription(data) {
    return data.get("alt").trim() || data.has("decorative") ? null : this.page.words.get("figure.alt.missing");
  }
}

function altOf(answer) {
  return answer.has("decorative") ? "" : answer.get("alt").trim();
}

function withCredit(caption, credit, words) {
  if (!credit) return caption;
  const named = words.get("figure.credited", credit);
  return caption ? `${caption}${/[.!?]$/.test(caption) ? "" : "."} ${named}` : named;
}

function figureAround($place) {
  for (let depth = $place.depth; depth > 0; depth--) {
    if ($place.node(depth).type.name === "figure") return $place.before(depth);
  }
  return null;
}
