/** When to save: after a pause, and at the latest a while after the first change. */
export class Pace {
  #pausing = null;
  #waiting = null;

  constructor(run, { pause, latest }) {
    this.run = run;
    this.pause = pause;
    this.latest = latest;
  }

  touched() {
    clearTimeout(this.#pausing);
    this.#pausing = setTimeout(() => this.#now(), this.pause);
    this.#waiting ??= setTimeout(() => this.#now(), this.latest);
  }

  settled() {
    clearTimeout(this.#pausing);
    clearTimeout(this.#waiting);
    this.#pausing = null;
    this.#waiting = null;
  }

  #now() {
    this.settled();
    this.run();
  }
}
