/** What a model is built as. `width` is that of its states; of the Transformer, of all its rows. */
export type Config =
  | { readonly kind: 'gru' | 'bigru' | 'elman'; readonly embedding: number; readonly width: number }
  | {
      readonly kind: 'transformer';
      readonly width: number;
      readonly heads: number;
      /** Of the two linear layers that follow attention. */
      readonly inner: number;
      /** A word sees only itself and what stands before it, as in GPT. */
      readonly causal: boolean;
    };

/** About 43,000 parameters each, so that what differs is how they read. */
export const CONFIGS = {
  gru: { kind: 'gru', embedding: 32, width: 82 },
  bigru: { kind: 'bigru', embedding: 32, width: 49 },
  elman: { kind: 'elman', embedding: 32, width: 132 },
  transformer: { kind: 'transformer', width: 56, heads: 2, inner: 144, causal: false },
  causal: { kind: 'transformer', width: 56, heads: 2, inner: 144, causal: true },
} as const satisfies Record<string, Config>;
export type ModelName = keyof typeof CONFIGS;
