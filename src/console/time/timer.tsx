import type { ComponentChildren } from "preact";
import { words } from "#words/console.ts";
import { formatDuration, formatTimeOfDay } from "#words/format.ts";
import type { SlideId } from "../../model/slide.ts";
import type { Talk } from "../../stage/talk.ts";
import { Button, TwoStepButton } from "../../ui/buttons.tsx";
import { useCell } from "../../ui/cell.ts";
import { elapsed, isOld, isRunning, onSlide } from "./clock.ts";
import { behind, plannedLength, planSlots, warningOf } from "./schedule.ts";
import type { TalkClock } from "./talk-clock.ts";

/** Half a minute is nothing to speak of, in milliseconds. */
const NOTHING = 30_000;

/** A shorter greeting is none to speak of, in milliseconds. */
const GREETING = 10_000;
/** How long a greeting that was counted can be taken back, in milliseconds. */
const TAKE_BACK = 3 * 60_000;

/** Time of day, time on the clock, what is left of it, and how the talk stands to its plan. */
export function Timer({ clock: talkClock, talk, slide }: { clock: TalkClock; talk: Talk; slide: SlideId }) {
  const { clock, now } = useCell(talkClock);
  const time = elapsed(clock, now);
  const slot = planSlots(talk).get(slide);
  const late = slot ? behind(slot, time) : 0;
  const begun = isRunning(clock) || time > 0;
  const length = plannedLength(talk);
  const old = isOld(clock, now);
  // Another talk's time says nothing of this one.
  const warning = begun && !old ? warningOf(length - time) : undefined;
  const { greeting = 0 } = clock;
  const here = onSlide(clock, slide, now) ?? 0;
  const planned = slot && talk.some(({ id, below }) => id === slide && below === undefined);
  if (old) return <Old clock={talkClock} since={clock.since ?? clock.stopped ?? 0} />;
  return (
    <section class="timer" aria-label={words.time.label} data-warning={warning}>
      <dl>
        <Part name="day" label={words.time.day}>
          {formatTimeOfDay(new Date(now))}
        </Part>
        <Part name="run" label={words.time.talk}>
          {`${formatDuration(time)} / ${formatDuration(length)}`}
        </Part>
        <Part name="left" label={warning ? words.time.warnings[warning] : words.time.remaining}>
          {warning === "over" ? `+${formatDuration(time - length)}` : formatDuration(length - time)}
        </Part>
        <Part name="on-slide" label={words.time.onSlide}>
          {formatDuration(here) + (planned ? ` / ${formatDuration(slot.to - slot.from)}` : "")}
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
      {isRunning(clock) && greeting >= GREETING && time < greeting + TAKE_BACK && (
        <p class="greeting">
          {words.time.greeting(greeting)}{" "}
          <Button press={talkClock.dropGreeting}>{words.time.dropGreeting}</Button>
        </p>
      )}
    </section>
  );
}

/** A clock that was left from another talk asks before it goes on. */
function Old({ clock, since }: { clock: TalkClock; since: number }) {
  return (
    <section class="timer" aria-label={words.time.label}>
      <p class="old">{words.time.old(since)}</p>
      <p class="buttons">
        <Button press={clock.reset}>{words.time.reset}</Button>
        <Button press={clock.keep}>{words.time.keepOld}</Button>
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
