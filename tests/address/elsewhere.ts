/** An address that is not the placeholder's: another host, and a folder there. */
export const ELSEWHERE = { site: 'https://example.org', base: '/essay/' } as const;
