import { useState } from "preact/hooks";
import { words } from "#words/polls.ts";
import { sendVote } from "../live/vote.ts";
import type { Poll } from "../model/poll.ts";
import { keepBallot, readBallot } from "./ballot.ts";

interface FormProps {
  base: string;
  poll: Poll;
  round: number;
  labelledBy: string;
}

/** How far an answer is. */
type Way = "none" | "sending" | "counted" | "failed";

/** The choices of an open poll, as large as fingers need them. */
export function PollForm({ base, poll, round, labelledBy }: FormProps) {
  const [before] = useState(() => readBallot(poll.id, round));
  const [chosen, choose] = useState<readonly string[]>(before.choices);
  const [way, go] = useState<Way>(before.choices.length > 0 ? "counted" : "none");
  const several = poll.most > 1;
  const turn = (id: string) => {
    if (!several) choose([id]);
    else if (chosen.includes(id)) choose(chosen.filter((one) => one !== id));
    else if (chosen.length < poll.most) choose([...chosen, id]);
    go("none");
  };
  const send = async () => {
    if (chosen.length === 0 || way === "sending") return;
    const { ballot } = readBallot(poll.id, round);
    keepBallot(poll.id, round, { ballot, choices: chosen });
    go("sending");
    go((await sendVote(base, { poll: poll.id, choices: chosen, ballot })) ? "counted" : "failed");
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <fieldset aria-labelledby={labelledBy}>
        {several && <p class="most">{words.most(poll.most)}</p>}
        {poll.choices.map(({ id, label }) => (
          <label key={id}>
            <input
              type={several ? "checkbox" : "radio"}
              name={`poll-${poll.id}`}
              checked={chosen.includes(id)}
              disabled={several && chosen.length >= poll.most && !chosen.includes(id)}
              onChange={() => turn(id)}
            />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
      <button type="submit" aria-disabled={chosen.length === 0 || way === "sending"}>
        {before.choices.length > 0 || way === "counted" ? words.sendAgain : words.send}
      </button>
      <p class="standing" role="status">
        {way === "none" ? "" : words[way]}
      </p>
    </form>
  );
}
