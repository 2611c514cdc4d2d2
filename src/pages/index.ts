import "../styles/index.css";
import { startDeck } from "../deck/start.ts";

startDeck();
