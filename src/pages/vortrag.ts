import "../styles/index.css";
import runningTitle from "virtual:running-title.css?inline";
import { address } from "#words/address.ts";
import { words } from "#words/reading.ts";
import { startDeck } from "../deck/start.ts";
import { startHandout } from "../reading/start.ts";
import handoutStyles from "../styles/handout.css?inline";

/** The offline file: the deck, and with `?lesen` the reading view, which lies in a template until then. */
if (new URLSearchParams(location.search).has(address.reading)) openReadingView();
else startDeck();

function openReadingView(): void {
  const template = document.querySelector<HTMLTemplateElement>("#leseansicht");
  if (!template) throw new Error('missing element "#leseansicht"');
  for (const style of document.querySelectorAll("style")) style.remove();
  // Not a style element: the page's policy admits only the one that it came with.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${handoutStyles}\n${runningTitle}`);
  document.adoptedStyleSheets = [sheet];
  document.body.className = "handout";
  document.body.replaceChildren(template.content);
  document.title = words.title(document.title);
  startHandout();
}
