import assert from "node:assert/strict";
import { test } from "node:test";
import { Drafts } from "../../js/text/drafts.js";

class Shelf {
  constructor(room = Infinity) {
    this.items = new Map();
    this.room = room;
  }

  get length() {
    return this.items.size;
  }

  key(index) {
    return [...this.items.keys()][index];
  }

  getItem(key) {
    return this.items.get(key) ?? null;
  }

  setItem(key, value) {
    if (value.length > this.room) throw new Error("QuotaExceededError");
    this.items.set(key, value);
  }

  removeItem(key) {
    this.items.delete(key);
  }
}

const DRAFT = {
  block: "b",
  section: "s",
  base: "<p>en</p>",
  text: "<p>to</p>",
  revision: 3,
  at: 1000,
  where: "/x",
  title: "Mål",
};
const of = (storage, tab, person = "kari", plan = "/fjordvik/work/plans/1") =>
  new Drafts({ plan, person, tab }, storage);
const none = new Set();

test("what one page kept another page of the same person finds, with all it was begun from", () => {
  const storage = new Shelf();
  of(storage, "one").keep(DRAFT);
  const [{ key, ...draft }] = of(storage, "two").leftBehind(none, 2000);
  assert.deepEqual(draft, DRAFT);
  assert.ok(key);
});

test("what is saved is forgotten", () => {
  const storage = new Shelf();
  const drafts = of(storage, "one");
  drafts.keep(DRAFT);
  drafts.forget(DRAFT);
  assert.equal(storage.length, 0);
});

test("what another page of this machine still has open is its own", () => {
  const storage = new Shelf();
  of(storage, "one").keep(DRAFT);
  assert.deepEqual(of(storage, "two").leftBehind(new Set(["one"]), 2000), []);
});

test("another person at the machine, and another plan, see nothing of it", () => {
  const storage = new Shelf();
  of(storage, "one").keep(DRAFT);
  assert.deepEqual(of(storage, "two", "per").leftBehind(none, 2000), []);
  assert.deepEqual(of(storage, "two", "kari", "/lindsoe/work/plans/1").leftBehind(none, 2000), []);
  assert.equal(storage.length, 1);
});

test("new texts are kept by their section", () => {
  const storage = new Shelf();
  const drafts = of(storage, "one");
  drafts.keep({ ...DRAFT, block: "", section: "s" });
  drafts.keep({ ...DRAFT, block: "", section: "t" });
  assert.equal(of(storage, "two").leftBehind(none, 2000).length, 2);
});

test("what is damaged or older than a month goes", () => {
  const storage = new Shelf();
  of(storage, "one").keep(DRAFT);
  of(storage, "two").keep({ ...DRAFT, block: "c" });
  storage.setItem(storage.key(1), '{"block":"c"');
  assert.deepEqual(of(storage, "three").leftBehind(none, 1000 + 31 * 86_400_000), []);
  assert.equal(storage.length, 0);
});

test("a machine without room says so", () => {
  assert.equal(of(new Shelf(10), "one").keep(DRAFT), false);
});
