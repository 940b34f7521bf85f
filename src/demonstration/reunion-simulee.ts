import type { CommandContext } from '#libs/event-sourcing';
import { ajouterDesJours } from '#libs/france';
import { PrendreEnInstruction, ProposerDecision, ValiderProposition } from '#modules/aides-regionales';
import { DeclarerAidesAnterieures, RattacherEntreprise } from '#modules/entreprises';
import type { Alea } from './alea';
import { jourLibre } from './calendrier-simule';
import { depotDe } from './depot-simule';
import { PLAFOND_CENTIMES } from './execution-simulee';
import type { Redaction } from './redaction';
import type { DispositifSimule } from './region-simulee';
import type { Arrivee, Reserve } from './vie-simulee';

interface Reunions {
  readonly redaction: Redaction;
  readonly alea: Alea;
  readonly arrivees: readonly Arrivee[];
  readonly dispositifs: ReadonlyMap<string, readonly DispositifSimule[]>;
  readonly mouvements: Set<string>;
  /** SIREN of the companies that a group or an end already changes. */
  readonly changees: ReadonlySet<string>;
}

/** Days from the receipt of the file on paper to the validation of the one that keeps its money. */
const DELAI_JOURS = 30;

/** Whether both files can be validated before the day of the union, and that day come before the signature of the one. */
const reunir = (
  { redaction, dispositifs, mouvements }: Reunions,
  tete: Arrivee,
  { plafondCentimes, montantCentimes, validee, accordee }: Reserve,
  { entreprise }: Arrivee,
): boolean => {
  const { siren, region } = entreprise;
  const dispositif = dispositifs.get(region)?.find((autre) => autre.plafondCentimes === plafondCentimes);
  if (!dispositif) return false;
  const { dispositifId, tauxPointsDeBase } = dispositif;
  const validation = jourLibre(mouvements, dispositifId, ajouterDesJours(validee, -5));
  const lendemain = ajouterDesJours([validation, validee].sort().at(-1) ?? validee, 1);
  const reunion = jourLibre(mouvements, dispositifId, lendemain);
  if (reunion >= accordee || reunion > redaction.calendrier.fin) return false;

  const de = (role: string) => redaction.personne(role, region);
  const ajouter = (jour: string, acteur: ReturnType<typeof de>, commande: (context: CommandContext) => object) => {
    redaction.ajouter(jour, siren, acteur, commande);
  };
  const recuLe = ajouterDesJours(validee, -DELAI_JOURS);
  const apres = (delai: number) => ajouterDesJours(recuLe, delai);
  const [ouverte, proposee] = [apres(12), apres(20)];
  // It fits beside its own file, or beside the other one: not beside both.
  const anterieure = {
    aideId: redaction.id(`aide ${siren}`),
    autorite: 'autre' as const,
    montantCentimes: PLAFOND_CENTIMES - montantCentimes - Math.floor(montantCentimes / 2),
    accordeeLe: ajouterDesJours(redaction.calendrier.debut, -100),
  };
  const dossierId = redaction.id(`dossier ${siren}`);
  const depenseEligibleCentimes = Math.ceil((montantCentimes * 10_000) / tauxPointsDeBase);
  const demande = { dossierId, dispositifId, montantDemandeCentimes: montantCentimes, depenseEligibleCentimes };
  ajouter(
    apres(2),
    de('region.instructeur'),
    (context) => new DeclarerAidesAnterieures({ siren, aides: [anterieure] }, context),
  );
  depotDe({ redaction, entreprise }, demande, apres(6), recuLe);
  ajouter(
    ouverte,
    de('region.instructeur'),
    (context) => new PrendreEnInstruction({ dossierId, ouverteLe: ouverte }, context),
  );
  ajouter(
    proposee,
    de('region.instructeur'),
    (context) =>
      new ProposerDecision({ dossierId, montantProposeCentimes: montantCentimes, proposeeLe: proposee }, context),
  );
  ajouter(
    validation,
    de('region.responsable'),
    (context) => new ValiderProposition({ dossierId, valideeLe: validation }, context),
  );
  const rattachement = { siren, a: tete.entreprise.siren, lien: 'fusion', rattacheeLe: reunion } as const;
  redaction.ajouter(
    reunion,
    'groupes',
    redaction.personne('mission.pilote', 'FR'),
    (context) => new RattacherEntreprise(rattachement, context),
  );
  return true;
};

/**
 * Writes the unions after which two reservations no longer fit under the ceiling that they then share: the file of the company that
 * joins goes back to its instructor. At least one, where the year has two companies for it. Returns the SIREN of those that join.
 */
export const reunionsDe = (reunions: Reunions): ReadonlySet<string> => {
  const { alea, arrivees, changees } = reunions;
  const inchangees = arrivees.filter(({ entreprise }) => !changees.has(entreprise.siren));
  const seules = inchangees.filter(({ sansAide }) => sansAide);
  const reunies = new Set<string>();
  for (const tete of inchangees) {
    const { reserve } = tete;
    if (!reserve || (reunies.size > 0 && !alea.chance(0.01))) continue;
    const recuLe = ajouterDesJours(reserve.validee, -DELAI_JOURS);
    const rang = seules.findIndex(({ enrolee }) => enrolee <= recuLe);
    const [rejointe] = rang < 0 ? [] : seules.splice(rang, 1);
    if (rejointe && reunir(reunions, tete, reserve, rejointe)) reunies.add(rejointe.entreprise.siren);
  }
  return reunies;
};
