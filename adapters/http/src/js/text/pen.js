/**
 * The one editor of the page. It is where the person writes: each text has a document and a
 * history of its own, and the editor shows that of the text it has been taken to.
 */
import { Editor } from "@tiptap/core";
import { EditorState } from "@tiptap/pm/state";
import { Dropcursor, Gapcursor, Placeholder, UndoRedo } from "@tiptap/extensions";
import { el } from "../page/dom.js";
import { selectFigureAt } from "../schema/figures.js";
import { planExtensions } from "../schema/schema.js";
import { cleaned } from "../paste/paste.js";
import { talkMarks } from "../talk/marks.js";
import { keptView } from "./kept-view.js";

export class Pen {
  /**
   * @param {import("../page/page.js").WritingPage} page
   */
  constructor(page) {
    this.page = page;
    this.holder = el("div", { class: "text__editor" });
    this.text = null;
    const words = page.words;
    this.editor = new Editor({
      element: this.holder,
      injectCSS: false,
      extensions: [
        ...planExtensions(page.files, words.get("figure.caption.hint")),
        UndoRedo.configure({ newGroupDelay: 700 }),
        Dropcursor.configure({ class: "text__drop", width: 3, color: false }),
        Gapcursor,
        talkMarks(() => page.talk.partsOf(this.text?.block)),
        Placeholder.configure({
          includeChildren: true,
          showOnlyCurrent: false,
          placeholder: (it) => hint(it, words),
        }),
      ],
      editorProps: {
        attributes: () => this.#attributes(),
        transformPastedHTML: (html) => cleaned(html, page.inert),
        handleClickOn: selectFigureAt,
        handlePaste: (view, event) => page.tools.figure.takeFiles(event.clipboardData?.files),
        handleDrop: (view, event, slice, moved) =>
          !moved && page.tools.figure.takeFiles(event.dataTransfer?.files),
        nodeViews: { kept: keptView(page) },
      },
      onTransaction: ({ transaction, appendedTransactions }) => {
        this.text?.changed([transaction, ...appendedTransactions]);
        this.listener?.();
      },
    });
    this.schema = this.editor.schema;
  }

  /** The state in which a text is opened for the first time. */
  begin(doc) {
    return EditorState.create({ doc, plugins: this.editor.state.plugins });
  }

  /**
   * Shows a text's state for writing; the pen's own element is to be put into the text by the
   * caller.
   */
  take(text, state) {
    this.text = null;
    this.editor.view.updateState(state);
    this.text = text;
    this.editor.view.setProps({ attributes: { role: "textbox", ...this.#attributes() } });
  }

  /** What stands beside the text has changed. */
  redraw() {
    if (this.text) this.editor.view.updateState(this.state);
  }

  leave() {
    this.text = null;
    this.holder.remove();
  }

  get state() {
    return this.editor.state;
  }

  dispatch(transaction) {
    this.editor.view.dispatch(transaction);
  }

  #attributes() {
    const label = this.text ? this.page.words.get("editor", this.text.title) : "";
    return {
      class: "tiptap rich-text",
      "aria-multiline": "true",
      "aria-label": label,
      "aria-describedby": "editor-keys",
      spellcheck: "true",
    };
  }
}

function hint({ node, pos, editor }, words) {
  switch (node.type.name) {
    case "tableCaption":
      return words.get("table.caption.hint");
    case "heading":
      return words.get("heading.hint");
    default:
      return node.type.name === "paragraph" && pos === 0 && editor.state.doc.childCount === 1
        ? words.get("text.hint")
        : "";
  }
}
