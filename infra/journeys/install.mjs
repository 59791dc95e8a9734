// Fetches the checkers of pages, which stand in package.json, for the tests alone.
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { install } from "../../adapters/http/packages.mjs";

install(dirname(fileURLToPath(import.meta.url)));
