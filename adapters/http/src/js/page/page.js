/**
 * The page on which a plan is written: knows the addresses, the person and the parts of the page.
 */
import { freshAnchor } from "../schema/anchors.js";
import { Markup } from "../schema/markup.js";
import { Drafts, holdTab, shelf } from "../text/drafts.js";
import { NewTexts } from "../text/new-texts.js";
import { Pen } from "../text/pen.js";
import { LeftBehind } from "../text/left-behind.js";
import { Text } from "../text/text.js";
import { FigureTool } from "../toolbar/figure-tool.js";
import { LanguageTool } from "../toolbar/language-tool.js";
import { LinkTool } from "../toolbar/link-tool.js";
import { TableTool } from "../toolbar/table-tool.js";
import { Toolbar } from "../toolbar/toolbar.js";
import { CommentTool } from "../talk/comment-tool.js";
import { Talk } from "../talk/talk.js";
import { Outline } from "../outline/outline.js";
import { Bar } from "./bar.js";
import { Calls } from "./calls.js";
import { Events } from "./events.js";
import { Mode } from "./mode.js";
import { Notices } from "./notices.js";
import { People } from "./people.js";
import { Presence } from "./presence.js";
import { reconcile } from "./reconcile.js";
import { freshPage, Session } from "./session.js";
import { Shortcuts } from "./shortcuts.js";
import { StateLine } from "./state-line.js";
import { Wide } from "./wide.js";
import { Words } from "./words.js";

export class WritingPage {
  /** @param {HTMLElement} root `[data-editor]` */
  constructor(root) {
    const { texts, events, presence, files, links, sections, signIn, person } = root.dataset;
    this.root = root;
    this.tab = freshAnchor();
    this.plan = events.replace(/\/events$/, "");
    this.addresses = { events, presence, signIn };
    this.files = files;
    this.links = links;
    this.sections = sections;
    this.isWritable = root.dataset.writable === "true";
    this.hasTexts = this.isWritable || root.dataset.mode === "suggest";
    this.words = new Words(JSON.parse(texts), document.documentElement.lang);
    this.session = new Session(root);
    this.calls = new Calls(this.session);
    this.bar = new Bar(this);
    this.notices = new Notices(this);
    this.inert = document.implementation.createHTMLDocument("");
    this.drafts = new Drafts({ plan: this.plan, person, tab: this.tab }, shelf());
    this.texts = new Set();
    this.newTexts = new NewTexts(this);
    this.wide = new Wide(this);
    this.stateLine = new StateLine(this);
    this.outline = new Outline(this);
    this.people = new People(this);
    this.presence = new Presence(this);
    this.shortcuts = new Shortcuts(this);
    this.switch = new Mode(this);
    this.tools = {
      link: new LinkTool(this),
      table: new TableTool(this),
      figure: new FigureTool(this),
      language: new LanguageTool(this),
      comment: new CommentTool(this),
    };
    this.talk = new Talk(this);
    this.toolbar = new Toolbar(this);
    this.pen = new Pen(this);
    this.markup = new Markup(this.pen.schema, this.inert);
  }

