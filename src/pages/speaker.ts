import "../styles/speaker.css";
import { startConsole } from "../console/start.tsx";
import { keepLater } from "./keep-later.ts";

startConsole();
keepLater();
