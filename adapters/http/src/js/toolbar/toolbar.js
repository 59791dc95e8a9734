/**
 * The tools of the text that is being written in. One stop for the Tab key; arrows go from tool to
 * tool (WAI-ARIA's toolbar). Tools that cannot be used just now stay where they are.
 */
import { el } from "../page/dom.js";
import { icon } from "./icons.js";
import { GROUPS } from "./tools.js";

export class Toolbar {
  #buttons = [];
  #current = 0;
  #frame = null;

  /**
   * @param {import("../page/page.js").WritingPage} page or what stands for one: `words`, `pen` and
   *   the dialogs that the tools open
   * @param {Object[]} groups the tools that there are
   */
  constructor(page, groups = GROUPS) {
    this.page = page;
    this.groups = groups.map((group) => ({ ...group, element: this.#group(group) }));
    this.element = el(
      "div",
      {
        class: "tools",
        role: "toolbar",
        "aria-label": page.words.get("tools"),
        on: { keydown: (it) => this.#key(it) },
      },
      ...this.groups.map((it) => it.element),
    );
  }

  begin() {
    this.page.pen.listener = () => this.#updateSoon();
    this.#current = 0;
    this.update();
  }

  end() {
    this.page.pen.listener = null;
    this.element.remove();
  }

  /** To the tool that was used last. */
  focus() {
    this.#buttons[this.#current].button.focus();
  }

  /** Once a frame, however much changes. */
  #updateSoon() {
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = null;
      if (this.element.isConnected) this.update();
    });
  }

  update() {
    const { editor } = this.page.pen;
    for (const { when, element } of this.groups) element.hidden = when ? !when(editor) : false;
    for (const { tool, button } of this.#buttons) {
      if (tool.isOn) button.setAttribute("aria-pressed", String(Boolean(tool.isOn(editor))));
      if (tool.can) button.setAttribute("aria-disabled", String(!tool.can(editor, this.page)));
    }
    if (this.#isHidden(this.#current)) this.#current = 0;
    this.#rove();
  }

  #group({ name, tools }) {
    const label = this.page.words.get(`tools.${name}`);
    return el(
      "div",
      { class: "tools__group", role: "group", "aria-label": label },
      ...tools.map((it) => this.#button(it)),
    );
  }

  #button(tool) {
    const name = this.page.words.get(`tool.${tool.name}`);
    const keys = tool.keys && spoken(tool.keys, this.page.words);
    const button = el(
      "button",
      {
        type: "button",
        class: `tool tool--${tool.name}`,
        "aria-label": name,
        "aria-keyshortcuts": tool.keys?.replace("Ctrl", "Control") ?? null,
        title: keys ? `${name} (${keys})` : name,
        tabindex: "-1",
        on: {
          // The pointer leaves the selection and the caret where they are.
          mousedown: (event) => event.preventDefault(),
          click: () => this.#use(tool, button),
        },
      },
      tool.glyph ? el("span", { "aria-hidden": "true" }, tool.glyph) : icon(tool.icon),
    );
    this.#buttons.push({ tool, button });
    return button;
  }

  #use(tool, button) {
    if (button.getAttribute("aria-disabled") === "true") return;
    this.#current = this.#buttons.findIndex((it) => it.button === button);
    tool.run(this.page.pen.editor, this.page);
    this.update();
  }

  #key(event) {
    const steps = { ArrowRight: 1, ArrowLeft: -1, Home: "first", End: "last" };
    if (event.key === "Escape") {
      event.stopPropagation();
      this.page.pen.editor.view.focus();
    } else if (event.key in steps) {
      event.preventDefault();
      this.#go(steps[event.key]);
    }
  }

  #go(step) {
    const seen = this.#buttons.map((it, index) => index).filter((it) => !this.#isHidden(it));
    const at = seen.indexOf(this.#current);
    const next =
      step === "first"
        ? 0
        : step === "last"
          ? seen.length - 1
          : (at + step + seen.length) % seen.length;
    this.#current = seen[next];
    this.#rove();
    this.focus();
  }

  #isHidden(index) {
    return this.#buttons[index].button.parentElement.hidden;
  }

  #rove() {
    this.#buttons.forEach(
      ({ button }, index) => (button.tabIndex = index === this.#current ? 0 : -1),
    );
  }
}

/** The shortcut as it stands on the reader's keyboard. */
export function spoken(keys, words) {
  const isMac = /Mac|iPhone|iPad/.test(navigator.platform);
  return keys
    .replace("Ctrl", isMac && !keys.startsWith("Ctrl+Shift+") ? "⌘" : words.get("key.ctrl"))
    .replace("Shift", words.get("key.shift"))
    .replace("Insert", words.get("key.insert"))
    .replace("Delete", words.get("key.delete"));
}
