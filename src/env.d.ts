declare namespace App {
  interface Locals {
    /** Claims whose note stands on this page already. */
    noted?: Set<string>;
    /** The chapter that is being written, on a page that holds several. */
    chapter?: string;
  }
}
