import assert from "node:assert/strict";
import { test } from "node:test";
import { DOMParser } from "@tiptap/pm/model";
import { cleaned } from "../../js/paste/paste.js";
import { wash } from "../../js/paste/wash.js";
import { FILES, page, schema } from "./texts.js";

const paste = (html) => cleaned(html, page);

/** What the editor would make of it. */
function taken(html) {
  const holder = page.createElement("div");
  holder.innerHTML = paste(html);
  return DOMParser.fromSchema(schema).parse(holder);
}

const HOSTILE = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "<img src='http://evil.example/beacon.png'>",
  "<p style='background:url(http://evil.example/x)' onclick=alert(1)>b</p>",
  "<a href='javascript:alert(1)'>c</a>",
  "<a href='java&#10;script:alert(1)'>c</a>",
  "<a href='&#106;avascript&colon;alert(1)'>d</a>",
  "<a href=' &#x1; javascript:alert(1)'>d</a>",
  "<a href='data:text/html,<script>alert(1)</script>'>h</a>",
  "<a href='//evil.example/x'>i</a>",
  "<svg><script>alert(1)</script><a xlink:href=javascript:alert(1)>x</a></svg>",
  "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
  "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
  "<div data-kept='<img src=x onerror=alert(1)>'></div>",
  "<!--><img src=x onerror=alert(1)>-->",
  "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
  "<p title='\"><img src=x onerror=alert(1)>'>e</p>",
  "<div data-pm-slice='1 1 []'><p data-id='a\"><img src=x onerror=alert(1)>'>f</p></div>",
  "<p lang='\"><script>alert(1)</script>'>g</p>",
  "<xmp><img src=x onerror=alert(1)></xmp>",
  "<template><img src=x onerror=alert(1)></template>",
  "<style>@import 'http://evil.example/x'</style>",
  "<object data=http://evil.example/x></object><embed src=http://evil.example/x>",
  "<form action=http://evil.example><input name=a><button>x</button></form>",
  "<img src='/fjordvik/figures/../../evil' onerror=alert(1)>",
];

test("hostile HTML is harmless before any browser reads it", () => {
  for (const html of HOSTILE) {
    const washed = wash(html);
    const left = washed.replace(/"[^"]*"/g, '""').replace(/&lt;|&gt;/g, "");
    assert.doesNotMatch(left, /<(?!\/?(p|a|div|span|img|table|h\d|li|ul|ol)[ >])/, washed);
    assert.doesNotMatch(left, / (on\w+|style|src|srcdoc|xlink:href|action)=/, washed);
  }
});

test("nothing of it comes into the text either", () => {
  for (const html of HOSTILE) {
    taken(html).descendants((node) => {
      assert.notEqual(node.type.name, "kept", html);
      if (node.attrs.src) assert.fail(html);
      node.marks.forEach((it) => it.attrs.href && assert.fail(`${html} ${it.attrs.href}`));
    });
  }
});

test("any bytes are read to their end and stay harmless", () => {
  const pieces = [
    "<",
    ">",
    '"',
    "'",
    "a",
    " ",
    "=",
    "/",
    "!",
    "--",
    "<p",
    "<img src=x",
    "onerror=1",
    "<script",
    "</script>",
    "&",
    ";",
    "<!",
    "]]>",
    "`",
  ];
  let state = 5;
  const roll = (sides) => (state = (state * 48271) % 2147483647) % sides;
  for (let round = 0; round < 3000; round++) {
    const html = Array.from({ length: roll(12) }, () => pieces[roll(pieces.length)]).join("");
    const template = page.createElement("template");
    template.innerHTML = wash(html);
    for (const element of template.content.querySelectorAll("*")) {
      assert.match(element.localName, /^(p|img|a)$/, html);
      for (const { name } of element.attributes)
        assert.match(name, /^(data-src|lang|class)$/, html);
    }
  }
});

test("Word's lists become lists", () => {
  const item = (level, mark, text, list = "l0") =>
    `<p class=MsoListParagraph style='text-indent:-18pt;mso-list:${list} level${level} lfo1'><![if !supportLists]>` +
    `<span style='mso-list:Ignore'>${mark}<span>&nbsp;&nbsp;</span></span><![endif]>${text}<o:p></o:p></p>`;
  assert.equal(
    paste(
      `<html><body>${item(1, "·", "en")}${item(2, "o", "under")}${item(1, "·", "to")}<p>Midt</p>${item(1, "3.", "tre", "l1")}</body></html>`,
    ),
    '<ul><li><p data-bare="">en</p><ul><li><p data-bare="">under</p></li></ul></li><li><p data-bare="">to</p></li></ul>' +
      '<p>Midt</p><ol start="3"><li><p data-bare="">tre</p></li></ol>',
  );
});

test("Word on the web says depth by number", () => {
  const item = (level, text) =>
    `<div class="ListContainerWrapper SCXW1"><ul class="BulletListStyle1"><li data-aria-level="${level}"><p>${text}</p></li></ul></div>`;
  assert.equal(
    paste(item(1, "en") + item(2, "under") + item(1, "to")),
    "<ul><li><p>en</p><ul><li><p>under</p></li></ul></li><li><p>to</p></li></ul>",
  );
});

test("headings go below ours", () => {
  assert.equal(paste("<h1>A</h1><h2>B</h2><h6>C</h6>"), "<h2>A</h2><h3>B</h3><h4>C</h4>");
  assert.equal(paste("<h2>A</h2><h3>B</h3>"), "<h2>A</h2><h3>B</h3>");
});

test("bold and italic are kept however they are said, but not where Google wraps all", () => {
  assert.equal(
    paste(
      '<b style="font-weight:normal"><p><span style="font-weight:700">a</span> <i>b</i> <span style="font-style:italic">c</span></p></b>',
    ),
    "<p><span><strong>a</strong></span> <em>b</em> <span><em>c</em></span></p>",
  );
});

test("boxes are nothing, empty paragraphs go, pictures of others too", () => {
  assert.equal(
    paste(
      '<div><div>a</div><div><p>b</p></div></div><p>&nbsp;</p><p><img src="https://x.example/a.png">c</p>',
    ),
    "<p>a</p><p>b</p><p>c</p>",
  );
});

test("a table keeps cells, head and spans", () => {
  const doc = taken(
    "<table border=1><thead><tr><th>A</th></tr></thead><tbody><tr><td colspan=2><p>c</p></td></tr></tbody></table>",
  );
  assert.equal(doc.firstChild.type.name, "tableBlock");
  assert.equal(doc.firstChild.child(1).child(0).attrs.section, "head");
  assert.equal(doc.firstChild.child(1).child(1).child(0).attrs.colspan, 2);
});

test("a piece of our own comes back as it was, pictures and ids too", () => {
  const own = `<figure data-pm-slice="0 0 []" data-id="a"><img src="${FILES}/3f2a.png" alt="Fjord" contenteditable="false"><figcaption>Foto</figcaption></figure>`;
  const figure = taken(own).firstChild;
  assert.deepEqual(
    [figure.type.name, figure.attrs.src, figure.attrs.alt, figure.attrs.id],
    ["figure", "3f2a.png", "Fjord", "a"],
  );
});

test("links to places within the other document go, the others stay", () => {
  assert.equal(
    paste('<p><a href="#_ftn1">[1]</a> <a href="https://a.no/">a</a> <a name="x">b</a></p>'),
    '<p>[1] <a href="https://a.no/">a</a> b</p>',
  );
});
