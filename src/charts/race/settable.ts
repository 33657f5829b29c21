/** What a page loads once a reader sets something: the chart, and what its words say then. */
export { default as chart } from './index.ts';
export { default as slots } from './slots.ts';
