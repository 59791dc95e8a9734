import assert from "node:assert/strict";
import { test } from "node:test";
import { Mapping, Transform } from "@tiptap/pm/transform";
import { carry } from "../../js/merge/carry.js";
import { changesBetween } from "../../js/merge/compare.js";
import { dice, forgotten, markup, placeOf, schema } from "./texts.js";

const texts = markup();

function typed(doc, at, text) {
  return new Transform(doc).insert(at, schema.text(text));
}

/** What stands after the server's answer where `typing` went on since `sent`; null where they touch. */
function carried(sent, answer, typing = (transform) => transform) {
  const before = texts.read(sent);
  const here = typing(new Transform(before));
  const since = new Mapping(here.mapping.maps);
  const transform = new Transform(here.doc);
  return carry(transform, before, texts.read(answer), since) ? texts.write(transform.doc) : null;
}

test("one changed word is one change", () => {
  const before = texts.read('<p data-id="a">Vi vil kutte utslipp.</p><p data-id="b">Ro.</p>');
  const after = texts.read('<p data-id="a">Vi skal kutte utslipp.</p><p data-id="b">Ro.</p>');
  const [change, ...more] = changesBetween(before, after);
  assert.deepEqual(more, []);
  assert.equal(before.textBetween(change.from, change.to), "vi");
  assert.equal(change.slice.content.textBetween(0, change.slice.size), "ska");
});

test("what others wrote elsewhere comes in, and what is typed stays", () => {
  const sent = '<p data-id="a">Første.</p><p data-id="b">Andre.</p>';
  const answer = '<p data-id="n">Ny.</p><p data-id="a">Første.</p><p data-id="b">Andre, endret.</p>';
  assert.equal(
    carried(sent, answer, (it) => it.insert(placeOf(it.doc, "ørste"), schema.text("XX"))),
    '<p data-id="n">Ny.</p><p data-id="a">FXXørste.</p><p data-id="b">Andre, endret.</p>',
  );
});

test("both may write in one paragraph", () => {
  assert.equal(
    carried('<p data-id="a">en to tre fire</p>', '<p data-id="a">EN to tre fire</p>', (it) =>
      it.insert(placeOf(it.doc, " fire"), schema.text(" og")),
    ),
    '<p data-id="a">EN to tre og fire</p>',
  );
});

test("words that both changed are left to the server", () => {
  assert.equal(
    carried('<p data-id="a">en to tre</p>', '<p data-id="a">en 2 tre</p>', (it) =>
      it.insert(placeOf(it.doc, "o tre"), schema.text("x")),
    ),
    null,
  );
});

test("a paragraph that is removed while someone writes in it is left to the server", () => {
  assert.equal(
    carried('<p data-id="a">en</p><p data-id="b">to</p>', '<p data-id="a">en</p>', (it) =>
      it.insert(placeOf(it.doc, "o"), schema.text("x")),
    ),
    null,
  );
});

test("an answer with other ids changes the ids alone", () => {
  const before = texts.read('<p data-id="a">en</p><ul><li data-id="b">to</li></ul>');
  const after = texts.read('<p data-id="c">en</p><ul><li data-id="d">to</li></ul>');
  const changes = changesBetween(before, after);
  assert.ok(changes.every((it) => "attrs" in it));
  assert.equal(changes.length, 2);
});

test("rows and cells of a table are changed one by one", () => {
  const table = (cell, row = "") =>
    `<table data-id="t"><tbody><tr><td>1</td><td>${cell}</td></tr>${row}<tr><td>3</td><td>4</td></tr></tbody></table>`;
  assert.equal(
    carried(table("2"), table("to", "<tr><td>x</td><td>y</td></tr>"), (it) =>
      it.insert(placeOf(it.doc, "4"), schema.text("=")),
    ),
    table("to", "<tr><td>x</td><td>y</td></tr>").replace("4", "=4"),
  );
});

test("a heading's level changes under the caret", () => {
  assert.equal(
    carried("<h2>Mål</h2>", "<h3>Mål</h3>", (it) => it.insert(placeOf(it.doc, "ål"), schema.text("x"))),
    "<h3>Mxål</h3>",
  );
});

test("any text becomes any other, exactly", () => {
  const roll = dice(7);
  for (let round = 0; round < 120; round++) {
    const before = texts.read(anyText(roll));
    const after = texts.read(roll(3) === 0 ? anyText(roll) : changedText(texts.write(before), roll));
    const transform = new Transform(before);
    assert.ok(carry(transform, before, after, new Mapping()), `${texts.write(before)} to ${texts.write(after)}`);
    assert.equal(transform.doc.toString(), after.toString());
    assert.ok(transform.doc.eq(after), texts.write(after));
  }
});

test("what is typed is never lost, whatever comes", () => {
  const roll = dice(11);
  let came = 0;
  for (let round = 0; round < 120; round++) {
    const sent = texts.read(anyText(roll));
    const answer = texts.read(changedText(texts.write(sent), roll));
    const places = [];
    sent.descendants((node, pos) => {
      if (node.isText) for (let i = 0; i <= node.text.length; i++) places.push(pos + i);
    });
    if (places.length === 0) continue;
    const here = typed(sent, places[roll(places.length)], "¤TYPED¤");
    const transform = new Transform(here.doc);
    const done = carry(transform, sent, answer, here.mapping);
    assert.ok(transform.doc.textContent.includes("¤TYPED¤"));
    if (!done) assert.ok(transform.doc.eq(here.doc));
    else came++;
    transform.doc.check();
  }
  assert.ok(came > 60, `only ${came} came in`);
});

const WORDS = ["plan", "mål", "vi", "skal", "klima", "<strong>kutte</strong>", "<em>nå</em>", "by", "H<sub>2</sub>O"];

function words(roll) {
  return Array.from({ length: 1 + roll(6) }, () => WORDS[roll(WORDS.length)]).join(" ");
}

function anyText(roll) {
  let next = 0;
  const id = () => `i${++next}`;
  return Array.from({ length: 1 + roll(5) }, () => anyPart(roll, id)).join("");
}

function anyPart(roll, id) {
  switch (roll(6)) {
    case 0:
      return `<h${2 + roll(3)}>${words(roll)}</h2>`.replace(/<h(\d)>(.*)<\/h2>/, "<h$1>$2</h$1>");
    case 1:
      return `<ul>${Array.from({ length: 1 + roll(3) }, () => `<li data-id="${id()}">${words(roll)}</li>`).join("")}</ul>`;
    case 2:
      return (
        `<table data-id="${id()}"><caption>${words(roll)}</caption><tbody>` +
        Array.from({ length: 1 + roll(3) }, () => `<tr><td>${words(roll)}</td><td>${words(roll)}</td></tr>`).join("") +
        "</tbody></table>"
      );
    default:
      return `<p data-id="${id()}">${words(roll)}</p>`;
  }
}

/** Some parts away, some words other, some parts more. */
function changedText(html, roll) {
  const parts = html.match(/<(p|h\d|ul|table)[ >].*?<\/\1>/g) ?? [html];
  const kept = parts.filter(() => roll(5) > 0).map((it) => (roll(2) ? it.replace("plan", "<em>ny</em> tanke") : it));
  if (roll(2)) kept.splice(roll(kept.length + 1), 0, `<p data-id="x${roll(1000)}">${words(roll)}</p>`);
  return kept.join("") || '<p data-id="z">tom</p>';
}

test("documents that were read apart are the same when they say the same", () => {
  const html = anyText(dice(3));
  assert.deepEqual(changesBetween(texts.read(html), forgotten(texts.read(html))), []);
});
