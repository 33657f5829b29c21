import Claim from '../claim/Claim.astro';
import ClaimBelow from '../claim/ClaimBelow.astro';
import Mark from '../passage/Mark.astro';
import Passage from '../passage/Passage.astro';
import Term from '../term/Term.astro';
import TermBelow from '../term/TermBelow.astro';
import Playground from '../playground/Playground.astro';
import GuessSummary from '../guess/GuessSummary.astro';
import Figure from './Figure.astro';
import Scrolly from './Scrolly.astro';
import Step from './Step.astro';
import View from './View.astro';

/** What a chapter's components are on its own page; src/components/paper has those of the print edition. */
export const components = {
  ...{ Claim, ClaimBelow, Term, TermBelow, Passage, Mark },
  ...{ Figure, GuessSummary, Playground, Scrolly, Step, View },
};
