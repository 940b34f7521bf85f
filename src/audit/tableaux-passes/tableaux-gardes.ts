import { Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { ordinalOf } from '#libs/event-sourcing';
import type { Point } from '../../pilotage';
import { TableauDejaDemande, TableauPasseInconnu, TropDeTableauxPasses } from './tableaux-passes.errors';

export const ETATS_DES_TABLEAUX = ['annule', 'echoue', 'en-attente', 'en-cours', 'pret'] as const;
export type EtatDuTableau = (typeof ETATS_DES_TABLEAUX)[number];

const AU_PLUS = 20;
const GARDE_MS = 3_600_000;

export interface Suivi {
  readonly signal: AbortSignal;
  readonly onProgress: (reached: bigint) => void;
}

/** What somebody asked for, and how far it is. */
export interface TableauGarde<Resultat> {
  readonly tableauId: string;
  readonly demandeurId: string;
  readonly point: Point;
  readonly etat: EtatDuTableau;
  readonly pourCent: number;
  /** Null until it is ready. */
  readonly resultat: Resultat | null;
}

type EnMemoire<Resultat> = {
  -readonly [Champ in keyof TableauGarde<Resultat>]: TableauGarde<Resultat>[Champ];
} & { readonly arret: AbortController; finiA: number | null };

const estArrete = ({ arret }: { readonly arret: AbortController }): boolean => arret.signal.aborted;

/** Computes what people ask for one after the other, and keeps the last results in memory: this process loses them when it ends. */
export class TableauxGardes<Resultat> implements BeforeApplicationShutdown {
  private readonly logger = new Logger('TableauxPasses');
  private readonly tous = new Map<string, EnMemoire<Resultat>>();
  private dernier: Promise<void> = Promise.resolve();

  constructor(
    private readonly calculer: (point: Point, suivi: Suivi) => Promise<Resultat>,
    private readonly maintenant: () => number = () => performance.now(),
  ) {}

  /** One at a time for each person, so that nobody keeps the others waiting for long. */
  demander(point: Point, demandeurId: string): TableauGarde<Resultat> {
    this.oublierLesAnciens();
    const sien = [...this.tous.values()].find((un) => un.demandeurId === demandeurId && un.finiA === null);
    if (sien) throw new TableauDejaDemande(sien.tableauId);
    this.faireUnePlace();
    const tableauId = uuidv7();
    const demande: EnMemoire<Resultat> = {
      ...{ tableauId, demandeurId, point, etat: 'en-attente', pourCent: 0, resultat: null },
      ...{ arret: new AbortController(), finiA: null },
    };
    this.tous.set(tableauId, demande);
    this.dernier = this.dernier.then(() => this.mener(demande));
    return demande;
  }

  lire(tableauId: string, demandeurId: string): TableauGarde<Resultat> {
    return this.trouver(tableauId, demandeurId);
  }

  /** Forgets its result when it has one already. */
  annuler(tableauId: string, demandeurId: string): TableauGarde<Resultat> {
    const demande = this.trouver(tableauId, demandeurId);
    this.finir(demande, 'annule');
    demande.arret.abort();
    return demande;
  }

  /** The connection of a build ends before those of the programme. */
  async beforeApplicationShutdown(): Promise<void> {
    for (const demande of this.tous.values()) {
      if (demande.finiA === null) this.finir(demande, 'annule');
      demande.arret.abort();
    }
    await this.dernier;
  }

  private async mener(demande: EnMemoire<Resultat>): Promise<void> {
    if (estArrete(demande)) return;
    demande.etat = 'en-cours';
    const total = ordinalOf(demande.point.position);
    const onProgress = (reached: bigint) => {
      demande.pourCent = Number((reached * 100n) / total);
    };
    try {
      const resultat = await this.calculer(demande.point, { signal: demande.arret.signal, onProgress });
      if (estArrete(demande)) return;
      demande.pourCent = 100;
      this.finir(demande, 'pret', resultat);
    } catch (error) {
      if (estArrete(demande)) return;
      this.logger.error(error);
      this.finir(demande, 'echoue');
    }
  }

  private finir(demande: EnMemoire<Resultat>, etat: EtatDuTableau, resultat: Resultat | null = null): void {
    Object.assign(demande, { etat, resultat, finiA: this.maintenant() });
  }

  private trouver(tableauId: string, demandeurId: string): EnMemoire<Resultat> {
    this.oublierLesAnciens();
    const demande = this.tous.get(tableauId);
    if (demande?.demandeurId !== demandeurId) throw new TableauPasseInconnu();
    return demande;
  }

  private oublierLesAnciens(): void {
    const limite = this.maintenant() - GARDE_MS;
    for (const { tableauId, finiA } of this.tous.values())
      if (finiA !== null && finiA < limite) this.tous.delete(tableauId);
  }

  /** The one that ended first makes room. */
  private faireUnePlace(): void {
    if (this.tous.size < AU_PLUS) return;
    const [ancien] = [...this.tous.values()]
      .filter(({ finiA }) => finiA !== null)
      .sort((un, autre) => (un.finiA ?? 0) - (autre.finiA ?? 0));
    if (!ancien) throw new TropDeTableauxPasses();
    this.tous.delete(ancien.tableauId);
  }
}
