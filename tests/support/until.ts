/** Milliseconds a person would wait for anything in these tests. */
export const PATIENCE = 300_000;

/** Waits until something holds. @throws Error when it does not within {@link PATIENCE} */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`It did not come to hold: ${holds.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
