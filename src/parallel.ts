/**
 * Runs `work` on all items, a few at a time; the answer has their order. After an error no further item is begun, and the error
 * is told once those under way have ended: nothing goes on behind the caller's back.
 */
export async function inParallel<T, R>(
  items: readonly T[],
  atOnce: number,
  work: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const done: R[] = [];
  const queue = items.entries();
  let isStopped = false;
  // They share one iterator, so that each takes the next item that nobody has.
  const workers = Array.from({ length: Math.min(atOnce, items.length) }, async () => {
    for (const [index, item] of queue) {
      if (isStopped) return;
      try {
        done[index] = await work(item);
      } catch (error) {
        isStopped = true;
        throw error;
      }
    }
  });
  const failed = (await Promise.allSettled(workers)).find((result) => result.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
  return done;
}
