import { words } from "#words/reading.ts";
import { createElement } from "../ui/elements.ts";
import { findPdfs } from "../ui/pdf-files.ts";
import { PRINT_LAYOUTS, type PrintLayout } from "../words/types/address.ts";
import { formatOptions, type HandoutOptions } from "./options.ts";

/**
 * Switches over the document: notes, tables, how it is printed. A choice is kept in the address, so that
 * it goes along with the link.
 */
export function createControls(
  start: HandoutOptions,
  apply: (options: HandoutOptions) => void,
): { show: HTMLElement; print: HTMLElement[]; change: (part: Partial<HandoutOptions>) => void } {
  let options = start;
  const change = (part: Partial<HandoutOptions>) => {
    options = { ...options, ...part };
    history.replaceState(
      history.state,
      "",
      location.pathname + formatOptions(options, location.search) + location.hash,
    );
    apply(options);
  };
  const check = (label: string, key: "notes" | "tables") => {
    const box = createElement("input", { type: "checkbox", name: key });
    box.checked = options[key];
    box.addEventListener("change", () => change({ [key]: box.checked }));
    return createElement("label", {}, [box, ` ${label}`]);
  };
  const choice = (layout: PrintLayout) => {
    const radio = createElement("input", { type: "radio", name: "layout" });
    radio.checked = options.layout === layout;
    radio.addEventListener("change", () => change({ layout }));
    return createElement("label", {}, [radio, ` ${words.layouts[layout]}`]);
  };
  const print = createElement("button", { type: "button" }, [words.print]);
  print.addEventListener("click", () => window.print());
  return {
    change,
    show: createElement("fieldset", {}, [
      createElement("legend", {}, [words.show]),
      ...(document.querySelector(".notes") ? [check(words.notes, "notes")] : []),
      check(words.tables, "tables"),
    ]),
    print: [
      createElement("fieldset", {}, [
        createElement("legend", {}, [words.printAs]),
        ...PRINT_LAYOUTS.map(choice),
        print,
      ]),
      ...pdfLinks(),
    ],
  };
}

function pdfLinks(): HTMLElement[] {
  const links = findPdfs().flatMap(({ href, title }) => [" ", createElement("a", { href }, [title])]);
  return links.length > 0 ? [createElement("p", { class: "files" }, [words.files, ...links])] : [];
}
