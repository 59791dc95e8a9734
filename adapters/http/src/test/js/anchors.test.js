import assert from "node:assert/strict";
import { test } from "node:test";
import { Transform } from "@tiptap/pm/transform";
import { anchorsToGive, freshAnchor, isAnchor } from "../../js/schema/anchors.js";
import { markup, placeOf } from "./texts.js";

const counted = () => {
  let n = 0;
  return () => `new${++n}`;
};

function given(transform) {
  for (const { pos, name, value } of anchorsToGive(transform.doc, counted())) {
    transform.setNodeAttribute(pos, name, value);
  }
  assert.deepEqual(anchorsToGive(transform.doc), []);
  return transform.doc;
}

test("a fresh id is twelve letters and digits, and no two are alike", () => {
  const some = Array.from({ length: 2000 }, () => freshAnchor());
  some.forEach((it) => assert.match(it, /^[A-Za-z0-9]{12}$/));
  assert.equal(new Set(some).size, some.length);
});

test("bytes that would favour some letters are thrown again", () => {
  let first = true;
  const bytes = (array) => {
    array.fill(first ? 255 : 1);
    first = false;
    return array;
  };
  assert.equal(freshAnchor(bytes), "B".repeat(12));
});

test("ids have the server's form", () => {
  assert.ok(isAnchor("aZ_-9"));
  for (const bad of ["", "a b", "x".repeat(65), "æ", null, '"']) assert.ok(!isAnchor(bad));
});

test("a paragraph that is split keeps its id in the first part", () => {
  const texts = markup();
  const doc = texts.read('<p data-id="a">fjord vik</p>');
  const split = new Transform(doc).split(placeOf(doc, " vik"));
  assert.equal(texts.write(given(split)), '<p data-id="a">fjord</p><p data-id="new1"> vik</p>');
});

test("a paragraph that is split at its start keeps its id with the text", () => {
  const texts = markup();
  const doc = texts.read('<p data-id="a">fjord</p>');
  assert.equal(texts.write(given(new Transform(doc).split(1))), '<p data-id="new1"></p><p data-id="a">fjord</p>');
});

test("a list item that is split stays without a paragraph of its own", () => {
  const texts = markup();
  const doc = texts.read('<ul><li data-id="a">ett to</li></ul>');
  const split = new Transform(doc).split(placeOf(doc, " to"), 2);
  assert.equal(texts.write(given(split)), '<ul><li data-id="a">ett</li><li data-id="new1"> to</li></ul>');
});

test("a second paragraph in a list item gives both an id", () => {
  const texts = markup();
  const doc = texts.read('<ul><li data-id="a">ett to</li></ul>');
  const split = new Transform(doc).split(placeOf(doc, " to"));
  assert.equal(
    texts.write(given(split)),
    '<ul><li data-id="a"><p data-id="new1">ett</p><p data-id="new2"> to</p></li></ul>',
  );
});
