import type { CommandContext } from '#libs/event-sourcing';
import { ajouterDesJours } from '#libs/france';
import {
  AbandonnerDemande,
  CloreAccompagnement,
  connecteur,
  delegueDu,
  demandeAccompagnement,
  ExprimerSatisfaction,
  RouvrirDemande,
  type Demande,
} from '#modules/connecteurs';
import { ApresLecture, type Redaction } from '../redaction';
import { personneDe, type ConnecteurSimule } from './connecteur-simule';
import { lireAuJour } from './lecture-simulee';
import type { DemandeSuivie } from './reponse-simulee';
import { jourDeCloture } from './semaine';

const ISSUES = [
  'aidee',
  'aidee',
  'non-aidee',
  'aidee',
  'aidee',
  'injoignable',
  'aidee',
  'aidee',
  'hors-champ',
  'aidee',
];
type Issue = CloreAccompagnement['data']['issue'];

/** Always the same for one request, whoever has it. */
const issueDe = (demandeId: string) =>
  (ISSUES[parseInt(demandeId.slice(0, 4), 16) % ISSUES.length] ?? 'aidee') as Issue;

const ENTRE_DEUX_CLOTURES = 28;

/** Writes, every four weeks, the closing of the request that a connecteur has had longest; by their delegate while they are away. */
export const cloturesDe = (redaction: Redaction, lui: ConnecteurSimule, depuis: string): void => {
  const decalee = ajouterDesJours(depuis, lui.rang % 2 === 0 ? 0 : ENTRE_DEUX_CLOTURES / 2);
  for (
    let jour = jourDeCloture(decalee);
    jour <= redaction.calendrier.fin;
    jour = ajouterDesJours(jour, ENTRE_DEUX_CLOTURES)
  )
    redaction.ajouter(
      jour,
      lui.connecteurId,
      personneDe(lui),
      (context) =>
        new ApresLecture(async (faits) => {
          const lu = await lireAuJour(faits, connecteur, lui.connecteurId, context);
          const demandeId = lu?.places.find((place) => !lu.remises.includes(place));
          if (!lu || demandeId === undefined) return undefined;
          const connecteurId = delegueDu(lu, jour) ?? lui.connecteurId;
          const parLui = { ...context, actor: personneDe({ connecteurId, region: lui.region }) };
          return new CloreAccompagnement({ demandeId, issue: issueDe(demandeId) }, parLui);
        }),
    );
};

interface Suite extends DemandeSuivie {
  readonly siren: string;
}

const siElleEst = (
  redaction: Redaction,
  { demandeId, siren }: Suite,
  jour: string,
  convient: (demande: Demande) => boolean,
  commande: (context: CommandContext) => object,
) => {
  redaction.ajouter(
    jour,
    demandeId,
    redaction.personne('entreprise.dirigeant', siren),
    (context) =>
      new ApresLecture(async (faits) => {
        const lue = await lireAuJour(faits, demandeAccompagnement, demandeId, context);
        return lue && convient(lue) ? commande(context) : undefined;
      }),
  );
};

/** Writes the giving up of a company whom nobody has answered. */
export const abandonDe = (redaction: Redaction, suite: Suite, jour: string): void => {
  const { demandeId } = suite;
  siElleEst(
    redaction,
    suite,
    jour,
    ({ enCharge, closeLe }) => enCharge === null && closeLe === null,
    (context) => new AbandonnerDemande({ demandeId }, context),
  );
};

/** Writes what a company thinks of a request that is closed by then. */
export const avisDe = (redaction: Redaction, suite: Suite, jour: string, note: number): void => {
  const { demandeId } = suite;
  siElleEst(
    redaction,
    suite,
    jour,
    ({ etat, enCharge, note: dejaDonnee }) => etat === 'close' && enCharge !== null && dejaDonnee === null,
    (context) => new ExprimerSatisfaction({ demandeId, note }, context),
  );
};

/** Writes the reopening of a request that was followed, and closed less than thirty days before, once. */
export const reouvertureDe = (redaction: Redaction, suite: Suite, jour: string): void => {
  const { demandeId } = suite;
  siElleEst(
    redaction,
    suite,
    jour,
    ({ issue, enCharge, closeLe, tour, note }) =>
      issue !== null &&
      issue !== 'hors-champ' &&
      enCharge !== null &&
      tour === 1 &&
      note === null &&
      closeLe !== null &&
      ajouterDesJours(closeLe, 30) >= jour,
    (context) => new RouvrirDemande({ demandeId }, context),
  );
};

/** Writes the closing by the region of a request that nobody can take. */
export const clotureSansCharge = (redaction: Redaction, { demandeId, region }: DemandeSuivie, jour: string): void => {
  redaction.ajouter(
    jour,
    demandeId,
    redaction.personne('referent.territorial', region),
    (context) =>
      new ApresLecture(async (faits) => {
        const lue = await lireAuJour(faits, demandeAccompagnement, demandeId, context);
        const libre = lue?.enCharge === null && lue.closeLe === null;
        return libre ? new CloreAccompagnement({ demandeId, issue: 'hors-champ' }, context) : undefined;
      }),
  );
};
