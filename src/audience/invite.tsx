import "../styles/audience/invite.css";
import { render } from "preact";
import { words } from "#words/audience.ts";
import { askInvitation, type Invitation } from "../live/invitation.ts";
import { createElement } from "../ui/elements.ts";
import type { Unmount } from "../ui/unmount.ts";

/** The way to the talk, wherever a slide has a place for it, and over the slide for the last row. */
export interface Invite {
  /** Whether it lies over the slide. */
  show: (over: boolean) => void;
  close: Unmount;
}

/** @param base address of the live server */
export async function openInvite(base: string, root: HTMLElement): Promise<Invite> {
  const invitation = await askInvitation(base);
  const places = invitation ? [...root.querySelectorAll<HTMLElement>('.join[data-live="join"]')] : [];
  for (const place of places) if (invitation) render(<Way {...invitation} />, place);
  const over = createElement("div", { class: "invite", role: "dialog", "aria-label": words.join });
  return {
    show: (shown) => {
      if (!shown) return over.remove();
      render(
        invitation ? (
          <>
            <h2>{words.join}</h2>
            <Way {...invitation} />
            <p class="how">{words.joinHow}</p>
          </>
        ) : (
          <p class="nowhere">{words.joinNowhere}</p>
        ),
        over,
      );
      root.append(over);
    },
    close: () => {
      over.remove();
      for (const place of places) render(null, place);
    },
  };
}

function Way({ address, code }: Invitation) {
  return (
    <>
      <img src={code} alt={words.code(address)} />
      <p class="address">{address}</p>
    </>
  );
}
