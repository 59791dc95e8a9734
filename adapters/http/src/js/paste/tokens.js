/**
 * Takes HTML apart without a browser's parser: that one would report each inline style and handler
 * of pasted HTML to the content security policy, and load its pictures.
 */

/** Elements whose content is no text of ours, whatever it looks like. */
const UNREAD = new Set(
  "script style title textarea xmp noscript iframe noembed noframes plaintext svg math template object select head".split(" "),
);
const TAG = /^<(\/?)([A-Za-z][^\s/>]*)/;
const ATTRIBUTE = /\s*([^\s=/>"'<][^\s=/>]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>][^\s>]*)))?/y;

/**
 * @typedef {{kind: "text", text: string}|{kind: "comment", text: string}|{kind: "end", name: string}
 *   |{kind: "start", name: string, attributes: Map<string, string>}} Token texts and values as in
 *   the source, entities and all
 */

/** @returns {Generator<Token>} */
export function* tokens(html) {
  let at = 0;
  while (at < html.length) {
    const next = html.indexOf("<", at);
    if (next !== at) {
      yield { kind: "text", text: html.slice(at, next < 0 ? html.length : next) };
      if (next < 0) return;
      at = next;
    }
    const tag = TAG.exec(html.slice(at, at + 200));
    if (html.startsWith("<!--", at)) {
      const end = html.indexOf("-->", at + 4);
      yield { kind: "comment", text: html.slice(at + 4, end < 0 ? html.length : end) };
      at = end < 0 ? html.length : end + 3;
    } else if (tag) {
      const { attributes, end } = attributesFrom(html, at + tag[0].length);
      const name = tag[2].toLowerCase();
      at = end;
      if (tag[1]) yield { kind: "end", name };
      else if (UNREAD.has(name)) at = afterElement(html, at, name);
      else yield { kind: "start", name, attributes };
    } else if (/^<[!?/]/.test(html.slice(at, at + 2))) {
      const end = html.indexOf(">", at);
      yield { kind: "comment", text: html.slice(at + 2, end < 0 ? html.length : end) };
      at = end < 0 ? html.length : end + 1;
    } else {
      yield { kind: "text", text: "<" };
      at++;
    }
  }
}

function attributesFrom(html, start) {
  const attributes = new Map();
  let at = start;
  while (at < html.length && html[at] !== ">") {
    ATTRIBUTE.lastIndex = at;
    const found = ATTRIBUTE.exec(html);
    if (!found || found[0].length === 0) {
      at++;
      continue;
    }
    const name = found[1].toLowerCase();
    if (!attributes.has(name)) attributes.set(name, found[2] ?? found[3] ?? found[4] ?? "");
    at = ATTRIBUTE.lastIndex;
  }
  return { attributes, end: Math.min(html.length, at + 1) };
}

function afterElement(html, at, name) {
  const end = new RegExp(`</${name}[^>]*>`, "ig");
  end.lastIndex = at;
  return end.exec(html) ? end.lastIndex : html.length;
}
