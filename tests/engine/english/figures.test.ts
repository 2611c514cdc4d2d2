import { resolve } from "node:path";
import { readLecture } from "../../../src/vite/read-lecture.ts";
import { holdDrawn } from "../../holds/drawn.ts";
import { holdFilled } from "../../holds/filled.ts";
import { holdNarrow } from "../../holds/narrow.ts";
import { holdOpenData } from "../../holds/open-data.ts";
import { holdPicture } from "../../holds/picture.ts";

const lecture = await readLecture(resolve("tests/fixtures/lecture"));
const all = Object.values(lecture.figures);

holdDrawn(all, new URL("snapshots/", import.meta.url));
holdPicture(all);
holdNarrow(all, lecture.lang);
holdFilled(all, { all: false });
holdOpenData(lecture);
