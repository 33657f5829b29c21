/** A colour for water and one for the car, and for what either makes of 開, so that arc and gloss are told together. */
const COLOURS: Readonly<Record<string, string>> = {
  ...{ 水: 'indigo', boiled: 'indigo' },
  ...{ 車: 'cinnabar', drive: 'cinnabar', 'drove off': 'cinnabar' },
};

/** @param word one of the sentence, or a gloss of 開 @param other the colour of what has none of its own */
export const colourOf = (word: string, other = 'mute'): string => COLOURS[word] ?? other;
