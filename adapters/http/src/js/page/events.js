/** What happens to the plan elsewhere, as the server tells it. */
const AGAIN = [2_000, 5_000, 15_000, 30_000];

export class Events {
  #source = null;
  #failures = 0;
  #again = null;

  constructor(page) {
    this.page = page;
  }

  start() {
    this.#open();
    this.page.session.onChange(() => !this.page.session.isOver && this.#openAgain());
    window.addEventListener("online", () => this.#openAgain());
    window.addEventListener("pagehide", () => this.#source.close());
    window.addEventListener("pageshow", (event) => event.persisted && this.#openAgain());
  }

  #open() {
    clearTimeout(this.#again);
    const source = new EventSource(this.page.addresses.events);
    const on = (name, take) => source.addEventListener(name, (event) => take(JSON.parse(event.data)));
    on("people", (people) => this.page.people.are(people));
    on("text", (text) => this.#text(text));
    on("outline", (change) => this.#outline(change));
    source.onopen = () => (this.#failures = 0);
    source.onerror = () => source.readyState === EventSource.CLOSED && this.#later();
    this.#source = source;
  }

  /** A browser returns by itself unless it was told not to: signed out, or the server away for long. */
  #later() {
    clearTimeout(this.#again);
    this.#again = setTimeout(
      () => (this.page.session.isOver ? this.#later() : this.#openAgain()),
      AGAIN[Math.min(this.#failures++, AGAIN.length - 1)],
    );
  }

  /** What happened meanwhile is seen by asking for the page. */
  #openAgain() {
    if (this.#source.readyState !== EventSource.CLOSED) return;
    this.#open();
    this.page.refetch();
  }

  #text({ block, section, revision, tab }) {
    if (tab === this.page.tab) return;
    const text = this.page.text(block);
    if (text && revision > text.saving.revision) text.refresh();
    else if (!text && document.getElementById(`s-${section}`)) this.page.refetch();
  }

  #outline({ tab, name }) {
    if (tab !== this.page.tab) this.page.outline.isOld(name);
  }
}
