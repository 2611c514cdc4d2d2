import { resolve } from "node:path";
import { readLecture } from "../../../src/vite/read-lecture.ts";
import { holdDrawn } from "../../holds/drawn.ts";
import { holdNarrow } from "../../holds/narrow.ts";
import { holdPicture } from "../../holds/picture.ts";

const { figures, lang } = await readLecture(resolve("tests/fixtures/lecture"));
const all = Object.values(figures);

holdDrawn(all, new URL("snapshots/", import.meta.url));
holdPicture(all);
holdNarrow(all, lang);
