import "../styles/handout.css";
import "virtual:running-title.css";
import { startHandout } from "../handout/start.ts";

startHandout();
