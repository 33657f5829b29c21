/** How long a button says that it has copied, in ms. */
const SAY = 2500;

/**
 * Copies a text and lets who was pressed say so for a while in its own place.
 * @param said what it says
 * @returns once it is copied; rejects where the clipboard is forbidden
 */
export async function copyAndSay(text: string, pressed: HTMLElement, said: string): Promise<void> {
  await navigator.clipboard.writeText(text);
  const words = pressed.dataset['words'] ?? pressed.textContent;
  // Kept, since a second press finds the answer to the first in their place.
  pressed.dataset['words'] = words;
  pressed.textContent = said;
  setTimeout(() => (pressed.textContent = words), SAY);
}
