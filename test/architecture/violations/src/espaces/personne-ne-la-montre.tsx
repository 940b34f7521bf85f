// expects dead file
import type { VNode } from 'preact';

export const PersonneNeLaMontre = (): VNode => <p>Rien ne montre cette vue.</p>;
