/** What happens to the plan elsewhere, as the server tells it. */
const AGAIN = [2_000, 5_000, 15_000, 30_000];

/** The server goes on from where it was for as long as this; what is older is not told again. */
const REMEMBERED = 20_000;
const SOON = 1_000;

export class Events {
  #source = null;
  #failures = 0;
  #again = null;
  #goneSince = null;
  #talking = null;

  constructor(page) {
    this.page = page;
  }

  start() {
    this.#open();
    this.page.session.onChange(() => !this.page.session.isOver && this.#openAgain());
    window.addEventListener("online", () => this.#openAgain());
    window.addEventListener("pagehide", () => {
      this.#source.close();
      this.#goneSince ??= Date.now();
    });
    window.addEventListener("pageshow", (event) => event.persisted && this.#openAgain());
  }

  #open() {
    clearTimeout(this.#again);
    const source = new EventSource(this.page.addresses.events);
    const on = (name, take) =>
      source.addEventListener(name, (event) => take(JSON.parse(event.data)));
    on("people", (people) => this.page.people.are(people));
    on("text", (text) => this.#text(text));
    on("outline", (change) => this.#outline(change));
    on("talk", () => this.#talk());
    source.onopen = () => this.#opened();
    source.onerror = () => {
      this.#goneSince ??= Date.now();
      if (source.readyState === EventSource.CLOSED) this.#later();
    };
    this.#source = source;
  }

  /**
   * A browser returns by itself unless it was told not to: signed out, or the server away for long.
   */
  #later() {
    clearTimeout(this.#again);
    this.#again = setTimeout(
      () => (this.page.session.isOver ? this.#later() : this.#openAgain()),
      AGAIN[Math.min(this.#failures++, AGAIN.length - 1)],
    );
  }

  /** What happened while nobody told of it for long is seen by asking for the page. */
  #opened() {
    this.#failures = 0;
    if (this.#goneSince !== null && Date.now() - this.#goneSince > REMEMBERED) this.page.refetch();
    this.#goneSince = null;
  }

  #openAgain() {
    if (this.#source.readyState === EventSource.CLOSED) this.#open();
  }

  #text({ block, section, revision, tab }) {
    if (tab === this.page.tab) return;
    const text = this.page.text(block);
    if (text) text.isTold(revision);
    else if (document.getElementById(`s-${section}`)) this.page.refetch();
  }

  /** How much is said about each section stands with it. */
  #talk() {
    this.#talking ??= setTimeout(() => {
      this.#talking = null;
      this.page.refetch();
      this.page.talk.refresh();
    }, SOON);
  }

  #outline({ tab, name }) {
    if (tab !== this.page.tab) this.page.othersChanged(name);
  }
}
