/** Functions that run in the page, and see nothing of this file but themselves. */

/** Adds a chapter with the table of each figure, what it rests on and its source, and lists it in the contents. */
export function appendTables({ id, title }: { id: string; title: string }): void {
  const make = (name: string, attributes: Record<string, string>, ...kids: (Node | string)[]) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...kids);
    return element;
  };
  const figures = [...document.querySelectorAll<HTMLElement>("main figure[data-figure]")].flatMap(
    (figure) => {
      const table = figure.querySelector("table")?.cloneNode(true);
      if (!(table instanceof HTMLTableElement)) return [];
      const slide = figure.closest("article");
      const number = slide?.querySelector(".number a")?.textContent;
      if (slide && number) table.caption?.prepend(make("a", { href: `#${slide.id}` }, number), ": ");
      const [base, source] = [".base", ".source"].map((one) => figure.querySelector(one)?.cloneNode(true));
      return [make("figure", {}, table, ...(base ? [base] : []), ...(source ? [source] : []))];
    },
  );
  if (figures.length === 0) return;
  const heading = make("h2", { id }, title);
  document.querySelector("main")?.append(make("section", { class: "part tables" }, heading, ...figures));
  document.querySelector(".contents > ol")?.append(make("li", {}, make("a", { href: `#${id}` }, title)));
}
