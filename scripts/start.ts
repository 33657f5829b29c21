/** `npm start`: serves the built site on this machine until it is stopped. */
import { serve } from '../src/build/hosting/serve.ts';

const PORT = 4321;
const { url, base } = await serve('dist', { port: PORT }).catch((error: NodeJS.ErrnoException) => {
  if (error.code === 'EADDRINUSE') return serve('dist');
  throw error;
});
console.log(`The essay is at ${url}${base} until you press Ctrl+C.`);
