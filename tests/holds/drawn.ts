import { readdirSync } from "node:fs";
import { describe, expect, test, vi } from "vitest";
import { words } from "#words/figure.ts";
import { chooseForm, type FormId } from "../../src/charts/forms/registry.ts";
import { drawShare } from "../../src/charts/forms/shares/bars.ts";
import { contrast, levelColors, SMALL, textOn } from "../../src/charts/layout/style.ts";
import { describeFigure, SUMMARY_LENGTH } from "../../src/describe/figure.ts";
import { formatValue } from "../../src/describe/value.ts";
import type { Figure, Row } from "../../src/model/figure.ts";
import { neutralIndex } from "../../src/model/levels.ts";
import { isSingle } from "../../src/model/matrix.ts";
import { barsOf, digits, draw, textsIn, textsOf } from "../helpers.ts";

const stretches = ({ value }: Row) => (value.kind === "share" ? drawShare(value.share) : []);
const visible = (row: Row) => stretches(row).filter(({ from, to }) => to > from).length;
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
const sharesOf = ({ rows }: Figure) => sum(rows.map(visible));

/** How many lengths a form may draw: none for a row without a value. */
const barCounts: Record<FormId, (figure: Figure) => number> = {
  shares: sharesOf,
  change: sharesOf,
  answers: sharesOf,
  pair: (figure) => sharesOf(figure) + (figure.related ? visible(figure.related.row) : 0),
  // Who answered is counted in units; those of whom that is not sure stand for themselves.
  question: ({ related, rows, wave, n }) =>
    (related ? visible(related.row) : 0) + (rows.length === 0 && wave?.n && n ? wave.n - n.from : 0),
  gathered: sharesOf,
  list: () => 0,
  evidence: () => 0,
  matrix: () => 0,
  // Counted units are dots of a pattern, not lengths.
  counts: () => 0,
  levels: ({ rows }) =>
    sum(
      rows.map(
        ({ value }) =>
          (value.kind === "levels" ? value.levels.filter((one, at) => one.index === at) : []).length,
      ),
    ),
};

/** The text a snapshot keeps: one tag a line, no noise in decimals and in Plot's running numbers. */
function readable(svg: SVGElement): string {
  const ids = new Map<string, string>();
  return `${svg.outerHTML}\n`
    .replaceAll(/(plot-[a-z]+)-(\d+)/g, (id, kind: string) => {
      ids.set(id, ids.get(id) ?? `${kind}-${String.fromCharCode(97 + ids.size)}`);
      return ids.get(id) ?? id;
    })
    .replaceAll(/-?\d+\.\d{3,}/g, (number) => `${Math.round(Number(number) * 100) / 100}`)
    .replaceAll("><", ">\n<");
}

function fontSize(element: Element | null): number {
  const own = element?.getAttribute("font-size");
  return own || !element ? Number.parseFloat(own ?? "0") : fontSize(element.parentElement);
}

const warn = vi.spyOn(console, "warn");

/**
 * What holds of every figure as it is drawn on a slide.
 * @param snapshots the folder `snapshots/` beside the test that asks
 */
export function holdDrawn(figures: readonly Figure[], snapshots: URL): void {
  test("every snapshot belongs to a figure", () => {
    const kept = readdirSync(snapshots);
    // Charts of a rehearsal are no figures; plan-chart.test.ts keeps theirs.
    const names = kept.filter((name) => !name.startsWith("plan-"));
    expect(names.filter((name) => !figures.some(({ id }) => name === `${id}.svg`))).toEqual([]);
  });

  describe.each(figures)("figure $id", (figure) => {
    warn.mockClear();
    const svg = draw(figure);
    const warnings = [...warn.mock.calls];

    test("is drawn as it was last looked at", async () => {
      await expect(readable(svg)).toMatchFileSnapshot(`snapshots/${figure.id}.svg`);
    });

    test("is drawn twice alike", () => {
      expect(readable(draw(figure))).toBe(readable(svg));
    });

    test("has a sentence or two for those who hear it, and says where its rows can be read", () => {
      const label = svg.getAttribute("aria-label") ?? "";
      expect(label.startsWith(`${figure.title}.`)).toBe(true);
      expect(label.length).toBeLessThanOrEqual(SUMMARY_LENGTH);
      // An order of categories is no ranking.
      expect(label).not.toMatch(/[.;:] 1\. .*[.;] 2\. /);
      expect(label.endsWith(words.inTable)).toBe(figure.rows.length > 0);
    });

    test("is one image, and on paper its description has every known value", () => {
      expect(svg.getAttribute("role")).toBe("img");
      expect([...svg.children].filter((child) => child.getAttribute("aria-hidden") !== "true")).toEqual([]);
      const label = describeFigure(figure);
      expect(label).toContain(figure.title);
      // Of entries that are laid out one by one, it has what each list says instead of how many do.
      const isLaid = figure.matrix && isSingle(figure.matrix);
      const values = figure.rows.filter(
        ({ value }) => value.kind !== "none" && value.kind !== "tally" && !isLaid,
      );
      expect(values.map((row) => formatValue(figure, row)).filter((text) => !label.includes(text))).toEqual(
        [],
      );
      expect(figure.rows.filter(({ category }) => !label.includes(category.label))).toEqual([]);
    });

    test("says no number that is not in its data", () => {
      const known = new Set(textsIn(figure).flatMap(digits));
      // Places in the list, and how many rows have a value.
      const places = Array.from({ length: figure.rows.length + 1 }, (_, index) => `${index}`);
      // „25,0“ where others beside it have a decimal.
      const whole = (number: string) => number.replace(/[.,]0$/, "");
      const unknown = (number: string) => !known.has(number) && !known.has(whole(number));
      const said = digits(svg.getAttribute("aria-label") ?? "");
      expect(said.filter((number) => unknown(number) && !places.includes(number))).toEqual([]);
      const axis = ["0", "50", "100"];
      const written = textsOf(svg).flatMap(digits);
      expect(written.filter((number) => unknown(number) && !axis.includes(number))).toEqual([]);
    });

    test("has a length for what is known and for nothing else", () => {
      const { id } = chooseForm(figure);
      // Squares before numbers, and those of a key, are no lengths.
      const bars = ["levels", "answers"].includes(id)
        ? barsOf(svg).filter((bar) => bar.closest(".grows"))
        : barsOf(svg);
      expect(bars).toHaveLength(barCounts[id](figure));
    });

    test(`has no text smaller than ${SMALL} pixels, and none without words`, () => {
      const texts = [...svg.querySelectorAll("text")];
      expect(texts.length).toBeGreaterThan(0);
      const small = texts.filter((text) => !(fontSize(text) >= SMALL) || !text.textContent?.trim());
      expect(small.map((text) => text.textContent)).toEqual([]);
    });

    test("has a colour for each level, and legible numbers on them", () => {
      const { levels = [] } = figure.scale ?? {};
      const palette = levelColors(levels.length, neutralIndex(figure.scale));
      expect(new Set(palette).size).toBe(levels.length);
      for (const color of palette) expect(contrast(textOn(color), color), color).toBeGreaterThanOrEqual(4.5);
    });

    test("brings no warning, no sign of one and no style of its own", () => {
      expect(warnings).toEqual([]);
      expect(svg.textContent).not.toContain("⚠");
      expect(svg.querySelector("style, script")).toBeNull();
    });
  });
}
