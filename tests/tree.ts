import { allBlocks, type Block, plainText } from "../src/model/slide.ts";

/** What each paragraph of a tree says, in reading order. */
export function paragraphsOf(blocks: readonly Block[]): string[] {
  return allBlocks(blocks).flatMap((block) => (block.type === "paragraph" ? plainText(block.children) : []));
}
