import type { DomainEvent } from '#libs/event-sourcing';

export const NATURES_DE_CHARTE = ['partenaire', 'connecteur'] as const;
export type NatureDeCharte = (typeof NATURES_DE_CHARTE)[number];

/** Replaces the version before it. The text is public and never erased, so the fact holds it (ADR 0034). */
export type ChartePubliee = DomainEvent<
  'ChartePubliee.v1',
  {
    nature: NatureDeCharte;
    /** Rank of the version, from 1. */
    version: number;
    texte: string;
    /** SHA-256 of the text in UTF-8, which signatures name. */
    empreinte: string;
    publieePar: string;
    publieeLe: string;
  }
>;

export type CharteEvent = ChartePubliee;
