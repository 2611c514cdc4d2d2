import "../styles/index.css";
import { startDeck } from "../deck/start.ts";
import { liveBase } from "../live/place.ts";
import { joinLater } from "./join.ts";
import { keepLater } from "./keep-later.ts";

const base = liveBase();
if (base === undefined) startDeck();
else joinLater(base);
keepLater();
