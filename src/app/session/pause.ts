/** Lets the page answer clicks and draw. @param milliseconds at least; 0 for one turn */
export function pause(milliseconds = 0): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
