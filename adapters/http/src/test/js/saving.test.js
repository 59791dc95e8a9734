import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";
import { Mapping, Transform } from "@tiptap/pm/transform";
import { carry } from "../../js/merge/carry.js";
import { Saving } from "../../js/text/saving.js";
import { markup, placeOf, schema } from "./texts.js";

beforeEach(() => {
  mock.timers.reset();
  mock.timers.enable({ apis: ["setTimeout", "Date"] });
});

/** A text that is typed in, and a server that answers when it is told to. */
class Desk {
  constructor(html) {
    this.texts = markup();
    this.sent = [];
    this.kept = null;
    this.mode = "write";
    this.came = [];
    this.saving = new Saving(this.#keeper(), { revision: 1, base: html });
    this.doc = this.saving.saved;
  }

  #keeper() {
    return {
      doc: () => this.doc,
      isBegun: () => true,
      read: (html) => this.texts.read(html),
      write: (doc) => this.texts.write(doc),
      carry: (before, after, since) => {
        const transform = new Transform(this.doc);
        if (!carry(transform, before, after, since)) return false;
        this.#become(transform, false);
        return true;
      },
      send: (fields, options) =>
        new Promise((answer) => this.sent.push({ ...fields, ...options, answer })),
      mode: () => this.mode,
      keep: (draft) => {
        this.kept = draft;
        return true;
      },
      forget: () => (this.kept = null),
      came: (outcome) => this.came.push(outcome.outcome),
      moved: () => {},
    };
  }

  #become(transform, isTyped) {
    this.doc = transform.doc;
    this.saving.changed(new Mapping(transform.mapping.maps), isTyped);
  }

  type(text, before) {
    const at = before ? placeOf(this.doc, before) : this.doc.content.size - 1;
    this.#become(new Transform(this.doc).insert(at, schema.text(text)), true);
  }

  get html() {
    return this.texts.write(this.doc);
  }

  async answer(body) {
    this.sent.at(-1).answer(body.kind ? body : { kind: "done", body });
    await settled();
  }
}

async function settled() {
  for (let i = 0; i < 20; i++) await Promise.resolve();
}

async function pass(milliseconds) {
  mock.timers.tick(milliseconds);
  await settled();
}

const HTML = '<p data-id="a">en</p>';

test("it is saved after a pause, from what the page began with", async () => {
  const desk = new Desk(HTML);
  desk.type(" to");
  await pass(999);
  assert.equal(desk.sent.length, 0);
  await pass(1);
  const { revision, base, text, mode } = desk.sent[0];
  assert.deepEqual(
    { revision, base, text, mode },
    { revision: 1, base: HTML, text: '<p data-id="a">en to</p>', mode: "write" },
  );
  await desk.answer({ outcome: "saved", block: "b", revision: 2 });
  assert.equal(desk.saving.state, "saved");
  assert.equal(desk.saving.revision, 2);
  assert.equal(desk.saving.base, '<p data-id="a">en to</p>');
});

test("who does not pause is saved every five seconds", async () => {
  const desk = new Desk(HTML);
  for (let i = 0; i < 10; i++) {
    desk.type("x");
    await pass(500);
  }
  assert.equal(desk.sent.length, 1);
});

test("one request at a time; what is typed meanwhile goes with the next", async () => {
  const desk = new Desk(HTML);
  desk.type(" to");
  await pass(1000);
  desk.type(" tre");
  await pass(10_000);
  assert.equal(desk.sent.length, 1);
  await desk.answer({ outcome: "saved", block: "b", revision: 2 });
  assert.equal(desk.sent.length, 2);
  assert.equal(desk.sent[1].base, '<p data-id="a">en to</p>');
  assert.equal(desk.sent[1].revision, 2);
  assert.equal(desk.sent[1].text, '<p data-id="a">en to tre</p>');
});

test("what is not saved is kept within 300 ms, and forgotten once it is saved", async () => {
  const desk = new Desk(HTML);
  desk.type(" to");
  await pass(300);
  assert.equal(desk.kept.text, '<p data-id="a">en to</p>');
  assert.equal(desk.kept.base, HTML);
  assert.equal(desk.kept.revision, 1);
  await pass(700);
  assert.notEqual(desk.kept, null);
  await desk.answer({ outcome: "saved", block: "b", revision: 2 });
  assert.equal(desk.kept, null);
});

