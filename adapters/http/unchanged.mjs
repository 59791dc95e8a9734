// Gives what was generated the time of last time where it says the same, so that nothing is compiled
// again for having been written again.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const GENERATED = "target/generated-sources";
const MEMORY = "target/generated-times.json";

const before = existsSync(MEMORY) ? JSON.parse(readFileSync(MEMORY, "utf8")) : {};
const after = {};
for (const name of readdirSync(GENERATED, { recursive: true })) {
  const file = join(GENERATED, name);
  const written = statSync(file);
  if (written.isFile()) {
    const digest = createHash("sha256").update(readFileSync(file)).digest("hex");
    const same = before[name]?.digest === digest;
    after[name] = { digest, time: same ? before[name].time : written.mtimeMs / 1000 };
    utimesSync(file, after[name].time, after[name].time);
  }
}
writeFileSync(MEMORY, JSON.stringify(after));
