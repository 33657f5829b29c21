declare namespace App {
  interface Locals {
    /** The chapter that is being written, on a page that holds several. */
    chapter?: string;
  }
}