test("others' words come in and what was typed since the request stays", async () => {
  const desk = new Desk('<p data-id="a">en</p><p data-id="b">to</p>');
  desk.type("X", "en");
  await pass(1000);
  desk.type("Y", "Xen");
  await desk.answer({
    outcome: "merged",
    block: "b",
    revision: 5,
    text: '<p data-id="a">Xen</p><p data-id="b">to, endret</p>',
  });
  assert.equal(desk.html, '<p data-id="a">YXen</p><p data-id="b">to, endret</p>');
  await pass(1000);
  assert.equal(desk.sent[1].revision, 5);
  assert.equal(desk.sent[1].base, '<p data-id="a">Xen</p><p data-id="b">to, endret</p>');
});

test("where both write in the same words the server is asked once more, from what it was sent", async () => {
  const desk = new Desk('<p data-id="a">en to tre</p>');
  desk.type("x", "tre");
  await pass(1000);
  desk.type("y", "tre");
  await desk.answer({
    outcome: "merged",
    block: "b",
    revision: 5,
    text: '<p data-id="a">en to helt annet</p>',
  });
  assert.equal(desk.html, '<p data-id="a">en to xytre</p>');
  await settled();
  assert.equal(desk.sent.length, 2);
  assert.equal(desk.sent[1].revision, 1);
  assert.equal(desk.sent[1].base, '<p data-id="a">en to xtre</p>');
});

test("without a connection it is tried again, and kept", async () => {
  const desk = new Desk(HTML);
  desk.type("!");
  await pass(1000);
  await desk.answer({ kind: "away" });
  assert.equal(desk.saving.state, "away");
  assert.notEqual(desk.kept, null);
  await pass(2000);
  await desk.answer({ kind: "away" });
  await pass(3999);
  assert.equal(desk.sent.length, 2);
  await pass(1);
  assert.equal(desk.sent.length, 3);
  await desk.answer({ outcome: "saved", block: "b", revision: 2 });
  assert.equal(desk.kept, null);
});

test("signed out, nothing is sent until there is a session again", async () => {
  const desk = new Desk(HTML);
  desk.type("!");
  await pass(1000);
  await desk.answer({ kind: "refused", status: 401, detail: "" });
  desk.type("?");
  await pass(20_000);
  assert.equal(desk.sent.length, 1);
  assert.match(desk.kept.text, /en!\?/);
  desk.saving.resume();
  await settled();
  assert.equal(desk.sent.length, 2);
});

test("what is refused for what it says is sent again when it says something else", async () => {
  const desk = new Desk(HTML);
  desk.type("!");
  await pass(1000);
  await desk.answer({ kind: "refused", status: 400, detail: "Too odd." });
  assert.equal(desk.saving.detail, "Too odd.");
  await pass(60_000);
  assert.equal(desk.sent.length, 1);
  desk.type("?");
  await pass(1000);
  assert.equal(desk.sent.length, 2);
});

test("a text that may no longer be written is not sent again", async () => {
  const desk = new Desk(HTML);
  desk.type("!");
  await pass(1000);
  await desk.answer({ kind: "refused", status: 409, detail: "In hearing." });
  desk.type("?");
  await pass(60_000);
  assert.equal(desk.sent.length, 1);
  assert.match(desk.kept.text, /!\?/);
});

test("a server that will not have it otherwise is not asked for ever", async () => {
  const desk = new Desk(HTML);
  desk.doc = desk.texts.read("");
  desk.saving.changed(new Mapping(), true);
  await pass(1000);
  assert.equal(desk.sent[0].text, "");
  await desk.answer({ outcome: "saved", block: "b", revision: 2, text: "<p></p>" });
  await pass(60_000);
  assert.equal(desk.sent.length, 1);
  assert.equal(desk.saving.state, "saved");
});

test("a suggestion is sent when the person is through, not in between", async () => {
  const desk = new Desk(HTML);
  desk.mode = "suggest";
  desk.type(" to");
  await pass(60_000);
  assert.equal(desk.sent.length, 0);
  assert.match(desk.kept.text, /en to/);
  desk.saving.save();
  assert.equal(desk.sent[0].mode, "suggest");
  await desk.answer({ outcome: "suggested", block: "b", revision: 1, text: HTML, count: 1 });
  assert.equal(desk.html, HTML);
  assert.equal(desk.saving.state, "saved");
});

test("what was typed and taken back again is not sent", async () => {
  const desk = new Desk(HTML);
  desk.type("x", "en");
  const back = new Transform(desk.doc).delete(1, 2);
  desk.doc = back.doc;
  desk.saving.changed(new Mapping(back.mapping.maps), true);
  await pass(1000);
  assert.equal(desk.sent.length, 0);
  assert.equal(desk.saving.state, "saved");
  assert.equal(desk.kept, null);
});
