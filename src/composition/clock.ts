/** The machine's time, or the time of the simulated year while that year is played. */
export class Clock {
  private virtual: Date | undefined;

  get isVirtual(): boolean {
    return this.virtual !== undefined;
  }

  now(): Date {
    return this.virtual ?? new Date();
  }

  set(virtual: Date | undefined): void {
    this.virtual = virtual;
  }
}
