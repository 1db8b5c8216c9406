/** Counters of one server, as Prometheus reads them. */
export class Metrics {
  #counts = new Map<string, number>();

  add(name: string, by = 1): void {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + by);
  }

  /** @param gauges what is counted at the moment it is asked for */
  text(gauges: Readonly<Record<string, number>>): string {
    const lines = [...this.#counts].map(([name, value]) => `# TYPE werkbank_sync_${name}_total counter\nwerkbank_sync_${name}_total ${value}`);
    const now = Object.entries(gauges).map(([name, value]) => `# TYPE werkbank_sync_${name} gauge\nwerkbank_sync_${name} ${value}`);
    return `${[...lines, ...now].join('\n')}\n`;
  }
}
