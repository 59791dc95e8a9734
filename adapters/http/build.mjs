// Builds the pages' style sheets and the writing page's script into target/classes/static, each beside
// its compressed forms, and lays the letters of paper beside them.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { install } from "./packages.mjs";

const room = dirname(fileURLToPath(import.meta.url));
install(room);

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

// What a browser takes is compressed here, as densely as can be, and not when the service starts.
const files = join(room, "target", "classes", "static");
copyFileSync(join(room, "src/main/resources/static/favicon.svg"), join(files, "favicon.svg"));
for (const name of readdirSync(files).filter((it) => /\.(css|js|svg)$/.test(it))) {
  const bytes = readFileSync(join(files, name));
  writeFileSync(join(files, `${name}.gz`), gzipSync(bytes, { level: 9 }));
  writeFileSync(join(files, `${name}.br`), brotliCompressSync(bytes));
}

// Source Sans 3 under the SIL Open Font License 1.1, as it is.
const letters = join(room, "node_modules", "@expo-google-fonts", "source-sans-3");
const fonts = join(room, "target", "classes", "paper", "fonts");
mkdirSync(fonts, { recursive: true });
for (const face of ["400Regular", "400Regular_Italic", "600SemiBold", "600SemiBold_Italic"]) {
  const file = `SourceSans3_${face}.ttf`;
  copyFileSync(join(letters, face, file), join(fonts, file));
}
copyFileSync(join(letters, "LICENSE_FONT"), join(fonts, "LICENSE"));
