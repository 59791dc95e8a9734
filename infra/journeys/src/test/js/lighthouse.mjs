// Asks Lighthouse about pages, one after the other as a phone sees them, and prints a line of JSON for
// each: scores of its classes, what they count as failed, and what was loaded. A page whose audits
// broke down, as they do when the machine is busy with something else, is asked about again.
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

const settings = {
  output: "json",
  logLevel: "error",
  disableFullPageScreenshot: true,
  // Our pages run no script: they are whole when they are loaded.
  pauseAfterFcpMs: 0,
  pauseAfterLoadMs: 0,
  networkQuietThresholdMs: 250,
  cpuQuietThresholdMs: 250,
};

const ATTEMPTS = 4;
const [classes, ...pages] = process.argv.slice(2);
const chrome = await launch({
  chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
});
try {
  for (const page of pages) {
    let lhr = await visit(page);
    for (let attempt = 1; attempt < ATTEMPTS && fault(lhr); attempt++) {
      console.error(`${page}: ${fault(lhr)}; asking again`);
      lhr = await visit(page);
    }
    console.log(JSON.stringify(summary(page, lhr)));
  }
} finally {
  chrome.kill();
}

async function visit(page) {
  const { lhr } = await lighthouse(page, {
    ...settings,
    port: chrome.port,
    onlyCategories: classes.split(","),
    onlyAudits: ["cumulative-layout-shift", "network-requests", "total-byte-weight"],
  });
  return lhr;
}

/** What kept Lighthouse from judging, or nothing. */
function fault(lhr) {
  const broken = Object.values(lhr.audits).filter((it) => it.scoreDisplayMode === "error");
  return lhr.runtimeError?.message ?? broken.map((it) => `${it.id}: ${it.errorMessage}`).join("; ");
}

function summary(page, lhr) {
  const found = Object.values(lhr.categories);
  const scores = Object.fromEntries(found.map((it) => [it.id, Math.round(it.score * 100)]));
  const failed = found
    .flatMap((it) => it.auditRefs)
    .filter((it) => it.weight > 0 && (lhr.audits[it.id].score ?? 1) < 1)
    .map((it) => it.id);
  const requests = lhr.audits["network-requests"].details?.items ?? [];
  return {
    page,
    fault: fault(lhr),
    scores,
    failed,
    layoutShift: lhr.audits["cumulative-layout-shift"].numericValue ?? null,
    bytes: lhr.audits["total-byte-weight"].numericValue ?? null,
    origins: [...new Set(requests.map((it) => new URL(it.url).origin))],
  };
}
