import "../styles/handout.css";
import "virtual:running-title.css";
import { startHandout } from "../reading/start.ts";

startHandout();
