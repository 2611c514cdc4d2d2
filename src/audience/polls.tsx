import "../styles/audience/polls.css";
import polls from "virtual:polls";
import { render } from "preact";
import { words } from "#words/polls.ts";
import type { Tallies } from "../live/tallies.ts";
import type { Poll, Tally } from "../model/poll.ts";
import type { PollState, RoomState } from "../stage/state.ts";
import { PollResult } from "../ui/poll-result.tsx";
import { PollForm } from "./poll-form.tsx";

/** The places in a page where the hall is asked. */
export interface PollBoard {
  /** @param speaker whether the hall's own screen shows it: nobody answers there */
  show: (now: { state: RoomState; tallies: Tallies; speaker: boolean }) => void;
}

/**
 * Brings the questions of a page to life.
 * @param base address of the live server
 */
export function openPolls(base: string, page: ParentNode): PollBoard {
  const places = [...page.querySelectorAll<HTMLElement>(".poll[data-poll]")].flatMap((place) => {
    const poll = polls[place.dataset["poll"] ?? ""];
    if (!poll) return [];
    // What it reads without the live server makes room.
    place.replaceChildren();
    return [{ place, poll }];
  });
  return {
    show: ({ state, tallies, speaker }) => {
      for (const { place, poll } of places) {
        const tally = tallies[poll.id] ?? { voters: 0, votes: {} };
        render(<PollView {...{ base, poll, tally, speaker }} state={state.polls?.[poll.id]} />, place);
      }
    },
  };
}

interface PollProps {
  base: string;
  poll: Poll;
  /** Undefined until it is opened. */
  state: PollState | undefined;
  tally: Tally;
  speaker: boolean;
}

function PollView({ base, poll, state, tally, speaker }: PollProps) {
  return (
    <>
      <p class="label">{words.name}</p>
      <p class="question" id={`poll-${poll.id}`}>
        {poll.question}
      </p>
      {state?.stage === "revealed" ? (
        <PollResult poll={poll} tally={tally} />
      ) : state?.stage === "open" && !speaker ? (
        // Asked anew, it is another one.
        <PollForm key={state.round} {...{ base, poll }} round={state.round} labelledBy={`poll-${poll.id}`} />
      ) : (
        <>
          <ul>
            {poll.choices.map(({ id, label }) => (
              <li key={id}>{label}</li>
            ))}
          </ul>
          <p class="standing">{standingOf(state, tally, speaker)}</p>
        </>
      )}
    </>
  );
}

/** The hall's screen says how many have answered, and not yet what. */
function standingOf(state: PollState | undefined, { voters }: Tally, speaker: boolean): string {
  if (!state) return words.notYet;
  const count = speaker ? words.voters(voters) : "";
  return [state.stage === "closed" ? words.closed : "", count].filter(Boolean).join(" · ");
}
