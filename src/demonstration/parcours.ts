import type { CommandContext } from '#libs/event-sourcing';
import { ajouterDesJours } from '#libs/france';
import {
  AccorderAide,
  PrendreEnInstruction,
  ProposerDecision,
  RefuserAide,
  RetirerDemande,
  ValiderProposition,
} from '#modules/aides-regionales';
import { DeclarerAidesAnterieures, EnrolerEntreprise, ReferencerEntreprise } from '#modules/entreprises';
import type { Alea } from './alea';
import { jourLibre } from './calendrier-simule';
import { codeOrigineDe, type Origines } from './campagne-simulee';
import { depotDe } from './depot-simule';
import { executionDe, type Ecriture } from './execution-simulee';
import { DUREE_RESERVATION_JOURS, type DispositifSimule } from './region-simulee';
import type { Arrivee, Reserve } from './vie-simulee';

interface Parcours extends Ecriture {
  readonly arrivee: string;
  readonly dispositifs: readonly DispositifSimule[];
  /** Days on which an act already moves an envelope, as `dispositifId jour`. */
  readonly mouvements: Set<string>;
  /** Decides which files come on paper. */
  readonly courrier: Alea;
  readonly origines: Origines;
}

const entree = ({
  redaction,
  alea,
  entreprise,
  arrivee,
  origines,
}: Parcours): Pick<Arrivee, 'enrolee' | 'sansAide'> => {
  const { siren, siret, region, commune, naf, raisonSociale, exploitant, origine } = entreprise;
  const instructeur = redaction.personne('region.instructeur', region, alea.entre(0, 3));
  const forme = exploitant ? 'entrepreneur-individuel' : 'personne-morale';
  const ajouter = (jour: string, commande: (context: CommandContext) => object) => {
    redaction.ajouter(jour, siren, instructeur, commande);
  };
  ajouter(
    arrivee,
    (context) =>
      new ReferencerEntreprise(
        {
          siret,
          commune,
          naf,
          nomenclature: 'naf-rev-2',
          forme,
          raisonSociale,
          exploitantId: exploitant?.personneId ?? null,
        },
        context,
      ),
  );
  const enrolee = ajouterDesJours(arrivee, alea.entre(0, 5));
  const enrolement = {
    siren,
    origine,
    codeOrigine: codeOrigineDe(origines, { region, origine, le: enrolee }),
    entrepriseUniqueId: redaction.id(`unique ${siren}`),
    enroleeLe: enrolee,
  };
  ajouter(enrolee, (context) => new EnrolerEntreprise(enrolement, context));
  const declaree = alea.chance(0.05);
  if (declaree) {
    // Close to the ceiling of 300,000 €, so that some files are refused.
    const aide = {
      aideId: redaction.id(`aide ${siren}`),
      autorite: 'autre' as const,
      montantCentimes: alea.entre(240, 299) * 1_000_00,
    };
    const aides = [{ ...aide, accordeeLe: ajouterDesJours(redaction.calendrier.debut, -alea.entre(30, 1_000)) }];
    ajouter(enrolee, (context) => new DeclarerAidesAnterieures({ siren, aides }, context));
  }
  return { enrolee, sansAide: !declaree };
};

/** Its file may stop at any step. */
const dossierDe = (parcours: Parcours, enrolee: string, dispositif: DispositifSimule): Reserve | undefined => {
  const { redaction, alea, entreprise, mouvements, courrier } = parcours;
  const { siren, region } = entreprise;
  const { dispositifId, plancherCentimes, plafondCentimes, tauxPointsDeBase } = dispositif;
  const dossierId = redaction.id(`dossier ${siren}`);
  const de = (role: string, rang = 0) => redaction.personne(role, region, rang);
  const instructeur = de('region.instructeur', alea.entre(0, 3));
  const ajouter = (jour: string, actor: ReturnType<typeof de>, commande: (context: CommandContext) => object) => {
    redaction.ajouter(jour, siren, actor, commande);
  };

  const demande = Math.round(alea.entre(plancherCentimes, plafondCentimes) / 1_000_00) * 1_000_00 || plancherCentimes;
  const depense = Math.ceil((demande * 10_000) / tauxPointsDeBase) + alea.entre(0, 500_000);
  const delai = alea.entre(1, 20);
  const depose = ajouterDesJours(enrolee, delai);
  const dirigeant = redaction.personne('entreprise.dirigeant', siren);
  const montants = { montantDemandeCentimes: demande, depenseEligibleCentimes: depense };
  const recuLe = courrier.chance(0.02) ? ajouterDesJours(enrolee, courrier.entre(0, delai - 1)) : undefined;
  depotDe(parcours, { dossierId, dispositifId, ...montants }, depose, recuLe);
  if (alea.chance(0.04)) {
    const retire = ajouterDesJours(depose, alea.entre(1, 15));
    ajouter(retire, dirigeant, (context) => new RetirerDemande({ dossierId, retireeLe: retire }, context));
    return undefined;
  }
  const ouverte = ajouterDesJours(depose, alea.entre(1, 21));
  ajouter(ouverte, instructeur, (context) => new PrendreEnInstruction({ dossierId, ouverteLe: ouverte }, context));
  const instruite = ajouterDesJours(ouverte, alea.entre(5, 45));
  if (alea.chance(0.12)) {
    ajouter(
      instruite,
      de('region.signataire'),
      (context) => new RefuserAide({ dossierId, motif: 'non-eligible', refuseeLe: instruite }, context),
    );
    return undefined;
  }
  const propose = alea.chance(0.8) ? demande : Math.max(plancherCentimes, Math.floor(demande * 0.8));
  ajouter(
    instruite,
    instructeur,
    (context) => new ProposerDecision({ dossierId, montantProposeCentimes: propose, proposeeLe: instruite }, context),
  );
  const validee = jourLibre(mouvements, dispositifId, ajouterDesJours(instruite, 1));
  if (validee > redaction.calendrier.fin) return undefined;
  ajouter(
    validee,
    de('region.responsable'),
    (context) => new ValiderProposition({ dossierId, valideeLe: validee }, context),
  );
  // The expiry day is taken too: some files are left unsigned until then.
  mouvements.add(`${dispositifId} ${ajouterDesJours(validee, DUREE_RESERVATION_JOURS + 1)}`);
  if (alea.chance(0.05)) return undefined;
  const accord = { dossierId, informeeLe: validee, declarationLe: depose };
  const accordee = jourLibre(mouvements, dispositifId, ajouterDesJours(validee, alea.entre(2, 25)));
  ajouter(
    accordee,
    de('region.signataire'),
    (context) => new AccorderAide({ ...accord, montantAccordeCentimes: propose, accordeeLe: accordee }, context),
  );
  executionDe(parcours, { dossierId, montantCentimes: propose, accordee });
  return { plafondCentimes, montantCentimes: propose, validee, accordee };
};

/** Writes the acts of one company in the year, and says what it came with. */
export const parcoursDe = (parcours: Parcours): Arrivee => {
  const { entreprise, alea } = parcours;
  const { enrolee, sansAide } = entree(parcours);
  const dispositif = alea.parmi(parcours.dispositifs);
  if (!alea.chance(0.62)) return { entreprise, enrolee, sansAide, reserve: undefined };
  return { entreprise, enrolee, sansAide: false, reserve: dossierDe(parcours, enrolee, dispositif) };
};
