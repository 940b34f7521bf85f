import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '#libs/event-sourcing';
import { placeOf, type PageOf } from '#libs/http';
import { estAuditeur } from '#modules/habilitations';
import type { ConsultationDAuditeur } from './consultations.answer';
import { ConsultationsReservees } from './consultations.errors';
import type { FiltreConsultations } from './consultations.query';

type Demande = Pick<FiltreConsultations, keyof FiltreConsultations>;
type Filtres = Omit<FiltreConsultations, 'page' | 'taille' | 'nature'>;

const CONDITIONS: Readonly<Record<keyof Filtres, (place: string) => string>> = {
  mandatId: (place) => `demande.mandat_id = ${place}`,
  auditeurId: (place) => `demande.auditeur_id = ${place}`,
  du: (place) => `demande.le >= ${place}::timestamp at time zone 'Europe/Paris'`,
  au: (place) => `demande.le < (${place}::date + 1)::timestamp at time zone 'Europe/Paris'`,
  chemin: (place) => `lower(demande.chemin) like ${place}`,
  identifiant: (place) => `position(lower(${place}) in lower(concat(demande.chemin, ' ', demande.parametres))) > 0`,
  avant: (place) => `demande.numero < ${place}`,
};

const NATURES: Readonly<Record<NonNullable<FiltreConsultations['nature']>, string>> = {
  identites: 'identite.demande is not null',
  refus: '(demande.refusee or identite.refusee)',
};

const DE =
  'from acces.consultations demande left join coffre.consultations identite on identite.demande = demande.numero';
const LIGNE = `select demande.numero, demande.le, demande.mandat_id as "mandatId", demande.auditeur_id as "auditeurId",
  demande.territoire, demande.methode, demande.route, demande.chemin, demande.parametres,
  demande.refusee or coalesce(identite.refusee, false) as refusee, demande.code,
  identite.personne_id as "identiteId", identite.motif`;

const commencantPar = (chemin: string): string => `${chemin.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;

/** Lists what auditors asked, the newest first. */
@Injectable()
export class ListeDesConsultations {
  constructor(private readonly source: DataSource) {}

  /** All of them to the mission, to an auditor their own. */
  async lirePour(actor: Actor, filtre: Demande): Promise<PageOf<ConsultationDAuditeur>> {
    if (!estAuditeur(actor)) return this.lire(filtre);
    const { auditeurId = actor.personneId } = filtre;
    if (auditeurId !== actor.personneId) throw new ConsultationsReservees();
    return this.lire({ ...filtre, auditeurId });
  }

  async lire({ page, taille, nature, ...filtres }: FiltreConsultations): Promise<PageOf<ConsultationDAuditeur>> {
    const valeurs: string[] = [];
    const conditions = ['true', ...(nature === undefined ? [] : [NATURES[nature]])];
    for (const [nom, condition] of Object.entries(CONDITIONS) as [keyof Filtres, (place: string) => string][]) {
      const valeur = filtres[nom];
      if (valeur === undefined) continue;
      valeurs.push(nom === 'chemin' ? commencantPar(valeur) : valeur);
      conditions.push(condition(`$${valeurs.length}`));
    }
    const ou = `${DE} where ${conditions.join(' and ')}`;
    const { skip, take } = placeOf({ page, taille });
    const [compte] = await this.source.query<{ total: number }[]>(`select count(*)::int as total ${ou}`, valeurs);
    const lignes = await this.source.query<(Omit<ConsultationDAuditeur, 'le'> & { le: Date })[]>(
      `${LIGNE} ${ou} order by demande.numero desc limit ${take} offset ${skip}`,
      valeurs,
    );
    return {
      ...{ page, taille, total: compte?.total ?? 0 },
      lignes: lignes.map((ligne) => ({ ...ligne, le: ligne.le.toISOString() })),
    };
  }
}
