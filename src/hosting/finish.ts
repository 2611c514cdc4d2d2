import { packFolder } from "./pack.ts";
import { listForWorker } from "./worker-list.ts";

/** What a built folder still needs once all its files are as they will be; after each later change once more. */
export async function finishFolder(folder: string): Promise<void> {
  await listForWorker(folder);
  await packFolder(folder);
}
