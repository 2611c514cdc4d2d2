import "../styles/handout.css";
import "virtual:running-title.css";
import { liveBase } from "../live/place.ts";
import { startHandout } from "../reading/start.ts";
import { keepLater } from "./keep-later.ts";

const { mark } = startHandout();

const base = liveBase();
if (base !== undefined)
  import("../audience/read-along.tsx").then(
    // Whoever comes by a link to a slide wants that slide.
    ({ readAlong }) => readAlong(base, location.hash === "", mark),
    (error: unknown) => console.error("the live talk could not be followed:", error),
  );
keepLater((waiting) => void import("./renew.ts").then(({ offerNewer }) => offerNewer(waiting)));
