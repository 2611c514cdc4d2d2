import "../styles/speaker.css";
import { startConsole } from "../console/start.ts";

startConsole();
