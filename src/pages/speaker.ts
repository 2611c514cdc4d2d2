import "../styles/speaker.css";
import { startConsole } from "../console/start.tsx";

startConsole();
