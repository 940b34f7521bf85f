/** Runs `work` on every item, so many at a time; results in the order of the items. */
export const sideBySide = async <Item, Result>(
  items: readonly Item[],
  width: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> => {
  const results: Result[] = [];
  const waiting = items.entries();
  const worker = async () => {
    for (const [rank, item] of waiting) results[rank] = await work(item);
  };
  await Promise.all(Array.from({ length: width }, worker));
  return results;
};
