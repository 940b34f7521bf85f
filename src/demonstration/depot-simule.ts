import { DeposerDossier } from '#modules/aides-regionales';
import type { Ecriture } from './execution-simulee';

interface DemandeSimulee {
  readonly dossierId: string;
  readonly dispositifId: string;
  readonly montantDemandeCentimes: number;
  readonly depenseEligibleCentimes: number;
}

/** Who opens the post of a region. It does nothing else on a file, so it is none of its instructors (0 to 3). */
const ACCUEIL = 4;

/** Writes a filing: by the company, or on paper that the region received on `recuLe` and records on `jour`. */
export const depotDe = (
  { redaction, entreprise: { siren, region } }: Pick<Ecriture, 'redaction' | 'entreprise'>,
  demande: DemandeSimulee,
  jour: string,
  recuLe?: string,
): void => {
  const surPapier = recuLe === undefined ? {} : ({ recuLe, motifDeReception: 'depot-papier' } as const);
  const deposant =
    recuLe === undefined
      ? redaction.personne('entreprise.dirigeant', siren)
      : redaction.personne('region.instructeur', region, ACCUEIL);
  redaction.ajouter(
    jour,
    siren,
    deposant,
    (context) => new DeposerDossier({ ...demande, siren, transportRoutier: false, ...surPapier }, context),
  );
};
