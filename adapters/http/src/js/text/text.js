/** One text of the page: shown as the server wrote it, and written in while the person is there. */
import { TextSelection } from "@tiptap/pm/state";
import { carry } from "../merge/carry.js";
import { Mapping } from "@tiptap/pm/transform";
import { editButton } from "./edit-button.js";
import { lettersBefore, placeAfterLetters } from "./caret.js";
import { Saving } from "./saving.js";

export class Text {
  #state = null;
  #left = 0;
  #told = 0;
  #suggestions = 0;

  /**
   * @param {HTMLElement} article `[data-text]`
   * @param {import("../page/page.js").WritingPage} page
   */
  constructor(article, page) {
    this.article = article;
    this.page = page;
    this.shown = article.querySelector("[data-shown]");
    this.block = article.dataset.text;
    this.address = article.dataset.save;
    this.saving = new Saving(this.#keeper(), {
      revision: Number(article.dataset.revision),
      base: article.querySelector("textarea[name=base]")?.value ?? "",
    });
    this.#invite();
  }

  get section() {
    return this.article.closest("[data-section]")?.dataset.section ?? "";
  }

  get title() {
    const heading = this.article.closest("[data-section]")?.querySelector("h1, h2, h3, h4, h5, h6");
    return heading?.textContent.trim() ?? "";
  }

  get isOpen() {
    return this.page.pen.text === this;
  }

  get doc() {
    if (this.isOpen) return this.page.pen.state.doc;
    return this.#state?.doc ?? this.saving.saved;
  }

  /**
   * The whole page is written by the server; what is only for those who write with the script is
   * made here.
   */
  #invite() {
    const plain = this.article.querySelector("[data-plain]");
    if (plain) plain.hidden = true;
    this.edit = editButton(this);
    this.shown.addEventListener("click", (event) => this.#clicked(event));
    this.shown.after(this.edit);
    this.article.addEventListener("focusout", () => this.#lookLater());
    this.article.dataset.ready = "";
  }

  #clicked(event) {
    const isFollowing =
      event.target.closest("a[href]") && (event.ctrlKey || event.metaKey || event.shiftKey);
    const isSelecting = !getSelection().isCollapsed;
    if (isFollowing || isSelecting || event.button !== 0) return;
    event.preventDefault();
    this.open({
      letters: lettersBefore(this.shown, event.clientX, event.clientY),
      y: event.clientY,
    });
  }

  /**
   * @param {{letters?: number|null, y?: number}} at where the caret goes, and where on the screen
   *   it was
   */
  open(at = {}) {
    const { pen } = this.page;
    if (!this.isOpen) {
      pen.text?.close();
      this.#state ??= pen.begin(this.saving.saved);
      pen.take(this, this.#state);
      this.shown.hidden = true;
      this.edit.hidden = true;
      this.article.classList.add("text--open");
      this.shown.after(this.page.toolbar.element, pen.holder);
      this.page.toolbar.begin();
      this.page.presence.moved();
    }
    this.#putCaret(at);
  }

  #putCaret({ letters, y }) {
    const { view, state } = this.page.pen.editor;
    const place =
      letters === null || letters === undefined ? null : placeAfterLetters(state.doc, letters);
    if (place !== null) {
      view.dispatch(state.tr.setSelection(TextSelection.near(state.doc.resolve(place))));
    }
    view.focus();
    if (y !== undefined) {
      // The line that was clicked stays under the pointer although the tools came in above it.
      const line = view.coordsAtPos(view.state.selection.head);
      scrollBy({ top: (line.top + line.bottom) / 2 - y, behavior: "instant" });
    } else {
      view.dispatch(view.state.tr.scrollIntoView());
    }
  }

  /** Shows the text again as it is read; what is not saved yet is saved on its way. */
  close() {
    if (!this.isOpen) return;
    clearTimeout(this.#left);
    const { pen, toolbar } = this.page;
    this.#state = pen.state;
    toolbar.end();
    pen.leave();
    this.article.classList.remove("text--open");
    this.show();
    this.shown.hidden = false;
    this.edit.hidden = false;
    this.saving.save();
    this.page.presence.moved();
  }

  show() {
    this.shown.replaceChildren(this.page.shown(this.page.markup.fragment(this.doc)));
    this.page.talk.mark(this);
  }

  /** Leaves only when the person went to another place of this page, not to another window. */
  #lookLater() {
    clearTimeout(this.#left);
    this.#left = setTimeout(() => {
      if (!this.isOpen) return;
      if (!document.hasFocus()) {
        if (this.page.mode === "write") this.saving.save();
      } else if (
        !this.article.contains(document.activeElement) &&
        !document.querySelector("dialog[open]")
      ) {
        this.close();
      }
    }, 50);
  }

  /**
   * Called for each change, by whomever.
   *
   * @param {import("@tiptap/pm/state").Transaction[]} transactions
   */
  changed(transactions) {
    const made = transactions.filter((it) => it.docChanged);
    if (made.length === 0) return;
    const since = new Mapping();
    made.forEach((it) => since.appendMapping(it.mapping));
    const isTheirs = made[0].getMeta("theirs");
    this.saving.changed(since, !isTheirs);
    if (!this.isOpen) this.show();
  }

  /** The server has the text in this revision, as far as others tell. */
  isTold(revision) {
    this.#told = Math.max(this.#told, revision);
    if (this.#told > this.saving.revision) this.refresh();
  }

  /**
   * Takes in what others wrote where nothing unsaved stands; what is being saved is merged by the
   * server.
   */
  async refresh() {
    if (!this.block || this.saving.isUnsaved) return;
    const answer = await this.page.calls.get(this.address);
    if (answer.kind !== "done" || this.saving.isUnsaved) return;
    this.take(answer.body);
  }

  /** @param {{revision: number, text: string}} stored what the server has */
  take({ revision, text }) {
    if (revision <= this.saving.revision) return;
    const before = this.doc;
    const after = this.page.markup.read(text);
    if (this.#state && !this.#carry(before, after, new Mapping())) return;
    this.saving.begin({ revision, base: text });
    if (!this.isOpen) this.show();
  }

  /** Goes on with what was kept on this machine, from what it was begun from. */
  use(draft) {
    this.close();
    this.saving.begin({ revision: draft.revision, base: draft.base });
    this.#state = this.page.pen.begin(this.page.markup.read(draft.text));
    this.show();
    return this.saving.save();
  }

  /** Takes the text out of the plan; one that was never saved is just gone. */
  async remove() {
    const { page, section, title } = this;
    if (this.block) {
      await this.saving.save();
      const answer = await page.calls.post(`${this.address}/removal`, { tab: page.tab });
      if (answer.kind !== "done") {
        page.notices.show({
          about: "text-act",
          kind: "danger",
          text: answer.detail || page.words.get("outline.away"),
        });
        return;
      }
      page.outline.acts.offerUndo(answer.body.removal, page.words.get("text.of", title), section);
    }
    this.saving.drop();
    this.close();
    this.article.remove();
    await page.refetch();
    page.outline.focus(section);
  }

  #carry(before, after, since) {
    const state = this.isOpen ? this.page.pen.state : this.#state;
    const transaction = state.tr;
    if (!carry(transaction, before, after, since)) return false;
    if (transaction.docChanged)
      this.#apply(transaction.setMeta("theirs", true).setMeta("addToHistory", false));
    return true;
  }

  #apply(transaction) {
    if (this.isOpen) {
      this.page.pen.dispatch(transaction);
      return;
    }
    const { state, transactions } = this.#state.applyTransaction(transaction);
    this.#state = state;
    this.changed(transactions);
  }

  #keeper() {
    const { page } = this;
    return {
      doc: () => this.doc,
      isBegun: () => this.#state !== null,
      read: (html) => page.markup.read(html),
      write: (doc) => page.markup.write(doc),
      carry: (before, after, since) => this.#carry(before, after, since),
      send: (fields, options) =>
        page.calls.post(this.address, { ...fields, tab: this.#tab() }, options),
      mode: () => page.mode,
      keep: (draft) => page.drafts.keep({ ...this.#whereabouts(), ...draft }),
      forget: () => page.drafts.forget(this.#whereabouts()),
      came: (outcome) => this.#came(outcome),
      moved: () => this.#moved(),
    };
  }

  #moved() {
    this.article.dataset.saving = this.saving.state;
    this.page.stateLine.update();
    if (this.saving.state === "saved" && this.#told > this.saving.revision) this.refresh();
  }

  #whereabouts() {
    return {
      block: this.block,
      section: this.section,
      where: location.pathname,
      title: this.title,
    };
  }

  /** What is suggested under one name replaces what was before: each time is one of its own. */
  #tab() {
    const { page } = this;
    return page.mode === "write" ? page.tab : `${page.tab}-${this.#suggestions}`;
  }

  #came(outcome) {
    if (!this.block && outcome.block) this.#isNowStored(outcome);
    if (outcome.outcome === "suggested") this.#suggestions++;
    this.page.saved(this, outcome);
  }

  #isNowStored({ block, save }) {
    this.page.drafts.forget(this.#whereabouts());
    this.block = block;
    this.address = save;
    this.article.id = `b-${block}`;
    this.article.dataset.text = block;
    this.article.classList.remove("text--new");
    this.edit.firstChild.textContent = this.page.words.get("edit");
  }
}
