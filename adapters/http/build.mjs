// Builds the pages' style sheets and the writing page's script into target/classes/static and lays the
// letters of paper beside them. Reaches the network only to fetch packages, and only when there are
// none or the lock file has changed.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const room = dirname(fileURLToPath(import.meta.url));
const stamp = join(room, "node_modules", ".installed-lock");
const lock = createHash("sha256")
  .update(readFileSync(join(room, "package-lock.json")))
  .digest("hex");

if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== lock) {
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const options = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  const install = spawnSync(npm, options, { cwd: room, stdio: "inherit" });
  if (install.status !== 0) {
    console.error(
      "npm ci failed: the pages' style sheets and script need Node 20 with npm 10 or newer.",
    );
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}

const { build } = await import("esbuild");
await build({
  absWorkingDir: room,
  entryPoints: [
    { in: "src/css/planverk.css", out: "planverk" },
    { in: "src/css/editor.css", out: "editor" },
    { in: "src/js/editor.js", out: "editor" },
    { in: "src/js/embed.js", out: "embed" },
  ],
  outdir: "target/classes/static",
  bundle: true,
  format: "iife",
  minify: true,
  legalComments: "none",
  target: ["es2022", "chrome111", "firefox113", "safari16.4"],
  logLevel: "warning",
});

// Source Sans 3 under the SIL Open Font License 1.1, as it is.
const letters = join(room, "node_modules", "@expo-google-fonts", "source-sans-3");
const fonts = join(room, "target", "classes", "paper", "fonts");
mkdirSync(fonts, { recursive: true });
for (const face of ["400Regular", "400Regular_Italic", "600SemiBold", "600SemiBold_Italic"]) {
  const file = `SourceSans3_${face}.ttf`;
  copyFileSync(join(letters, face, file), join(fonts, file));
}
copyFileSync(join(letters, "LICENSE_FONT"), join(fonts, "LICENSE"));
