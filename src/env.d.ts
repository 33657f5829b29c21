declare namespace App {
  interface Locals {
    /** Claims whose note stands on this page already. */
    noted?: Set<string>;
  }
}
