/** A playground in the frame of somebody's page: whoever comes here means to play, so that it starts at once. */
import { startPage } from '../page/start-page.ts';
import { startPlayground } from '../playground/start-playground.ts';
import { applyFrameTheme } from './frame-theme.ts';
import { readParams } from './params.ts';
import { connectToHost } from './sender.ts';

startPage(() => {
  const { params } = readParams(location.search, ['']);
  applyFrameTheme(params.theme);
  connectToHost(params.fit, (request) => {
    if (request.type === 'theme') applyFrameTheme(request.theme);
  });
  const root = document.querySelector<HTMLElement>('.playground');
  if (root) void startPlayground(root);
});
