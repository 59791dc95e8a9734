/**
 * Offers what an earlier page of this person could not save: after a crash, signing out, a server
 * that was away.
 */
import { ask } from "../toolbar/dialog.js";
import { el } from "../page/dom.js";
import { openTabs } from "./drafts.js";

/** A save that was on its way when the page was left may arrive a moment later. */
const ARRIVING = 1_500;

export class LeftBehind {
  constructor(page) {
    this.page = page;
  }

  /** A page that was just closed may seem to be open for a moment: hence not at once. */
  async offer() {
    if (this.page.drafts.leftBehind(new Set()).length === 0) return;
    await new Promise((resolve) => setTimeout(resolve, ARRIVING));
    for (const draft of this.page.drafts.leftBehind(await openTabs())) {
      await this.#offerOne(this.#asStored(draft));
    }
  }

  /** A new text whose first save arrived is known by the ids of its parts. */
  #asStored(draft) {
    if (draft.block) return draft;
    const ids = [...draft.text.matchAll(/data-id="([^"]+)"/g)].map(([whole]) => whole);
    const twin = [...this.page.texts].find(
      ({ block, section, saving }) =>
        block && section === draft.section && ids.some((it) => saving.base.includes(it)),
    );
    if (!twin) return draft;
    const { base, revision } = twin.saving;
    return { ...draft, block: twin.block, base, revision };
  }

  async #offerOne(draft) {
    const { page } = this;
    const text = this.#text(draft);
    if (!text) {
      this.#elsewhere(draft);
      return;
    }
    await text.refresh();
    if (this.#differs(draft)) this.#here(draft, text);
    else page.drafts.forget(draft);
  }

  #text({ block, section }) {
    if (block) return this.page.text(block);
    return this.page.newTexts.placeIn(section);
  }

  #differs(draft) {
    const { markup } = this.page;
    return !markup.read(draft.text).eq(markup.read(this.#text(draft).saving.base));
  }

  #here(draft, text) {
    const { words, notices, drafts } = this.page;
    const about = `draft ${draft.key}`;
    notices.show({
      about,
      kind: "warning",
      text: words.get("draft", words.time(draft.at), draft.title),
      actions: [
        { label: words.get("draft.look"), run: () => this.#look(draft, text), stays: true },
        { label: words.get("draft.use"), run: () => this.#use(draft, text) },
        { label: words.get("draft.discard"), run: () => drafts.forget(draft) },
      ],
    });
  }

  /** A draft of another chapter waits there. */
  #elsewhere(draft) {
    const { words, notices, drafts } = this.page;
    if (draft.where === location.pathname) {
      // Its text is no longer here: what was written can still be seen and copied.
      notices.show({
        about: `draft ${draft.key}`,
        kind: "warning",
        text: words.get("draft.gone", words.time(draft.at), draft.title),
        actions: [
          { label: words.get("draft.look"), run: () => this.#look(draft, null), stays: true },
          { label: words.get("draft.discard"), run: () => drafts.forget(draft) },
        ],
      });
      return;
    }
    notices.show({
      about: `draft ${draft.where}`,
      kind: "warning",
      text: words.get("draft.elsewhere", words.time(draft.at), draft.title),
      actions: [{ label: words.get("draft.go"), href: draft.where }],
    });
  }

  async #look(draft, text) {
    const { words, notices, drafts, page = this.page } = this.page;
    const content = page.shown(page.markup.fragment(page.markup.read(draft.text)));
    const answer = await ask(words, {
      title: words.get("draft.title", words.time(draft.at)),
      content: [
        el(
          "div",
          {
            class: "rich-text ask__text",
            tabindex: "0",
            role: "region",
            "aria-label": draft.title,
          },
          content,
        ),
      ],
      submit: text ? words.get("draft.use") : undefined,
      cancel: words.get("close"),
      others: [{ label: words.get("draft.discard"), value: "discard" }],
      wide: true,
    });
    if (!answer) return;
    notices.drop(`draft ${draft.key}`);
    if (answer.get("choice") === "discard") drafts.forget(draft);
    else this.#use(draft, text);
  }

  async #use(draft, text) {
    await text.saving.save();
    await text.use(draft);
    this.page.drafts.forget(draft);
    text.article.scrollIntoView({ block: "center" });
    text.open();
  }
}
