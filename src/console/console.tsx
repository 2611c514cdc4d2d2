import { useMemo } from "preact/hooks";
import { words } from "#words/console.ts";
import type { Measure } from "../charts/layout/measure.ts";
import type { SlideId } from "../model/slide.ts";
import { findSlide } from "../stage/talk.ts";
import { useCell } from "../ui/cell.ts";
import { KeyHelp } from "../ui/key-help.tsx";
import { NotesView } from "./notes/notes-view.tsx";
import { Panels } from "./panels.tsx";
import { Controls } from "./room/controls.tsx";
import { Handing, HandOver, MovedBy } from "./room/handing.tsx";
import { JumpList } from "./room/jump-list.tsx";
import { overlaysOf } from "./room/overlays.ts";
import { Place } from "./room/place.tsx";
import { PollPanel } from "./room/poll-panel.tsx";
import { AheadStage, NowStage, type Pictures } from "./room/stages.tsx";
import { StatusLine } from "./room/status-line.tsx";
import { readTexts } from "./room/texts.ts";
import { aheadOf } from "./room/view.ts";
import { roomOf } from "./room/windows.ts";
import type { Session } from "./session.ts";
import { Timer } from "./time/timer.tsx";

/** What the page brings along. */
export interface ConsoleOptions extends Pictures {
  session: Session;
  /** The lecture's notes as HTML, by slide. */
  notes: Readonly<Record<SlideId, string>>;
  measure: Measure;
}

/** The whole console. */
export function Console({ session, notes, measure, slides, painter }: ConsoleOptions) {
  const { windows, hall, status, view, pointing, dialog, said } = useCell(session);
  const { talk, clock, notebook, notesSize, readOn, press, can, isOn, closeDialog } = session;
  const { here, frozen } = view;
  const room = roomOf(windows);
  const texts = useMemo(() => readTexts(talk, slides, notes), [talk, slides, notes]);
  return (
    <>
      <h1 class="visually-hidden">{words.room.title}</h1>
      <p class="visually-hidden" aria-live="polite">
        {/* Made anew for each sentence: the same one may have to be said again. */}
        <span key={said.count}>{said.text}</span>
      </p>
      <JumpList
        open={dialog === "jump"}
        close={closeDialog}
        talk={talk}
        current={here.slide}
        {...{ texts, slides, painter }}
        go={session.goTo}
      />
      <KeyHelp where="console" class="help" open={dialog === "help"} onClose={closeDialog} />
      <header class="top">
        <StatusLine
          status={status}
          {...{ windows, talk }}
          openDeck={session.openDeck}
          lead={session.lead}
          pointAt={session.pointAt}
          hall={hall}
          seen={findSlide(talk, hall.news?.state.slide)?.number}
          moved={<MovedBy room={room} name={session.name} />}
        />
        <Place talk={talk} here={here} frozen={frozen} room={room} />
        <Timer clock={clock} talk={talk} slide={here.slide} />
        <Handing room={room} {...session} />
      </header>
      <div class="stages">
        <NowStage
          {...{ slides, painter, pointing }}
          state={here}
          cover={room?.cover ?? "none"}
          tall={room?.tall}
          over={overlaysOf(room).map((name) => words.room.overlays[name])}
          point={session.point}
          send={session.send}
          next={() => press("next")}
          back={() => press("back")}
        />
        <AheadStage {...{ slides, painter, talk, here }} tall={room?.tall} state={aheadOf(view, talk)} />
      </div>
      <div class="words">
        <PollPanel
          ids={findSlide(talk, here.slide)?.polls ?? []}
          room={room}
          hall={hall}
          send={session.send}
        />
        <NotesView
          title={findSlide(talk, here.slide)?.title ?? ""}
          html={Object.hasOwn(notes, here.slide) ? (notes[here.slide] ?? "") : ""}
          size={notesSize}
          {...{ notebook, readOn, press }}
        />
        <Panels session={session} measure={measure} />
        {hall.news && <HandOver room={room} {...session} />}
      </div>
      <Controls {...{ press, can, isOn, frozen }} bring={session.bring} />
    </>
  );
}
