/** A field of a form that holds a text: an editor in the place of its text area, which it fills. */
import { Editor } from "@tiptap/core";
import { Gapcursor, UndoRedo } from "@tiptap/extensions";
import { el, freshId } from "../page/dom.js";
import { cleaned } from "../paste/paste.js";
import { Markup } from "../schema/markup.js";
import { planExtensions } from "../schema/schema.js";
import { LinkTool } from "../toolbar/link-tool.js";
import { Toolbar } from "../toolbar/toolbar.js";
import { GROUPS } from "../toolbar/tools.js";

/** What belongs to a short text; headings, tables and figures stand in sections. */
const TOOLS = {
  letters: ["strong", "em", "sub", "sup"],
  parts: ["bulletList", "orderedList"],
  insert: ["link"],
  history: ["undo", "redo"],
};

export class RichField {
  /**
   * @param {HTMLTextAreaElement} area
   * @param {import("./element-form.js").ElementForm} form
   */
  constructor(area, form) {
    this.area = area;
    this.words = form.words;
    this.calls = form.calls;
    this.links = form.links;
    const inert = document.implementation.createHTMLDocument("");
    const holder = el("div", { class: "text__editor rich-field" });
    this.editor = new Editor({
      element: holder,
      injectCSS: false,
      extensions: [...planExtensions("", null), UndoRedo, Gapcursor],
      editorProps: {
        attributes: this.#attributes(),
        transformPastedHTML: (html) => cleaned(html, inert),
        handleKeyDown: (view, event) => this.#key(event),
      },
      onTransaction: ({ transaction }) => {
        if (transaction.docChanged) this.#write();
        this.pen?.listener?.();
      },
    });
    this.markup = new Markup(this.editor.schema, inert);
    // Toolbar and link tool know a page; here it is this field alone.
    this.pen = { editor: this.editor, text: null, listener: null };
    this.tools = { link: new LinkTool(this) };
    this.#begin();
    const toolbar = new Toolbar(this, groups());
    area.after(toolbar.element, holder);
    toolbar.begin();
    area.hidden = true;
    this.#hideHintOfMarkup();
    this.toolbar = toolbar;
  }

  get isChanged() {
    return this.area.value !== this.area.defaultValue;
  }

  #begin() {
    const doc = this.markup.read(this.area.value);
    const { state } = this.editor;
    this.isBeginning = true;
    this.editor.view.dispatch(
      state.tr.replaceWith(0, state.doc.content.size, doc.content).setMeta("addToHistory", false),
    );
    this.isBeginning = false;
  }

  #write() {
    if (!this.isBeginning) this.area.value = this.markup.write(this.editor.state.doc);
  }

  /** How to write in the text area itself says nothing here. */
  #hideHintOfMarkup() {
    const hint = document.getElementById(`${this.area.id}-hint`);
    if (this.area.name === "text" && hint) hint.hidden = true;
  }

  /** The label of the text area names the editor, and leads to it. */
  #attributes() {
    const label = document.querySelector(`label[for="${CSS.escape(this.area.id)}"]`);
    label.id ||= freshId("label");
    label.addEventListener("click", () => this.editor.view.focus());
    return {
      class: "tiptap rich-text",
      role: "textbox",
      "aria-multiline": "true",
      "aria-labelledby": label.id,
      ...(this.area.name !== "text" && this.area.getAttribute("aria-describedby") && {
        "aria-describedby": this.area.getAttribute("aria-describedby"),
      }),
      spellcheck: "true",
    };
  }

  #key(event) {
    if (event.altKey && event.key === "F10") {
      event.preventDefault();
      this.toolbar.focus();
      return true;
    }
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
      event.preventDefault();
      this.tools.link.open();
      return true;
    }
    return false;
  }
}

function groups() {
  return GROUPS.filter((it) => it.name in TOOLS).map((group) => ({
    ...group,
    tools: group.tools.filter((it) => TOOLS[group.name].includes(it.name)),
  }));
}
