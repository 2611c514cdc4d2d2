/**
 * Gives what a drawing defines a name of its own where the page has that name elsewhere: copies of slides are drawn, too,
 * and of two patterns with one name, neither is the one that is meant.
 * @param place where the drawing will stand; what is in it goes
 */
export function ownIds(svg: SVGElement, place: Element): void {
  const { ownerDocument: page } = place;
  const isTaken = (id: string) => {
    const there = page.getElementById(id);
    return there !== null && !place.contains(there);
  };
  for (const named of svg.querySelectorAll("[id]")) {
    const { id } = named;
    let own = id;
    for (let copy = 2; isTaken(own); copy += 1) own = `${id}-${copy}`;
    if (own === id) continue;
    named.id = own;
    for (const user of svg.querySelectorAll("[fill]"))
      if (user.getAttribute("fill") === `url(#${id})`) user.setAttribute("fill", `url(#${own})`);
  }
}
