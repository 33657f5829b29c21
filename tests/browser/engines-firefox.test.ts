import { describe } from 'vitest';
import { firefox } from './firefox.ts';
import { readStory, sized } from './read-story.ts';

describe('in Firefox', () => readStory('Firefox', () => sized(firefox), 'moves', 4));
