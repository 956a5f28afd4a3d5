import type { Frame, Page } from 'playwright-core';

/** Pastes a copied text where the keyboard is, as Ctrl+V does, and waits for nothing. */
export async function pressPaste(page: Page | Frame, text: string): Promise<void> {
  await page.evaluate((copied) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', copied);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}
