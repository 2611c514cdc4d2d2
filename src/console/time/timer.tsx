import type { ComponentChildren } from "preact";
import { words } from "#words/console.ts";
import { formatDuration, formatTimeOfDay } from "#words/format.ts";
import type { SlideId } from "../../model/slide.ts";
import type { Talk } from "../../stage/talk.ts";
import { Button, TwoStepButton } from "../../ui/buttons.tsx";
import { useCell } from "../../ui/cell.ts";
import { elapsed, isRunning } from "./clock.ts";
import { behind, plannedLength, planSlots } from "./schedule.ts";
import type { TalkClock } from "./talk-clock.ts";

/** Half a minute is nothing to speak of, in milliseconds. */
const NOTHING = 30_000;

/** Time of day, time on the clock, and how the talk stands to its plan. */
export function Timer({ clock: talkClock, talk, slide }: { clock: TalkClock; talk: Talk; slide: SlideId }) {
  const { clock, now } = useCell(talkClock);
  const time = elapsed(clock, now);
  const slot = planSlots(talk).get(slide);
  const late = slot ? behind(slot, time) : 0;
  const begun = isRunning(clock) || time > 0;
  return (
    <section class="timer" aria-label={words.time.label}>
      <dl>
        <Part name="day" label={words.time.day}>
          {formatTimeOfDay(new Date(now))}
        </Part>
        <Part name="run" label={words.time.talk}>
          {`${formatDuration(time)} / ${formatDuration(plannedLength(talk))}`}
        </Part>
        <Part name="plan" label={words.time.plan} standing={late > 0 ? "behind" : "fine"}>
          {begun ? describeStanding(late) : words.time.notBegun}
        </Part>
      </dl>
      <p class="buttons">
        <Button press={talkClock.toggle}>
          {isRunning(clock) ? words.time.pause : time > 0 ? words.time.goOn : words.time.start}
        </Button>
        <TwoStepButton
          label={words.time.reset}
          question={words.time.resetQuestion}
          what={words.time.resetWhat}
          act={talkClock.reset}
        />
      </p>
    </section>
  );
}

function Part(props: { name: string; label: string; standing?: string; children: ComponentChildren }) {
  return (
    <div class={props.name} data-standing={props.standing}>
      <dt>{props.label}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}

/** „im Plan“, „2:10 hinter dem Plan“, „0:40 vor dem Plan“. */
export function describeStanding(late: number): string {
  if (Math.abs(late) < NOTHING) return words.time.onTime;
  return late > 0 ? words.time.behind(late) : words.time.ahead(-late);
}
