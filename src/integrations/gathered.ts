/** Work that many events ask for. */
export interface Gathered {
  /** Asks for the work. */
  request(): void;
  /** Resolves once nothing that was asked for is left to do. */
  idle(): Promise<void>;
}

/**
 * Work that many events ask for, as the files of one pull do: done once when they have come, never twice at a time,
 * and once more where it was asked for while it was done.
 * @param wait ms after the last event
 */
export function gathered(work: () => Promise<void>, wait: number): Gathered {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isBusy = false;
  let isStale = false;
  let waiting: (() => void)[] = [];
  const isIdle = (): boolean => !isBusy && timer === undefined;
  const run = async (): Promise<void> => {
    timer = undefined;
    if (isBusy) {
      isStale = true;
      return;
    }
    isBusy = true;
    isStale = false;
    try {
      await work();
    } finally {
      isBusy = false;
      if (isStale) request();
      else if (isIdle()) for (const done of waiting.splice(0)) done();
    }
  };
  function request(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), wait);
  }
  return {
    request,
    idle: () => new Promise((done) => (isIdle() ? done() : (waiting = [...waiting, done]))),
  };
}
