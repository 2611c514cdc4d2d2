import "../styles/index.css";
import runningTitle from "virtual:running-title.css?inline";
import { address } from "#words/address.ts";
import { words as pages } from "#words/pages.ts";
import { words } from "#words/reading.ts";
import { startConsole } from "../console/start.tsx";
import { startDeck } from "../deck/start.ts";
import { startHandout } from "../reading/start.ts";
import handoutStyles from "../styles/handout.css?inline";
import consoleStyles from "../styles/speaker.css?inline";

/**
 * The offline file: the deck, with `?lesen` the reading view, which lies in a template until then, and with
 * `?pult` the console, which shows the deck's own slides.
 */
const view = new URLSearchParams(location.search);
if (view.has(address.reading)) openReadingView();
else if (view.has(address.console)) openConsole();
else startDeck();

function openReadingView(): void {
  const template = document.querySelector<HTMLTemplateElement>("#leseansicht");
  if (!template) throw new Error('missing element "#leseansicht"');
  wear(`${handoutStyles}\n${runningTitle}`);
  document.body.className = "handout";
  document.body.replaceChildren(template.content);
  document.title = words.title(document.title);
  startHandout();
}

function openConsole(): void {
  const slides = document.createElement("template");
  slides.id = "slides";
  slides.content.append(...document.querySelectorAll(".deck .slides > section"));
  wear(consoleStyles);
  document.body.className = "console";
  document.body.replaceChildren(slides);
  document.title = pages.consoleTitle(document.title);
  startConsole();
}

/** Changes the page's styles. Not by a style element: the page's policy admits only the one that it came with. */
function wear(styles: string): void {
  for (const style of document.querySelectorAll("style")) style.remove();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets = [sheet];
}
