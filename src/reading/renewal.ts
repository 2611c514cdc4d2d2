import { words } from "#words/reading.ts";
import { createElement } from "../ui/elements.ts";

/**
 * Offers the newer build that waits.
 * @param ask brings it, and loads the page anew; false while another window shows the one before
 */
export function offerRenewal(ask: () => Promise<boolean>): void {
  const said = createElement("span", {}, [words.newer]);
  const load = createElement("button", { type: "button" }, [words.loadNewer]);
  load.addEventListener("click", async () => {
    if (!(await ask())) said.textContent = words.otherWindows;
  });
  const line = createElement("p", { class: "newer", role: "status" });
  document.querySelector(".controls")?.append(line);
  // A live region tells what comes into it.
  line.append(said, " ", load);
}
