/** What a frame of ours may do: run its own script, and open links and downloads beside its host. */
export const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';
