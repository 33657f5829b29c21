/**
 * Work that many events ask for, as the files of one pull do: done once when they have come, never twice at a time,
 * and once more where it was asked for while it was done.
 * @param wait ms after the last event
 */
export function gathered(work: () => Promise<void>, wait: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isBusy = false;
  let isStale = false;
  const run = async (): Promise<void> => {
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
    }
  };
  function request(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), wait);
  }
  return request;
}
