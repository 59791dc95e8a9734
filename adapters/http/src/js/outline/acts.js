/** What is done to sections: posted as the page's own forms would, and shown as the server has it. */
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
    return this.#act(this.#address(entry, "rename", `/sections/${section}`), { title }, section, "outline.renamed", title);
  }

  /** @param {{direction?: string, parent?: string, position?: number}} where */
  move(entry, where) {
    const { section, title } = entry.dataset;
    return this.#act(this.#address(entry, "move", `/sections/${section}/move`), where, section, "outline.moved", title);
  }

  /** @param {{title: string, parent?: string, position?: number}} section */
  async add(section) {
    const body = await this.#act(`${this.page.plan}/sections`, section, null, "outline.added", section.title);
    if (body?.id) this.outline.focus(body.id);
  }

  async remove(entry) {
    const { section, title } = entry.dataset;
    const next = this.#neighbour(entry);
    const isHere = document.getElementById(`s-${section}`) !== null;
    const body = await this.#act(this.#address(entry, "remove", `/sections/${section}/removal`), {}, next, null);
    if (!body) return;
    const { words, notices } = this.page;
    if (isHere && location.pathname.endsWith(section)) history.replaceState(null, "", `${this.page.plan}/edit`);
    notices.show({
      about: `removed ${section}`,
      text: words.get("outline.removed", title),
      actions: body.removal ? [{ label: words.get("undo"), run: () => this.#restore(body.removal, section, title) }] : [],
    });
  }

  #restore(removal, section, title) {
    return this.#act(`${this.page.plan}/removals/${removal}/restoring`, {}, section, "outline.restored", title);
  }

  /** The page's own forms, in the menu of each entry. */
  #submitted(event) {
    const form = event.target.closest("form[data-act]");
    if (!form) return;
    event.preventDefault();
    const entry = form.closest("li[data-section]");
    const fields = Object.fromEntries(new FormData(form, event.submitter));
    form.closest("details")?.removeAttribute("open");
    switch (form.dataset.act) {
      case "rename":
        return this.rename(entry, fields.title);
      case "move":
        return this.move(entry, fields);
      case "remove":
        return this.remove(entry);
      default:
        return this.add(fields);
    }
  }

  #address(entry, act, otherwise) {
    const form = [...entry.querySelectorAll(`form[data-act="${act}"]`)].find((it) => it.closest("li") === entry);
    return form?.getAttribute("action") ?? this.page.plan + otherwise;
  }

  async #act(address, fields, focused, key, ...values) {
    const { calls, words, notices } = this.page;
    const { "form-token": token, ...sent } = fields;
    const answer = await calls.post(address, { ...sent, tab: this.page.tab });
    if (answer.kind !== "done") {
      const text = answer.kind === "away" ? words.get("outline.away") : answer.detail || words.get("outline.refused");
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
    const near = entry.nextElementSibling ?? entry.previousElementSibling ?? entry.parentElement.closest("li[data-section]");
    return near?.dataset.section ?? null;
  }
}
