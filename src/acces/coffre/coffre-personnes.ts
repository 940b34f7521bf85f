import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '#libs/event-sourcing';
import { SYSTEM } from '#libs/projections';
import { PersonnesConnues } from '#modules/habilitations';
import { ConsultationsTropNombreuses } from './personnes.errors';

export interface Personne {
  readonly personneId: string;
  readonly nom: string;
  readonly courriel?: string;
  readonly telephone?: string;
}

const ENREGISTREMENT = `insert into coffre.personnes (personne_id, version, nom, courriel, telephone, ecrit_par, territoire)
  select u.id, 1, u.nom, u.courriel, u.telephone, $5, $6
  from unnest($1::uuid[], $2::text[], $3::text[], $4::text[]) u(id, nom, courriel, telephone)
  on conflict (personne_id, version) do nothing`;

const LECTURES_PAR_JOUR = 200;
const LECTURES = `select count(*)::int as lues from coffre.consultations
  where consulte_par = $1 and not refusee and consulte_le > now() - interval '24 hours'`;
/** The whole country reads every name; a region reads those that it recorded, and everybody those that they recorded themselves. */
const LECTURE = `select nom, courriel, telephone from coffre.personnes
  where personne_id = $1 and ($2 = 'FR' or territoire = $2 or ecrit_par = $3) order by version desc limit 1`;
const CONSULTATION = `insert into coffre.consultations (personne_id, consulte_par, role, motif, refusee, demande) values ($1, $2, $3, $4, $5, $6)`;

/** The last name of each person, whoever recorded it. */
const NOMS = `select distinct on (personne_id) personne_id as "personneId", nom from coffre.personnes
  where personne_id = any($1::uuid[]) order by personne_id, version desc`;
const CONSULTATIONS = `insert into coffre.consultations (personne_id, consulte_par, role, motif)
  select id, $2, $3, $4 from unnest($1::uuid[]) id`;

interface Ligne {
  readonly nom: string;
  readonly courriel: string | null;
  readonly telephone: string | null;
}

const personneDe = (personneId: string, [ligne]: readonly Ligne[]): Personne | undefined => {
  if (!ligne) return undefined;
  const { nom, courriel, telephone } = ligne;
  return {
    personneId,
    nom,
    ...(courriel === null ? {} : { courriel }),
    ...(telephone === null ? {} : { telephone }),
  };
};

/** The only access to the names and contacts of natural persons. Each read is recorded in `coffre.consultations`. */
@Injectable()
export class CoffrePersonnes extends PersonnesConnues {
  constructor(private readonly source: DataSource) {
    super();
  }

  async estConnue(personneId: string): Promise<boolean> {
    const rows = await this.source.query<unknown[]>('select from coffre.personnes where personne_id = $1 limit 1', [
      personneId,
    ]);
    return rows.length > 0;
  }

  /** Stores each new person; a person already stored stays unchanged. */
  async enregistrerPersonnes(personnes: readonly Personne[], { personneId, territoire }: Actor): Promise<void> {
    if (personnes.length === 0) return;
    const column = (name: keyof Personne) => personnes.map((personne) => personne[name] ?? null);
    await this.source.query(ENREGISTREMENT, [
      column('personneId'),
      column('nom'),
      column('courriel'),
      column('telephone'),
      personneId,
      territoire,
    ]);
  }

  /**
   * Undefined when the person is unknown, erased, or recorded by another region; the reading is recorded even then. Throws `ConsultationsTropNombreuses`
   * beyond `LECTURES_PAR_JOUR` of one actor in 24 hours. `demande`: the number of the request of an auditor.
   */
  async consulterPersonne(
    personneId: string,
    actor: Actor,
    motif: string,
    demande?: string,
  ): Promise<Personne | undefined> {
    try {
      return await this.lirePersonne(personneId, actor, motif, demande);
    } catch (error) {
      if (error instanceof ConsultationsTropNombreuses) await this.noterRefus(personneId, actor, motif, demande);
      throw error;
    }
  }

  /** As the programme reads it to write to the person: recorded like any reading, and without the limit of one actor. */
  lirePourLeProgramme(personneId: string, motif: string): Promise<Personne | undefined> {
    return this.source.transaction(async (transaction) => {
      await transaction.query(CONSULTATION, [personneId, SYSTEM.personneId, SYSTEM.role, motif, false, null]);
      const lignes = await transaction.query<Ligne[]>(LECTURE, [personneId, SYSTEM.territoire, SYSTEM.personneId]);
      return personneDe(personneId, lignes);
    });
  }

  /** The names of persons who consent to be named, for a public page: recorded and unlimited as those of messages are. */
  lireNomsPourLeProgramme(
    ids: readonly string[],
    motif: string,
  ): Promise<readonly { personneId: string; nom: string }[]> {
    return this.source.transaction(async (transaction) => {
      await transaction.query(CONSULTATIONS, [ids, SYSTEM.personneId, SYSTEM.role, motif]);
      return transaction.query<{ personneId: string; nom: string }[]>(NOMS, [ids]);
    });
  }

  async noterRefus(personneId: string, actor: Actor, motif: string, demande: string | null = null): Promise<void> {
    await this.source.query(CONSULTATION, [personneId, actor.personneId, actor.role, motif, true, demande]);
  }

  private lirePersonne(
    personneId: string,
    actor: Actor,
    motif: string,
    demande: string | null = null,
  ): Promise<Personne | undefined> {
    return this.source.transaction(async (transaction) => {
      // Readings of one actor are counted one after the other.
      await transaction.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`coffre ${actor.personneId}`]);
      const [compte] = await transaction.query<{ lues: number }[]>(LECTURES, [actor.personneId]);
      if ((compte?.lues ?? 0) >= LECTURES_PAR_JOUR) throw new ConsultationsTropNombreuses(LECTURES_PAR_JOUR);
      await transaction.query(CONSULTATION, [personneId, actor.personneId, actor.role, motif, false, demande]);
      return personneDe(
        personneId,
        await transaction.query<Ligne[]>(LECTURE, [personneId, actor.territoire, actor.personneId]),
      );
    });
  }
}
