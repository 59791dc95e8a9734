// Fetches the packages that a folder's lock file names. Reaches the network only when there are none
// or the lock file has changed.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export function install(room) {
  const stamp = join(room, "node_modules", ".installed-lock");
  const lock = createHash("sha256")
    .update(readFileSync(join(room, "package-lock.json")))
    .digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) {
    return;
  }
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const options = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  if (spawnSync(npm, options, { cwd: room, stdio: "inherit" }).status !== 0) {
    console.error(`npm ci failed in ${room}: it needs Node 20 with npm 10 or newer.`);
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}
