/** Runs in the page: what would move for longer than one hundredth of a second; to come late is no motion. */
export function findMotion(): string[] {
  const longest = (times: string) =>
    Math.max(
      ...times.split(",").map((time) => Number.parseFloat(time) * (/ms$/.test(time.trim()) ? 0.001 : 1)),
    );
  const passing = [...document.querySelectorAll("*")].flatMap((element) =>
    ["", "::before", "::after"].flatMap((part) => {
      const { transitionProperty, transitionDuration } = getComputedStyle(element, part || null);
      const passes = transitionProperty !== "none" && longest(transitionDuration) > 0.01;
      const name = `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""}${part}`;
      return passes ? [`${name}: ${transitionDuration}`] : [];
    }),
  );
  const running = document
    .getAnimations()
    .filter(({ effect }) => Number(effect?.getComputedTiming().activeDuration) > 10)
    .map((animation) => `runs: ${(animation as CSSAnimation).animationName ?? animation.id}`);
  return [...new Set([...passing, ...running])];
}
