/** Firefox's parser for pages that are to be read, which its package brings without types. */
declare module '@mozilla/readability/JSDOMParser.js' {
  export default class JSDOMParser {
    /** What it could not read. */
    readonly errorState: string;
    parse(xml: string, address: string): Document;
  }
}
