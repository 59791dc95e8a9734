/** Links: to another place of the plans, found by searching, or to an address. */
import { el } from "../page/dom.js";
import { isAddress } from "../schema/marks.js";
import { ask, field } from "./dialog.js";

const PAUSE = 250;

export class LinkTool {
  constructor(page) {
    this.page = page;
  }

  async open() {
    const { words, pen } = this.page;
    const { editor } = pen;
    const before = editor.getAttributes("link").href ?? "";
    const { from, to, empty } = editor.state.selection;
    const needsText = empty && !before;
    const text = el("input", { type: "text", name: "text", autocomplete: "off" });
    const address = el("input", { type: "text", name: "href", value: before, autocomplete: "off", autofocus: true });
    const found = el("div", { class: "ask__found" });
    this.#search(address, found, text);
    const answer = await ask(words, {
      title: words.get(before ? "link.change" : "link.title"),
      content: [
        field(words.get("link.address"), address, words.get("link.address.hint")),
        el("p", { class: "visually-hidden", role: "status" }),
        found,
        needsText ? field(words.get("link.text"), text) : null,
      ].filter(Boolean),
      submit: words.get(before ? "link.save" : "link.insert"),
      others: before ? [{ label: words.get("link.remove"), value: "remove" }] : [],
      check: () => (isAddress(whole(address.value)) ? null : words.get("link.wrong")),
    });
    if (answer?.get("choice") === "remove") {
      editor.chain().focus().extendMarkRange("link").unsetLink().run();
    } else if (answer) {
      const href = whole(answer.get("href"));
      if (needsText) this.#insert(editor, answer.get("text").trim() || answer.get("href").trim(), href);
      else editor.chain().focus().setTextSelection({ from, to }).extendMarkRange("link").setLink({ href }).run();
    } else {
      editor.commands.focus();
    }
  }

  #insert(editor, text, href) {
    const link = { type: "text", text, marks: [{ type: "link", attrs: { href } }] };
    editor.chain().focus().insertContent(link).unsetMark("link").run();
  }

  /** Looks up what is typed, unless it is an address already. */
  #search(address, found, text) {
    let later = null;
    address.addEventListener("input", () => {
      clearTimeout(later);
      later = setTimeout(() => this.#lookUp(address, found, text), PAUSE);
    });
  }

  async #lookUp(address, found, text) {
    const asked = address.value.trim();
    if (asked.length < 2 || /^([a-z]+:|\/|#|www\.)/i.test(asked)) {
      found.replaceChildren();
      return;
    }
    const answer = await this.page.calls.get(`${this.page.links}?q=${encodeURIComponent(asked)}`);
    if (answer.kind !== "done" || asked !== address.value.trim()) return;
    const status = found.previousElementSibling;
    status.textContent = this.page.words.get("link.found", answer.body.length);
    found.replaceChildren(...answer.body.map((it) => this.#place(it, address, found, text)));
  }

  #place(place, address, found, text) {
    const choose = () => {
      address.value = place.href;
      if (!text.value) text.value = place.text;
      found.replaceChildren();
      (text.isConnected ? text : address).focus();
    };
    return el(
      "button",
      { type: "button", class: "ask__choice", on: { click: choose } },
      el("strong", {}, place.text),
      el("span", { class: "muted" }, ` ${place.about}`),
    );
  }
}

/** What people write for an address: `example.no` and `a@b.no` are whole enough. */
export function whole(written) {
  const address = written.trim();
  if (/^[^\s@/:]+@[^\s@/]+\.[^\s@/]+$/.test(address)) return `mailto:${address}`;
  if (/^(www\.|[\p{L}\d-]+(\.[\p{L}\d-]+)*\.\p{L}{2,}([/?#]|$))/u.test(address)) return `https://${address}`;
  return /^([A-Za-z][A-Za-z0-9+.-]*:|\/|#)/.test(address) ? address : "";
}
