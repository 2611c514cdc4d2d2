import type { Page } from "playwright-core";

/** One thing that a screen reader comes to, in its order. */
export interface Spoken {
  role: string;
  name: string;
  description: string;
  level?: number;
  /** What lies inside of it. */
  inside: Spoken[];
}

interface AxNode {
  nodeId: string;
  ignored: boolean;
  role?: { value?: unknown };
  name?: { value?: unknown };
  description?: { value?: unknown };
  properties?: { name: string; value: { value?: unknown } }[];
  childIds?: string[];
}

/** What Chromium tells screen readers of a page, as it stands: a tree without what they pass over. */
export async function hear(page: Page): Promise<Spoken[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send("Accessibility.getFullAXTree")) as { nodes: AxNode[] };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const read = (node: AxNode | undefined): Spoken[] => {
    if (!node) return [];
    const inside = (node.childIds ?? []).flatMap((id) => read(byId.get(id)));
    if (node.ignored) return inside;
    const level = node.properties?.find(({ name }) => name === "level")?.value.value;
    return [
      {
        role: String(node.role?.value ?? ""),
        name: plain(node.name?.value),
        description: plain(node.description?.value),
        ...(typeof level === "number" && { level }),
        inside,
      },
    ];
  };
  return read(nodes[0]);
}

/** A name as it is heard: soft hyphens are for line ends alone. */
export const plain = (text: unknown): string =>
  String(text ?? "")
    .replaceAll("\u00ad", "")
    .replaceAll(/\s+/g, " ")
    .trim();

/** All of it, one after the other. */
export const flat = (spoken: readonly Spoken[]): Spoken[] =>
  spoken.flatMap((one) => [one, ...flat(one.inside)]);

/** What is of a role, by name. */
export const named = (spoken: readonly Spoken[], role: string): string[] =>
  flat(spoken)
    .filter((one) => one.role === role)
    .map(({ name }) => name);
