import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Journal, ordinalOf, placeOf, positionOf, type GlobalPosition } from '#libs/event-sourcing';
import { ajouterDesJours, dateDeParis, debutDuJourAParis } from '#libs/france';
import type { Point } from '../../pilotage';
import { AucunFaitAlors, JourAVenir, PositionInconnue } from './tableaux-passes.errors';

/** A position of the journal, as facts show it, or the last one of a day. */
export type PointDemande = { readonly position: GlobalPosition } | { readonly le: string };

interface Fait {
  readonly position: string;
  readonly occurred_at: Date;
}

const A = 'select position, occurred_at from es.events where position = $1';
const AVANT = 'select position, occurred_at from es.events where occurred_at < $1 order by position desc limit 1';
const PREMIER = 'select position, occurred_at from es.events order by position limit 1';

const jourDe = ({ occurred_at: instant }: Fait): string => dateDeParis(instant.toISOString());

/** Finds the places of the journal that people name. */
@Injectable()
export class PointsDuJournal {
  constructor(
    private readonly source: DataSource,
    private readonly journal: Journal,
  ) {}

  /** A position is looked at on the day of its fact. A day ends at its last fact, by the day of the act. */
  async situer(demande: PointDemande, aujourdhui: string): Promise<Point> {
    if ('position' in demande) return this.situerLaPosition(demande.position);
    const { le } = demande;
    if (le > aujourdhui) throw new JourAVenir(le);
    const dernier = await this.lire(AVANT, debutDuJourAParis(ajouterDesJours(le, 1)));
    if (!dernier) throw new AucunFaitAlors(le);
    return { position: positionOf(BigInt(dernier.position)), jour: le };
  }

  /** The day of the first fact; null in an empty journal. */
  async premierJour(): Promise<string | null> {
    const premier = await this.lire(PREMIER);
    return premier ? jourDe(premier) : null;
  }

  private async situerLaPosition(nommee: GlobalPosition): Promise<Point> {
    const { position: fin } = await this.journal.head();
    const position = await this.journal.locate(nommee);
    const estCompte = position !== undefined && placeOf(position) === undefined;
    if (!estCompte || ordinalOf(position) > ordinalOf(fin)) throw new PositionInconnue();
    const fait = await this.lire(A, ordinalOf(position).toString());
    if (!fait) throw new PositionInconnue();
    return { position, jour: jourDe(fait) };
  }

  private async lire(text: string, ...values: readonly string[]): Promise<Fait | undefined> {
    const [fait] = await this.source.query<Fait[]>(text, [...values]);
    return fait;
  }
}
