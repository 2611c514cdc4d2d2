import { words } from "#words/polls.ts";
import type { PollId } from "../model/poll.ts";
import { useRendering } from "./context.tsx";

/** A question to the hall, as it reads without the live server; with it, `audience/` puts answers in its place. */
export function PollElement({ id }: { id: PollId }) {
  const poll = useRendering().lecture.polls[id];
  if (!poll) throw new Error(`there is no poll "${id}"`);
  return (
    <div class="poll" data-poll={id}>
      <p class="label">{words.name}</p>
      <p class="question">{poll.question}</p>
      <ul>
        {poll.choices.map((choice) => (
          <li key={choice.id}>{choice.label}</li>
        ))}
      </ul>
    </div>
  );
}

/** Where the live server's code and address stand; nothing without it, because there is nothing to join. */
export function JoinElement() {
  return <div class="join" data-live="join" />;
}
