// Shows a part of a municipality's public site in a page of someone else:
//   <planverk-part src="https://…/fjordvik/embed/sdg"><a href="…">…</a></planverk-part>
// The part has its own styles, which touch nothing around it. Where it cannot be fetched, what stands
// within the element stays.

/** Our style sheets set colours on the root of a page; here that is the element. */
const forElement = (css) => css.replaceAll(":root", ":host");

async function text(address) {
  const answer = await fetch(address, { credentials: "omit" });
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}`);
  return answer.text();
}

async function sheet(address) {
  const made = new CSSStyleSheet();
  made.replaceSync(forElement(await text(address)));
  return made;
}

class PlanverkPart extends HTMLElement {
  static observedAttributes = ["src"];

  attributeChangedCallback() {
    this.#show(this.getAttribute("src")).catch((problem) => console.warn("planverk-part:", problem));
  }

  async #show(source) {
    if (!source) return;
    const part = new DOMParser().parseFromString(await text(source), "text/html");
    const absolute = (address) => new URL(address, source).href;
    const sheets = await Promise.all(
      [...part.querySelectorAll("link[rel=stylesheet]")].map((it) =>
        sheet(absolute(it.getAttribute("href"))),
      ),
    );
    for (const link of part.querySelectorAll("main a[href]")) {
      link.setAttribute("href", absolute(link.getAttribute("href")));
    }
    const frame = document.createElement("div");
    frame.lang = part.documentElement.lang;
    frame.className = "embed";
    frame.dataset.colorScheme = "light";
    frame.dataset.color = "accent";
    frame.append(part.querySelector("main"));
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = sheets;
    root.replaceChildren(frame);
  }
}

customElements.define("planverk-part", PlanverkPart);
