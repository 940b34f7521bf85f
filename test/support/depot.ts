import { dirigeantId, dispositifId, dossierId, fait } from '#facts/aides-regionales';
import { titulaire } from '#facts/entreprises';
import type { Dispositif } from '../../src/modules/aides-regionales/dispositif/dispositif';
import type { MotifDeReception } from '../../src/modules/aides-regionales/dossier-aide/dossier-aide.events';
import {
  deposer,
  DeposerDossier,
} from '../../src/modules/aides-regionales/dossier-aide/deposer-dossier/deposer-dossier';
import type { EntrepriseDuProgramme } from '../../src/modules/aides-regionales/dossier-aide/deposer-dossier/etablissement-du-projet';
import { contexteDe, type Acteur } from './contexte';
import { demander } from './demander';

export const ouvert: Extract<Dispositif, { etat: 'ouvert' }> = {
  etat: 'ouvert',
  regles: fait('DispositifOuvert.v1')().data,
};
export const ferme: Dispositif = { etat: 'ferme', regles: ouvert.regles, fermeture: fait('DispositifFerme.v1')().data };

export interface Saisie extends Partial<Acteur> {
  siren?: string;
  siret?: string;
  dispositifId?: string;
  depense?: number;
  transportRoutier?: boolean;
  recu?: string;
  motif?: MotifDeReception;
  entreprise?: EntrepriseDuProgramme | null;
  dispositif?: Dispositif;
}

/** A filing by the company's head on 2 February 2026, unless told otherwise. */
export const lEntrepriseDepose = (montantCentimes = 500_000, saisie: Saisie = {}) => {
  const { siren = '552081317', siret, depense = 1_200_000 } = saisie;
  const { dispositifId: demande = dispositifId, transportRoutier = false, recu, motif, dispositif = ouvert } = saisie;
  const { entreprise = titulaire } = saisie;
  const { role = 'entreprise.dirigeant', territoire = '552081317', at = '2026-02-02T09:00:00Z' } = saisie;
  const { personneId = dirigeantId } = saisie;
  const context = contexteDe({ personneId, role, territoire, at });
  const command = new DeposerDossier(
    {
      dossierId,
      siren,
      siret,
      dispositifId: demande,
      montantDemandeCentimes: montantCentimes,
      depenseEligibleCentimes: depense,
      transportRoutier,
      recuLe: recu,
      motifDeReception: motif,
    },
    context,
  );
  return demander(command, (command) => deposer(command, entreprise, dispositif));
};

export const instructeur = { role: 'region.instructeur', territoire: '53' };
