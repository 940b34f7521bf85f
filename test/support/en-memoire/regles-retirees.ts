import { decidedAfterReading, decidedBy } from '#libs/cqrs';
import { dateDeParis } from '#libs/france';
import {
  ConfirmerFinancement,
  dossierAide,
  estAccorde,
  PayerAide,
  SuspendreVersements,
  ValiderProposition,
  AccorderAide,
  type DossierAide,
} from '#modules/aides-regionales';
import { codeDeLaRegleDu, compteDeMinimis, CorrigerOctroi, LibererPlafond } from '#modules/entreprises';
import { objetDeLaCle } from '#modules/objets';
import { accorder } from '../../../src/modules/aides-regionales/dossier-aide/accorder-aide/accorder-aide';
import { payer } from '../../../src/modules/aides-regionales/dossier-aide/payer-aide/payer-aide';
import { valider } from '../../../src/modules/aides-regionales/dossier-aide/valider-proposition/valider-proposition';
import { refuserDepassement } from '../../../src/modules/entreprises/compte-de-minimis/depassement';
import { aidesChangees, suiteDuPlafond } from '../../../src/modules/entreprises/compte-de-minimis/hors-plafond';
import { surLeCompteDe } from '../../../src/modules/entreprises/compte-de-minimis/tenue-du-compte';
import { lireTitulaire } from '../../../src/modules/entreprises/lire-titulaire';
import type { TypeDActe } from './programme-en-memoire';

type Accorde = Extract<DossierAide, { accord: object }>;

const duDossier = ({ dossierId }: { readonly dossierId: string }): string => dossierId;

/** One gestionnaire-financier corrects the aid of a granted file in its account, and the file hears nothing of it. */
const correctionDirecte = decidedAfterReading(CorrigerOctroi, compteDeMinimis, async ({ data, context }, store) => {
  const { aideId, montantCentimes, motif } = data;
  const { entrepriseUniqueId } = await lireTitulaire(store, data.siren);
  return surLeCompteDe(store, entrepriseUniqueId, (compte) => {
    const aide = compte.aides[aideId];
    if (objetDeLaCle(aideId) === undefined || aide?.pour !== entrepriseUniqueId) return [];
    const corrigeLe = dateDeParis(context.at);
    const apres = aidesChangees(compte.aides, aideId, { montantCentimes });
    refuserDepassement({ ...compte, aides: apres }, corrigeLe, entrepriseUniqueId, context.actor);
    const montants = { ancienMontantCentimes: aide.montantCentimes, nouveauMontantCentimes: montantCentimes };
    const corrige = { corrigeLe, corrigePar: context.actor.personneId };
    return [
      { type: 'OctroiCorrige.v2', data: { entrepriseUniqueId, aideId, ...montants, motif, ...corrige } },
      ...suiteDuPlafond(compte, entrepriseUniqueId, corrigeLe, apres),
    ];
  });
});

const sansReserve = (dossier: DossierAide): DossierAide =>
  dossier.etat === 'finance'
    ? { ...dossier, financement: { ...dossier.financement, montantReserveCentimes: Number.MAX_SAFE_INTEGER } }
    : dossier;

/** Pays on a file that is seen otherwise than it is. */
const payerComme = (vu: (dossier: Accorde) => Accorde) =>
  decidedBy(
    PayerAide,
    dossierAide,
    duDossier,
    (command) => (dossier) => payer(command)(estAccorde(dossier) ? vu(dossier) : dossier),
  );

/** Rules of money and of persons, each with the handler that decides without it. */
const REGLES_RETIREES = {
  correctionDirecte,
  accordDansLaReserve: decidedBy(
    AccorderAide,
    dossierAide,
    duDossier,
    (command) => (dossier) => accorder(command, codeDeLaRegleDu(command.data.accordeeLe), null)(sansReserve(dossier)),
  ),
  paiementDansLeReste: payerComme((dossier) => ({ ...dossier, montantCentimes: Number.MAX_SAFE_INTEGER })),
  paiementUneFois: payerComme((dossier) => ({
    ...dossier,
    versements: dossier.versements.map((versement) => ({ ...versement, reference: null })),
  })),
  paiementNonSuspendu: payerComme((dossier) => ({ ...dossier, suspension: null })),
  validationParUnAutre: decidedBy(
    ValiderProposition,
    dossierAide,
    duDossier,
    (command) => (dossier) =>
      valider(command, null)(dossier.etat === 'absent' ? dossier : { ...dossier, intervenants: {} }),
  ),
  liberationDuPlafond: decidedBy(
    LibererPlafond,
    compteDeMinimis,
    ({ entrepriseUniqueId }) => entrepriseUniqueId,
    () => () => [],
  ),
  confirmationDuFinancement: decidedBy(ConfirmerFinancement, dossierAide, duDossier, () => () => []),
  suspensionDesVersements: decidedBy(SuspendreVersements, dossierAide, duDossier, () => () => []),
} as const;

export type Regle = keyof typeof REGLES_RETIREES;

export const sansLaRegle = (regle: Regle): TypeDActe => REGLES_RETIREES[regle];
