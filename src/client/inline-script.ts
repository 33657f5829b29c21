/**
 * A script as it stands in a page, where its comments and indentation would be paid for on every page.
 * @param script with each comment on lines of its own
 */
export const inlineScript = (script: string): string =>
  script.replace(/^[ \t]*\/\/.*\n/gm, '').replace(/^[ \t]+/gm, '');
