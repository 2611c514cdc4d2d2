import { NetworkFirst } from "workbox-strategies";
import { type LastingEvent, scope } from "./scope.ts";

/** Seconds after which a server that does not answer counts as gone. */
const PATIENCE = 3;

/** A file of a build, by the names that only this build has. */
const HASHED = /assets\/[\w.-]+/g;

/** Pages of a live server as they were last handed out here: to this visitor, with their right. */
export class LivePages {
  private readonly cache = `pages ${scope.registration.scope}`;
  private readonly addresses: ReadonlySet<string>;
  private readonly own: ReadonlySet<string>;
  readonly strategy: NetworkFirst;

  /**
   * @param paths the files that depend on who asks
   * @param build all files of the build that this worker belongs to
   */
  constructor(paths: readonly string[], build: readonly string[]) {
    this.addresses = new Set(paths.map(addressOf));
    this.own = new Set(build);
    this.strategy = new NetworkFirst({
      cacheName: this.cache,
      networkTimeoutSeconds: PATIENCE,
      plugins: [
        {
          cacheKeyWillBeUsed: async ({ request }) => keyOf(new URL(request.url)),
          cacheWillUpdate: async ({ request, response }) => this.keepable(request, response),
        },
      ],
    });
  }

  has(url: URL): boolean {
    return this.addresses.has(keyOf(url));
  }

  /** Fetches all of them that this visitor may have, as part of what is happening. */
  async fetchAll(event: LastingEvent): Promise<void> {
    const all = [...this.addresses].map((url) =>
      this.strategy.handleAll({ request: new Request(url), event }),
    );
    await Promise.allSettled(all.flat());
  }

  /** Only of this worker's own build: another one's page asks for files that are not kept. */
  private async keepable(request: Request, response: Response): Promise<Response | null> {
    // The right to have it is gone.
    if (response.status === 403) await (await caches.open(this.cache)).delete(keyOf(new URL(request.url)));
    if (!response.ok) return null;
    if (!response.headers.get("content-type")?.startsWith("text/html")) return response;
    const names = (await response.clone().text()).match(HASHED) ?? [];
    return names.every((name) => this.own.has(name)) ? response : null;
  }
}

const addressOf = (path: string) => new URL(path, scope.registration.scope).href;

/** Switches in its address do not change a page. */
function keyOf({ origin, pathname }: URL): string {
  return `${origin}${pathname}`.replace(/\/$/, "/index.html");
}
