import "../styles/speaker.css";
import { startConsole } from "../speaker/start.ts";

startConsole();