  start() {
    holdTab(this.tab);
    if (this.hasTexts) this.#findTexts();
    this.wide.equip();
    this.talk.start();
    this.tools.comment.start();
    this.outline.start();
    this.shortcuts.start();
    this.switch.start();
    this.presence.start();
    new Events(this).start();
    new LeftBehind(this).offer();
    this.session.onChange(() => this.#sessionChanged());
    window.addEventListener("online", () => this.#resume());
    document.addEventListener("visibilitychange", () => document.hidden && this.#leave());
    window.addEventListener("pagehide", () => this.#leave());
    window.addEventListener("beforeunload", (event) => this.#wouldLose() && event.preventDefault());
    this.root.dataset.ready = "";
  }

  /** `write`, or `suggest` where changes are proposed to those who may write. */
  get mode() {
    return this.switch.mode;
  }

  text(block) {
    return [...this.texts].find((it) => it.block === block) ?? null;
  }

  /** What the markup made, ready to be shown: pictures have their addresses. */
  shown(fragment) {
    fragment
      .querySelectorAll("img")
      .forEach((it) => it.setAttribute("src", `${this.files}/${it.getAttribute("src")}`));
    return document.importNode(fragment, true);
  }

  saveAll(options) {
    return Promise.all([...this.texts].map((it) => it.saving.save(options)));
  }

  /** Something of a text is on the server now. */
  saved(text, { outcome, name, address, count }) {
    const { words, notices } = this;
    if (outcome === "merged") {
      notices.say(words.get("merged"));
    } else if (outcome === "conflict") {
      notices.show({
        about: `conflict-${text.block}`,
        kind: "warning",
        text: words.get("conflict", text.title, count ?? 1),
        actions: [{ label: words.get("conflict.go"), href: address }],
      });
    } else if (outcome === "suggested") {
      notices.show({
        about: "suggested",
        kind: "success",
        text: words.get("suggested"),
        actions: address ? [{ label: words.get("suggested.see"), href: address }] : [],
      });
    }
  }

  /** The focus had something that is gone: back to the text, else to the outline. */
  backToWork() {
    if (this.pen.text) this.pen.editor.view.focus();
    else this.outline.focus(this.outline.current);
  }

  /** The page as the server has it now, taken in without disturbing who writes. */
  async refetch() {
    const root = await this.#fresh();
    if (root) this.#takeIn(root);
  }

  /**
   * Others changed sections or elements. An element's new wording is shown as it comes; where the
   * outline is another, the person is asked first.
   */
  async othersChanged(name) {
    const root = await this.#fresh();
    if (!root) return;
    if (this.outline.isLike(root)) this.#takeIn(root);
    else this.outline.isOld(name);
  }

  /** The chapter that is shown, wherever it stands by now; where it is gone, the plan's first. */
  async #fresh() {
    const own = this.outline.addressOf(this.#chapter() ?? "")?.split("#")[0];
    const fresh = (own && (await freshPage(own))) || (await freshPage(`${this.plan}/edit`));
    return fresh?.querySelector("[data-editor]") ?? null;
  }

  #chapter() {
    return this.root.querySelector(".chapter")?.dataset.section ?? null;
  }

  #takeIn(root) {
    const hadFocus = this.pen.editor.view.hasFocus();
    const before = this.#chapter();
    reconcile(this.root, root);
    this.outline.renew(root);
    const shown = this.#chapter();
    if (shown !== before) history.replaceState(null, "", this.outline.addressOf(shown ?? ""));
    if (this.hasTexts) this.#findTexts();
    for (const text of this.texts) {
      const now = root.querySelector(`[data-text="${CSS.escape(text.block)}"]`);
      if (text.block && now) text.isTold(Number(now.dataset.revision));
    }
    if (hadFocus) this.pen.editor.view.focus();
    this.wide.equip();
    this.talk.equip();
    this.people.mark();
  }

  #findTexts() {
    for (const text of this.texts) if (!text.article.isConnected) this.texts.delete(text);
    for (const article of this.root.querySelectorAll("article[data-text]:not([data-ready])")) {
      this.texts.add(new Text(article, this));
    }
    this.newTexts.equip();
  }

  #sessionChanged() {
    this.stateLine.update();
    if (!this.session.isOver && !this.session.isSomeoneElse) this.#resume();
  }

  #resume() {
    this.texts.forEach((it) => it.saving.resume());
  }

  /** Not saved, and this machine has no room to keep it: only then is leaving asked about. */
  #wouldLose() {
    return [...this.texts].some(({ saving }) => saving.isUnsaved && !saving.isKept);
  }

  #leave() {
    for (const { saving } of this.texts) {
      saving.keep();
      if (this.mode === "write") saving.save({ keepalive: true });
    }
  }
}
