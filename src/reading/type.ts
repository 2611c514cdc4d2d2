import { words } from "#words/reading.ts";
import { createElement } from "../ui/elements.ts";
import { readStore, writeStore } from "../ui/store.ts";

/** How large and how wide a reader wants the type; kept on this device. */
interface TypeChoice {
  /** In per cent of what the browser is set to. */
  size: number;
  wide: boolean;
}

const KEY = "reading-type";
const SIZES = [100, 125, 150, 175, 200];
const PLAIN: TypeChoice = { size: 100, wide: false };

function parseChoice(value: unknown): TypeChoice | undefined {
  const { size, wide } = (value ?? {}) as Partial<Record<keyof TypeChoice, unknown>>;
  const known = SIZES.find((one) => one === size);
  return known !== undefined && typeof wide === "boolean" ? { size: known, wide } : undefined;
}

/** Buttons for the size of the type, a switch for the room around it. Charts follow both by themselves. */
export function createType(): HTMLElement {
  let choice = readStore(KEY, parseChoice) ?? PLAIN;
  const shown = createElement("output", {});
  const button = (step: number, name: string) => {
    const one = createElement("button", { type: "button" }, [name]);
    one.addEventListener("click", () => {
      const size = SIZES[SIZES.indexOf(choice.size) + step];
      if (size !== undefined) change({ size });
    });
    return one;
  };
  const box = createElement("input", { type: "checkbox", name: "wide" });
  box.addEventListener("change", () => change({ wide: box.checked }));
  const [smaller, larger] = [button(-1, words.type.smaller), button(1, words.type.larger)];
  const apply = () => {
    const { dataset } = document.documentElement;
    dataset["size"] = `${choice.size}`;
    dataset["wide"] = `${choice.wide}`;
    box.checked = choice.wide;
    shown.textContent = words.type.size(choice.size);
    // Not `disabled`: a button at the end of its way must not lose the focus.
    smaller.setAttribute("aria-disabled", `${choice.size === SIZES[0]}`);
    larger.setAttribute("aria-disabled", `${choice.size === SIZES.at(-1)}`);
  };
  const change = (part: Partial<TypeChoice>) => {
    choice = { ...choice, ...part };
    writeStore(KEY, choice);
    apply();
  };
  apply();
  return createElement("fieldset", {}, [
    createElement("legend", {}, [words.type.legend]),
    smaller,
    shown,
    larger,
    createElement("label", {}, [box, ` ${words.type.wide}`]),
  ]);
}

/** By night the page has the colours of a dark hall, wherever the reader's device is set to it. */
export function followNight(): void {
  const night = matchMedia("(prefers-color-scheme: dark)");
  const turn = () => document.documentElement.toggleAttribute("data-dark", night.matches);
  night.addEventListener("change", turn);
  turn();
}
