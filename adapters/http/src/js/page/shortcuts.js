/** The page's keys, and the overview of all of them. */
import { GROUPS } from "../toolbar/tools.js";
import { spoken } from "../toolbar/toolbar.js";
import { ask } from "../toolbar/dialog.js";
import { el, isTyping } from "./dom.js";

const PAGE = [
  ["Ctrl+S", "keys.save"],
  ["Ctrl+Alt+↓", "keys.next"],
  ["Ctrl+Alt+↑", "keys.previous"],
  ["Esc", "keys.leave"],
  ["Alt+F10", "keys.tools"],
  ["?", "keys.help"],
];
const OUTLINE = [
  ["Alt+↑ Alt+↓", "keys.outline.move"],
  ["Alt+→ Alt+←", "keys.outline.indent"],
  ["F2", "keys.outline.rename"],
  ["Insert", "keys.outline.add"],
  ["Delete", "keys.outline.remove"],
];
const TEXT = [
  ["Ctrl+Shift+0", "keys.paragraph"],
  ["Shift+Enter", "keys.line"],
  ["Tab", "keys.tab"],
];

export class Shortcuts {
  #isOpen = false;

  constructor(page) {
    this.page = page;
  }

  start() {
    const { root, words } = this.page;
    document.addEventListener("keydown", (event) => this.#key(event));
    const description = el(
      "p",
      { id: "editor-keys", class: "visually-hidden" },
      words.get("keys.short"),
    );
    const button = el(
      "button",
      {
        type: "button",
        class: "ds-button",
        "data-variant": "tertiary",
        "data-size": "sm",
        on: { click: () => this.open() },
      },
      words.get("keys.title"),
    );
    this.page.bar.add(button);
    root.append(description);
  }

  async open() {
    if (this.#isOpen) return;
    this.#isOpen = true;
    const { words } = this.page;
    const tools = GROUPS.flatMap((it) => it.tools).filter((it) => it.keys && it.name !== "help");
    await ask(words, {
      title: words.get("keys.title"),
      content: [
        this.#table("keys.page", PAGE),
        this.#table("keys.text", [...tools.map((it) => [it.keys, `tool.${it.name}`]), ...TEXT]),
        this.#table("keys.outline", OUTLINE),
      ],
      wide: true,
    });
    this.#isOpen = false;
  }

  #table(caption, rows) {
    const { words } = this.page;
    return el(
      "table",
      { class: "ds-table keys" },
      el("caption", {}, words.get(caption)),
      el(
        "thead",
        {},
        el(
          "tr",
          {},
          el("th", { scope: "col" }, words.get("keys.key")),
          el("th", { scope: "col" }, words.get("keys.does")),
        ),
      ),
      el(
        "tbody",
        {},
        ...rows.map(([keys, key]) =>
          el(
            "tr",
            {},
            el("td", {}, el("kbd", {}, spoken(keys, words))),
            el("th", { scope: "row" }, words.get(key)),
          ),
        ),
      ),
    );
  }

  #key(event) {
    if (event.isComposing || document.querySelector("dialog[open]")) return;
    const isCommand = event.ctrlKey || event.metaKey;
    if (isCommand && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "s") {
      event.preventDefault();
      this.#saveNow();
    } else if (isCommand && event.altKey && ["ArrowDown", "ArrowUp"].includes(event.key)) {
      event.preventDefault();
      this.#go(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "?" && !isCommand && !isTyping(event.target)) {
      event.preventDefault();
      this.open();
    } else if (this.page.pen.text) {
      this.#keyInText(event);
    }
  }

  #keyInText(event) {
    const { pen, toolbar, tools } = this.page;
    if (event.key === "Escape" && pen.text.article.contains(event.target)) {
      const text = pen.text;
      text.close();
      text.edit.focus();
    } else if (event.altKey && event.key === "F10") {
      event.preventDefault();
      toolbar.focus();
    } else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
      event.preventDefault();
      tools.link.open();
    } else if ((event.ctrlKey || event.metaKey) && event.altKey && event.code === "KeyM") {
      event.preventDefault();
      tools.comment.open();
    }
  }

  async #saveNow() {
    const { page } = this;
    await page.saveAll();
    page.stateLine.update();
    page.notices.say(page.stateLine.element.textContent || page.words.get("state.nothing"));
  }

  /** To the next or previous text, from the one that is open or nearest. */
  #go(step) {
    const texts = [...this.page.texts].filter((it) => it.article.isConnected).sort(inOrder);
    const at = texts.findIndex((it) => it.isOpen || it.article.contains(document.activeElement));
    const next = at < 0 ? texts[0] : texts[at + step];
    next?.open();
  }
}

function inOrder(one, other) {
  return one.article.compareDocumentPosition(other.article) & Node.DOCUMENT_POSITION_FOLLOWING
    ? -1
    : 1;
}
