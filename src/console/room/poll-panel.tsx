import polls from "virtual:polls";
import { words } from "#words/polls.ts";
import { liveBase } from "../../live/place.ts";
import type { Poll, PollId } from "../../model/poll.ts";
import type { Command } from "../../stage/commands.ts";
import { labelOf } from "../../stage/labels.ts";
import type { RoomState } from "../../stage/state.ts";
import { Button, TwoStepButton } from "../../ui/buttons.tsx";
import { PollResult } from "../../ui/poll-result.tsx";
import type { HallState } from "./hall.ts";

interface PanelProps {
  /** Polls of the slide that the speaker is at. */
  ids: readonly PollId[];
  room: RoomState | undefined;
  hall: HallState;
  send: (command: Command) => void;
}

/** Asks the hall, and shows the speaker what comes of it before all see it. Without the live server there is no hall. */
export function PollPanel({ ids, room, hall, send }: PanelProps) {
  if (!hall.news) return null;
  return (
    <>
      {ids.map((id) => {
        const poll = polls[id];
        return poll && <OnePoll key={id} {...{ poll, room, hall, send }} />;
      })}
    </>
  );
}

function OnePoll({ poll, room, hall, send }: Omit<PanelProps, "ids"> & { poll: Poll }) {
  const { id } = poll;
  const state = room?.polls?.[id];
  const say = (name: "poll-open" | "poll-close" | "poll-reveal", stage: string) => (
    <Button press={() => send({ do: name, poll: id })} pressed={state?.stage === stage} idle={!room}>
      {labelOf(name, "console")}
    </Button>
  );
  return (
    <section class="poll-panel poll" aria-label={`${words.name}: ${poll.question}`}>
      <p class="label">{words.name}</p>
      <p class="question">{poll.question}</p>
      <p class="buttons">
        {say("poll-open", "open")}
        {say("poll-close", "closed")}
        {say("poll-reveal", "revealed")}
        {state && (
          <TwoStepButton
            label={words.again}
            question={words.againQuestion}
            what={words.againWhat}
            act={() => send({ do: "poll-open", poll: id, round: state.round + 1 })}
          />
        )}
      </p>
      {state && (
        <>
          <PollResult poll={poll} tally={hall.tallies[id] ?? { voters: 0, votes: {} }} />
          <p class="standing">
            {state.stage !== "revealed" && `${words.secret} `}
            <a href={`${liveBase()}polls/${id}.csv`} download>
              {words.csv}
            </a>
          </p>
        </>
      )}
    </section>
  );
}
