import type { CommandContext, StreamReader } from '#libs/event-sourcing';
import {
  AccepterProposition,
  connecteur,
  DeclinerProposition,
  demandeAccompagnement,
  estAbsent,
  estEnAttente,
  ProposerDemande,
  type Connecteur,
} from '#modules/connecteurs';
import { ApresLecture, type Redaction } from '../redaction';
import { personneDe } from './connecteur-simule';
import { lireAuJour } from './lecture-simulee';

export interface DemandeSuivie {
  readonly demandeId: string;
  readonly region: string;
}

/** How those whom a request is proposed to answer: the first who can takes it, or the first declines. */
export type Humeur = 'accepte' | 'decline';

const peutPrendre = ({ etat, charte, places, capacite, absences }: Connecteur, jour: string) =>
  etat === 'accepte' && charte !== null && places.length < capacite && !estAbsent({ absences }, jour);

const enAttente = async (faits: StreamReader, { demandeId }: DemandeSuivie, context: CommandContext) => {
  const demande = await lireAuJour(faits, demandeAccompagnement, demandeId, context);
  return demande && estEnAttente(demande) ? demande : undefined;
};

/** The first of these who may take a request that day. Undefined also when one of them is past that day. */
const premierLibre = async (faits: StreamReader, ids: readonly string[], context: CommandContext, siren: string) => {
  for (const id of ids) {
    const lu = await lireAuJour(faits, connecteur, id, context);
    if (lu === undefined) return undefined;
    if (lu && peutPrendre(lu, context.at.slice(0, 10)) && !lu.interets.includes(siren)) return id;
  }
  return null;
};

/** Writes an answer. Those of a region follow each other, so that the same one takes the last place. */
export const reponseDe = (redaction: Redaction, demande: DemandeSuivie, jour: string, humeur: Humeur): void => {
  const { demandeId, region } = demande;
  const referent = redaction.personne('referent.territorial', region);
  redaction.ajouter(
    jour,
    `reponses ${region}`,
    referent,
    (context) =>
      new ApresLecture(async (faits) => {
        const lue = await enAttente(faits, demande, context);
        const [premier] = lue?.proposees ?? [];
        if (!lue || premier === undefined) return undefined;
        const de = (connecteurId: string) => ({ ...context, actor: personneDe({ connecteurId, region }) });
        if (humeur === 'decline') return new DeclinerProposition({ demandeId, motif: 'hors-competences' }, de(premier));
        const libre = await premierLibre(faits, lue.proposees, context, lue.depot.siren);
        if (libre === undefined) return undefined;
        if (libre === null) return new DeclinerProposition({ demandeId, motif: 'indisponible' }, de(premier));
        return new AccepterProposition({ demandeId }, de(libre));
      }),
  );
};

/** Writes what the referent does with a request that came back to them: they ask one of `possibles` who can. On a day of answers too. */
export const choixDuReferent = (
  redaction: Redaction,
  demande: DemandeSuivie,
  jour: string,
  possibles: readonly string[],
): void => {
  const { demandeId, region } = demande;
  const referent = redaction.personne('referent.territorial', region);
  redaction.ajouter(
    jour,
    `reponses ${region}`,
    referent,
    (context) =>
      new ApresLecture(async (faits) => {
        const lue = await enAttente(faits, demande, context);
        if (lue?.etat !== 'escaladee') return undefined;
        const libre = await premierLibre(faits, possibles, context, lue.depot.siren);
        return libre ? new ProposerDemande({ demandeId, connecteurIds: [libre] }, context) : undefined;
      }),
  );
};
