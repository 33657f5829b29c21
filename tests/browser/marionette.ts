import { connect } from 'node:net';

/** Firefox's own port, which knows WebDriver's commands by name. */
export interface Marionette {
  send(command: string, params?: object): Promise<unknown>;
  close(): void;
}
interface Refusal {
  readonly error: string;
  readonly message: string;
}
type Answer = readonly [kind: 1, id: number, refusal: Refusal | null, result: unknown];

/**
 * Speaks to a Firefox that was started with `--marionette`. It is what geckodriver does for those
 * who speak HTTP; Debian has no geckodriver, and npm's fetches its own from elsewhere.
 * A message is its length in bytes, a colon and JSON; each answer has the number of its question.
 */
export function marionette(port: number): Promise<Marionette> {
  const socket = connect(port, '127.0.0.1');
  const waiting = new Map<number, (answer: Answer) => void>();
  let lastId = 0;
  let came: Buffer = Buffer.alloc(0);
  const send = (command: string, params: object = {}): Promise<unknown> =>
    new Promise((done, failed) => {
      const id = ++lastId;
      waiting.set(id, ([, , refusal, result]) => {
        if (refusal) failed(new Error(`${command}: ${refusal.error}, ${refusal.message}`));
        // Some results stand in a `value`, some do not.
        else done((result as { value?: unknown } | null)?.value ?? result);
      });
      const text = JSON.stringify([0, id, command, params]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
  return new Promise((done, failed) => {
    socket.once('error', failed);
    socket.on('data', (part: Buffer) => {
      came = Buffer.concat([came, part]);
      for (;;) {
        const colon = came.indexOf(':');
        const end = colon + 1 + Number(came.subarray(0, Math.max(0, colon)).toString());
        if (colon < 0 || came.length < end) return;
        const message = JSON.parse(came.subarray(colon + 1, end).toString()) as Answer | object;
        came = came.subarray(end);
        // It says who it is before it is asked anything.
        if (Array.isArray(message)) waiting.get(message[1])?.(message as unknown as Answer);
        else done({ send, close: () => void socket.destroy() });
      }
    });
  });
}
