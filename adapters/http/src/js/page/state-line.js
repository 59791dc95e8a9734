/** Says whether everything is saved: one line for the page, the worst first. */
import { el } from "./dom.js";

export class StateLine {
  #worst = null;

  constructor(page) {
    this.page = page;
    this.element = page.root.querySelector("[data-state]");
    // It changes with every pause; only what matters is said aloud, see below.
    this.element.setAttribute("role", "group");
    this.element.setAttribute("aria-label", page.words.get("state"));
  }

  update() {
    const { words, session, notices, addresses } = this.page;
    const { state, text, detail } = this.#now();
    if (!state) return;
    this.element.dataset.state = state;
    this.element.replaceChildren(el("span", {}, text));
    if (detail) this.element.append(" ", el("span", {}, detail));
    if (state === "signed-out") {
      const isOther = session.isSomeoneElse;
      const label = words.get(isOther ? "state.reload" : "state.sign-in");
      this.element.append(" ", el("a", isOther ? { href: location.pathname } : { href: addresses.signIn, target: "_blank" }, label));
    }
    this.#sayWhatMatters(state, `${text} ${detail}`.trim(), notices);
  }

  #now() {
    const { words, texts, session, mode } = this.page;
    const savings = [...texts].map((it) => it.saving);
    const first = (state) => savings.find((it) => it.state === state);
    const lost = savings.some((it) => !it.isKept) ? words.get("state.not-kept") : "";
    if (session.isSomeoneElse) return { state: "signed-out", text: words.get("state.someone-else"), detail: lost };
    if (session.isOver) return { state: "signed-out", text: words.get("state.signed-out"), detail: lost };
    const refused = first("refused");
    if (refused) {
      return { state: "refused", text: words.get("state.refused", refused.detail), detail: lost || words.get("state.kept") };
    }
    if (first("away")) return { state: "away", text: words.get("state.away"), detail: lost };
    if (first("saving")) return { state: "saving", text: words.get("state.saving"), detail: "" };
    if (first("unsaved")) {
      const key = mode === "suggest" ? "state.suggesting" : "state.unsaved";
      return { state: "unsaved", text: words.get(key), detail: lost };
    }
    const at = Math.max(...savings.map((it) => it.savedAt ?? 0));
    return at > 0 ? { state: "saved", text: words.get("state.saved", words.time(at)), detail: "" } : { state: null };
  }

  #sayWhatMatters(state, text, notices) {
    const isBad = ["signed-out", "refused", "away"].includes(state);
    if (isBad && this.#worst !== state) {
      this.#worst = state;
      notices.say(text);
    } else if (state === "saved" && this.#worst) {
      this.#worst = null;
      notices.say(text);
    }
  }
}
