/** The time of the edge. A simulated year sets it; everybody else gets the real one. */
export class Clock {
  private virtual: Date | undefined;

  now(): Date {
    return this.virtual ?? new Date();
  }

  /** The virtual time from now on; undefined goes back to the real one. */
  set(virtual: Date | undefined): void {
    this.virtual = virtual;
  }
}
