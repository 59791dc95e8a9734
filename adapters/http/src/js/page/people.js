/** Who else is here: in the list, at the outline's entries and beside the texts they write in. */
import { el } from "./dom.js";

const COLOURS = 8;

export class People {
  #here = [];

  constructor(page) {
    this.page = page;
    this.list = page.root.querySelector("[data-people]");
    this.list.setAttribute("aria-label", page.words.get("people"));
  }

  /** @param {{person: string, name: string, tab: string, block: string, section: string, self: boolean}[]} people */
  are(people) {
    this.#here = people.filter((it) => it.tab !== this.page.tab);
    this.#show();
    this.mark();
  }

  #show() {
    const { words } = this.page;
    const byPerson = new Map(this.#here.map((it) => [it.person, it]));
    this.list.replaceChildren(
      ...[...byPerson.values()].map((it) => {
        const name = it.self ? words.get("people.you", it.name) : it.name;
        const place = it.section ? this.page.outline.titleOf(it.section) : null;
        const label = place ? words.get("people.at", name, place) : name;
        const badge = this.#badge(it);
        const link = place
          ? el("a", { href: this.page.outline.addressOf(it.section), title: label }, badge, el("span", { class: "visually-hidden" }, label))
          : el("span", { title: label }, badge, el("span", { class: "visually-hidden" }, label));
        return el("li", {}, link);
      }),
    );
  }

  /** Puts the marks where people are. */
  mark() {
    this.page.root.querySelectorAll("[data-mark-of]").forEach((it) => it.remove());
    const others = this.#here.filter((it) => !it.self);
    for (const person of others) {
      const entry = person.section && this.page.outline.entry(person.section);
      if (entry) this.page.outline.link(entry).after(this.#mark(person, "people.here"));
      const text = person.block && this.page.text(person.block);
      if (text) text.article.prepend(this.#mark(person, "people.writes"));
    }
  }

  #mark(person, key) {
    const label = this.page.words.get(key, person.name);
    const isBeside = key === "people.writes";
    return el(
      isBeside ? "p" : "span",
      { class: isBeside ? "text__who" : "outline__who", "data-mark-of": person.person, title: label },
      this.#badge(person),
      el("span", { class: isBeside ? null : "visually-hidden" }, ` ${label}`),
    );
  }

  #badge({ person, name }) {
    return el("span", { class: "person", "data-colour": colourOf(person), "aria-hidden": "true" }, initials(name));
  }
}

/** First and last: Kari Anne Nordmann is KN. */
export function initials(name) {
  const parts = name.trim().split(/\s+/);
  const letters = parts.length > 1 ? [parts[0], parts[parts.length - 1]] : parts;
  return letters.map((it) => [...it][0] ?? "").join("").toUpperCase();
}

/** The same person has the same colour everywhere. */
function colourOf(person) {
  let sum = 0;
  for (const letter of person) sum = (sum * 31 + letter.codePointAt(0)) >>> 0;
  return sum % COLOURS;
}
