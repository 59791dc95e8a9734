// Builds the pages' one style sheet and the editor's one script into target/classes/static. Reaches the network only to fetch
// packages, and only when there are none or the lock file has changed.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const room = dirname(fileURLToPath(import.meta.url));
const stamp = join(room, "node_modules", ".installed-lock");
const lock = createHash("sha256").update(readFileSync(join(room, "package-lock.json"))).digest("hex");

if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== lock) {
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const options = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  const install = spawnSync(npm, options, { cwd: room, stdio: "inherit" });
  if (install.status !== 0) {
    console.error("npm ci failed: the pages' style sheet needs Node 20 with npm 10 or newer.");
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}

const { build } = await import("esbuild");
await build({
  absWorkingDir: room,
  entryPoints: ["src/css/planverk.css", "src/js/editor.js"],
  entryNames: "[name]",
  outdir: "target/classes/static",
  format: "esm",
  bundle: true,
  minify: true,
  legalComments: "none",
  target: ["es2022", "chrome111", "firefox113", "safari16.4"],
  logLevel: "warning",
});
