import outline from "virtual:talk";
import { createRoom, type Room } from "../stage/room.ts";
import type { Unmount } from "../ui/unmount.ts";
import { mountAddress, readRoom } from "./address.ts";
import { mountAnnouncer, mountVoice } from "./announcer.ts";
import { mountCharts } from "./charts.ts";
import { mountChrome } from "./chrome.tsx";
import { mountGrid } from "./grid-later.ts";
import { mountGrowth } from "./growth.ts";
import { mountHandoutPlace } from "./handout-place.ts";
import { mountInk } from "./ink-later.ts";
import { bindKeys } from "./keys.ts";
import { mountLook } from "./look.ts";
import { mountNotes } from "./notes.ts";
import { mountRemote } from "./remote.ts";
import { mountRest } from "./rest.ts";
import { openReveal } from "./reveal.ts";
import { wantsPrintView } from "./settings.ts";
import { mountSizeOffer } from "./size-offer.ts";
import { mountSpot } from "./spot.ts";
import { mountTables } from "./tables.ts";
import { mountTouch } from "./touch.ts";
import { trailRoom } from "./trail.ts";
import { mountTravel } from "./travel.ts";

/** Joins the deck's room to something outside of this window. */
export type Join = (root: HTMLElement, room: Room) => Unmount;

/**
 * Opens the deck over the static slides in `root`: one room, which keys, fingers, links and consoles lead,
 * and which everything in the page obeys, in the order in which it is mounted.
 * @returns a function that gives the document back
 */
export async function openDeck(root: HTMLElement, join?: Join): Promise<Unmount> {
  if (wantsPrintView(location.search)) {
    const { openPrintView } = await import("./print-view.ts");
    return openPrintView(root);
  }
  const talk = outline;
  const room = createRoom(talk, readRoom(talk));
  const slides = await openReveal(root, talk);
  slides.show(room.state());
  const obeys = room.watch((now, before) => {
    slides.show(now, before);
    // Not before: reveal.js lets its black come slowly.
    if (now.cover !== before.cover) delete document.documentElement.dataset["cover"];
  });
  const trail = trailRoom(room);
  mountHandoutPlace();
  const notes = mountNotes(root, room);
  const voice = mountVoice(root);
  const tables = mountTables(root, room);
  const growth = mountGrowth(root, room, talk);
  // What a row says must not be overtaken by what came before it.
  const say = (text: string) => {
    trail.catchUp();
    voice.say(text);
  };
  const charts = mountCharts(root, room, talk, say);
  const travel = mountTravel(root, room, talk, charts.painter);
  const grid = mountGrid(root, room, charts);
  const look = mountLook(root, room);
  const spot = mountSpot(root, room);
  const ink = mountInk(root, room);
  const chrome = mountChrome({ root, room, talk, picture: charts.picture });
  const leads = [bindKeys(room, chrome.run, talk), mountTouch(root, room, talk), mountAddress(room, talk)];
  const offer = mountSizeOffer(root, room);
  const rest = mountRest(root);
  const remote = mountRemote(root, room, chrome);
  const announcer = mountAnnouncer(root, trail.room, talk, voice.say);
  const leave = join?.(root, room);
  document.documentElement.dataset["deck"] = "ready";
  const parts = [
    remote,
    rest,
    offer,
    ...leads,
    chrome.unmount,
    ink,
    spot,
    look,
    grid,
    travel,
    charts.unmount,
    growth,
    tables,
  ];
  return () => {
    leave?.();
    for (const part of [...parts, announcer, trail.close, voice.unmount, notes, obeys, slides.close]) part();
    delete document.documentElement.dataset["deck"];
    document.getElementById(room.state().slide)?.scrollIntoView();
  };
}
