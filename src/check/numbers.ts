/** Numbers of a text without its proper names, each as it is written: `4.41`, `1,500`. */
export function numbersIn(text: string, names: readonly string[]): string[] {
  const bare = [...names]
    .sort((a, b) => b.length - a.length)
    .reduce((t, name) => t.replaceAll(name, ' '), text);
  return bare.match(/\d+(?:[.,]\d+)*/g) ?? [];
}
