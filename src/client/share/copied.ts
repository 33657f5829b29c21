/** How long a button shows that it has copied. */
const SHOWN_MS = 2500;

/**
 * Copies a text and shows so for a while in the place of the button's words.
 * @param notice what is shown then
 * @returns once it is copied; rejects where the clipboard is forbidden
 */
export async function copyWithNotice(text: string, button: HTMLElement, notice: string): Promise<void> {
  await navigator.clipboard.writeText(text);
  const words = button.dataset['words'] ?? button.textContent;
  // Stored, since a second press finds the notice of the first in their place.
  button.dataset['words'] = words;
  button.textContent = notice;
  setTimeout(() => (button.textContent = words), SHOWN_MS);
}
