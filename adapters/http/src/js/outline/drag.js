/** The outline by pointer: an entry is drawn to its new place. What the keyboard does is the same act. */
import { el } from "../page/dom.js";
import { icon } from "../toolbar/icons.js";

const INDENT = 20;
const EDGE = 40;

export class Drag {
  #dragged = null;
  #target = null;

  constructor(outline) {
    this.outline = outline;
  }

  start() {
    this.outline.nav.addEventListener("pointermove", (event) => this.#moved(event));
    this.outline.nav.addEventListener("pointerup", () => this.#dropped());
    this.outline.nav.addEventListener("pointercancel", () => this.#end());
    document.addEventListener("keydown", (event) => event.key === "Escape" && this.#end());
  }

  equip() {
    for (const entry of this.outline.entries()) {
      const grip = el(
        "span",
        { class: "outline__grip", "aria-hidden": "true", on: { pointerdown: (event) => this.#taken(event, entry) } },
        icon("drag"),
      );
      this.outline.row(entry).prepend(grip);
    }
  }

  #taken(event, entry) {
    if (event.button !== 0) return;
    event.preventDefault();
    this.#dragged = entry;
    entry.classList.add("outline__dragged");
    event.target.closest(".outline__grip").setPointerCapture(event.pointerId);
  }

  #moved(event) {
    if (!this.#dragged) return;
    this.#scroll(event.clientY);
    const rows = this.outline
      .entries()
      .filter((it) => !it.closest("ol[hidden]") && !this.#dragged.contains(it))
      .map((it) => ({ entry: it, box: this.outline.link(it).getBoundingClientRect() }));
    this.#show(rows.length > 0 ? targetAt(rows, event.clientX, event.clientY) : null);
  }

  #scroll(y) {
    const { nav } = this.outline;
    const { top, bottom } = nav.getBoundingClientRect();
    if (y < top + EDGE) nav.scrollBy(0, -12);
    else if (y > bottom - EDGE) nav.scrollBy(0, 12);
  }

  #show(target) {
    this.outline.nav.querySelectorAll("[data-drop]").forEach((it) => it.removeAttribute("data-drop"));
    this.#target = target;
    if (target) target.entry.dataset.drop = target.where;
  }

  #dropped() {
    const [entry, target] = [this.#dragged, this.#target];
    this.#end();
    if (!entry || !target) return;
    const { parent, position } = placeOf(entry, target);
    this.outline.acts.move(entry, { parent: parent?.dataset.section ?? "", position });
  }

  #end() {
    this.#show(null);
    this.#dragged?.classList.remove("outline__dragged");
    this.#dragged = null;
  }
}

/**
 * Where something dropped at the point goes: before, after or into the nearest entry. Into, when
 * the pointer is well to the right of where the entry's title begins.
 *
 * @param {{entry: *, box: {top: number, bottom: number, left: number}}[]} rows
 */
export function targetAt(rows, x, y) {
  const row = rows.find(({ box }) => y < box.bottom) ?? rows[rows.length - 1];
  const isUpper = y < (row.box.top + row.box.bottom) / 2;
  if (isUpper) return { entry: row.entry, where: "before" };
  return { entry: row.entry, where: x > row.box.left + INDENT * 2 ? "into" : "after" };
}

/** The parent and the place among its sections, the moved one not counted. */
function placeOf(entry, { entry: near, where }) {
  const isInto = where === "into";
  const list = isInto ? near.querySelector(":scope > ol") : near.parentElement;
  const others = [...(list?.children ?? [])].filter((it) => it !== entry && it.dataset.section);
  const parent = isInto ? near : near.parentElement.closest("li[data-section]");
  const position = isInto ? others.length : others.indexOf(near) + (where === "after" ? 1 : 0);
  return { parent, position };
}
