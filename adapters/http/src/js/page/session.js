/**
 * Whether the person is still signed in. A session that has ended is told plainly; signing in
 * again happens in another tab, and the page here goes on as soon as it sees the new session.
 */
const ASK_AGAIN = 5_000;

export class Session {
  #root;
  #listeners = [];
  #asking = null;

  constructor(root) {
    this.#root = root;
    this.token = root.dataset.formToken;
    this.person = root.dataset.person;
    this.isOver = false;
    this.isSomeoneElse = false;
    document.addEventListener("visibilitychange", () => this.#look());
    window.addEventListener("focus", () => this.#look());
  }

  /** Called when the session has ended and when one is there again. */
  onChange(listener) {
    this.#listeners.push(listener);
  }

  ended() {
    if (this.isOver) return;
    this.isOver = true;
    this.#tell();
    this.#later();
  }

  /** Reads the page's token anew. */
  async renew() {
    const fresh = await freshPage();
    if (!fresh) return;
    const root = fresh.querySelector("[data-editor]");
    if (!root) return;
    this.isSomeoneElse = root.dataset.person !== this.person;
    if (this.isSomeoneElse) {
      this.#tell();
      return;
    }
    this.token = root.dataset.formToken;
    this.#root.dataset.formToken = this.token;
    if (this.isOver) {
      this.isOver = false;
      this.#tell();
    }
  }

  #look() {
    if (this.isOver && !document.hidden) this.renew();
  }

  #later() {
    clearTimeout(this.#asking);
    this.#asking = setTimeout(async () => {
      if (!this.isOver) return;
      if (!document.hidden) await this.renew();
      if (this.isOver) this.#later();
    }, ASK_AGAIN);
  }

  #tell() {
    this.#listeners.forEach((it) => it());
  }
}

/** This page as the server has it now; null where it cannot be had. */
export async function freshPage(address = location.pathname) {
  try {
    const response = await fetch(address, { credentials: "same-origin", redirect: "manual", headers: { Accept: "text/html" } });
    if (!response.ok) return null;
    return new DOMParser().parseFromString(await response.text(), "text/html");
  } catch (unreachable) {
    return null;
  }
}
