import type { ComponentChildren } from "preact";
import { useCallback, useRef, useState } from "preact/hooks";
import { words as all } from "#words/console.ts";
import { Button } from "../../ui/buttons.tsx";
import { useCell } from "../../ui/cell.ts";
import { roomOf } from "../room/windows.ts";
import type { Session } from "../session.ts";
import { elapsed, isOld, isRunning } from "../time/clock.ts";
import { CLICK_IDS, type Evening, judge, type Verdict } from "./checks.ts";
import { playTone, useClicker, useComputer } from "./watch-evening.ts";

const words = all.checks;

/** What has to be right before an evening begins: tested where a browser can, asked for where it cannot. */
export function Checklist({ session, open }: { session: Session; open: boolean }) {
  const { windows } = useCell(session);
  const { clock, now } = useCell(session.clock);
  const { extended, served } = useComputer(open);
  const [tries, setTries] = useState(false);
  const trying = tries && open;
  const list = useRef<HTMLUListElement>(null);
  const isOpen = useCallback(() => list.current?.closest("details")?.open === true, []);
  const seen = useClicker(trying, isOpen);
  const evening: Evening = {
    extended,
    served,
    room: roomOf(windows) !== undefined,
    fromDisk: location.protocol === "file:",
    clock: isOld(clock, now) ? "old" : isRunning(clock) || elapsed(clock, now) > 0 ? "running" : "zero",
  };
  const verdicts = judge(evening);
  const all = seen.size === CLICK_IDS.length;
  return (
    <ul class="checks" ref={list}>
      {(["screens", "room", "net", "clock"] as const).map((id) => (
        <Check key={id} verdict={verdicts[id]} text={words[id][verdicts[id]]}>
          {id === "clock" && verdicts.clock === "do" && (
            <Button press={session.clock.reset}>{words.resetClock}</Button>
          )}
        </Check>
      ))}
      <Check verdict="ask" text={words.sound}>
        <Button press={playTone}>{words.playTone}</Button>
      </Check>
      <Check verdict={all ? "fine" : "ask"} text={all ? words.clickerFine : words.clicker}>
        <Button press={() => setTries(!tries)} pressed={trying}>
          {trying ? words.endTry : words.tryClicker}
        </Button>
        {trying && <p>{words.trying}</p>}
        {(trying || seen.size > 0) && (
          <ol class="clicks" aria-live="polite">
            {CLICK_IDS.map((id) => (
              <li key={id} data-seen={seen.has(id)}>
                {words.clicks[id]} {seen.has(id) ? words.seen : words.notSeen}
              </li>
            ))}
          </ol>
        )}
      </Check>
    </ul>
  );
}

/** A line of the list; what only people can see has a box to tick. */
function Check(props: { verdict: Verdict; text: string; children: ComponentChildren }) {
  const { verdict, text, children } = props;
  return (
    <li data-verdict={verdict}>
      {verdict === "ask" ? (
        <label>
          <input type="checkbox" /> {text}
        </label>
      ) : (
        <p>
          <strong>{verdict === "fine" ? words.fine : words.todo}</strong> {text}
        </p>
      )}
      {children}
    </li>
  );
}
