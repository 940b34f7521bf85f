// expects layer views-in-their-places
import { h } from 'preact';
export const dessin = h('p', null);
