/** Data as the text of a script element; `<` would end the block early if a word held `</script>`. */
export const dataBlock = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c');
