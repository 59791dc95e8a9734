/** Marks the outline's entry of the section that is being read. */
export class Spy {
  #seen = new Set();
  #observer = null;

  constructor(outline) {
    this.outline = outline;
    this.current = null;
  }

  equip() {
    this.#observer?.disconnect();
    this.#seen.clear();
    // A line a third down the window: what crosses it is being read.
    this.#observer = new IntersectionObserver((changes) => this.#crossed(changes), { rootMargin: "-33% 0px -66% 0px" });
    this.outline.page.root.querySelectorAll("section[data-section]").forEach((it) => this.#observer.observe(it));
    this.#mark();
  }

  #crossed(changes) {
    for (const { target, isIntersecting } of changes) {
      if (isIntersecting) this.#seen.add(target);
      else this.#seen.delete(target);
    }
    // Sections stand in each other: the innermost is the one.
    const [inner] = [...this.#seen].sort((one, other) => (one.contains(other) ? 1 : -1));
    if (inner) this.current = inner.dataset.section;
    this.#mark();
  }

  #mark() {
    this.outline.nav.querySelectorAll('a[aria-current="location"]').forEach((it) => it.removeAttribute("aria-current"));
    const entry = this.current && this.outline.entry(this.current);
    if (entry) this.outline.link(entry).setAttribute("aria-current", "location");
  }
}
