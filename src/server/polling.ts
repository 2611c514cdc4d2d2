/** How long after an answer one who polls still counts as there, in milliseconds. */
const AWAY = 3000;

/** Those who ask again and again, because something between holds streams back. */
export class Polling {
  private waiting = new Set<() => void>();
  /** When those who were just answered count as gone. */
  private away: number[] = [];

  get size(): number {
    const now = performance.now();
    this.away = this.away.filter((until) => until > now);
    return this.waiting.size + this.away.length;
  }

  /** One who comes back is not counted twice. */
  back(): void {
    this.away.shift();
  }

  answered(): void {
    this.away.push(performance.now() + AWAY);
  }

  add(wake: () => void): () => void {
    this.waiting.add(wake);
    return () => void this.waiting.delete(wake);
  }

  /** Answers all at once. */
  close(): void {
    for (const wake of [...this.waiting]) wake();
  }
}
