import { isNewer, type News, type Place, parseNews } from "../live/news.ts";
import type { Said } from "../live/say.ts";
import type { Command } from "../stage/commands.ts";
import { withOwn } from "../stage/ink.ts";
import type { Room } from "../stage/room.ts";
import type { RoomState } from "../stage/state.ts";
import { wayTo } from "../stage/way.ts";

/** Says a command for a change, and hears what stands then. */
export type Say = (command: Command, made: Place, hear: (data: unknown) => void) => Promise<Said>;

/** The window of the speaker that the hall's screen shows: it goes first, and the server follows. */
export interface Leader {
  hear: (news: News) => void;
  close: () => void;
}

/**
 * Keeps the speaker's room and the server's the same. What is pressed here is seen here at once, server or not,
 * and told as where the room is now, never as a step: told twice, or by two, it moves nobody twice. If somebody
 * else was faster, this room goes where they went. What was done while there was no line is told when it is
 * back.
 * @param start whether something was pressed here that the server does not know
 */
export function openLeader(room: Room, say: Say, start: { ahead: boolean }): Leader {
  let { ahead } = start;
  let known: News | undefined;
  /** What the server was last known to have of what was pressed here; the rest is still to be told. */
  let told: RoomState | undefined;
  let obeying = false;
  let telling = false;
  const obey = () => {
    if (!known || ahead) return;
    told = known.state;
    obeying = true;
    room.adopt(withOwn(known.state, room.state()));
    obeying = false;
  };
  const tell = async () => {
    if (telling || !known) return;
    telling = true;
    while (ahead && known) {
      // Not the way from what is known: somebody may have gone on while the answer was under way.
      const [command] = wayTo(told ?? known.state, room.state());
      let answer: News | undefined;
      const said = command
        ? await say(command, known, (data) => {
            answer = parseNews(data);
            if (answer && isNewer(answer, known, false)) known = answer;
          })
        : undefined;
      // Without a line it stays ahead; the next news starts again.
      if (said === "lost") break;
      if (said === "done" && answer) told = answer.state;
      else ahead = false;
    }
    telling = false;
    obey();
  };
  const stop = room.watch(() => {
    if (obeying) return;
    ahead = true;
    void tell();
  });
  return {
    hear: (news) => {
      known = news;
      if (ahead) void tell();
      else obey();
    },
    close: stop,
  };
}
