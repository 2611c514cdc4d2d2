import { words } from "#words/polls.ts";
import type { Poll, Tally } from "../model/poll.ts";

/** What came of a poll, as a table whose bars begin at nothing and end at all who have answered. */
export function PollResult({ poll, tally: { voters, votes } }: { poll: Poll; tally: Tally }) {
  return (
    <table class="poll-result">
      <caption>{words.voters(voters)}</caption>
      <tbody>
        {poll.choices.map(({ id, label }) => {
          const count = votes[id] ?? 0;
          return (
            <tr key={id}>
              <th scope="row">{label}</th>
              <td class="bar" aria-hidden="true">
                {/* No length where nobody has answered. */}
                {count > 0 && <i style={{ width: `${(100 * count) / voters}%` }} />}
              </td>
              <td class="votes">{words.votes(count, voters)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
