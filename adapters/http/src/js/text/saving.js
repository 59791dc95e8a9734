/**
 * One text's way to the server: one request at a time, what is typed meanwhile goes with the next.
 * Knows nothing of the page; see {@link TextKeeper}.
 */
import { Mapping } from "@tiptap/pm/transform";
import { Pace } from "./pace.js";

const TYPING = { pause: 1_000, latest: 5_000 };
const KEEPING = { pause: 300, latest: 300 };
const AGAIN = [2_000, 4_000, 8_000, 15_000, 30_000];

/**
 * @typedef {Object} TextKeeper who holds the text
 * @property {() => Node} doc the document as it is now
 * @property {() => boolean} isBegun whether anyone has written in it on this page
 * @property {(html: string) => Node} read
 * @property {(doc: Node) => string} write
 * @property {(before: Node, after: Node, since: Mapping) => boolean} carry see merge/carry.js
 * @property {(fields: Object, options: Object) => Promise<Object>} send to the text's address
 * @property {() => string} mode `write` or `suggest`
 * @property {(draft: Object) => boolean} keep
 * @property {() => void} forget
 * @property {(outcome: Object) => void} came the server's answer, once it has been taken in
 * @property {() => void} moved the state is another: `saved`, `unsaved`, `saving`, `away`, `refused` or `signed-out`
 */
export class Saving {
  #keeper;
  #pace = new Pace(() => this.#inTime(), TYPING);
  #keeping = new Pace(() => this.keep(), KEEPING);
  #saved = null;
  #sent = null;
  #running = null;
  #failures = 0;
  #again = null;

  /** @param {TextKeeper} keeper @param {{revision: number, base: string}} stand what the page began from */
  constructor(keeper, stand) {
    this.#keeper = keeper;
    this.begin(stand);
    this.state = "saved";
    this.savedAt = null;
    this.detail = "";
    this.isKept = true;
  }

  /** The text stands on this from now on. */
  begin({ revision, base }) {
    this.revision = revision;
    this.base = base;
    this.#saved = null;
  }

  /** The document that the server has, as far as we know. Read when it is asked for: most texts of a page are never written in. */
  get saved() {
    return (this.#saved ??= this.#keeper.read(this.base));
  }

  get isUnsaved() {
    return this.#sent !== null || (this.#keeper.isBegun() && !this.#keeper.doc().eq(this.saved));
  }

  /** Someone typed, or what others wrote came in. */
  changed(mapping, isTyped) {
    this.#sent?.since.appendMapping(mapping);
    if (!isTyped) return;
    if (this.#isStopped()) {
      this.#keeping.touched();
      return;
    }
    if (this.state !== "saving" && this.state !== "away") this.#move("unsaved");
    this.#keeping.touched();
    this.#pace.touched();
  }

  /** Keeps on this machine what is not saved. */
  keep() {
    this.#keeping.settled();
    if (!this.isUnsaved) return;
    const { base, revision } = this;
    this.isKept = this.#keeper.keep({ base, revision, text: this.#keeper.write(this.#keeper.doc()), at: Date.now() });
    if (!this.isKept) this.#keeper.moved();
  }

  /** In suggesting nothing is sent until the person is through with the text. */
  #inTime() {
    if (this.#keeper.mode() === "write") this.save();
  }

  /** Saves now, if there is something to save; resolves when the server has answered. */
  async save(options = {}) {
    this.#pace.settled();
    clearTimeout(this.#again);
    if (this.#running) {
      await this.#running;
      if (this.state !== "saved" && this.state !== "unsaved") return;
    }
    if (!this.isUnsaved) {
      if (this.state === "unsaved") this.#clean();
      return;
    }
    this.#running ??= this.#send(options).finally(() => (this.#running = null));
    await this.#running;
  }

  /** There is nothing more to save: the text is gone. */
  drop() {
    this.#pace.settled();
    clearTimeout(this.#again);
    this.#saved = this.#keeper.doc();
    this.#clean();
  }

  /** A new session, a new connection: what had to wait goes on. */
  resume() {
    if (!this.isUnsaved) return;
    this.#failures = 0;
    if (this.state === "signed-out") this.state = "unsaved";
    this.save();
  }

  async #send(options) {
    const doc = this.#keeper.doc();
    const text = this.#keeper.write(doc);
    if (text === this.#keeper.write(this.saved)) {
      this.#saved = doc;
      this.#clean();
      return;
    }
    this.#sent = { doc, text, since: new Mapping() };
    this.keep();
    this.#move("saving");
    const { revision, base } = this;
    const answer = await this.#keeper.send({ revision, base, text, mode: this.#keeper.mode() }, options);
    const sent = this.#sent;
    this.#sent = null;
    if (answer.kind === "done") this.#taken(sent, answer.body);
    else this.#failed(answer);
  }

  #taken(sent, body) {
    this.#failures = 0;
    this.savedAt = Date.now();
    const isOurs = body.text === undefined || body.text === null || body.text === sent.text;
    const touched = !isOurs && !this.#takeIn(sent, body);
    if (isOurs) {
      this.revision = body.revision;
      this.base = sent.text;
      this.#saved = sent.doc;
    }
    this.#keeper.came(body);
    // What the server will not have otherwise, say an empty text, is not sent again and again.
    const isAsSent = !isOurs && !touched && this.#keeper.write(this.#keeper.doc()) === sent.text;
    if (isAsSent) this.#saved = this.#keeper.doc();
    if (this.isUnsaved) this.#goOn(touched);
    else this.#clean();
  }

  /** False where others wrote in the very words that were typed meanwhile: then the server is asked to merge once more. */
  #takeIn(sent, body) {
    const after = this.#keeper.read(body.text);
    if (this.#keeper.carry(sent.doc, after, sent.since) || body.outcome === "saved") {
      this.revision = body.revision;
      this.base = body.text;
      this.#saved = after;
      return true;
    }
    this.base = sent.text;
    this.#saved = sent.doc;
    return false;
  }

  #goOn(atOnce) {
    this.#move("unsaved");
    this.keep();
    if (atOnce) queueMicrotask(() => this.save());
    else this.#pace.touched();
  }

  #clean() {
    this.#keeping.settled();
    this.#keeper.forget();
    this.isKept = true;
    this.#move("saved");
  }

  #failed(answer) {
    this.detail = answer.detail ?? "";
    this.status = answer.status ?? 0;
    if (answer.kind === "away") {
      this.#again = setTimeout(() => this.save(), AGAIN[Math.min(this.#failures++, AGAIN.length - 1)]);
    }
    this.keep();
    this.#move(answer.kind === "away" ? "away" : answer.status === 401 ? "signed-out" : "refused");
  }

  /** What is refused for what it says may be sent again when it says something else; the rest may not. */
  #isStopped() {
    return this.state === "signed-out" || (this.state === "refused" && ![400, 413].includes(this.status));
  }

  #move(state) {
    this.state = state;
    this.#keeper.moved();
  }
}
