/** The section of a slide. */
export const findSection = (root: HTMLElement, slide: string) =>
  root.querySelector<HTMLElement>(`section.slide[id="${slide}"]`) ?? undefined;

/** The figures of a slide, in the order in which the talk counts its charts. */
export const figuresOn = (section: Element | undefined): HTMLElement[] => [
  ...(section?.querySelectorAll<HTMLElement>("figure[data-figure]") ?? []),
];
