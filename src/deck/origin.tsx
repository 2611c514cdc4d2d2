import { Component } from "preact";
import { words as allWords } from "#words/deck.ts";
import type { Picture } from "../painter/painter.ts";
import { Modal } from "../ui/modal.tsx";
import { savePicture } from "./download.ts";

const words = allWords.origin;

interface OriginProps {
  open: boolean;
  /** How often it was read on. */
  page: number;
  /** The slide's figures, as the page has them. */
  figures: readonly HTMLElement[];
  /** Makes a chart's picture for downloading. */
  picture: Picture;
  onClose: () => void;
}

/**
 * The dialog „Woher?“: what the page says of the figures' origin, unfolded, and their data and pictures
 * to take along.
 */
export function Origin({ open, page, figures, picture, onClose }: OriginProps) {
  return (
    <Modal open={open} page={page} onClose={onClose} class="panel origin-panel" labelledBy="origin-title">
      {/* Scrolls by itself, with the heading that has the focus: what closes it lies over nothing. */}
      <div>
        <h2 id="origin-title" aria-label={words.heard} tabIndex={-1}>
          {words.title}
        </h2>
        {open && [
          ...figures.map((figure) => (
            <Entry key={figure.dataset["figure"]} figure={figure} picture={picture} />
          )),
          <PackageLink key="package" />,
        ]}
      </div>
      <button type="button" class="close" onClick={onClose}>
        {words.close}
      </button>
    </Modal>
  );
}

/** One figure's origin; the page has it as a list, folded away. */
function Entry({ figure, picture }: { figure: HTMLElement; picture: Picture }) {
  const id = figure.dataset["figure"] ?? "";
  const list = figure.querySelector(".origin dl");
  if (!list) return null;
  const name = figure.querySelector("caption")?.textContent ?? id;
  return (
    <section>
      <h3>{name}</h3>
      <Copy of={list} />
      <Answers of={id} />
      <Downloads
        id={id}
        name={name}
        csv={figure.querySelector(".origin a")?.getAttribute("href") ?? ""}
        picture={picture}
      />
    </section>
  );
}

/** How many answered the questions of its survey: with this one marked, or all where the figure counts surveys. */
function Answers({ of }: { of: string }) {
  const place = ".slide .answers";
  const counts = document.querySelector(`${place}[data-of="${CSS.escape(of)}"]`);
  const question = document.querySelector(`${place} [data-question="${CSS.escape(of)}"]`);
  const found = counts ?? question?.closest("table");
  if (!found) return null;
  return (
    <div class={question ? "answers one" : "answers"}>
      <Copy of={found} own={of} />
    </div>
  );
}

/** An element of the page once more, with what is the reader's own in it marked. */
class Copy extends Component<{ of: Element; own?: string }> {
  override shouldComponentUpdate(): boolean {
    return false;
  }

  override render({ of, own }: { of: Element; own?: string }) {
    return <div ref={(place) => place?.replaceChildren(copyOf(of, own))} />;
  }
}

function copyOf(element: Element, own?: string): Element {
  const copy = element.cloneNode(true) as Element;
  for (const row of copy.querySelectorAll<HTMLElement>("[data-question]"))
    if (row.dataset["question"] === own) row.setAttribute("aria-current", "true");
  return copy;
}

interface DownloadsProps {
  id: string;
  name: string;
  csv: string;
  picture: Picture;
}

/** The values as a file, the chart as a picture. */
class Downloads extends Component<DownloadsProps, { failed: boolean }> {
  private async save(format: "svg" | "png"): Promise<void> {
    const { id, picture } = this.props;
    this.setState({ failed: false });
    try {
      await savePicture(await picture(id), id, format);
    } catch (error) {
      console.error(`figure "${id}" could not be saved:`, error);
      this.setState({ failed: true });
    }
  }

  override render({ id, name, csv }: DownloadsProps) {
    return (
      <p class="downloads">
        {words.download}{" "}
        <a href={csv} download={`${id}.csv`} aria-label={words.of(words.values, name)}>
          {words.values}
        </a>
        {(["svg", "png"] as const).map((format) => {
          const label = words.picture(format.toUpperCase());
          return (
            <button
              key={format}
              type="button"
              aria-label={words.of(label, name)}
              onClick={() => void this.save(format)}
            >
              {label}
            </button>
          );
        })}
        <span role="status">{this.state.failed && words.failure}</span>
      </p>
    );
  }
}

/** Where the data package is; the offline file has none beside it. */
function PackageLink() {
  if (import.meta.env.MODE === "single") return null;
  const { before, link, after } = words.package;
  return (
    <p>
      {before}
      <a href="data/datapackage.json" download="datapackage.json">
        {link}
      </a>
      {after}
    </p>
  );
}
