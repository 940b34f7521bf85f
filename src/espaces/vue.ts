import type { VNode } from 'preact';

/** What the method of a page returns: a title and what stands below it. */
export interface Vue {
  readonly titre: string;
  readonly contenu: VNode;
}
