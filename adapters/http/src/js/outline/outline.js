/**
 * The list of sections: what others and one's own acts change is asked of the server, never
 * guessed.
 */
import { el } from "../page/dom.js";
import { Acts } from "./acts.js";
import { Drag } from "./drag.js";
import { Folding } from "./folding.js";
import { Keys } from "./keys.js";
import { Menu } from "./menu.js";
import { Spy } from "./spy.js";

export class Outline {
  /** @param {import("../page/page.js").WritingPage} page */
  constructor(page) {
    this.page = page;
    this.nav = page.root.querySelector("[data-outline]");
    this.acts = new Acts(this);
    this.folding = new Folding(this);
    this.spy = new Spy(this);
    this.keys = new Keys(this);
    this.drag = new Drag(this);
    this.menu = new Menu(this);
  }

  start() {
    const { page, nav } = this;
    if (page.isWritable) {
      this.acts.start();
      this.keys.start();
      this.drag.start();
      this.menu.start();
    }
    nav.addEventListener("click", (event) => this.#followed(event));
    this.#equip();
  }

  get list() {
    return this.nav.querySelector(":scope > ol");
  }

  /** The section that is being read. */
  get current() {
    return this.spy.current;
  }

  entry(section) {
    return this.nav.querySelector(`li[data-section="${CSS.escape(section)}"]`);
  }

  entries() {
    return [...this.nav.querySelectorAll("li[data-section]")];
  }

  row(entry) {
    return entry.querySelector(":scope > .outline__row");
  }

  /** What leads to the section. */
  link(entry) {
    return this.row(entry).querySelector(":scope > a:not(.outline__acts)");
  }

  titleOf(section) {
    return this.entry(section)?.dataset.title ?? null;
  }

  addressOf(section) {
    const entry = this.entry(section);
    return entry && this.link(entry).href;
  }

  focus(section) {
    const entry = (section && this.entry(section)) || this.entries()[0];
    if (entry) this.link(entry).focus();
  }

  /** Takes over the list as the server has it now. */
  renew(root) {
    const fresh = root.querySelector("[data-outline]");
    if (!fresh) return;
    const focused = this.nav.contains(document.activeElement)
      ? document.activeElement.closest("li")?.dataset.section
      : null;
    this.nav.replaceChildren(...document.importNode(fresh, true).childNodes);
    this.#equip();
    if (focused) this.focus(focused);
  }

  #equip() {
    this.folding.equip();
    this.spy.equip();
    if (!this.page.isWritable || this.entries().length === 0) return;
    this.drag.equip();
    this.list.after(el("p", { class: "outline__hint" }, this.page.words.get("outline.keys")));
  }

  /** Whether the server's list has the same sections by the same titles in the same places. */
  isLike(root) {
    const told = (nav) =>
      [...nav.querySelectorAll("li[data-section]")]
        .map((it) => {
          const parent = it.parentElement.closest("li[data-section]")?.dataset.section ?? "";
          return [parent, it.dataset.section, it.dataset.title].join("\n");
        })
        .join("\n");
    const fresh = root.querySelector("[data-outline]");
    return fresh !== null && told(fresh) === told(this.nav);
  }

  /** Others changed it: shown when the person wants to see it. */
  isOld(name) {
    const { words, notices, page = this.page } = this.page;
    notices.show({
      about: "outline",
      text: name ? words.get("outline.changed-by", name) : words.get("outline.changed"),
      actions: [{ label: words.get("outline.show"), run: () => page.refetch() }],
    });
  }

  /** A section that is on the page is gone to without asking the server again. */
  #followed(event) {
    const link = event.target.closest(".outline__row > a:not(.outline__acts)");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const section = document.getElementById(`s-${link.closest("li").dataset.section}`);
    if (!section) return;
    event.preventDefault();
    const heading = section.querySelector("h1, h2, h3, h4, h5, h6") ?? section;
    heading.tabIndex = -1;
    section.scrollIntoView();
    heading.focus({ preventScroll: true });
  }
}
