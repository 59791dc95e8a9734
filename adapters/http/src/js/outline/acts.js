/**
 * What is done to sections: posted as the page's own forms would, and shown as the server has it.
 */
export class Acts {
  constructor(outline) {
    this.outline = outline;
    this.page = outline.page;
  }

  start() {
    this.outline.nav.addEventListener("submit", (event) => this.#submitted(event));
  }

  rename(entry, title) {
    const { section } = entry.dataset;
    return this.#act(entry.dataset.acts, { title }, section, "outline.renamed", title);
  }

  /** @param {{direction?: string, parent?: string, position?: number}} where */
  move(entry, where) {
    const { section, title } = entry.dataset;
    return this.#act(`${entry.dataset.acts}/move`, where, section, "outline.moved", title);
  }

  /** @param {{title: string, parent?: string, position?: number}} section */
  async add(section) {
    const body = await this.#act(this.page.sections, section, null, "outline.added", section.title);
    if (body?.id) this.outline.focus(body.id);
  }

  async remove(entry) {
    const { section, title } = entry.dataset;
    const next = this.#neighbour(entry);
    const body = await this.#act(`${entry.dataset.acts}/removal`, {}, next, null);
    if (!body) return;
    this.offerUndo(body.removal, title, section);
  }

  /**
   * Says what is gone, and puts it back if the person did not mean it.
   *
   * @param {string} removal an address
   */
  offerUndo(removal, title, section) {
    const { words, notices } = this.page;
    const undo = {
      label: words.get("undo"),
      run: () => this.#act(removal, {}, section, "outline.restored", title),
    };
    notices.show({
      about: `removed ${removal}`,
      text: words.get("outline.removed", title),
      actions: [undo],
    });
  }

  /** The page's own forms: a new section at the end, and what was removed put back. */
  #submitted(event) {
    const form = event.target;
    event.preventDefault();
    const fields = Object.fromEntries(new FormData(form, event.submitter));
    const title = fields.title?.trim();
    if (form.dataset.act !== "add") this.#act(form.getAttribute("action"), {}, null, null);
    else if (title) this.add({ title });
    else form.elements.title.focus();
  }

  async #act(address, fields, focused, key, ...values) {
    const { calls, words, notices } = this.page;
    const answer = await calls.post(address, { ...fields, tab: this.page.tab });
    if (answer.kind !== "done") {
      const text =
        answer.kind === "away"
          ? words.get("outline.away")
          : answer.detail || words.get("outline.refused");
      notices.show({ about: "outline-act", kind: "danger", text });
      return null;
    }
    notices.drop("outline-act");
    notices.drop("outline");
    await this.page.refetch();
    if (focused) this.outline.focus(focused);
    if (key) notices.say(words.get(key, ...values));
    return answer.body;
  }

  #neighbour(entry) {
    const near =
      entry.nextElementSibling ??
      entry.previousElementSibling ??
      entry.parentElement.closest("li[data-section]");
    return near?.dataset.section ?? null;
  }
}
