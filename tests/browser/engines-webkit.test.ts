import { describe } from 'vitest';
import { webkit } from './webkit.ts';
import { readStory, sized } from './read-story.ts';

describe('in WebKit', () => readStory('WebKit', () => sized(webkit), 'moves', 5));
