import assert from "node:assert/strict";
import { test } from "node:test";
import { Transform } from "@tiptap/pm/transform";
import { forgotten, markup, placeOf } from "./texts.js";

const EVERYTHING = [
  '<h2>Mål</h2><h3 lang="en">Aims</h3><h4>Under</h4>',
  '<p data-id="a">En <strong>sterk</strong> og <em>lett</em> tekst.<br>H<sub>2</sub>O, m<sup>2</sup></p>',
  '<p data-id="b"><span lang="se">Giella</span> <a href="https://a.example/?b=1&amp;c=2">lenke</a></p>',
  '<ul><li data-id="c">ett<ul><li data-id="d">under</li></ul></li><li data-id="e"><p data-id="f">to</p></li></ul>',
  '<ol start="4"><li data-id="g">fire</li></ol>',
  "<blockquote>ord</blockquote><blockquote><p data-id=\"h\">sitat</p></blockquote>",
  '<table data-id="i"><caption>Tall <em>nå</em></caption><thead><tr><th scope="col">År</th><th scope="col">kr</th></tr></thead>' +
    '<tbody><tr><th scope="row">2026</th><td>1</td></tr><tr><td colspan="2"></td></tr></tbody><tfoot><tr><td>Sum</td><td rowspan="2">1</td></tr></tfoot></table>',
  '<figure data-id="j"><img src="3f2a.png" alt="En fjord"><figcaption>Foto: Kari</figcaption></figure>',
  '<figure data-id="k"><img src="3f2a.png" alt=""></figure>',
  '<p data-id="l"><img src="3f2a.png" alt="x"> i teksten</p>',
].join("");

test("what is read is written unchanged", () => {
  const texts = markup();
  assert.equal(texts.write(texts.read(EVERYTHING)), EVERYTHING);
});

test("what is made anew is written in the server's own form", () => {
  const texts = markup();
  assert.equal(texts.write(forgotten(texts.read(EVERYTHING))), EVERYTHING);
});

test("a part that is changed leaves the others as they were written", () => {
  const texts = markup();
  const [odd, other] = ["<p data-id=\"a\"><em><strong>x</strong></em></p>", "<p data-id=\"b\">gammel</p>"];
  const doc = texts.read(odd + other);
  const transform = new Transform(doc);
  const at = placeOf(doc, "gammel");
  transform.replaceWith(at, at + 6, doc.type.schema.text("ny"));
  assert.equal(texts.write(transform.doc), odd + "<p data-id=\"b\">ny</p>");
});

test("a list item that is changed leaves the list's others as they were written", () => {
  const texts = markup();
  const doc = texts.read('<ul><li data-id="a"><em><strong>x</strong></em></li><li data-id="b">y</li></ul>');
  const transform = new Transform(doc);
  transform.insert(placeOf(doc, "y"), doc.type.schema.text("og "));
  assert.equal(
    texts.write(transform.doc),
    '<ul><li data-id="a"><em><strong>x</strong></em></li><li data-id="b">og y</li></ul>',
  );
});

test("a figure of another shape is kept as it is", () => {
  const texts = markup();
  const odd = '<figure data-id="a"><table data-id="b"><tbody><tr><td>1</td></tr></tbody></table><figcaption>T</figcaption></figure>';
  const doc = texts.read(odd);
  assert.equal(doc.firstChild.type.name, "kept");
  assert.equal(doc.firstChild.attrs.id, "a");
  assert.equal(texts.write(forgotten(doc)), odd);
});

test("text outside of paragraphs becomes one", () => {
  const texts = markup();
  assert.equal(texts.write(texts.read("løs <strong>tekst</strong><h2>M</h2>")), "<p>løs <strong>tekst</strong></p><h2>M</h2>");
});

test("an empty text is written as nothing", () => {
  const texts = markup();
  assert.equal(texts.write(texts.read("")), "");
  assert.equal(texts.write(texts.read("<p></p><ul><li></li></ul>")), "");
  assert.notEqual(texts.write(texts.read("<table><tbody><tr><td></td></tr></tbody></table>")), "");
});

test("rows that were moved stand in head, body and foot in that order", () => {
  const texts = markup();
  const doc = texts.read(
    "<table data-id=\"a\"><thead><tr><th>1</th></tr></thead><tbody><tr><td>2</td></tr></tbody></table>",
  );
  const table = doc.firstChild.child(1);
  const turned = doc.firstChild.copy(
    doc.firstChild.content.replaceChild(1, table.copy(table.content.replaceChild(0, table.child(1)).replaceChild(1, table.child(0)))),
  );
  assert.equal(
    texts.write(doc.copy(doc.content.replaceChild(0, turned))),
    '<table data-id="a"><tbody><tr><td>2</td></tr><tr><th>1</th></tr></tbody></table>',
  );
});
