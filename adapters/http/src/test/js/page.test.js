import assert from "node:assert/strict";
import { test } from "node:test";
import { targetAt } from "../../js/outline/drag.js";
import { Calls } from "../../js/page/calls.js";
import { initials } from "../../js/page/people.js";
import { Words } from "../../js/page/words.js";
import { isAddress } from "../../js/schema/marks.js";
import { whole } from "../../js/toolbar/link-tool.js";

test("texts have their places filled", () => {
  const words = new Words({ moved: "«{0}» er flyttet til {1}." }, "nb");
  assert.equal(words.get("moved", "Mål $&", 2), "«Mål $&» er flyttet til 2.");
  assert.equal(words.get("unknown"), "unknown");
});

test("initials are the first and the last", () => {
  assert.deepEqual(["Kari Nordmann", "Per Arne Lie", "Åse", "ø æ"].map(initials), [
    "KN",
    "PL",
    "Å",
    "ØÆ",
  ]);
});

test("what people write for an address becomes a whole one", () => {
  assert.equal(whole(" fjordvik.no/plan "), "https://fjordvik.no/plan");
  assert.equal(whole("www.blåbær.no"), "https://www.blåbær.no");
  assert.equal(whole("post@fjordvik.no"), "mailto:post@fjordvik.no");
  assert.equal(whole("/fjordvik/plan/klima"), "/fjordvik/plan/klima");
  assert.equal(whole("noen ord"), "");
});

test("only addresses that lead somewhere harmless are addresses", () => {
  for (const good of ["https://a.no", "mailto:a@b.no", "tel:+4712345678", "/a", "#s-1", "a/b"])
    assert.ok(isAddress(good), good);
  for (const bad of [
    "javascript:1",
    " javascript:1",
    "java\nscript:1",
    "data:,x",
    "vbscript:x",
    "//evil.no",
    "/\t/evil.no",
    "blob:x",
    "",
    null,
  ]) {
    assert.ok(!isAddress(bad), bad);
  }
});

test("what is dropped goes before, after or into the nearest entry", () => {
  const row = (entry, top) => ({ entry, box: { top, bottom: top + 30, left: 20 } });
  const rows = [row("a", 0), row("b", 30), row("c", 60)];
  assert.deepEqual(targetAt(rows, 30, 5), { entry: "a", where: "before" });
  assert.deepEqual(targetAt(rows, 30, 25), { entry: "a", where: "after" });
  assert.deepEqual(targetAt(rows, 200, 55), { entry: "b", where: "into" });
  assert.deepEqual(targetAt(rows, 30, 500), { entry: "c", where: "after" });
});

const answers = (...responses) => {
  const asked = [];
  const fetching = async (address, request) => {
    asked.push({ address, ...request });
    const next = responses.shift();
    if (next instanceof Error) throw next;
    return next;
  };
  return { asked, fetching };
};
const response = (status, body) => ({
  status,
  ok: status < 300,
  type: "basic",
  json: async () => body,
});
const session = () => ({
  token: "one",
  isEnded: false,
  ended() {
    this.isEnded = true;
  },
  async renew() {
    this.token = "two";
  },
});

test("a token that ran out is renewed once", async () => {
  const { asked, fetching } = answers(
    response(403, { detail: "foreign" }),
    response(200, { outcome: "saved" }),
  );
  const answer = await new Calls(session(), fetching).post("/x", { text: "a" });
  assert.equal(answer.kind, "done");
  assert.deepEqual(
    asked.map((it) => it.headers["form-token"]),
    ["one", "two"],
  );
});

test("signed out is told to the session, be it said or shown by a redirect", async () => {
  for (const given of [response(401, {}), { type: "opaqueredirect", status: 0 }]) {
    const mine = session();
    const answer = await new Calls(mine, answers(given).fetching).get("/x");
    assert.equal(answer.status, 401);
    assert.ok(mine.isEnded);
  }
});

test("no answer, a server's fault and a proxy's page all mean away", async () => {
  const page = { status: 200, ok: true, type: "basic", json: async () => JSON.parse("<html>") };
  for (const given of [new TypeError("failed"), response(503, {}), response(429, {}), page]) {
    assert.equal((await new Calls(session(), answers(given).fetching).get("/x")).kind, "away");
  }
});

test("what is kept alive is small enough for a browser", async () => {
  const { asked, fetching } = answers(response(200, {}), response(200, {}));
  const calls = new Calls(session(), fetching);
  await calls.post("/x", { text: "a" }, { keepalive: true });
  await calls.post("/x", { text: "a".repeat(70_000) }, { keepalive: true });
  assert.deepEqual(
    asked.map((it) => it.keepalive),
    [true, false],
  );
});
